import fc from 'fast-check';
import {
  dayOf,
  millisOf,
  momentAt,
  plusDays,
  plusHours,
  shownMoment,
  shownSoon,
  timeOf,
  tomorrowAt,
} from '../../../../src/local/page/clock/moment';

test.each([
  ['2026-11-24T08:05', 'mar 24 nov 2026, 08:05', 'mar 24 nov 08:05'],
  ['2026-11-25T00:00', 'mié 25 nov 2026, 00:00', 'mié 25 nov 00:00'],
  ['2027-01-02T23:59', 'sáb 2 ene 2027, 23:59', 'sáb 2 ene 23:59'],
  ['2028-02-29T12:00', 'mar 29 feb 2028, 12:00', 'mar 29 feb 12:00'],
  ['mañana', 'mañana', 'mañana'],
])('%s is shown as «%s» and «%s»', (moment, whole, soon) => {
  expect(shownMoment(moment)).toBe(whole);
  expect(shownSoon(moment)).toBe(soon);
});

test.each([
  ['an hour on, over midnight and the year', plusHours('2026-12-31T23:30', 1), '2027-01-01T00:30'],
  ['an hour back', plusHours('2026-03-01T00:15', -1), '2026-02-28T23:15'],
  ['a day on, over a leap day', plusDays('2028-02-28T08:05', 1), '2028-02-29T08:05'],
  ['tomorrow at eight, over the month', tomorrowAt('2026-11-30T19:00', '08:00'), '2026-12-01T08:00'],
])('%s', (_, moment, expected) => expect(moment).toBe(expected));

test('every minute is a text and back, and a day is 24 hours', () => {
  const minute = fc.integer({ min: millisOf('2000-01-01T00:00') / 60_000, max: millisOf('2099-12-30T23:59') / 60_000 });
  fc.assert(
    fc.property(minute, (at) => {
      const moment = momentAt(at * 60_000);
      expect(millisOf(moment)).toBe(at * 60_000);
      expect(`${dayOf(moment)}T${timeOf(moment)}`).toBe(moment);
      expect(plusHours(moment, 24)).toBe(plusDays(moment, 1));
    }),
  );
});
