import type { Cell, PlainCell } from '../core/base/cell';
import { dayOf } from '../core/calendar/day';

/** Sheets dates a time without a day on 1899-12-30. */
export const isTimeOnly = (value: unknown): value is Date => value instanceof Date && value.getFullYear() < 1900;

/** An image in a cell comes as an object of its own: that there is one is all that anybody asks. */
const IMAGE = 'imagen';

/**
 * A value of getValues as core knows it. Script and spreadsheet share the zone America/Bogota, so local parts are
 * the day that people see.
 * @param shown the text that the cell displays, for a time without a day
 */
export function plainCell(value: unknown, shown: string): PlainCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return IMAGE;
  const day = value.getFullYear() < 1900 ? null : dayOf(value.getFullYear(), value.getMonth() + 1, value.getDate());
  if (day === null) return shown;
  const minutes = value.getHours() * 60 + value.getMinutes();
  return { day, minutes: minutes === 0 ? null : minutes };
}

/** The cell with its formula, where it has one. */
export function withFormula(plain: PlainCell, formula: string | undefined): Cell {
  return formula ? { formula, value: plain } : plain;
}
