import { areaOfA1, columnLetters } from './area';

/** Quoted texts and tab names, names of functions and of other things, and references, which alone are captured. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/**
 * A file writes a formula that was filled down once, for its first cell; the formula of a cell that lies so many
 * rows and columns from it.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (all, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
    const cell = letters === undefined ? null : areaOfA1(`${letters}${digits}`, { rowCount: 1, columnCount: 1 });
    if (!cell) return all;
    const column = columnMark === '$' ? cell.column : cell.column + columns;
    const row = rowMark === '$' ? cell.row : cell.row + rows;
    return column < 0 || row < 0 ? '#REF!' : `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
  });
}
