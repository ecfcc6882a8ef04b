import type { DateCell } from '../../core/base/cell';
import { type Day, dayNumber } from '../../core/calendar/day';
import type { MailingPorts, NotesPort } from '../../core/ports';

/** What the runs by the clock leave behind. Nothing depends on it: what is sent follows from the base itself. */
export interface Heartbeat {
  /** When the reminders were activated or resumed. */
  readonly since: DateCell | null;
  /** Hour of the daily run as it was installed. */
  readonly hour: number | null;
  /** The last run of the mails that left nothing to a later one; on a closed day there is nothing to send. */
  readonly morning: DateCell | null;
  readonly hourly: DateCell | null;
  /** The day whose mails are all sent, or in the hands of a person, and with which nothing else is wrong. */
  readonly complete: Day | null;
  /** The last closing, and the Monday of the last week, of whose figures the same holds. */
  readonly closing: Day | null;
  readonly week: Day | null;
  /** Spanish: what kept somebody from being told of the morning's cases. */
  readonly problems: readonly string[];
  /** Spanish: what kept somebody from being told of figures. */
  readonly figureProblems: readonly string[];
  /** Mails of which nobody knew whether they left. */
  readonly unsettled: number;
}

const KEY = 'recordatorios';
const NONE: Heartbeat = {
  since: null,
  hour: null,
  morning: null,
  hourly: null,
  complete: null,
  closing: null,
  week: null,
  problems: [],
  figureProblems: [],
  unsettled: 0,
};
/** A note holds 9 kB. */
const MOST_PROBLEMS = 10;
const LONGEST_PROBLEM = 300;

/** null: reminders were never activated in this spreadsheet. */
export function readHeartbeat(notes: NotesPort): Heartbeat | null {
  const text = notes.get(KEY);
  if (text === null) return null;
  try {
    return { ...NONE, ...(JSON.parse(text) as Partial<Heartbeat>) };
  } catch {
    return NONE;
  }
}

/** Changes what is known and leaves the rest. Of two runs at once one may go unnoticed until the next. */
export function beat({ sharedNotes }: Pick<MailingPorts, 'sharedNotes'>, change: Partial<Heartbeat>): void {
  const heartbeat = { ...(readHeartbeat(sharedNotes) ?? NONE), ...change };
  const problems = bounded(heartbeat.problems);
  const figureProblems = bounded(heartbeat.figureProblems);
  sharedNotes.set(KEY, JSON.stringify({ ...heartbeat, problems, figureProblems }));
}

const bounded = (problems: readonly string[]): string[] =>
  problems.slice(0, MOST_PROBLEMS).map((problem) => problem.slice(0, LONGEST_PROBLEM));

export const forgetHeartbeat = ({ sharedNotes }: Pick<MailingPorts, 'sharedNotes'>): void => sharedNotes.remove(KEY);

/** Minutes on a time line of its own. */
export const minutesOf = ({ day, minutes }: DateCell): number => dayNumber(day) * 1440 + (minutes ?? 0);

/** Google may skip a run or two. */
const LATE_AFTER = 3 * 60;

/** Since when the hourly run, which comes on every day, has not come; null: it is not late. */
export function lateSince({ since, hourly }: Heartbeat, now: DateCell): DateCell | null {
  const [last] = [since, hourly]
    .filter((moment): moment is DateCell => moment !== null)
    .sort((one, other) => minutesOf(other) - minutesOf(one));
  return last !== undefined && minutesOf(now) - minutesOf(last) > LATE_AFTER ? last : null;
}
