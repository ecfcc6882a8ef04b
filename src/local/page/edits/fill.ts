import type { Area } from '../../workbook/model';
import type { CellContent } from '../grid/cells';
import { contentAt } from './clipboard';
import { type RestoredCell, restoredCell } from './inverse';

/**
 * What the fill handle writes after a line of source cells: a date goes on day by day, two or more numbers go
 * on by their step, a custom function by its formula, everything else is repeated. Texts that end in digits are
 * repeated too: an id of 31 digits must never become the next one.
 * @param at the content of a cell that lies so many steps further on
 */
export function fillLine(
  source: readonly CellContent[],
  count: number,
  at: (content: CellContent, steps: number) => CellContent,
): CellContent[] {
  const step = seriesStep(source);
  const last = source.at(-1);
  return Array.from({ length: count }, (_, index) => {
    if (step !== undefined && last !== undefined && typeof last.value === 'number') {
      return { ...last, formula: null, value: last.value + step * (index + 1) };
    }
    const cell = source[index % source.length];
    if (cell?.custom === 'formula') return at(cell, source.length + index - (index % source.length));
    return cell ? { ...cell, formula: null } : { value: null, numberFormat: null, formula: null };
  });
}

const isDate = ({ numberFormat }: CellContent): boolean =>
  /[dy]/i.test(numberFormat?.replace(/"[^"]*"|\[[^\]]*\]/g, '') ?? '');

/** undefined: the line is no series. */
function seriesStep(source: readonly CellContent[]): number | undefined {
  if (source.some(({ custom }) => custom === 'formula')) return undefined;
  const numbers = source.map(({ value }) => value);
  const [first, second] = numbers;
  if (!numbers.every((value) => typeof value === 'number') || typeof first !== 'number') return undefined;
  if (typeof second !== 'number') return source.every(isDate) ? 1 : undefined;
  const step = second - first;
  const even = numbers.every(
    (value, index) => typeof value === 'number' && Math.abs(value - first - step * index) < 1e-9,
  );
  return even ? step : undefined;
}

/** The cells that the handle writes when an area is dragged out to `whole`; none where it was dragged inwards. */
export function filledCells(
  source: Area,
  whole: Area,
  content: (row: number, column: number) => CellContent,
): readonly RestoredCell[] {
  const down = whole.row + whole.rowCount - (source.row + source.rowCount);
  const up = source.row - whole.row;
  const right = whole.column + whole.columnCount - (source.column + source.columnCount);
  const left = source.column - whole.column;
  const rows = Array.from({ length: source.rowCount }, (_, index) => source.row + index);
  const columns = Array.from({ length: source.columnCount }, (_, index) => source.column + index);

  if (down > 0 || up > 0) {
    return columns.flatMap((column) => {
      const line = rows.map((row) => content(row, column));
      const after = fillLine(line, Math.max(down, 0), (cell, steps) => contentAt(cell, steps, 0));
      const before = fillLine([...line].reverse(), Math.max(up, 0), (cell, steps) => contentAt(cell, -steps, 0));
      return [
        ...after.map((cell, index) => restoredCell(source.row + source.rowCount + index, column, cell)),
        ...before.map((cell, index) => restoredCell(source.row - 1 - index, column, cell)),
      ];
    });
  }
  return rows.flatMap((row) => {
    const line = columns.map((column) => content(row, column));
    const after = fillLine(line, Math.max(right, 0), (cell, steps) => contentAt(cell, 0, steps));
    const before = fillLine([...line].reverse(), Math.max(left, 0), (cell, steps) => contentAt(cell, 0, -steps));
    return [
      ...after.map((cell, index) => restoredCell(row, source.column + source.columnCount + index, cell)),
      ...before.map((cell, index) => restoredCell(row, source.column - 1 - index, cell)),
    ];
  });
}

/** What of `source` the handle left behind when it was dragged inwards to `kept`. */
export function areaLeft(source: Area, kept: Area): readonly Area[] {
  const rowCount = source.rowCount - kept.rowCount;
  const columnCount = source.columnCount - kept.columnCount;
  return [
    ...(rowCount > 0 ? [{ ...source, row: kept.row + kept.rowCount, rowCount }] : []),
    ...(columnCount > 0 ? [{ ...source, column: kept.column + kept.columnCount, columnCount }] : []),
  ];
}
