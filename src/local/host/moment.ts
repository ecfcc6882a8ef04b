/** Bogotá is five hours behind UTC all year. */
const BEHIND_UTC = 5 * 3_600_000;
const MINUTE = 60_000;

/** A moment as people of Bogotá write it: `2026-11-24T08:05`. */
export const minuteText = (moment: number): string => new Date(moment - BEHIND_UTC).toISOString().slice(0, 16);

/** Milliseconds since 1970 of `2026-11-24T08:05` in Bogotá; null: the text is no minute of the years 2000 to 2099. */
export function momentOf(minute: string): number | null {
  if (!/^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(minute)) return null;
  const moment = Date.parse(`${minute}:00Z`) + BEHIND_UTC;
  return !Number.isNaN(moment) && minuteText(moment) === minute ? moment : null;
}

/** The first moment after `moment` that is that minute of an hour of Bogotá; with an hour, of that hour. */
export function nextAt(moment: number, minute: number, hour?: number): number {
  const step = hour === undefined ? 60 * MINUTE : 24 * 60 * MINUTE;
  const within = (hour === undefined ? minute : hour * 60 + minute) * MINUTE;
  const local = moment - BEHIND_UTC;
  const candidate = Math.floor(local / step) * step + within;
  return (candidate > local ? candidate : candidate + step) + BEHIND_UTC;
}
