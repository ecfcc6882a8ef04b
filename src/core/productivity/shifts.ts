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

/** The hours that CONFIGURACIÓN gives the shift on that day; null: it does not, or they make no sense. */
export function hoursOf(shift: Shift, day: Day, settings: Settings): Hours | null {
  const [start, end] =
    shift === 'LARGO'
      ? [settings.longStart, settings.longEnd]
      : weekday(day) === 6
        ? [settings.shortSaturdayStart, settings.shortSaturdayEnd]
        : [settings.shortStart, settings.shortEnd];
  return start !== null && end !== null && start < end ? { start, end } : null;
}
