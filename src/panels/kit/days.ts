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
