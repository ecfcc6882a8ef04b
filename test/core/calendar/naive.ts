import { type CalendarOptions, DEFAULT_CALENDAR } from '../../../src/core/calendar/calendar';
import { addDays, type Day, dayOf } from '../../../src/core/calendar/day';
import { readCsv } from '../../support/read-csv';

/** A calendar of 2020–2040 that shares nothing with ours but the files: tables of days, and Date for the weekday. */
const HOLIDAYS = new Set(readCsv('festivos.csv').map(({ fecha }) => fecha));
const CIVIC = new Set(readCsv('dias_civicos.csv').map(({ fecha }) => fecha));

export const isOpen = (day: Day, options: Partial<CalendarOptions> = {}): boolean => {
  const { saturdaysOpen, civicDaysOpen, changes } = { ...DEFAULT_CALENDAR, ...options };
  const change = changes.filter((candidate) => candidate.day === day).pop();
  if (change) return change.open;
  const ofWeek = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (HOLIDAYS.has(day) || ofWeek === 0 || (ofWeek === 6 && !saturdaysOpen)) return false;
  return civicDaysOpen || !CIVIC.has(day);
};

/** All days from a year to another, both included. */
export function daysOf(firstYear: number, lastYear: number): Day[] {
  const days: Day[] = [];
  for (let day = dayOf(firstYear, 1, 1) as Day; day <= `${lastYear}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}
