import { type Cell, textOf } from '../base/cell';
import { businessDaysBetween, plusBusinessDays, whyNoDay } from '../calendar/business-days';
import { type Calendar, calendarOf, DEFAULT_CALENDAR, inCalendar } from '../calendar/calendar';
import type { Day } from '../calendar/day';
import { closedDays } from './closed-days';
import { dayIn } from './day-in-cell';
import { type Argument, FormulaError, type OverRange, overRanges } from './ranges';

/**
 * The custom functions, which Google computes again only when an argument changes: they count by the law's holidays
 * and their own argument «festivos», never by CONFIGURACIÓN. All throw a {@link FormulaError}.
 */

/** The `dias`-th business day after each date; `plusBusinessDays` says what 0 is. */
export function dueDays(fecha: Argument, dias: Argument, festivos: Argument): OverRange<Day | ''> {
  const calendar = calendarWith(festivos);
  return overRanges('=FECHA_LIMITE(fecha; dias; [festivos])', [fecha, dias], (date, number) => {
    const sent = dayOf(date);
    const count = countOf(number);
    const due = plusBusinessDays(sent, count, calendar);
    if (due === null) throw new FormulaError(whyNoDay(sent, count));
    return due;
  });
}

/** Business days after `desde` up to `hasta` and with it; negative backwards. */
export function businessDays(desde: Argument, hasta: Argument, festivos: Argument): OverRange<number | ''> {
  const calendar = calendarWith(festivos);
  return overRanges(
    '=DIAS_HABILES(desde; hasta; [festivos])',
    [desde, hasta],
    (from, to) => businessDaysBetween(dayOf(from), dayOf(to), calendar) as number,
  );
}

export function areBusinessDays(fecha: Argument, festivos: Argument): OverRange<boolean | ''> {
  const calendar = calendarWith(festivos);
  return overRanges('=ES_HABIL(fecha; [festivos])', [fecha], (date) => calendar.whyClosed(dayOf(date)) === null);
}

const calendarWith = (festivos: Argument): Calendar =>
  calendarOf({ ...DEFAULT_CALENDAR, changes: closedDays(festivos) });

/** A day of the calendar's years. */
function dayOf(cell: Cell): Day {
  const day = dayIn(cell);
  if (day === null) throw new FormulaError(`«${textOf(cell)}» no es una fecha. Escríbala como dd/mm/aaaa.`);
  if (!inCalendar(day)) throw new FormulaError(whyNoDay(day, 0));
  return day;
}

function countOf(cell: Cell): number {
  const count = typeof cell === 'string' && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return count;
  throw new FormulaError(`«${textOf(cell)}» no es un número de días. Escriba un entero: 0, 1, 2…`);
}
