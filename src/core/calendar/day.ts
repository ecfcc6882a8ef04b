declare const brand: unique symbol;

/** A day of Bogotá's calendar as `yyyy-MM-dd`. Days compare with `<` and `===`. */
export type Day = string & { readonly [brand]: 'Day' };

const MILLISECONDS = 86_400_000;

/** The day of a year, a month 1–12 and a day of the month; null when the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? dayOfNumber(date.getTime() / MILLISECONDS) : null;
}

/** Days since 1970-01-01. Whole numbers: no clock change can lose or repeat one. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS;
}

/** The inverse of {@link dayNumber}. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10) as Day;
}

/** The day `count` calendar days later; earlier for a negative count. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}

/** 0 is Sunday, 6 is Saturday. 1970-01-01 was a Thursday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** `dd/mm/yyyy`, as the base shows it. */
export function shownDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

const WEEKDAYS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** «lun 13 jul», for lists of days that lie close together. */
export function shortDay(day: Day): string {
  return `${WEEKDAYS[weekday(day)]} ${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Reads `dd/mm/yyyy`, `dd/mm/yy` (this century) or `yyyy-mm-dd`; null for anything else. Colombia writes the day first. */
export function parseDay(text: string): Day | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const year = Number(dayFirst[3]);
    return dayOf(year < 100 ? 2000 + year : year, Number(dayFirst[2]), Number(dayFirst[1]));
  }
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])) : null;
}
