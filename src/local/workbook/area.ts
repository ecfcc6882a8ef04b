import type { Area } from './model';

/** `A`, `Z`, `AA`: the letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2:C9`. */
export function a1Of({ row, column, rowCount, columnCount }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

const A1 = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i;

/**
 * The area of `B2`, `B2:C9`, whole rows `2:9`, whole columns `B:C` or the open `A2:C`, in a grid of that size.
 * null for anything else.
 */
export function areaOfA1(a1: string, size: { readonly rowCount: number; readonly columnCount: number }): Area | null {
  const match = A1.exec(a1.trim());
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn, lastRow] = match;
  if (firstColumn === '' && firstRow === '') return null;
  const isCell = lastColumn === undefined && lastRow === undefined;
  if (isCell && (firstColumn === '' || firstRow === '')) return null;
  const row = firstRow === '' ? 0 : Number(firstRow) - 1;
  const column = firstColumn === '' ? 0 : columnOf(firstColumn);
  const endRow = isCell ? row : lastRow ? Number(lastRow) - 1 : size.rowCount - 1;
  const endColumn = isCell ? column : lastColumn ? columnOf(lastColumn) : size.columnCount - 1;
  if (row < 0 || endRow < row || endColumn < column) return null;
  return { row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 };
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

export const intersect = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

/** What is left of an area when a part of it is taken away: at most four areas. */
export function without(area: Area, hole: Area): Area[] {
  if (!intersect(area, hole)) return [area];
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const top = Math.max(area.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rowCount);
  const beside = { row: top, rowCount: end - top };
  return [
    { ...area, rowCount: top - area.row },
    { ...area, ...beside, columnCount: hole.column - area.column },
    { ...area, ...beside, column: hole.column + hole.columnCount, columnCount: right - hole.column - hole.columnCount },
    { ...area, row: end, rowCount: bottom - end },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** Start and length of a span after lines were inserted (positive) or deleted (negative) at an index; null: gone. */
function shiftSpan(start: number, length: number, at: number, count: number): { start: number; length: number } | null {
  const end = start + length;
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < end ? length + count : length };
  }
  const gone = (index: number) => Math.min(Math.max(index - at, 0), -count);
  const newStart = start - gone(start);
  const newEnd = end - gone(end);
  return newEnd > newStart ? { start: newStart, length: newEnd - newStart } : null;
}

/** The area after rows or columns were inserted (positive count) or deleted (negative); null when all of it went. */
export function shifted(area: Area, axis: 'rows' | 'columns', at: number, count: number): Area | null {
  if (axis === 'rows') {
    const span = shiftSpan(area.row, area.rowCount, at, count);
    return span && { ...area, row: span.start, rowCount: span.length };
  }
  const span = shiftSpan(area.column, area.columnCount, at, count);
  return span && { ...area, column: span.start, columnCount: span.length };
}
