import type { Cell } from '../../src/core/base/cell';
import type { Agent } from '../../src/core/base/directory';
import { foldName } from '../../src/core/base/fold';
import { type CalendarChange, calendarOf, DEFAULT_CALENDAR } from '../../src/core/calendar/calendar';
import type { Day } from '../../src/core/calendar/day';
import type { Incident } from '../../src/core/incidents/incident';
import type { InconcertFigure } from '../../src/core/inconcert/figures';
import { countRows, type TabCount } from '../../src/core/productivity/count-rows';
import { postingsIn } from '../../src/core/productivity/postings';
import type { TallyInput } from '../../src/core/productivity/tally';
import { DEFAULT_SETTINGS } from '../../src/core/settings/read-settings';
import type { Settings } from '../../src/core/settings/settings';

/** A small team whose figures are asked for: what it is made of, as the base would say it. */

export const day = (text: string): Day => text as Day;

/** A person of AGENTES as it is read: shift and role folded; the tab is the name in capitals. */
export const agent = (name: string, shift: string, change: Partial<Agent> = {}): Agent => ({
  name,
  mail: '',
  tab: name.toUpperCase(),
  shift: shift.toLowerCase(),
  role: 'agente',
  from: null,
  until: null,
  ...change,
});

export const during = (from: string | null, until: string | null): Pick<Agent, 'from' | 'until'> => ({
  from: from as Day | null,
  until: until as Day | null,
});

/** How many gestiones, archived and pending rows a tab has on a day. */
export type DayRows = readonly [day: string, managed: number, archived?: number, pending?: number];

export function tabCount(rows: readonly DayRows[]): TabCount {
  const lines = rows.flatMap(([date, managed, archived = 0, pending = 0]) => {
    const line = (code: string, status: string) => ({ date: { day: day(date), minutes: null }, code, status });
    return [
      ...Array<ReturnType<typeof line>>(managed).fill(line('3', 'Exitoso')),
      ...Array<ReturnType<typeof line>>(archived).fill(line('ARCHIVADO', '')),
      ...Array<ReturnType<typeof line>>(pending).fill(line('2', 'Pendiente')),
    ];
  });
  const column = (of: (line: (typeof lines)[number]) => Cell): Cell[] => ['', ...lines.map(of)];
  const columns = {
    date: column(({ date }) => date),
    network: column(() => 'Twitter'),
    code: column(({ code }) => code),
    status: column(({ status }) => status),
  };
  return countRows(columns, 1);
}

export interface Team {
  readonly agents: readonly Agent[];
  /** By tab. */
  readonly rows?: Readonly<Record<string, readonly DayRows[]>>;
  /** Facebook's of Inconcert, by the agent's name in AGENTES. */
  readonly inconcert?: readonly (readonly [name: string, day: string, managed: number, archived?: number])[];
  readonly incidents?: readonly (Pick<Incident, 'agent' | 'kind'> & { readonly on: string; readonly hours?: string })[];
  readonly settings?: Partial<Settings>;
  readonly festivos?: readonly (readonly [day: string, name: string, open: boolean])[];
  readonly today?: string;
}

/** `9:30-11:00`; an open end is `9:30-`. */
export function incident(kind: string, on: string, hours = '-', name = 'Ana'): Incident {
  const minutes = (text: string | undefined) => {
    const [hour, minute] = (text ?? '').split(':').map(Number);
    return minute === undefined || hour === undefined ? null : hour * 60 + minute;
  };
  const [start, end] = hours.split('-');
  return { agent: name, day: day(on), kind, startsAt: minutes(start), endsAt: minutes(end), description: '' };
}

/** What the team's figures of these days are made of, and what AGENTES leaves open. */
export function inputOf(from: string, to: string, team: Team): { input: TallyInput; problems: readonly string[] } {
  const { postings, problems } = postingsIn(team.agents);
  const personOf = (name: string) => postings.find((each) => each.agent === name)?.person ?? name;
  const incidents = new Map<string, Incident[]>();
  for (const { agent: name, kind, on, hours } of team.incidents ?? [])
    incidents.set(personOf(name), [...(incidents.get(personOf(name)) ?? []), incident(kind, on, hours, name)]);
  const changes = (team.festivos ?? []).map(([date, name, open]): CalendarChange => ({ day: day(date), name, open }));
  const input: TallyInput = {
    from: day(from),
    to: day(to),
    postings,
    counts: new Map(Object.entries(team.rows ?? {}).map(([tab, rows]) => [foldName(tab), tabCount(rows)])),
    figures: (team.inconcert ?? []).map(
      ([name, date, managed, archived], index): InconcertFigure => ({
        index,
        person: personOf(name),
        day: day(date),
        network: 'Facebook',
        managed,
        archived: archived ?? null,
      }),
    ),
    incidents,
    today: day(team.today ?? '2026-11-20'),
    settings: { ...DEFAULT_SETTINGS, ...team.settings },
    calendar: calendarOf({ ...DEFAULT_CALENDAR, changes }),
  };
  return { input, problems };
}
