import { absencesIn } from '../base/absences';
import { isDate } from '../base/cell';
import { type Agent, agentOf, worksOn } from '../base/directory';
import { agentsNamed } from '../base/find-agent';
import { foldName } from '../base/fold';
import { addDays, type Day, dayNumber, shownDay, weekday } from '../calendar/day';
import { IN_ORDER, type TeamRow, teamRule } from './rule';

/** Rows farther than this from the later ones have a slip in their year or month, or are another campaign's. */
const LONGEST_PAUSE = 14;
const MOST_NAMED = 5;
const NO_DAYS: ReadonlySet<Day> = new Set();

/** The days of each tab's rows, by the tab's folded name. */
function daysByTab(rows: readonly TeamRow[]): ReadonlyMap<string, ReadonlySet<Day>> {
  const byTab = new Map<string, Set<Day>>();
  let tab: string | null = null;
  let days = new Set<Day>();
  for (const row of rows) {
    if (row.tab !== tab) {
      tab = row.tab;
      days = byTab.get(foldName(tab)) ?? new Set();
      byTab.set(foldName(tab), days);
    }
    const { date } = row.values;
    if (isDate(date)) days.add(date.day);
  }
  return byTab;
}

/** The first of the days before today that no long pause parts from the latest; null: there is none. */
function firstOf(days: Iterable<Day>, today: Day): Day | null {
  const past = [...new Set(days)].filter((day) => day < today).sort();
  let first: Day | null = null;
  for (const day of past.reverse()) {
    if (first !== null && dayNumber(first) - dayNumber(day) > LONGEST_PAUSE) break;
    first = day;
  }
  return first;
}

/** From the first day to the one before the last. */
const daysBetween = (first: Day, last: Day): Day[] =>
  Array.from({ length: Math.max(0, dayNumber(last) - dayNumber(first)) }, (_, index) => addDays(first, index));

/** Saturdays are the short shift's alone (acta 29): nobody is asked for them. */
const isWeekend = (day: Day) => weekday(day) % 6 === 0;

const later = (one: Day, other: Day): Day => (one < other ? other : one);

const isJudged = ({ role, tab }: Agent) => tab !== '' && (role === '' || role === 'agente');

export const agentDayEmpty = teamRule({
  id: 'agent-day-empty',
  acta: '24',
  tab: 'directory',
  severity: 'warning',
  summary: 'Un agente no tiene filas en un día hábil en que estaba en el equipo.',
  needs: ['tab'],
  messages: {
    oneDay: {
      text: '{agent} no tiene filas el {days}, un día hábil. Registre los casos de ese día, o la ausencia en NOVEDADES.',
    },
    severalDays: {
      text: '{agent} no tiene filas en {count} días hábiles (los últimos: {days}). Registre los casos, o las ausencias en NOVEDADES.',
    },
  },
  prepare(rows, { today, settings, calendar }, side) {
    const byTab = daysByTab(rows);
    const { reviewFrom } = settings;
    const begun = firstOf(Array.from(byTab.values(), (days) => [...days]).flat(), today);
    const start = begun === null || reviewFrom === null ? begun : later(begun, reviewFrom);
    const absences = absencesIn(side('incidents'));
    return (row) => {
      const agent = agentOf(row);
      const days = byTab.get(foldName(agent.tab)) ?? NO_DAYS;
      if (start === null || !isJudged(agent)) return IN_ORDER;
      const joined = agent.from ?? firstOf(days, today);
      if (joined === null) return IN_ORDER;
      const absent = new Set(
        absences.filter((absence) => agentsNamed(absence.agent, [agent]).length > 0).map(({ day }) => day),
      );
      const isMissed = (day: Day) =>
        worksOn(agent, day) &&
        !isWeekend(day) &&
        calendar.whyClosed(day) === null &&
        !days.has(day) &&
        !absent.has(day);
      const empty = daysBetween(later(joined, start), today).filter(isMissed);
      if (empty.length === 0) return IN_ORDER;
      const data = {
        agent: agent.name === '' ? agent.tab : agent.name,
        count: String(empty.length),
        days: empty.length === 1 ? shownDay(empty[0] as Day) : empty.slice(-MOST_NAMED).map(dayAndMonth).join(', '),
      };
      return [{ column: 'tab', message: empty.length === 1 ? 'oneDay' : 'severalDays', data }];
    };
  },
});

const dayAndMonth = (day: Day) => shownDay(day).slice(0, 5);
