import * as fc from 'fast-check';
import {
  addDays,
  type Day,
  dayNumber,
  dayOf,
  dayOfNumber,
  parseDay,
  shownDay,
  weekday,
} from '../../../src/core/calendar/day';

const DAY = 86_400_000;

/** Any day of 1900–9999, made by the platform's calendar. */
const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(9999, 11, 31) / DAY })
  .map((number) => new Date(number * DAY).toISOString().slice(0, 10) as Day);
const steps = fc.integer({ min: -20_000, max: 20_000 });
const far = (day: Day) => day > '1960-01-01' && day < '9900-01-01';

test('a day is its number and back', () => {
  fc.assert(fc.property(days, (day) => expect(dayOfNumber(dayNumber(day))).toBe(day)));
});

test('addDays has an inverse and adds up', () => {
  fc.assert(
    fc.property(days.filter(far), steps, steps, (day, some, more) => {
      expect(addDays(addDays(day, some), -some)).toBe(day);
      expect(addDays(addDays(day, some), more)).toBe(addDays(day, some + more));
    }),
  );
});

test('a later day is greater as text', () => {
  fc.assert(fc.property(days.filter(far), fc.integer({ min: 1, max: 20_000 }), (day, n) => addDays(day, n) > day));
});

test('the weekday steps by one and is the platform’s', () => {
  fc.assert(
    fc.property(days.filter(far), (day) => {
      expect(weekday(addDays(day, 1))).toBe((weekday(day) + 1) % 7);
      expect(weekday(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
    }),
  );
});

test('what is shown is read back, by its day first or its year first', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(parseDay(shownDay(day))).toBe(day);
      expect(parseDay(day)).toBe(day);
    }),
  );
});

test('dayOf gives exactly the days of the calendar', () => {
  const parts = fc.tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: -1, max: 14 }),
    fc.integer({ min: -1, max: 33 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, dayOfMonth]) => {
      const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
      const same =
        date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
      expect(dayOf(year, month, dayOfMonth)).toBe(same ? date.toISOString().slice(0, 10) : null);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['20/11/2026', '2026-11-20'],
  ['5/1/2026', '2026-01-05'],
  ['20-11-2026', '2026-11-20'],
  ['20.11.2026', '2026-11-20'],
  ['20/11/26', '2026-11-20'],
  ['2026-11-20', '2026-11-20'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2026', null],
  ['31/04/2026', null],
  ['11/20/2026', null],
  ['00/11/2026', null],
  ['20/11', null],
  ['20/11/202', null],
  ['20/11/1899', null],
  ['20/11/2026 10:00', null],
  ['hoy', null],
  ['', null],
])('parseDay(%p) is %p', (text, day) => expect(parseDay(text)).toBe(day));
