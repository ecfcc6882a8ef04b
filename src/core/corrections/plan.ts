import { type Cell, dateOf, isDate, isFormula, type PlainCell, timeOf } from '../base/cell';
import type { Column, Columns } from '../base/columns';
import { columnLetters, type Layout } from '../base/recognise';
import { contentKey, keyText, occurrenceCounter } from '../base/row-key';
import { tabKinds } from '../base/tabs';
import type { Correction } from '../log/corrections';
import { storedCell } from '../log/entry';
import type { CellWrite } from '../ports';
import { caseName, maskedKey } from './row-names';

/** A correction that a person accepted, as the review proposed it. */
export interface AcceptedFix {
  /** Number of the row when it was reviewed, as people see it. */
  readonly row: number;
  /** Key of the column. */
  readonly column: string;
  readonly rowKey: string;
  readonly rule: string;
  /** As a person would type it. */
  readonly fix: string;
}

export interface SkippedCell {
  readonly row: number;
  readonly cell: string;
  /** Spanish, within a sentence: «la fila cambió después de la revisión». */
  readonly reason: string;
}

export interface Planned {
  readonly write: CellWrite;
  readonly correction: Correction;
}

/** A cell of BITÁCORA keeps both texts, and Sheets keeps 50,000 characters in a cell. */
const LONGEST_BOTH = 49_000;

/**
 * Finds the rows of accepted corrections wherever they are now, and says what is written to which cell. All
 * corrections of a row must come together: a row is known by its content.
 * @param tab its name
 * @param cells the tab from its first row
 */
export function planCorrections(
  tab: string,
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  fixes: readonly AcceptedFix[],
  who: string,
): { planned: Planned[]; skipped: SkippedCell[] } {
  const reviewIndex = layout.at.get('review');
  const columns: Columns = tabKinds[layout.kind].columns;
  const places = findRows(cells, reviewIndex, fixes);
  const changes: CellChange[] = [];
  const skipped: SkippedCell[] = [];
  const taken = new Set<string>();
  for (const fix of fixes) {
    const at = layout.at.get(fix.column);
    const definition = columns[fix.column];
    const skip = (reason: string) =>
      skipped.push({ row: fix.row, cell: at === undefined ? '' : cellName(at, fix.row - 1), reason });
    const row = places.get(fix.rowKey);
    if (at === undefined || definition === undefined || at === reviewIndex) {
      skip('la pestaña ya no tiene esa columna');
      continue;
    }
    const before = row === undefined ? undefined : (cells[row]?.[at] ?? '');
    if (row === undefined || before === undefined) skip('la fila cambió después de la revisión');
    else if (taken.has(`${row},${at}`)) skip('otra regla ya propuso un valor para la celda');
    else {
      const obstacle = whyNotWritten(before, fix.fix);
      if (obstacle !== null) skip(obstacle);
      else {
        taken.add(`${row},${at}`);
        changes.push({ rule: fix.rule, key: fix.column, write: { row, column: at, ...written(definition, fix.fix) } });
      }
    }
  }
  return { planned: plannedChanges(tab, layout, cells, changes, who), skipped };
}

/** A cell that is to be changed, with the key of its column. */
export interface CellChange {
  readonly rule: string;
  readonly key: string;
  readonly write: CellWrite;
}

/** Spanish, within a sentence: why a cell is left as it is; null: it can be written, and restored. */
export function whyNotWritten(before: Cell, after: PlainCell): string | null {
  if (isFormula(before)) return 'la celda tiene una fórmula';
  const isLong = JSON.stringify([storedCell(before), storedCell(after)]).length > LONGEST_BOTH;
  return isLong ? 'el texto es demasiado largo para guardarlo en BITÁCORA' : null;
}

/**
 * Writes with what BITÁCORA says of each, top to bottom. Of each cell {@link whyNotWritten} said null, and all changes
 * of a row come together.
 */
export function plannedChanges(
  tab: string,
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  changes: readonly CellChange[],
  who: string,
): Planned[] {
  const reviewIndex = layout.at.get('review');
  const masks = new Map<number, Set<number>>();
  for (const { write } of changes) masks.set(write.row, (masks.get(write.row) ?? new Set()).add(write.column));
  const planned = changes.map(({ rule, key, write }): Planned => {
    const line = cells[write.row] ?? [];
    const mask = masks.get(write.row) ?? new Set();
    const correction = {
      tab,
      cell: cellName(write.column, write.row),
      header: layout.headers.get(key) ?? key,
      rule,
      before: plainOf(line[write.column] ?? ''),
      after: write.value,
      row: maskedKey(line, reviewIndex, mask),
      case: caseName(layout, line, mask),
      who,
    };
    return { write, correction };
  });
  return planned.sort((a, b) => a.write.row - b.write.row || a.write.column - b.write.column);
}

const plainOf = (cell: Cell): PlainCell => (isFormula(cell) ? cell.value : cell);

const cellName = (column: number, row: number) => `${columnLetters(column)}${row + 1}`;

/** Where the rows of these keys are now; a key without a row is missing. */
function findRows(
  cells: readonly (readonly Cell[])[],
  reviewIndex: number | undefined,
  fixes: readonly AcceptedFix[],
): ReadonlyMap<string, number> {
  const wanted = new Set(fixes.map(({ rowKey }) => rowKey));
  const inPlace = new Map<string, number>();
  for (const { rowKey, row } of fixes) {
    const line = cells[row - 1];
    if (line && contentKey(line, reviewIndex) === rowKey.split('#')[0]) inPlace.set(rowKey, row - 1);
  }
  if (inPlace.size === wanted.size) return inPlace;
  const keyOf = occurrenceCounter();
  const found = new Map<string, number>();
  cells.forEach((line, index) => {
    const key = keyOf(contentKey(line, reviewIndex));
    if (wanted.has(key)) found.set(key, index);
  });
  return found;
}

const FORMULA_START = /^[=+\-@']/;

/** What is written so that the cell reads as if a person had typed the correction, except that it is no formula. */
function written({ type }: Column, fix: string): Pick<CellWrite, 'value' | 'asText'> {
  const date = type === 'date' ? dateOf(fix) : null;
  if (isDate(date)) return { value: date, asText: false };
  return { value: fix, asText: type === 'verbatim' || FORMULA_START.test(fix) };
}

/** Does the cell hold what a correction wrote or found, as a person would read it: «8:05» is «08:05». */
export const holds = (cell: Cell, value: PlainCell): boolean =>
  !isFormula(cell) && (keyText(cell) === keyText(value) || isSameTime(cell, value));

const isSameTime = (cell: Cell, value: PlainCell): boolean =>
  typeof cell === 'string' && typeof value === 'string' && timeOf(cell) !== null && timeOf(cell) === timeOf(value);
