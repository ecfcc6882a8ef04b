import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addDays, type Day, dayOf, weekday } from '../../../src/core/calendar/day';
import { holidayName, holidaysOf } from '../../../src/core/calendar/holidays';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2040;

/** Drawn up by hand from Ley 51 de 1983 and Ley 2578 de 2026, and checked against other sources (see shared/data). */
const ROWS = readFileSync(path.join(__dirname, '../../data/festivos.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([day = '', weekdayName = '', name = '']) => ({ day: day as Day, weekdayName, name }));

const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** «Día de la Raza» carries a second name in parentheses there. */
const shortName = (name: string) => name.replace(/ \(.*\)$/, '');

test('the table covers every year and no other', () => {
  expect([...new Set(ROWS.map(({ day }) => Number(day.slice(0, 4))))]).toEqual(YEARS);
});

test('every holiday of the table is one, by its name', () => {
  expect(ROWS.filter(({ day, name }) => !holidayName(day)?.includes(shortName(name)))).toEqual([]);
});

test('the days of the week agree', () => {
  expect(ROWS.filter(({ day, weekdayName }) => WEEKDAYS[weekday(day)] !== weekdayName)).toEqual([]);
});

test.each(YEARS)('%d has no holiday that the table lacks', (year) => {
  const listed = new Set(ROWS.map(({ day }) => day));
  const ours: Day[] = [];
  for (let day = dayOf(year, 1, 1) as Day; day <= `${year}-12-31`; day = addDays(day, 1))
    if (holidayName(day) !== null) ours.push(day);
  expect(ours.filter((day) => !listed.has(day))).toEqual([]);
  expect([...holidaysOf(year).keys()].sort()).toEqual(ours);
});

test('two holidays that share a day are told by both names', () => {
  const shared = ROWS.filter(({ day }, index) => ROWS.some((other, at) => at !== index && other.day === day));
  expect(shared.length).toBeGreaterThan(0);
  for (const { day, name } of shared) expect(holidayName(day)).toContain(name);
});

test('the holiday of Ley 2578 begins in 2026', () => {
  const years = YEARS.filter((year) => [...holidaysOf(year).values()].some((name) => name.includes('Chiquinquirá')));
  expect(years).toEqual(YEARS.filter((year) => year >= 2026));
});
