import { type Agent, worksOn } from '../base/directory';
import { fold, foldName } from '../base/fold';
import { addDays, type Day, shownDay } from '../calendar/day';
import { type Shift, shiftNamed } from './shifts';

/** A person's work in one shift and one tab: the rows of AGENTES that say so, together. */
export interface Posting {
  /** Tells the person from others: of two postings with one key one person changed shift or tab. */
  readonly person: string;
  /** As people know the person. */
  readonly agent: string;
  /** Lower case; ''. */
  readonly mail: string;
  /** As AGENTES writes it; '': none. */
  readonly tab: string;
  /** null: AGENTES names none of acta 29's. */
  readonly shift: Shift | null;
  /** Does the person work in that shift and tab on the day. */
  holdsOn(day: Day): boolean;
}

/**
 * Who works when in which shift, by AGENTES: a person may change shift by date, and start or leave on any day. Of a
 * person's rows that hold on one day the one that begins last counts: whoever adds a row often forgets to end the one
 * before, and a change for some weeks stands between two dates.
 * @returns besides, in Spanish, what AGENTES leaves open
 */
export function postingsIn(agents: readonly Agent[]): { readonly postings: Posting[]; readonly problems: string[] } {
  const problems: string[] = [];
  const people = new Map<string, Agent[]>();
  for (const agent of agents.filter(isAgent)) {
    if (isReversed(agent)) {
      problems.push(`AGENTES: el Hasta de ${nameOf(agent)} es anterior a su Desde. Corrija las fechas.`);
      continue;
    }
    people.set(personOf(agent), [...(people.get(personOf(agent)) ?? []), agent]);
  }
  const postings = [...people].flatMap(([person, rows]) => postingsOf(person, rows.sort(byBeginning)));
  for (const rows of people.values()) problems.push(...overlapsOf(rows));
  for (const { agent, tab, shift } of postings) {
    if (tab === '')
      problems.push(`AGENTES: ${agent} no tiene Pestaña, y sus gestiones no se pueden contar. Escríbala.`);
    if (shift === null)
      problems.push(`AGENTES: ${agent} no tiene un Turno conocido y se cuenta sin meta. Escriba LARGO o CORTO.`);
  }
  return { postings, problems: [...problems, ...sharedTabs(postings, [...people.values()].flat())] };
}

const isAgent = ({ role, tab }: Agent) => role === 'agente' || (role === '' && tab !== '');
const isReversed = ({ from, until }: Agent) => from !== null && until !== null && until < from;
const nameOf = ({ name, tab }: Agent) => (name === '' ? tab : name);
const personOf = (agent: Agent) => (agent.name === '' ? `pestaña ${foldName(agent.tab)}` : fold(agent.name));

/** The earliest first; a sort keeps the tab's order among those that begin together. */
const byBeginning = ({ from: one }: Agent, { from: other }: Agent): number =>
  (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;

const isSamePosting = (one: Agent, other: Agent): boolean =>
  shiftNamed(one.shift) === shiftNamed(other.shift) && foldName(one.tab) === foldName(other.tab);

/** @param rows the earliest first */
function postingsOf(person: string, rows: readonly Agent[]): Posting[] {
  const latestFirst = [...rows].reverse();
  const firsts = rows.filter((row, index) => !rows.slice(0, index).some((before) => isSamePosting(before, row)));
  return firsts.map((first) => {
    const own = new Set(rows.filter((row) => isSamePosting(row, first)));
    return {
      person,
      agent: nameOf(first),
      mail: rows.find(({ mail }) => mail !== '')?.mail ?? '',
      tab: first.tab,
      shift: shiftNamed(first.shift),
      holdsOn(day) {
        const row = latestFirst.find((each) => worksOn(each, day));
        return row !== undefined && own.has(row);
      },
    };
  });
}

const sharesDays = (one: Agent, other: Agent): boolean =>
  (one.from === null || other.until === null || one.from <= other.until) &&
  (other.from === null || one.until === null || other.from <= one.until);

/** A change for some weeks: the shift before goes on around it. */
const isInside = (row: Agent, before: Agent): boolean =>
  row.from !== null &&
  row.until !== null &&
  (before.from === null || before.from < row.from) &&
  (before.until === null || row.until < before.until);

/** @param rows of one person, the earliest first */
function overlapsOf(rows: readonly Agent[]): string[] {
  return rows.flatMap((row, index) => {
    const isContradicted = rows
      .slice(0, index)
      .some((before) => sharesDays(before, row) && !isSamePosting(before, row) && !isInside(row, before));
    if (!isContradicted) return [];
    const since = row.from === null ? '' : ` desde el ${shownDay(row.from)}`;
    return [
      `AGENTES: ${nameOf(row)} tiene dos turnos o dos pestañas a la vez${since}. Se cuenta con la fila que empieza después; corrija Desde y Hasta.`,
    ];
  });
}

/** Before every base. */
const LONG_AGO = '1900-01-01' as Day;

/** The days on which somebody's shift or tab may change. */
const turningDays = (rows: readonly Agent[]): Day[] =>
  [
    ...new Set(rows.flatMap(({ from, until }) => [from ?? LONG_AGO, ...(until === null ? [] : [addDays(until, 1)])])),
  ].sort();

/** Rows of a tab that two people have on one day are nobody's. */
function sharedTabs(postings: readonly Posting[], rows: readonly Agent[]): string[] {
  const days = turningDays(rows);
  const problems = postings.flatMap((one, index) =>
    postings.slice(index + 1).flatMap((other) => {
      const first = isTabOfBoth(one, other) && days.find((day) => one.holdsOn(day) && other.holdsOn(day));
      if (!first) return [];
      const since = first === LONG_AGO ? '' : ` desde el ${shownDay(first)}`;
      return [
        `AGENTES: ${one.agent} y ${other.agent} tienen la misma pestaña «${one.tab}»${since}. No se sabe de quién es cada fila y a ninguno se le cuentan las de esos días: dé a cada uno la suya, o corrija Desde y Hasta.`,
      ];
    }),
  );
  return [...new Set(problems)];
}

const isTabOfBoth = (one: Posting, other: Posting): boolean =>
  one.tab !== '' && foldName(one.tab) === foldName(other.tab) && one.person !== other.person;
