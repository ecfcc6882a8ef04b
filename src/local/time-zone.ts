/** Whoever imports this lives in Bogotá, as the script and the spreadsheet do, wherever the laptop is. */
process.env.TZ = 'America/Bogota';

const DAY = 86_400_000;
/** Bogotá is five hours behind UTC all year. */
const BEHIND_UTC = 5 * 3_600_000;

const MARK = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Today in Bogotá, `yyyy-MM-dd`. */
export function bogotaToday(now = Date.now()): string {
  return new Date(now - BEHIND_UTC).toISOString().slice(0, 10);
}

/**
 * What to add to the machine's clock so that today is that day, at the same hour.
 * @returns null when the text is no day `yyyy-MM-dd`
 */
export function clockOffsetFor(day: string, now = Date.now()): number | null {
  const match = MARK.exec(day);
  const wanted = match ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 10) !== day) return null;
  const today = Date.parse(`${bogotaToday(now)}T00:00:00Z`);
  return Math.round((wanted - today) / DAY) * DAY;
}
