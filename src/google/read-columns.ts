import type { Cell } from '../core/base/cell';
import { plainCell } from './cells';

/** A column between two that are wanted costs its cells, a block of its own a round trip. */
const MOST_BETWEEN = 2;

/** See TabPort.readColumns. */
export function readColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: readonly number[]): Cell[][] {
  const rowCount = Math.max(1, sheet.getLastRow());
  const read = new Map<number, Cell[]>();
  for (const block of blocksOf(columns)) {
    const [first] = block;
    const width = (block[block.length - 1] as number) - first + 1;
    const values: unknown[][] = sheet.getRange(1, first + 1, rowCount, width).getValues();
    for (const column of block)
      read.set(
        column,
        values.map((row) => plainCell(row[column - first], '')),
      );
  }
  return columns.map((column) => read.get(column) as Cell[]);
}

/** The columns from the left, those that lie near each other together. */
function blocksOf(columns: readonly number[]): [number, ...number[]][] {
  const blocks: [number, ...number[]][] = [];
  let last: [number, ...number[]] | undefined;
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const end = last?.[last.length - 1];
    if (last && end !== undefined && column - end - 1 <= MOST_BETWEEN) last.push(column);
    else {
      last = [column];
      blocks.push(last);
    }
  }
  return blocks;
}
