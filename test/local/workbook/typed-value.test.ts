import { WorkbookStore } from '../../../src/local/workbook/store';
import type { TypedResult } from '../../../src/local/workbook/typed-value';
import { readTyped } from '../../../src/local/workbook/typed-value';
import { serial, tabOf } from '../../support/book';

const YEAR = { year: 2026 };
const date = (day: string, hours = 0) => ({ value: serial(day, hours) });
const formula = (text: string): TypedResult => ({ value: '#NAME?', formula: text });

/** APPS_SCRIPT_FACTS, 7, «Writing text safely»: as typed into a spreadsheet of Colombia. */
const TABLE: readonly (readonly [typed: string | number | boolean | null, result: TypedResult])[] = [
  ['hola', { value: 'hola' }],
  [' con espacios ', { value: ' con espacios ' }],
  ['', { value: null }],
  [null, { value: null }],
  [5, { value: 5 }],
  [true, { value: true }],
  ['VERDADERO', { value: true }],
  ['falso', { value: false }],
  ['TRUE', { value: true }],
  ['00123', { value: 123 }],
  ['-5', { value: -5 }],
  ['+5', { value: 5 }],
  ['1,5', { value: 1.5 }],
  ['1.234,5', { value: 1234.5 }],
  ['1.234.567', { value: 1_234_567 }],
  ['1.23', { value: '1.23' }],
  ['1E5', { value: 100_000 }],
  ['4,6E+30', { value: 4.6e30 }],
  ['9007199254740993', { value: 9_007_199_254_740_992 }],
  ['460062106166120_3140950072902044', { value: '460062106166120_3140950072902044' }],
  ['50%', { value: 0.5, numberFormat: '0%' }],
  ['20/11/2026', { ...date('2026-11-20'), numberFormat: 'dd/mm/yyyy' }],
  ['5/1/26', { ...date('2026-01-05'), numberFormat: 'dd/mm/yyyy' }],
  ['2026-11-20', { ...date('2026-11-20'), numberFormat: 'dd/mm/yyyy' }],
  ['1-2', { ...date('2026-02-01'), numberFormat: 'dd/mm/yyyy' }],
  ['3/4', { ...date('2026-04-03'), numberFormat: 'dd/mm/yyyy' }],
  ['31/02/2026', { value: '31/02/2026' }],
  ['11/20/2026', { value: '11/20/2026' }],
  ['12:30', { value: 12.5 / 24, numberFormat: 'hh:mm' }],
  ['25:00', { value: '25:00' }],
  ['20/11/2026 12:30', { ...date('2026-11-20', 12.5), numberFormat: 'dd/mm/yyyy hh:mm' }],
  ['=1+1', formula('1+1')],
  ['=', { value: '=' }],
  ['+57 300 123 4567', formula('+57 300 123 4567')],
  ['@cuenta', { value: '@cuenta' }],
  ['- una lista', { value: '- una lista' }],
  ['-', { value: '-' }],
  ["'=1+1", { value: '=1+1' }],
  ["'00123", { value: '00123' }],
  ["''comillas'", { value: "'comillas'" }],
];

test.each(TABLE)('%p', (typed, { value, ...rest }) => {
  const read = readTyped(typed, undefined, YEAR);
  if (typeof value === 'number') expect(read.value).toBeCloseTo(value, 9);
  else expect(read.value).toBe(value);
  const { value: _, ...others } = read;
  expect(others).toEqual(rest);
});

test.each(TABLE.filter(([typed]) => typeof typed === 'string' && typed !== '').map(([typed]) => typed as string))(
  'a cell with the format @ keeps %p character for character',
  (typed) => expect(readTyped(typed, '@', YEAR)).toEqual({ value: typed }),
);

test('what is typed gets a format only where the cell has none, and its note and colours stay', () => {
  const cells = [
    [
      null,
      { value: 1, format: { numberFormat: '0.00', fill: '#ffffff' }, note: 'nota' },
      { value: 'x', format: { bold: true } },
    ],
  ];
  const store = new WorkbookStore({ tabs: [{ ...tabOf('Hoja', cells), id: 1 }] });
  store.type(1, 0, 0, [['20/11/2026', '20/11/2026', '12:30']], YEAR);
  const day = serial('2026-11-20');
  expect(store.tab(1).rows[0]).toEqual([
    { value: day, format: { numberFormat: 'dd/mm/yyyy' } },
    { value: day, format: { numberFormat: '0.00', fill: '#ffffff' }, note: 'nota' },
    { value: 12.5 / 24, format: { bold: true, numberFormat: 'hh:mm' } },
  ]);
  store.type(1, 0, 0, [['', '', '']], YEAR);
  expect(store.used(1)).toEqual({ rowCount: 0, columnCount: 0 });
  expect(store.tab(1).rows[0]?.[1]).toEqual({
    value: null,
    format: { numberFormat: '0.00', fill: '#ffffff' },
    note: 'nota',
  });
});
