import { type CalendarOptions, calendarOf, DEFAULT_CALENDAR } from '../../../src/core/calendar/calendar';
import { civicDayName } from '../../../src/core/calendar/civic-days';
import type { Day } from '../../../src/core/calendar/day';
import { readCsv } from '../../support/read-csv';
import { daysOf, isOpen } from './naive';

const calendar = (options: Partial<CalendarOptions> = {}) => calendarOf({ ...DEFAULT_CALENDAR, ...options });
const change = (day: string, open: boolean, name = '') => ({ day: day as Day, open, name });

test.each<[string, string | null, Partial<CalendarOptions>]>([
  ['2026-07-03', null, {}],
  ['2026-07-04', 'sábado', {}],
  ['2026-07-04', null, { saturdaysOpen: true }],
  ['2026-07-05', 'domingo', { saturdaysOpen: true }],
  ['2026-07-13', 'festivo: Nuestra Señora del Rosario de Chiquinquirá', {}],
  ['2026-07-13', null, { chiquinquira: false }],
  ['2026-07-09', null, {}],
  ['2025-07-14', null, {}],
  ['2024-07-20', 'festivo: Día de la Independencia', { saturdaysOpen: true }],
  ['2025-06-30', 'festivo: Sagrado Corazón de Jesús y San Pedro y San Pablo', {}],
  ['2026-04-17', null, {}],
  ['2026-04-17', 'día cívico: Paz con la Naturaleza', { civicDaysOpen: false }],
  ['2024-07-15', 'día cívico: final de la Copa América', { civicDaysOpen: false }],
  ['2025-04-18', 'festivo: Viernes Santo', { civicDaysOpen: false }],
  ['2026-11-24', 'cerrado: Jornada sindical', { changes: [change('2026-11-24', false, 'Jornada sindical')] }],
  ['2026-11-24', 'cerrado', { changes: [change('2026-11-24', false)] }],
  ['2026-11-22', null, { changes: [change('2026-11-22', true)] }],
  ['2026-12-25', null, { changes: [change('2026-12-25', true)] }],
  ['2026-12-25', 'cerrado: x', { changes: [change('2026-12-25', true), change('2026-12-25', false, 'x')] }],
  ['1983-12-30', 'fuera del calendario de 1984 a 2100', {}],
  ['1984-01-02', null, {}],
  ['2100-12-31', null, {}],
  ['2101-01-03', 'fuera del calendario de 1984 a 2100', { changes: [change('2101-01-03', true)] }],
])('%s: %p with %j', (day, why, options) => expect(calendar(options).whyClosed(day as Day)).toBe(why));

test('the días cívicos of 2020–2040 are those of the table, and no others', () => {
  const listed = readCsv('dias_civicos.csv').map(({ fecha }) => fecha);
  expect(daysOf(2020, 2040).filter((day) => civicDayName(day) !== null)).toEqual(listed);
});

test.each<Partial<CalendarOptions>>([
  {},
  { saturdaysOpen: true },
  { civicDaysOpen: false },
  { changes: [change('2026-11-24', false), change('2026-11-22', true)] },
])('2020–2040 day by day is as the tables say, with %j', (options) => {
  const { whyClosed } = calendar(options);
  const differ = daysOf(2020, 2040).filter((day) => (whyClosed(day) === null) !== isOpen(day, options));
  expect(differ).toEqual([]);
});

test('the count of a year runs from its first day to its last', () => {
  const { openSinceNewYear, whyClosed } = calendar();
  for (const year of [2023, 2024]) {
    let open = 0;
    for (const day of daysOf(year, year)) {
      if (whyClosed(day) === null) open += 1;
      expect(openSinceNewYear(day)).toBe(open);
    }
  }
});
