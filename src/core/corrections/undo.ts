import type { Cell, PlainCell } from '../base/cell';
import type { Column, Columns } from '../base/columns';
import { foldName } from '../base/fold';
import { columnLetters, type Layout } from '../base/recognise';
import { tabKinds } from '../base/tabs';
import type { LoggedCorrection } from '../log/corrections';
import type { CellWrite } from '../ports';
import { holds, type SkippedCell } from './plan';
import { caseName, maskedKey } from './row-names';

export interface UndoPlan {
  /** Cells that still hold what the correction wrote get what they held before. */
  readonly writes: readonly CellWrite[];
  /** Corrections that are undone when the writes are done: those, and those that never reached their cell. */
  readonly undone: readonly LoggedCorrection[];
  /** What stays, because somebody changed it since. */
  readonly kept: readonly LoggedCorrection[];
  readonly skipped: readonly SkippedCell[];
}

/** The first corrections of a batch, at least so many: what one call undoes. No row is split. */
export function firstRows(corrections: readonly LoggedCorrection[], count: number): LoggedCorrection[] {
  const rowOf = ({ tab, row, cell }: LoggedCorrection) => JSON.stringify([tab, row, /\d*$/.exec(cell)?.[0]]);
  let end = Math.min(count, corrections.length);
  const last = corrections[end - 1];
  while (last && end < corrections.length && rowOf(corrections[end] as LoggedCorrection) === rowOf(last)) end++;
  return corrections.slice(0, end);
}

/** The plan of a tab in which nothing can be undone. */
export const keptAll = (corrections: readonly LoggedCorrection[], reason: string): UndoPlan => ({
  writes: [],
  undone: [],
  kept: corrections,
  skipped: corrections.map((correction) => ({ row: placeOf(correction) + 1, cell: correction.cell, reason })),
});

/** The corrections of one row. */
interface Corrected {
  /** Where it stood, from 0. */
  readonly place: number;
  readonly cells: readonly { readonly index: number; readonly column: Column; readonly correction: LoggedCorrection }[];
}

/**
 * What undoes corrections of one tab. A row is found by what the corrections left alone in it, else by its case; of
 * equal rows the one in the old place, else one that holds what was written.
 * @param cells the tab from its first row
 * @param corrections of whole rows: all of a batch that a row has
 */
export function planUndo(
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  corrections: readonly LoggedCorrection[],
): UndoPlan {
  const writes: CellWrite[] = [];
  const undone: LoggedCorrection[] = [];
  const kept: LoggedCorrection[] = [];
  const skipped: SkippedCell[] = [];
  const keep = (correction: LoggedCorrection, reason: string, cell = correction.cell) => {
    kept.push(correction);
    skipped.push({ row: placeOf(correction) + 1, cell, reason });
  };
  const { rows, lost } = byRow(layout, corrections);
  for (const correction of lost) keep(correction, 'la pestaña ya no tiene esa columna');
  const find = rowFinder(layout, cells);
  for (const row of rows) {
    const at = find(row);
    if (at === null) for (const { correction } of row.cells) keep(correction, 'la fila cambió o ya no está');
    else
      for (const { index, column, correction } of row.cells) {
        const cell = cells[at]?.[index] ?? '';
        if (holds(cell, correction.after))
          writes.push({ row: at, column: index, ...restored(column, correction.before) });
        else if (!holds(cell, correction.before)) {
          keep(correction, 'la celda cambió después de la corrección', `${columnLetters(index)}${at + 1}`);
          continue;
        }
        undone.push(correction);
      }
  }
  return { writes, undone, kept, skipped };
}

const placeOf = ({ cell }: LoggedCorrection) => Number(/\d+$/.exec(cell)?.[0] ?? 1) - 1;

/** Corrections with their columns as they are now, by row; those whose column is gone apart. */
function byRow(
  layout: Layout,
  corrections: readonly LoggedCorrection[],
): { rows: Corrected[]; lost: LoggedCorrection[] } {
  const columns: Columns = tabKinds[layout.kind].columns;
  const keys = new Map(Array.from(layout.headers, ([key, header]) => [foldName(header), key]));
  const rows = new Map<string, { place: number; cells: Corrected['cells'][number][] }>();
  const lost: LoggedCorrection[] = [];
  for (const correction of corrections) {
    const key = keys.get(foldName(correction.header)) ?? '';
    const index = layout.at.get(key);
    const column = columns[key];
    if (index === undefined || column === undefined) {
      lost.push(correction);
      continue;
    }
    const place = placeOf(correction);
    let id = `${place}:${correction.row}`;
    // The tab was sorted between two slices of a batch: another row stood there by then.
    while (rows.get(id)?.cells.some((other) => other.index === index)) id += "'";
    const row = rows.get(id) ?? { place, cells: [] };
    row.cells.push({ index, column, correction });
    rows.set(id, row);
  }
  return { rows: [...rows.values()], lost };
}

/** Finds rows, each of the tab at most once. null: no row, or several that might be it. */
function rowFinder(layout: Layout, cells: readonly (readonly Cell[])[]): (row: Corrected) => number | null {
  const reviewIndex = layout.at.get('review');
  const taken = new Set<number>();
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const rowsNamed = (name: string, id: string, nameOf: (line: readonly Cell[]) => string): readonly number[] => {
    let index = indexes.get(id);
    if (!index) {
      const made = new Map<string, number[]>();
      for (let row = layout.headerRow + 1; row < cells.length; row++) {
        const key = nameOf(cells[row] ?? []);
        const list = made.get(key);
        if (list) list.push(row);
        else made.set(key, [row]);
      }
      index = made;
      indexes.set(id, index);
    }
    return (index.get(name) ?? []).filter((row) => !taken.has(row));
  };
  return ({ place, cells: corrected }) => {
    const [first] = corrected;
    if (!first) return null;
    const mask = new Set(corrected.map(({ index }) => index));
    const columns = [...mask].sort((a, b) => a - b).join();
    const countHeld = (row: number) =>
      corrected.filter(({ index, correction }) => holds(cells[row]?.[index] ?? '', correction.after)).length;
    const { row: key, case: name } = first.correction;
    const equal = rowsNamed(key, `row ${columns}`, (line) => maskedKey(line, reviewIndex, mask));
    const most = Math.max(0, ...equal.map(countHeld));
    const best = equal.filter((row) => countHeld(row) === most);
    let found = best.includes(place) ? place : best[0];
    if (found === undefined && name !== '') {
      const alike = rowsNamed(name, `case ${columns}`, (line) => caseName(layout, line, mask));
      const held = alike.filter((row) => countHeld(row) > 0);
      found = held.length === 1 ? held[0] : alike.length === 1 ? alike[0] : undefined;
    }
    if (found !== undefined) taken.add(found);
    return found ?? null;
  };
}

/** Texts that Sheets would read as something else: numbers, dates, formulas, errors. A time of day is one by itself. */
const READ_AS_ELSE = /^\s*(?:[=+\-@'#]|(?:true|false|verdadero|falso)\s*$)/i;
const LONGEST_TYPED = 40;

/** What is written so that the cell holds again what it held. */
function restored({ type }: Column, before: PlainCell): Pick<CellWrite, 'value' | 'asText'> {
  const isText = typeof before === 'string' && before !== '' && type !== 'time';
  const readElse = isText && (READ_AS_ELSE.test(before) || (before.length <= LONGEST_TYPED && /\d/.test(before)));
  return { value: before, asText: isText && (type === 'verbatim' || readElse) };
}
