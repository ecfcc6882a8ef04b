/** A day as the sheet stores it: whole days since 1899-12-30. */
export type SheetDay = number;

export const MINUTES_A_DAY = 1440;

const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH: SheetDay = 25_569;
const SATURDAY = 0;
const SUNDAY = 1;

/** The sheet's day of a calendar date; months count from 1 and may run over, as in Date.UTC. */
export function sheetDay(year: number, month: number, dayOfMonth: number): SheetDay {
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** Reads `yyyy-MM-dd`. Throws for text that is no date of the calendar. */
export function parseDay(text: string): SheetDay {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = parts ? sheetDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : Number.NaN;
  if (Number.isNaN(day) || isoDay(day) !== text) throw new Error(`Not a date yyyy-MM-dd: ${text}`);
  return day;
}

/** `yyyy-MM-dd` */
export function isoDay(day: SheetDay): string {
  return new Date((day - UNIX_EPOCH) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** `dd/mm/yyyy` */
export function shownDay(day: SheetDay): string {
  return isoDay(day).split('-').reverse().join('/');
}

export function yearOf(day: SheetDay): number {
  return Number(isoDay(day).slice(0, 4));
}

// 1899-12-30, day 0, was a Saturday.
export function isSaturday(day: SheetDay): boolean {
  return day % 7 === SATURDAY;
}

export function isSunday(day: SheetDay): boolean {
  return day % 7 === SUNDAY;
}
