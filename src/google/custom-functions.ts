import type { Day } from '../core/calendar/day';
import { areBusinessDays, businessDays, dueDays } from '../core/custom-functions/functions';
import type { Argument, OverRange } from '../core/custom-functions/ranges';
import { plainCell } from './cells';

/** Between a formula's values and core: Sheets gives a cell as a value and a range as rows of values. */

export function dueDates(fecha: unknown, dias: unknown, festivos: unknown): OverRange<Date | ''> {
  const due = dueDays(argument(fecha), argument(dias), argument(festivos));
  return typeof due === 'string' ? shownDate(due) : due.map((line) => line.map(shownDate));
}

export const countBusinessDays = (desde: unknown, hasta: unknown, festivos: unknown): OverRange<number | ''> =>
  businessDays(argument(desde), argument(hasta), argument(festivos));

export const areOpen = (fecha: unknown, festivos: unknown): OverRange<boolean | ''> =>
  areBusinessDays(argument(fecha), argument(festivos));

/** What stands in a message for a time without a day. */
const NO_DAY = 'una hora sin fecha';

function argument(value: unknown): Argument {
  if (value === undefined) return null;
  return Array.isArray(value)
    ? value.map((line: unknown[]) => line.map((cell) => plainCell(cell, NO_DAY)))
    : plainCell(value, NO_DAY);
}

/** Midnight in the script's zone, which is the spreadsheet's: the cell shows that day. */
const shownDate = (day: Day | ''): Date | '' =>
  day === '' ? '' : new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
