import * as fc from 'fast-check';
import { a1Of, areaOfA1, columnLetters, shifted } from '../../../src/local/workbook/area';
import type { Area } from '../../../src/local/workbook/model';
import { movedFormat } from '../../../src/local/workbook/moved-format';
import { WorkbookStore } from '../../../src/local/workbook/store';
import { tabOf } from '../../support/book';

/** Rows and columns come and go: compared with lists of marks that are spliced. */

const SIZE = 12;

interface Step {
  readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
  readonly at: number;
  readonly count: number;
}
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'),
    at: fc.nat(SIZE + 4),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 8 },
);
const span = fc.tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: SIZE })).map(([start, length]) => ({
  start,
  length: Math.min(length, SIZE - start),
}));
const areas = fc.tuple(span, span).map(
  ([rows, columns]): Area => ({
    row: rows.start,
    rowCount: rows.length,
    column: columns.start,
    columnCount: columns.length,
  }),
);

/** One mark a line: is it in the area. A new line is, where both its neighbours are. */
const marks = (start: number, length: number) =>
  Array.from({ length: SIZE }, (_, index) => index >= start && index < start + length);
function spliced(line: readonly boolean[], at: number, count: number, inserts: boolean): boolean[] {
  if (!inserts) return line.filter((_, index) => index < at || index >= at + count);
  const between = (line[at - 1] ?? false) && (line[at] ?? false);
  return [...line.slice(0, at), ...Array<boolean>(count).fill(between), ...line.slice(at)];
}

function reference(area: Area, all: readonly Step[]): Area | null {
  let rows = marks(area.row, area.rowCount);
  let columns = marks(area.column, area.columnCount);
  for (const { kind, at, count } of all) {
    const inserts = kind.startsWith('insert');
    if (kind.endsWith('Rows')) rows = spliced(rows, at, count, inserts);
    else columns = spliced(columns, at, count, inserts);
  }
  const rowCount = rows.filter(Boolean).length;
  const columnCount = columns.filter(Boolean).length;
  if (rowCount === 0 || columnCount === 0) return null;
  return { row: rows.indexOf(true), rowCount, column: columns.indexOf(true), columnCount };
}

test('an area moves, grows and shrinks with its lines', () => {
  fc.assert(
    fc.property(areas, steps, (area, all) => {
      const moved = all.reduce<Area | null>(
        (now, { kind, at, count }) =>
          now &&
          shifted(now, kind.endsWith('Rows') ? 'rows' : 'columns', at, kind.startsWith('insert') ? count : -count),
        area,
      );
      expect(moved).toEqual(reference(area, all));
    }),
    { numRuns: 500 },
  );
});

test('cells, widths, merges, validations and formats of a tab move together', () => {
  fc.assert(
    fc.property(areas, fc.nat(5), steps, (area, frozenRows, all) => {
      const lines = Array.from({ length: SIZE }, (_, row) =>
        Array.from({ length: SIZE }, (__, column) => `${row},${column}`),
      );
      const store = new WorkbookStore({
        tabs: [
          {
            ...tabOf('Hoja', lines),
            id: 1,
            rowCount: SIZE,
            columnCount: SIZE,
            frozenRows,
            columnWidths: lines.map((_, column) => column + 100),
            merges: [area],
            validations: [{ area, kind: 'list', choices: ['a'] }],
            conditionalFormats: [{ area, formula: '=TRUE' }],
          },
        ],
      });
      let expected: (string | null)[][] = lines;
      let widths: (number | null)[] = lines.map((_, column) => column + 100);
      let frozen = Array.from({ length: SIZE }, (_, row) => row < frozenRows);
      const done: Step[] = [];
      for (const { kind, at, count } of all) {
        const size = kind.endsWith('Rows') ? expected.length : widths.length;
        // A grid keeps a line at least; nothing is inserted past its end.
        if (at > size || (kind.startsWith('delete') && (at >= size || (at === 0 && count >= size)))) continue;
        done.push({ kind, at, count });
        store.apply({ kind, tab: 1, at, count });
        const fresh = Array<null>(count).fill(null);
        switch (kind) {
          case 'insertRows':
            frozen = [...frozen.slice(0, at), ...fresh.map(() => frozen[at] ?? false), ...frozen.slice(at)];
            expected = [...expected.slice(0, at), ...fresh.map(() => widths.map(() => null)), ...expected.slice(at)];
            break;
          case 'deleteRows':
            frozen = frozen.filter((_, index) => index < at || index >= at + count);
            expected = expected.filter((_, index) => index < at || index >= at + count);
            break;
          case 'insertColumns':
            expected = expected.map((line) => [...line.slice(0, at), ...fresh, ...line.slice(at)]);
            widths = [...widths.slice(0, at), ...fresh, ...widths.slice(at)];
            break;
          case 'deleteColumns':
            expected = expected.map((line) => line.filter((_, index) => index < at || index >= at + count));
            widths = widths.filter((_, index) => index < at || index >= at + count);
            break;
        }
      }
      const tab = store.tab(1);
      const whole = { row: 0, column: 0, rowCount: tab.rowCount, columnCount: tab.columnCount };
      expect(store.block(1, whole).map((line) => line.map((cell) => cell?.value ?? null))).toEqual(expected);
      expect(Array.from({ length: tab.columnCount }, (_, column) => tab.columnWidths[column] ?? null)).toEqual(widths);
      expect(tab.frozenRows).toBe(frozen.filter(Boolean).length);
      const left = reference(area, done);
      expect(tab.merges).toEqual(left ? [left] : []);
      expect(tab.validations.map((validation) => validation.area)).toEqual(left ? [left] : []);
      expect(tab.conditionalFormats.map((format) => format.area)).toEqual(left ? [left] : []);
    }),
    { numRuns: 300 },
  );
});

test('a list of cells is written and told whole; the grid grows with it', () => {
  const store = new WorkbookStore({ tabs: [{ ...tabOf('Hoja', []), id: 7 }] });
  const told: unknown[] = [];
  const stop = store.subscribe((change) => told.push(change));
  const change = { kind: 'cells', tab: 7, row: 1_500, column: 30, cells: [[{ value: 'x' }, null]] } as const;
  store.apply(change);
  stop();
  store.apply({ kind: 'columnWidth', tab: 7, column: 0, pixels: 9 });
  expect(told).toEqual([change]);
  expect(store.tab(7)).toMatchObject({ rowCount: 1_501, columnCount: 32 });
  expect(store.used(7)).toEqual({ rowCount: 1_501, columnCount: 31 });
  expect(() => store.tab(8)).toThrow('8');
});

test('A1 is written as it is read', () => {
  const size = { rowCount: 1_000, columnCount: 800 };
  fc.assert(fc.property(areas, (area) => expect(areaOfA1(a1Of(area), size)).toEqual(area)));
  fc.assert(
    fc.property(fc.nat(18_277), (column) => {
      expect(areaOfA1(`${columnLetters(column)}1`, size)).toMatchObject({ column, columnCount: 1 });
    }),
  );
});

test.each([
  ['2:4', { row: 1, column: 0, rowCount: 3, columnCount: 26 }],
  ['B:C', { row: 0, column: 1, rowCount: 100, columnCount: 2 }],
  ['C2:C', { row: 1, column: 2, rowCount: 99, columnCount: 1 }],
  ['A2:K', { row: 1, column: 0, rowCount: 99, columnCount: 11 }],
  ['$B$2', { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
  ['b2', { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
  ['A0', null],
  ['', null],
  ['Hoja!A1', null],
])('%s', (a1, area) => expect(areaOfA1(a1, { rowCount: 100, columnCount: 26 })).toEqual(area));

describe('the colours of a review follow their rows and their column', () => {
  const format = { area: { row: 1, column: 0, rowCount: 99, columnCount: 11 }, formula: '=LEFT($K2)="✖ A1"' };
  test.each([
    ['a row above', 'rows', 0, 1, { row: 2, rowCount: 99 }, '=LEFT($K3)="✖ A1"'],
    ['a row within', 'rows', 5, 2, { row: 1, rowCount: 101 }, '=LEFT($K2)="✖ A1"'],
    ['the first row goes', 'rows', 1, -1, { row: 1, rowCount: 98 }, '=LEFT($K2)="✖ A1"'],
    ['a column before', 'columns', 3, 1, { columnCount: 12 }, '=LEFT($L2)="✖ A1"'],
    ['a column goes', 'columns', 0, -1, { columnCount: 10 }, '=LEFT($J2)="✖ A1"'],
  ] as const)('%s', (_, axis, at, count, area, formula) => {
    expect(movedFormat(format, axis, at, count)).toMatchObject({ area, formula });
  });
  test('Revisión itself goes', () => expect(movedFormat(format, 'columns', 10, -1)).toBeNull());
});
