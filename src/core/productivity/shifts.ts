import { fold } from '../base/fold';
import { type Day, weekday } from '../calendar/day';
import type { Settings } from '../settings/settings';

/** The shifts of acta 29. */
export const SHIFTS = ['LARGO', 'CORTO'] as const;
export type Shift = (typeof SHIFTS)[number];

/** The shift that a cell of AGENTES names («LARGO», «turno largo»); null: none of acta 29's. */
export const shiftNamed = (text: string): Shift | null =>
  SHIFTS.find((shift) => fold(text).replace(/^turno /, '') === fold(shift)) ?? null;

/** From when to when somebody works, in minutes since midnight. */
export interface Hours {
  readonly start: number;
  readonly end: number;
}

/** Which keys of CONFIGURACIÓN give the hours, and what they say. */
const bounds = ({ longStart, longEnd, shortStart, shortEnd, shortSaturdayStart, shortSaturdayEnd }: Settings) => ({
  'turno.largo': [longStart, longEnd],
  'turno.corto': [shortStart, shortEnd],
  'turno.corto.sabado': [shortSaturdayStart, shortSaturdayEnd],
});

/** The hours that CONFIGURACIÓN gives the shift on that day; null: it does not, or they make no sense. */
export function hoursOf(shift: Shift, day: Day, settings: Settings): Hours | null {
  const key = shift === 'LARGO' ? 'turno.largo' : weekday(day) === 6 ? 'turno.corto.sabado' : 'turno.corto';
  const [start = null, end = null] = bounds(settings)[key];
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Spanish: hours of CONFIGURACIÓN that make no sense, so that no pace is shown. */
export const hourProblems = (settings: Settings): string[] =>
  Object.entries(bounds(settings)).flatMap(([key, [start = null, end = null]]) => {
    if (start === null && end === null) return [];
    if (start === null || end === null)
      return [
        `CONFIGURACIÓN: falta «${key}.${start === null ? 'inicio' : 'fin'}», y sin esa hora no se muestra el ritmo. Escríbala como 8:00.`,
      ];
    return start < end
      ? []
      : [`CONFIGURACIÓN: «${key}.fin» no es posterior a «${key}.inicio». Corrija una de las dos.`];
  });
