const MILLISECONDS = 86_400_000;
/** 1970-01-01 in days since 1899-12-30. */
const UNIX_EPOCH = 25_569;

/** A cell's date parts: the sheet has no time zone, so neither have these. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Days since 1899-12-30; null when the calendar has no such moment. */
export function serialOf({ year, month, day, hour, minute, second }: DateParts): number | null {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return time.getTime() / MILLISECONDS + UNIX_EPOCH + (hour * 3600 + minute * 60 + second) / 86_400;
}

export function partsOf(serial: number): DateParts {
  const time = new Date(Math.round((serial - UNIX_EPOCH) * 86_400) * 1000);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  };
}

/** Does the number format show a date or a time. Quoted text, brackets and escapes do not count. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || numberFormat === '@' || /^general$/i.test(numberFormat)) return false;
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dyhs]|m{1,}/i.test(bare.replace(/general/gi, ''));
}
