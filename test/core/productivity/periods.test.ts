import * as fc from 'fast-check';
import moment from 'moment';
import { addDays } from '../../../src/core/calendar/day';
import {
  daysFrom,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  monthOf,
  weekName,
} from '../../../src/core/productivity/periods';
import { day } from '../../support/team';

// The examples of ISO 8601 in Wikipedia's «ISO week date», and the weeks that the issue names.
test.each([
  ['1977-01-01', '1976-W53'],
  ['1977-01-02', '1976-W53'],
  ['1977-12-31', '1977-W52'],
  ['1978-01-01', '1977-W52'],
  ['1978-01-02', '1978-W01'],
  ['1979-12-30', '1979-W52'],
  ['1979-12-31', '1980-W01'],
  ['1980-01-01', '1980-W01'],
  ['1980-12-28', '1980-W52'],
  ['1980-12-29', '1981-W01'],
  ['1981-12-31', '1981-W53'],
  ['1982-01-03', '1981-W53'],
  ['2026-11-16', '2026-W47'],
  ['2026-11-22', '2026-W47'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
])('%s is of %s', (of, name) => {
  expect(weekName(day(of))).toBe(name);
});

test('every day of 2020–2040 has the week, the Monday and the month’s ends of moment', () => {
  const differing = daysFrom(day('2020-01-01'), day('2040-12-31')).filter((of) => {
    const theirs = moment.utc(of);
    const expected = [
      theirs.format('GGGG-[W]WW'),
      theirs.clone().startOf('isoWeek').format('YYYY-MM-DD'),
      theirs.clone().startOf('month').format('YYYY-MM-DD'),
      theirs.clone().endOf('month').format('YYYY-MM-DD'),
      theirs.format('YYYY-MM'),
    ];
    return [weekName(of), mondayOf(of), firstOfMonth(of), lastOfMonth(of), monthOf(of)].join() !== expected.join();
  });
  expect(differing).toEqual([]);
});

test('days from one to another are all of them, in order, once', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('1990-01-01'), count));
  fc.assert(
    fc.property(days, fc.integer({ min: -5, max: 400 }), (first, length) => {
      const list = daysFrom(first, addDays(first, length - 1));
      expect(list).toHaveLength(Math.max(0, length));
      expect(list).toEqual(list.map((_, index) => addDays(first, index)));
    }),
  );
});
