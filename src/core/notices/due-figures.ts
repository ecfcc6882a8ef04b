import type { DateCell } from '../base/cell';
import { openDayFrom } from '../calendar/business-days';
import type { Calendar } from '../calendar/calendar';
import { addDays, type Day } from '../calendar/day';
import { daysFrom, mondayOf } from '../productivity/periods';
import type { Settings } from '../settings/settings';
import type { Notice } from './notice-keys';

/** What says which figures are to be mailed. */
export interface FigureTimes {
  readonly now: DateCell;
  /** When the reminders were activated or resumed: of closings before that day nobody is told; null: not known. */
  readonly since: Day | null;
  readonly settings: Pick<Settings, 'closingHour' | 'remindersHour' | 'mailsFigures'>;
  readonly calendar: Calendar;
}

/**
 * The figures that are mailed now, if they have not been: the last closing, also one that was missed; and on the first
 * business day of a week, from the morning's hour on, the week before. Nothing on a closed day.
 */
export function dueFigures(times: FigureTimes): Notice[] {
  const { now, settings, calendar } = times;
  if (calendar.whyClosed(now.day) !== null) return [];
  return openFigures(times).filter(({ kind }) => kind === 'closing' || minuteOf(now) >= settings.remindersHour * 60);
}

/** The figures that a run may still mail: those that are due, or would be on an open day and once the hour has come. */
export function openFigures({ now, since, settings, calendar }: FigureTimes): Notice[] {
  if (!settings.mailsFigures) return [];
  const hasClosed = minuteOf(now) >= settings.closingHour * 60;
  const closing = openDayFrom(hasClosed ? now.day : addDays(now.day, -1), -1, calendar);
  return [
    ...(closing === null || (since !== null && closing < since) ? [] : [{ kind: 'closing', day: closing } as const]),
    ...(isFirstOfWeek(now.day, calendar) ? [weekBefore(now.day)] : []),
  ];
}

/** The week whose figures are mailed next, by a day: on the first business day of a week still the one before. */
export function nextWeek(day: Day, calendar: Calendar): { readonly notice: Notice; readonly leavesOn: Day | null } {
  if (isFirstOfWeek(day, calendar)) return { notice: weekBefore(day), leavesOn: day };
  const monday = mondayOf(day);
  return { notice: { kind: 'week', day: monday }, leavesOn: openDayFrom(addDays(monday, 7), 1, calendar) };
}

const minuteOf = ({ minutes }: DateCell): number => minutes ?? 0;

const weekBefore = (day: Day): Notice => ({ kind: 'week', day: addDays(mondayOf(day), -7) });

const isFirstOfWeek = (day: Day, { whyClosed }: Calendar): boolean =>
  whyClosed(day) === null && daysFrom(mondayOf(day), addDays(day, -1)).every((before) => whyClosed(before) !== null);
