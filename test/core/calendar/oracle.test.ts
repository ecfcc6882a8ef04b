import Holidays from 'date-holidays';
import { holidaysOf } from '../../../src/core/calendar/holidays';

/** date-holidays calls Easter Sunday public in Colombia; it is a Sunday anyway. */
const theirs = new Holidays('CO', { types: ['public'] });
const YEARS = Array.from({ length: 2100 - 1984 + 1 }, (_, index) => 1984 + index);

test.each(YEARS)('%d has the holidays of date-holidays', (year) => {
  const listed = theirs.getHolidays(year).filter(({ name }) => name !== 'Pascua');
  const days = new Set(listed.map(({ date }) => date.slice(0, 10)));
  expect([...holidaysOf(year).keys()].sort()).toEqual([...days].sort());
});

test('without the holiday of Ley 2578 a year has its 18 again', () => {
  for (const year of YEARS) {
    const without = [...holidaysOf(year, false).keys()];
    const added = [...holidaysOf(year).keys()].filter((day) => !without.includes(day));
    expect(added).toHaveLength(year < 2026 ? 0 : 1);
  }
});
