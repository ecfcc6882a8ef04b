import { isDate } from '../base/cell';
import { isCalledOff } from '../base/live-row';
import type { TabRow } from '../base/tabs';
import { addDays, type Day, dayOf } from '../calendar/day';

/** A Facebook live that took place or will. */
export interface Live {
  readonly topic: string;
  readonly link: string;
  readonly day: Day;
  /** Minutes since midnight; null: nobody noted it. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  /** One that ends before it starts ends past midnight. */
  readonly endsOn: Day;
  /** Last day on which a comment gets the script of a live that has ended (acta 5). */
  readonly lastDay: Day;
}

/** Those of LIVES that have a day and were not called off. @param windowDays null: one calendar month */
export function livesOf(rows: readonly TabRow<'lives'>[], windowDays: number | null): readonly Live[] {
  return rows.flatMap((row): Live[] => {
    if (!isDate(row.date) || isCalledOff(row)) return [];
    const { day } = row.date;
    const { startsAt, endsAt } = row;
    const endsOn = startsAt !== null && endsAt !== null && endsAt < startsAt ? addDays(day, 1) : day;
    const lastDay = windowDays === null ? oneMonthAfter(endsOn) : addDays(endsOn, windowDays);
    return [{ topic: row.topic.trim(), link: row.link.trim(), day, startsAt, endsAt, endsOn, lastDay }];
  });
}

/** The same day of the next month, or the month's last: after 31 January comes 28 February (acta/DECISIONS.md 14). */
export function oneMonthAfter(day: Day): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const next = month === 12 ? ([year + 1, 1] as const) : ([year, month + 1] as const);
  for (let candidate = dayOfMonth; candidate > 0; candidate--) {
    const found = dayOf(...next, candidate);
    if (found !== null) return found;
  }
  // Nothing comes after December 9999.
  return day;
}

/** In the order of time. */
export type LiveMoment = 'before' | 'onAir' | 'ended' | 'over';

/** Rows are noted after the reply was sent, and a live ends some minutes sooner or later than planned. */
const MINUTES_OF_DOUBT = 10;

/**
 * Where a moment stands to a live: `ended` up to its last day and `over` from then on (acta 5; acta/DECISIONS.md 14–17).
 * @param minutes since midnight; null: nobody noted the hour
 * @returns null when nobody can tell: on the day of the live without the hours that it takes
 */
export function momentOf(
  { day, startsAt, endsAt, endsOn, lastDay }: Live,
  on: Day,
  minutes: number | null,
): LiveMoment | null {
  if (on > lastDay) return 'over';
  if (on > endsOn) return 'ended';
  if (on < day) return 'before';
  if (minutes === null) return null;
  if (on === day && startsAt !== null && minutes < startsAt) return 'before';
  if (endsAt === null) return null;
  if (on < endsOn || minutes <= endsAt - MINUTES_OF_DOUBT) return on > day || startsAt !== null ? 'onAir' : null;
  return minutes > endsAt + MINUTES_OF_DOUBT ? 'ended' : null;
}
