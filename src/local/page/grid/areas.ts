import type { IRange } from '@univerjs/core';
import type { Area } from '../../workbook/model';

export const toArea = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rowCount: range.endRow - range.startRow + 1,
  columnCount: range.endColumn - range.startColumn + 1,
});

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rowCount - 1,
  startColumn: area.column,
  endColumn: area.column + area.columnCount - 1,
});

/** Every cell of an area, row by row. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield [row, column];
  }
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

/** `B3` → row 2, column 1; undefined where it is no cell's address. */
export function cellAddress(address: string): readonly [row: number, column: number] | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
