import type { Cell } from '../../../src/core/base/cell';
import { recognise } from '../../../src/core/base/recognise';
import { readRows, rowExists } from '../../../src/core/base/rows';

const REVIEW = 3;

test.each<[string, readonly Cell[], boolean]>([
  ['nothing', [], false],
  ['empty cells', ['', '', ''], false],
  ['blanks', [' ', '\n'], false],
  ['only Revisión', ['', '', '', '✖ Falta la fecha'], false],
  ['unticked checkboxes', [false, false], false],
  ['a formula', [{ formula: '=A2', value: 'x' }], false],
  ['a formula, an unticked box and Revisión', [{ formula: '=A2', value: 1 }, false, '', 'x'], false],
  ['a ticked checkbox', ['', true], true],
  ['zero', [0], true],
  ['text right of Revisión', ['', '', '', '', 'x'], true],
])('a row of %s', (_, cells, exists) => expect(rowExists(cells, REVIEW)).toBe(exists));

test('rows are read under the headers, with their index in the tab', () => {
  const cells: Cell[][] = [
    ['Base', 'de', 'Twitter'],
    ['Código', 'Red social', 'Fecha', 'Error Inconcert'],
    ['', '', '', false],
    [1, ' Twitter', '20/11/2026', 'X'],
    [],
    ['ARCHIVADO', 'Facebook'],
  ];
  const found = recognise('agent', cells);
  if (!found.ok) throw new Error('not recognised');
  const rows = readRows('agent', found.layout, cells, 0);
  expect(rows.map(({ index }) => index)).toEqual([3, 5]);
  const [first, second] = rows.map(({ values }) => values);
  expect(first).toMatchObject({ code: '1', network: ' Twitter', inconcertError: true, reply: '', time: null });
  expect(first?.date).toEqual({ day: '2026-11-20', minutes: null });
  expect(second).toMatchObject({ code: 'ARCHIVADO', date: null, inconcertError: false });
  // A block from the middle of the tab, as an edit reads it.
  expect(readRows('agent', found.layout, cells.slice(3), 3).map(({ index }) => index)).toEqual([3, 5]);
});
