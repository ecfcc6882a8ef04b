import { filledCells } from '../../../src/local/page/edits/fill';
import { inverse } from '../../../src/local/page/edits/inverse';
import type { CellContent } from '../../../src/local/page/grid/cells';

const cells: Record<string, CellContent> = {
  '1:2': { value: 46_359, numberFormat: 'dd/mm/yyyy', formula: "FECHA_LIMITE(A2;$B$1;'A 1'!C3)", custom: 'formula' },
  '2:2': { value: 46_360, numberFormat: 'dd/mm/yyyy', formula: null, custom: 'spilled' },
  '1:3': { value: 30, numberFormat: null, formula: 'A2*10' },
};
const content = (row: number, column: number): CellContent =>
  cells[`${row}:${column}`] ?? { value: null, numberFormat: null, formula: null };
const one = { row: 1, column: 2, rowCount: 1, columnCount: 1 };

test.each([
  ['down', { ...one, rowCount: 3 }, ["FECHA_LIMITE(A3;$B$1;'A 1'!C4)", "FECHA_LIMITE(A4;$B$1;'A 1'!C5)"]],
  ['up', { ...one, row: 0, rowCount: 2 }, ["FECHA_LIMITE(A1;$B$1;'A 1'!C2)"]],
  ['right', { ...one, columnCount: 2 }, ["FECHA_LIMITE(B2;$B$1;'A 1'!D3)"]],
  ['left, off the sheet', { ...one, column: 1, columnCount: 2 }, ["FECHA_LIMITE(#REF!;$B$1;'A 1'!B3)"]],
])('a custom function filled %s reads the cells beside it', (_, whole, formulas) =>
  expect(filledCells(one, whole, content).map(([, , , , formula]) => formula)).toEqual(formulas),
);

test('another formula is filled as its value, as before', () =>
  expect(filledCells({ ...one, column: 3 }, { ...one, column: 3, rowCount: 2 }, content)).toEqual([
    [2, 3, 30, null, null],
  ]));

test('what undoes an edit leaves spilled cells to their formula', () => {
  const grid = {
    size: () => ({ rowCount: 10, columnCount: 5 }),
    content: (_: number, row: number, column: number) => content(row, column),
  };
  expect(inverse([{ kind: 'deleteRows', tab: 1, at: 1, count: 2 }], grid)).toEqual([
    { kind: 'insertRows', tab: 1, at: 1, count: 2 },
    {
      kind: 'restore',
      tab: 1,
      cells: [
        [1, 2, 46_359, 'dd/mm/yyyy', "FECHA_LIMITE(A2;$B$1;'A 1'!C3)"],
        [1, 3, 30, null, 'A2*10'],
        [2, 2, null, 'dd/mm/yyyy', null],
      ],
    },
  ]);
});
