import { type Cell, dateOf, isDate } from '../base/cell';
import { inCalendar } from '../calendar/calendar';
import { type Day, dayOfNumber } from '../calendar/day';

/** Sheets counts days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;
const LAST_SERIAL = 100_000;

/**
 * The day in a cell: a date, its text, or the number that a formula without a date format makes of one (46206.5 is in
 * 2026-07-03). null for anything else; a number beyond the calendar's years is no day.
 */
export function dayIn(cell: Cell): Day | null {
  if (typeof cell !== 'number') {
    const value = dateOf(cell);
    return isDate(value) ? value.day : null;
  }
  const day = cell > 0 && cell < LAST_SERIAL ? dayOfNumber(Math.floor(cell) - SERIAL_OF_1970) : null;
  return day !== null && inCalendar(day) ? day : null;
}
