import * as fc from 'fast-check';
import { businessDaysBetween, openDayFrom, plusBusinessDays, whyNoDay } from '../../../src/core/calendar/business-days';
import { type CalendarOptions, calendarOf, DEFAULT_CALENDAR } from '../../../src/core/calendar/calendar';
import { addDays, type Day, dayNumber, dayOfNumber } from '../../../src/core/calendar/day';
import { daysOf, isOpen } from './naive';

const calendar = calendarOf(DEFAULT_CALENDAR);
const between = (first: string, last: string) =>
  fc.integer({ min: dayNumber(first as Day), max: dayNumber(last as Day) }).map(dayOfNumber);
const days = between('1990-01-01', '2090-12-31');
const counts = fc.integer({ min: 1, max: 300 });
const changes = fc.array(
  fc.record({ day: between('2024-06-01', '2028-06-01'), name: fc.constant('x'), open: fc.boolean() }),
  {
    maxLength: 40,
  },
);
const options: fc.Arbitrary<CalendarOptions> = fc.record({
  saturdaysOpen: fc.boolean(),
  civicDaysOpen: fc.boolean(),
  chiquinquira: fc.constant(true),
  changes,
});

describe('laws', () => {
  test('it never lands on a closed day', () => {
    fc.assert(
      fc.property(
        options,
        between('2022-01-01', '2030-01-01'),
        fc.integer({ min: -300, max: 300 }),
        (how, day, count) => {
          const team = calendarOf(how);
          const reached = plusBusinessDays(day, count, team);
          expect(reached).not.toBeNull();
          expect(team.whyClosed(reached as Day)).toBeNull();
        },
      ),
    );
  });

  test('n days out and n days back, from a business day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (any, count) => {
        const day = openDayFrom(any, 1, calendar) as Day;
        const there = plusBusinessDays(day, count, calendar) as Day;
        expect(plusBusinessDays(there, -count, calendar)).toBe(day);
        expect(businessDaysBetween(day, there, calendar)).toBe(count);
      }),
    );
  });

  test('a later day or a longer term never ends earlier', () => {
    fc.assert(
      fc.property(days, fc.nat(60), fc.nat(100), fc.nat(20), (day, later, count, more) => {
        const end = plusBusinessDays(day, count, calendar) as Day;
        expect((plusBusinessDays(addDays(day, later), count, calendar) as Day) >= end).toBe(true);
        expect((plusBusinessDays(day, count + more, calendar) as Day) >= end).toBe(true);
      }),
    );
  });

  test('counts add up, and turn round with their sign', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        const count = (from: Day, to: Day) => businessDaysBetween(from, to, calendar) as number;
        expect(count(a, b) + count(b, c)).toBe(count(a, c));
        expect(count(b, a) + count(a, b)).toBe(0);
      }),
    );
  });

  test('both equal a loop over the tables', () => {
    fc.assert(
      fc.property(options, between('2021-01-01', '2037-01-01'), counts, (how, from, count) => {
        let left = count;
        let day = from;
        while (left > 0) {
          day = addDays(day, 1);
          if (isOpen(day, how)) left -= 1;
        }
        const team = calendarOf(how);
        expect(plusBusinessDays(from, count, team)).toBe(day);
        expect(businessDaysBetween(from, day, team)).toBe(count);
      }),
    );
  });
});

test.each([
  ['2026-07-03', 1, '2026-07-06'],
  ['2026-07-03', -1, '2026-07-02'],
  ['2026-07-05', 1, '2026-07-06'],
  ['2026-07-05', -1, '2026-07-03'],
  ['2026-07-03', 0, '2026-07-03'],
  ['2026-07-11', 0, '2026-07-14'],
  ['1984-01-02', -1, null],
  ['2100-12-31', 1, null],
  ['1983-12-31', 1, null],
  ['2101-01-01', -1, null],
  ['2026-07-03', 1e9, null],
  ['2026-07-03', -1e9, null],
])('%s and %d business days is %p', (day, count, reached) =>
  expect(plusBusinessDays(day as Day, count, calendar)).toBe(reached),
);

test.each([
  ['2026-07-03', '2026-07-03', 0],
  ['2026-07-03', '2026-07-05', 0],
  ['2026-07-03', '2026-07-06', 1],
  ['2026-07-05', '2026-07-06', 1],
  ['2026-07-06', '2026-07-05', -1],
  ['2026-07-05', '2026-07-04', 0],
  ['2025-12-30', '2027-01-04', 244],
  ['1983-12-31', '1984-01-02', null],
  ['2100-12-31', '2101-01-01', null],
])('from %s to %s: %p', (from, to, count) => expect(businessDaysBetween(from as Day, to as Day, calendar)).toBe(count));

describe('a calendar without an open day', () => {
  const closing = (firstYear: number, lastYear: number) =>
    calendarOf({
      ...DEFAULT_CALENDAR,
      changes: daysOf(firstYear, lastYear).map((day) => ({ day, name: '', open: false })),
    });

  test('none from a day on', () => {
    const closed = closing(2026, 2100);
    expect(plusBusinessDays('2026-07-03' as Day, 8, closed)).toBeNull();
    expect(plusBusinessDays('2026-07-03' as Day, 0, closed)).toBeNull();
    expect(businessDaysBetween('2026-07-03' as Day, '2030-07-03' as Day, closed)).toBe(0);
    expect(whyNoDay('2026-07-03' as Day, 8)).toMatch(/^Después del 03\/07\/2026 .*FESTIVOS/);
  });

  test('none at all', () => expect(plusBusinessDays('2026-07-03' as Day, -8, closing(1984, 2100))).toBeNull());

  test('a year without is a long holiday', () =>
    expect(plusBusinessDays('2026-07-03' as Day, 1, closing(2026, 2027))).toBe('2028-01-03'));
});

test.each([
  ['1983-12-31', 1, /^El 31\/12\/1983 está fuera .*1984 a 2100\. Corrija la fecha\.$/],
  ['2100-12-01', 30, /^Desde el 01\/12\/2100, el día 30 queda fuera .*1984 a 2100\. Escriba menos días\.$/],
])('why no day is %2$d days after %1$s', (day, count, words) => expect(whyNoDay(day as Day, count)).toMatch(words));
