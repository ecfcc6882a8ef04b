const WEEKDAYS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** `2026-12-01` → «mar 1 dic»; of another year than today's «1 dic 2025». */
export function shortDay(day: string, today: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayAndMonth = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return day.slice(0, 4) === today.slice(0, 4)
    ? `${WEEKDAYS[date.getUTCDay()]} ${dayAndMonth}`
    : `${dayAndMonth} ${day.slice(0, 4)}`;
}

const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01 of a `yyyy-MM-dd`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

/** Days from one to another, as the calendar counts; negative backwards. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
