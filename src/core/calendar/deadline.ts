import { openDayFrom, plusBusinessDays, whyNoDay } from './business-days';
import { type Calendar, inCalendar } from './calendar';
import { addDays, type Day, shortDay } from './day';

/** How the team counts (acta/DECISIONS.md 23 and 25). */
export interface DeadlineOptions {
  /** `escalamiento.tipo_dia` = calendario: every day counts. */
  readonly calendarDays: boolean;
  /** `escalamiento.radica_siguiente_habil`: what is sent on a closed day is filed on the next business day. */
  readonly filedNextBusinessDay: boolean;
}

export const DEFAULT_DEADLINE: DeadlineOptions = { calendarDays: false, filedNextBusinessDay: false };

export interface CountedDay {
  readonly day: Day;
  readonly counted: boolean;
  /** Spanish: «día 3», or why it does not count: «domingo», «festivo: Navidad». */
  readonly reason: string;
}

export type Deadline =
  | {
      readonly ok: true;
      readonly due: Day;
      /** Each day after the sending day up to the due day, once, in order. */
      readonly days: readonly CountedDay[];
    }
  /** Spanish: the term leaves the calendar's years, or FESTIVOS leaves no day to count. */
  | { readonly ok: false; readonly problem: string };

/**
 * When a term ends that was sent on a day, and how it was counted. The sending day, or the day on which it counts as
 * filed, is day 0; the due day itself is still in time (acta/DECISIONS.md 30).
 * @param count days of the term, a whole number; of 0 the due day is day 0, or the next business day
 */
export function deadlineOf(
  sent: Day,
  count: number,
  calendar: Calendar,
  { calendarDays, filedNextBusinessDay }: DeadlineOptions = DEFAULT_DEADLINE,
): Deadline {
  const movesOn = filedNextBusinessDay || (count === 0 && !calendarDays);
  const dayZero = movesOn ? openDayFrom(sent, 1, calendar) : sent;
  const due = dayZero && (calendarDays ? plusDays(dayZero, count) : plusBusinessDays(dayZero, count, calendar));
  if (dayZero === null || due === null) return { ok: false, problem: whyNoDay(sent, count) };
  const days: CountedDay[] = [];
  let number = 0;
  for (let day = addDays(sent, 1); day <= due; day = addDays(day, 1)) {
    const running = day > dayZero;
    const why = running && calendarDays ? null : calendar.whyClosed(day);
    const counted = running && why === null;
    if (counted) number += 1;
    days.push({ day, counted, reason: why ?? (counted ? `día ${number}` : FILED) });
  }
  return { ok: true, due, days };
}

const FILED = 'se radica, día 0';

/** More than the calendar has. */
const MOST_DAYS = 50_000;

/** null outside the years of the calendar. */
function plusDays(day: Day, count: number): Day | null {
  const reached = inCalendar(day) && count < MOST_DAYS ? addDays(day, count) : null;
  return reached !== null && inCalendar(reached) ? reached : null;
}

/** «lun 13 jul: festivo, no cuenta (Nuestra Señora del Rosario de Chiquinquirá)», «mar 14 jul: día 6». */
export function explained({ day, counted, reason }: CountedDay): string {
  if (counted || reason === FILED) return `${shortDay(day)}: ${reason}`;
  const [kind = '', ...name] = reason.split(': ');
  return `${shortDay(day)}: ${kind}, no cuenta${name.length > 0 ? ` (${name.join(': ')})` : ''}`;
}
