import { addDays, type Day, dayNumber, weekday } from '../calendar/day';

/** Every day from the first to the last, both included. */
export const daysFrom = (first: Day, last: Day): Day[] =>
  Array.from({ length: Math.max(0, dayNumber(last) - dayNumber(first) + 1) }, (_, index) => addDays(first, index));

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** `2026-W47`: the week as ISO 8601 numbers it, by the year of its Thursday. */
export function weekName(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01` as Day)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of a week by its name: the inverse of {@link weekName}. */
export function mondayNamed(week: string): Day {
  const [year, number] = [week.slice(0, 4), Number(week.slice(6))];
  // 4 January lies in the first week.
  return addDays(mondayOf(`${year}-01-04` as Day), (number - 1) * 7);
}

/** `2026-11` */
export const monthOf = (day: Day): string => day.slice(0, 7);

export const firstOfMonth = (day: Day): Day => `${monthOf(day)}-01` as Day;

/** The last day of the day's month. */
export function lastOfMonth(day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next as Day, -1);
}
