import { type Day, weekday } from './day';

/** Declared once: Decreto 880 de 2024 and Decreto 302 de 2025. */
const ONCE: ReadonlyMap<string, string> = new Map([
  ['2024-07-15', 'final de la Copa América'],
  ['2025-03-18', 'Participación Ciudadana'],
]);

/**
 * The día cívico's name, or null on any other day. No holiday, though national entities do not work on it
 * (acta/DECISIONS.md 27). The third Friday of April from 2024 on is that of Decreto 500 de 2024.
 */
export function civicDayName(day: Day): string | null {
  const inThirdWeek = day.slice(5, 8) === '04-' && day.slice(8) >= '15' && day.slice(8) <= '21';
  if (inThirdWeek && day >= '2024' && weekday(day) === 5) return 'Paz con la Naturaleza';
  return ONCE.get(day) ?? null;
}
