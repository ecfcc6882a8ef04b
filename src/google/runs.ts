import { columnLetters } from '../core/base/recognise';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that lie under each other, from the top. */
export type Run<Cell extends Place> = readonly [Cell, ...Cell[]];

/** The cells by columns and downwards, those under each other together. No place may stand twice. */
export function runsOf<Cell extends Place>(cells: readonly Cell[]): Run<Cell>[] {
  const runs: [Cell, ...Cell[]][] = [];
  let last: [Cell, ...Cell[]] | undefined;
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    if (last && last[0].column === cell.column && last[0].row + last.length === cell.row) last.push(cell);
    else {
      last = [cell];
      runs.push(last);
    }
  }
  return runs;
}

export const rangeOf = (sheet: Sheet, [{ row, column }, ...below]: Run<Place>) =>
  sheet.getRange(row + 1, column + 1, 1 + below.length, 1);

/** All runs at once. */
export const rangesOf = (sheet: Sheet, runs: readonly Run<Place>[]) =>
  sheet.getRangeList(
    runs.map(([{ row, column }, ...below]) => {
      const letters = columnLetters(column);
      return `${letters}${row + 1}:${letters}${row + 1 + below.length}`;
    }),
  );

/** Nothing to format: nothing is asked of Google. */
export function setNumberFormat(sheet: Sheet, cells: readonly Place[], format: string): void {
  if (cells.length > 0) rangesOf(sheet, runsOf(cells)).setNumberFormat(format);
}
