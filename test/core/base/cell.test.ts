import { type Cell, dateOf, flagOf, isBlank, isDate, textOf, timeOf } from '../../../src/core/base/cell';
import type { Day } from '../../../src/core/calendar/day';

const at = (day: string, minutes: number | null = null) => ({ day: day as Day, minutes });
const formula = (text: string, value: string | number | boolean) => ({ formula: text, value });

const hours = (hour: number, minute = 0) => hour * 60 + minute;

test.each<[string, Cell, string]>([
  ['text as it is', ' a  b\n', ' a  b\n'],
  ['a whole number', 5, '5'],
  ['a number of 15 digits', 123456789012345, '123456789012345'],
  ['a ticked box', true, 'VERDADERO'],
  ['an unticked box', false, 'FALSO'],
  ['a date', at('2026-01-05'), '05/01/2026'],
  ['a date with an hour', at('2026-01-05', hours(9, 7)), '05/01/2026 09:07'],
  ['a formula by what it shows', formula('=A1', 'x'), 'x'],
])('textOf: %s', (_, cell, text) => expect(textOf(cell)).toBe(text));

test.each<[string, Cell, boolean]>([
  ['empty', '', true],
  ['blanks', ' \n\t', true],
  ['a no-break space', '\u00a0', true],
  ['an unticked box', false, true],
  ['a formula', formula('=A1', 'x'), true],
  ['a ticked box', true, false],
  ['zero', 0, false],
  ['text', 'x', false],
  ['a date', at('2026-01-05'), false],
])('isBlank: %s', (_, cell, blank) => expect(isBlank(cell)).toBe(blank));

test.each<[string, Cell, ReturnType<typeof at> | null | 'unreadable']>([
  ['empty', '', null],
  ['blanks', '  ', null],
  ['a real date', at('2026-11-20'), at('2026-11-20')],
  ['a real date with an hour', at('2026-11-20', 940), at('2026-11-20', 940)],
  ['a date by formula', { formula: '=TODAY()', value: at('2026-11-20') }, at('2026-11-20')],
  ['dd/mm/yyyy', '20/11/2026', at('2026-11-20')],
  ['blanks around it', ' 20/11/2026 ', at('2026-11-20')],
  ['dd/mm/yyyy hh:mm', '20/11/2026 15:40', at('2026-11-20', hours(15, 40))],
  ['with seconds', '20/11/2026 15:40:59', at('2026-11-20', hours(15, 40))],
  ['midnight', '20/11/2026 0:00', at('2026-11-20', 0)],
  ['p. m.', '20/11/2026 3:40 p. m.', at('2026-11-20', hours(15, 40))],
  ['p. m. with the space of Colombia’s locale', '20/11/2026 3:40\u202fp.\u00a0m.', at('2026-11-20', hours(15, 40))],
  ['a comma', '20/11/2026, 8:05', at('2026-11-20', hours(8, 5))],
  ['a no-break space', '20/11/2026\u00a08:05', at('2026-11-20', hours(8, 5))],
  ['ISO', '2026-11-20T08:05', at('2026-11-20', hours(8, 5))],
  ['no such day', '31/11/2026', 'unreadable'],
  ['no such hour', '20/11/2026 25:00', 'unreadable'],
  ['words', 'ayer', 'unreadable'],
  ['a bare number', 46346, 'unreadable'],
  ['a ticked box', true, 'unreadable'],
])('dateOf: %s', (_, cell, expected) => {
  const value = dateOf(cell);
  if (expected === 'unreadable') expect(value).toEqual({ unreadable: textOf(cell).trim() });
  else expect(value).toEqual(expected);
  expect(isDate(value)).toBe(expected !== null && expected !== 'unreadable');
});

test.each<[string, Cell, number | null]>([
  ['empty', '', null],
  ['hh:mm', '08:05', hours(8, 5)],
  ['h:mm', '8:05', hours(8, 5)],
  ['seconds', '20:05:30', hours(20, 5)],
  ['a. m.', '8:05 a. m.', hours(8, 5)],
  ['p. m.', '8:05 p. m.', hours(20, 5)],
  ['PM', '8:05PM', hours(20, 5)],
  ['noon', '12:00 p. m.', hours(12)],
  ['midnight', '12:00 a. m.', 0],
  ['13 p. m.', '13:00 p. m.', null],
  ['0 a. m.', '0:30 a. m.', null],
  ['no such hour', '24:00', null],
  ['no such minute', '8:60', null],
  ['words', 'tarde', null],
  ['a number', 0.5, null],
  ['a date with an hour', at('2026-11-20', 940), 940],
  ['a date without', at('2026-11-20'), null],
  ['a formula', formula('=A1', '8:05'), hours(8, 5)],
])('timeOf: %s', (_, cell, minutes) => expect(timeOf(cell)).toBe(minutes));

test.each<[Cell, boolean]>([
  [true, true],
  ['Sí', true],
  ['SI', true],
  ['si', true],
  ['s\u0069\u0301', true],
  ['X', true],
  [' x ', true],
  ['TRUE', true],
  ['VERDADERO', true],
  ['✓', true],
  [1, true],
  [false, false],
  ['', false],
  ['No', false],
  ['FALSO', false],
  ['FALSE', false],
  [0, false],
  ['sí señor', false],
])('flagOf(%p) is %p', (cell, flag) => expect(flagOf(cell)).toBe(flag));
