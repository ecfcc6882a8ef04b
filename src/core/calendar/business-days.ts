import { type Calendar, FIRST_YEAR, inCalendar, LAST_YEAR } from './calendar';
import { addDays, type Day, dayNumber, shownDay } from './day';

/** So many closed days in a row are no calendar: a search for an open one ends. */
const TEN_YEARS = 3_653;

/** The day itself when it is open, else the nearest open one in that direction; null where there is none. */
export function openDayFrom(day: Day, step: 1 | -1, { whyClosed }: Calendar): Day | null {
  let candidate = day;
  for (let left = TEN_YEARS; left > 0 && inCalendar(candidate); left -= 1) {
    if (whyClosed(candidate) === null) return candidate;
    candidate = addDays(candidate, step);
  }
  return null;
}

/**
 * The `count`-th business day after the day, that day not counted (WORKDAY; acta/DECISIONS.md 25); before it for a
 * negative count. 0 is the day itself, or the next business day after a closed one (Ley 4 de 1913, art. 62).
 * @param count a whole number
 * @returns null when the day or the answer lies outside the years of the calendar, or the calendar has no open day
 *   for ten years: {@link whyNoDay} says which
 */
export function plusBusinessDays(day: Day, count: number, calendar: Calendar): Day | null {
  if (!inCalendar(day)) return null;
  if (count === 0) return openDayFrom(day, 1, calendar);
  const step = count < 0 ? -1 : 1;
  let reached: Day | null = day;
  for (let left = Math.abs(count); left > 0 && reached !== null; left -= 1)
    reached = openDayFrom(addDays(reached, step), step, calendar);
  return reached;
}

/** Spanish: why no day is `count` days after the day. A term that had ten years to spare blames FESTIVOS. */
export function whyNoDay(day: Day, count: number): string {
  const years = `va de ${FIRST_YEAR} a ${LAST_YEAR}`;
  if (!inCalendar(day))
    return `El ${shownDay(day)} está fuera del calendario de festivos, que ${years}. Corrija la fecha.`;
  const room = dayNumber(`${LAST_YEAR}-12-31` as Day) - dayNumber(day);
  return TEN_YEARS + 7 * count <= room
    ? `Después del ${shownDay(day)} no quedan días hábiles que contar: FESTIVOS los cierra durante diez años o más. Corrija FESTIVOS.`
    : `Desde el ${shownDay(day)}, el día ${count} queda fuera del calendario de festivos, que ${years}. Escriba menos días.`;
}

/**
 * Business days after `from`, up to `to` and with it: how many days a term sent on `from` has run on `to`. The other
 * way round it is the same number, negative.
 * @returns null when a day lies outside the years of the calendar
 */
export function businessDaysBetween(from: Day, to: Day, calendar: Calendar): number | null {
  if (!inCalendar(from) || !inCalendar(to)) return null;
  const [first, last] = from <= to ? [from, to] : [to, from];
  let count = calendar.openSinceNewYear(last) - calendar.openSinceNewYear(first);
  for (let year = Number(first.slice(0, 4)); year < Number(last.slice(0, 4)); year += 1)
    count += calendar.openSinceNewYear(`${year}-12-31` as Day);
  // Not -count: of 0 that is -0.
  return first === from ? count : 0 - count;
}
