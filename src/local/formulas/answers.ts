import { a1Of, contains } from '../workbook/area';
import { isComputedValue } from '../workbook/google-export';
import type { Area, StoredCell, StoredValue } from '../workbook/model';
import type { FormulaAnswer, ScriptValue } from '../worker/calls';
import { type CellWrites, DATE_FORMAT, emptied, MOMENT_FORMAT, ownOf } from './cell-writes';
import { type FormulaCell, filledArea } from './formula-cell';

/** Of a cell, in Google Sheets. */
const LONGEST_TEXT = 50_000;

export interface Place {
  readonly writes: CellWrites;
  /** Size of the cell's tab. */
  readonly grid: { readonly rowCount: number; readonly columnCount: number };
  /** Does the answer of another formula reach that cell. */
  readonly isTaken: (row: number, column: number) => boolean;
}

/** Puts an answer into its cell and right and down from it; where it does not fit, an error as Sheets shows it. */
export function putAnswer(cell: FormulaCell, answer: FormulaAnswer, place: Place): void {
  if ('error' in answer) {
    putError(cell, '#ERROR!', answer.error.message, place.writes);
    return;
  }
  const { rows } = answer;
  const { tab, row, column } = cell;
  const area: Area = {
    row,
    column,
    rowCount: Math.max(1, rows.length),
    columnCount: rows.reduce((most, line) => Math.max(most, line.length), 1),
  };
  const problem = whyNotThere(cell, area, rows, place);
  if (problem !== null) {
    putError(cell, '#REF!', problem, place.writes);
    cell.state = 'blocked';
    cell.area = area;
    return;
  }
  const { writes } = place;
  writes.clear(tab, filledArea(cell), (r, c) => contains(area, r, c));
  cell.state = 'filled';
  cell.area = area;
  for (let line = 0; line < area.rowCount; line++)
    for (let index = 0; index < area.columnCount; index++) {
      const value = rows[line]?.[index] ?? null;
      const old = writes.get(tab, row + line, column + index);
      writes.put(tab, row + line, column + index, filled(cell, line + index === 0, value, old));
    }
}

/** An error in the formula's own cell; the rest of what it filled is emptied. */
export function putError(cell: FormulaCell, value: string, problem: string, writes: CellWrites): void {
  const { tab, row, column } = cell;
  writes.clear(tab, filledArea(cell));
  cell.state = 'filled';
  cell.area = { row, column, rowCount: 1, columnCount: 1 };
  const own = ownOf(writes.get(tab, row, column));
  writes.put(tab, row, column, { value, formula: cell.formula, ...own, custom: 'formula', problem });
}

function filled(
  { formula }: FormulaCell,
  isFirst: boolean,
  answered: ScriptValue,
  old: StoredCell | undefined,
): StoredCell | undefined {
  const { value, dateFormat } = stored(answered);
  if (!isFirst && value === null) return emptied(old);
  const own = ownOf(old, typeof value === 'number' && dateFormat === undefined);
  const numberFormat = own.format?.numberFormat ?? dateFormat;
  return {
    value,
    ...own,
    ...(numberFormat === undefined ? {} : { format: { ...own.format, numberFormat } }),
    ...(isFirst ? { formula, custom: 'formula' as const } : { custom: 'spilled' as const }),
  };
}

function stored(answered: ScriptValue): { readonly value: StoredValue; readonly dateFormat?: string } {
  if (answered === null || answered === '') return { value: null };
  const number = typeof answered === 'object' ? answered.serial : answered;
  if (typeof number !== 'number') return { value: number };
  if (!Number.isFinite(number)) return { value: '#NUM!' };
  if (number === answered) return { value: number };
  return { value: number, dateFormat: Number.isInteger(number) ? DATE_FORMAT : MOMENT_FORMAT };
}

function whyNotThere(
  cell: FormulaCell,
  area: Area,
  rows: readonly (readonly ScriptValue[])[],
  { writes, grid, isTaken }: Place,
): string | null {
  const missingRows = area.row + area.rowCount - grid.rowCount;
  if (missingRows > 0) return `El resultado no cabe en la pestaña: inserte ${missingRows} filas al final.`;
  const missingColumns = area.column + area.columnCount - grid.columnCount;
  if (missingColumns > 0) return `El resultado no cabe en la pestaña: inserte ${missingColumns} columnas al final.`;
  if (rows.some((line) => line.some((value) => typeof value === 'string' && value.length > LONGEST_TEXT)))
    return 'El resultado tiene un texto de más de 50.000 caracteres, y una celda no lo admite.';
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (row === area.row && column === area.column) continue;
      const there = writes.get(cell.tab, row, column);
      if (isFree(there) && !(there?.custom === 'spilled' && isTaken(row, column))) continue;
      const address = a1Of({ row, column, rowCount: 1, columnCount: 1 });
      return `El resultado no se extendió porque taparía los datos de ${address}. Borre esa celda o mueva la fórmula.`;
    }
  return null;
}

const isFree = (cell: StoredCell | undefined): boolean =>
  cell === undefined ||
  cell.custom === 'spilled' ||
  (cell.formula === undefined ? cell.value === null : isComputedValue(cell.formula));
