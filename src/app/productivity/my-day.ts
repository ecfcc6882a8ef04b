import { isDate } from '../../core/base/cell';
import { calendarOptions } from '../../core/base/facts';
import { foldName } from '../../core/base/fold';
import type { TabRow } from '../../core/base/tabs';
import { calendarOf } from '../../core/calendar/calendar';
import { addDays, type Day } from '../../core/calendar/day';
import { readFigures } from '../../core/inconcert/figures';
import type { EditPorts } from '../../core/ports';
import { paceAt } from '../../core/productivity/pace';
import { mondayOf } from '../../core/productivity/periods';
import { personNamedIn } from '../../core/productivity/person-named';
import { rowProblems } from '../../core/productivity/problems';
import { hourProblems, hoursOf } from '../../core/productivity/shifts';
import { type TallyInput, tallyOf } from '../../core/productivity/tally';
import { type BaseMap, rememberedBaseMap } from '../base-map';
import { ownTabReader } from '../own-tabs';
import { done, type Result } from '../result';
import type { MyDay } from './api';
import { type OwnPosting, ownPosting, ownRows } from './own-posting';
import { readOwnWeek } from './own-week';
import { incidentsBy } from './read-sources';

/** The day of whoever asks, by their own tab as it is now. Writes nothing. */
export function myDay(ports: EditPorts): Result<MyDay> {
  const map = rememberedBaseMap(ports.workbook, ports.cache);
  const own = ownPosting(ports, map);
  if (!own.ok) return own;
  const { posting } = own.value;
  const rows = ownRows(ports.workbook, map, posting);
  if (!rows.ok) return rows;
  const today = ports.today();
  const monday = mondayOf(today);
  const sunday = addDays(monday, 6);
  const { count, findings } = readOwnWeek(rows.value, monday, sunday, today);
  const { settings } = map.facts;
  const beside = readBeside(ports, map, own.value, monday);
  const input: TallyInput = {
    ...beside,
    from: monday,
    to: sunday,
    postings: own.value.postings,
    counts: new Map([[foldName(posting.tab), count]]),
    today,
    settings,
    calendar: calendarOf(calendarOptions(map.facts)),
  };
  const mine = tallyOf(input).filter((tally) => tally.posting.person === posting.person);
  const days = mine.flatMap((tally) => tally.days).sort((one, other) => (one.date < other.date ? -1 : 1));
  const day = days.find(({ date }) => date === today);
  const week = mine.find((tally) => tally.posting === posting)?.weeks[0];
  if (!day || !week) throw new Error(`No day of ${posting.agent}`);
  const { agent: name, shift, tab } = posting;
  const hours = shift === null ? null : hoursOf(shift, today, settings);
  const now = ports.now().minutes ?? 0;
  return done({
    today,
    now,
    agent: { name, shift, tab },
    day,
    days,
    week,
    hours,
    pace: hours && paceAt(day, hours, now),
    findings,
    problems: [
      ...map.problems.filter(isAboutGoals),
      ...hourProblems(settings).filter(
        (problem) => shift !== null && problem.includes(`«turno.${shift.toLowerCase()}.`),
      ),
      ...own.value.problems,
      ...rowProblems(input),
      ...beside.problems,
    ],
  });
}

/** Of what cannot be read in the tabs of the team, what a person's goals and pace depend on. */
const isAboutGoals = (problem: string): boolean => /^FESTIVOS|«(?:metas|turno)\./.test(problem);

/** What INCONCERT and NOVEDADES say of the person in the week. */
function readBeside({ workbook }: EditPorts, map: BaseMap, { posting, postings }: OwnPosting, monday: Day) {
  const { settings } = map.facts;
  const personNamed = personNamedIn(postings);
  const read = ownTabReader(workbook);
  const ofWeek = ({ date, agent }: Pick<TabRow<'inconcert'>, 'date' | 'agent'>): boolean =>
    personNamed(agent) === posting.person && !(isDate(date) && (date.day < monday || date.day > addDays(monday, 6)));
  const inconcert = read('inconcert', settings);
  const incidents = read('incidents', settings);
  const figures = readFigures(
    inconcert.rows.filter(({ values }) => ofWeek(values)),
    personNamed,
  );
  const reported = incidentsBy(
    { ...incidents, rows: incidents.rows.filter(({ values }) => ofWeek(values)) },
    personNamed,
    map,
  );
  return {
    figures: figures.figures,
    incidents: reported.incidents,
    problems: [...(inconcert.problem === null ? [] : [inconcert.problem]), ...figures.problems, ...reported.problems],
  };
}
