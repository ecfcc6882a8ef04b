import type { Area, StoredCell } from '../workbook/model';
import type { WorkbookStore } from '../workbook/store';

/** Cells to be written together: a column of answers is one change of the workbook. */
export class CellWrites {
  readonly #store: WorkbookStore;
  /** By tab and column; then by row. */
  readonly #columns = new Map<string, Map<number, StoredCell | undefined>>();

  constructor(store: WorkbookStore) {
    this.#store = store;
  }

  /** The cell as it will be. */
  get(tab: number, row: number, column: number): StoredCell | undefined {
    const written = this.#columns.get(`${tab}:${column}`);
    return written?.has(row) ? written.get(row) : this.#store.tab(tab).rows[row]?.[column];
  }

  put(tab: number, row: number, column: number, cell: StoredCell | undefined): void {
    if (isSame(this.get(tab, row, column), cell)) return;
    const key = `${tab}:${column}`;
    const rows = this.#columns.get(key) ?? new Map();
    this.#columns.set(key, rows.set(row, cell));
  }

  /** Writes and forgets them. */
  apply(): void {
    const columns = [...this.#columns];
    this.#columns.clear();
    for (const [key, rows] of columns) {
      const [tab, column] = key.split(':').map(Number) as [number, number];
      let run: { row: number; cells: [StoredCell | null][] } | undefined;
      const end = () => run && this.#store.apply({ kind: 'cells', tab, column, ...run });
      for (const [row, cell] of [...rows].sort(([a], [b]) => a - b)) {
        if (!run || row !== run.row + run.cells.length) {
          end();
          run = { row, cells: [] };
        }
        run.cells.push([cell ?? null]);
      }
      end();
    }
  }

  /** Empties what an answer left in the area. */
  clear(tab: number, area: Area, isKept: (row: number, column: number) => boolean = () => false): void {
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = this.get(tab, row, column);
        if (cell?.custom === 'spilled' && !isKept(row, column)) this.put(tab, row, column, emptied(cell));
      }
  }
}

/** What a date gets where its cell has no format. */
export const DATE_FORMAT = 'dd/mm/yyyy';
export const MOMENT_FORMAT = 'dd/mm/yyyy hh:mm:ss';

/** What a cell has besides its content. `noDate`: without those formats, which make a day of a number. */
export function ownOf(cell: StoredCell | undefined, noDate = false): Pick<StoredCell, 'format' | 'note' | 'link'> {
  const { numberFormat, ...others } = cell?.format ?? {};
  const isLeft = noDate && (numberFormat === DATE_FORMAT || numberFormat === MOMENT_FORMAT);
  const format = { ...others, ...(numberFormat === undefined || isLeft ? {} : { numberFormat }) };
  return {
    ...(Object.keys(format).length === 0 ? {} : { format }),
    ...(cell?.note === undefined ? {} : { note: cell.note }),
    ...(cell?.link === undefined ? {} : { link: cell.link }),
  };
}

/** The cell without the answer that reached it. */
export function emptied(cell: StoredCell | undefined): StoredCell | undefined {
  const own = ownOf(cell, cell?.custom === 'spilled');
  return Object.keys(own).length === 0 ? undefined : { value: null, ...own };
}

function isSame(a: StoredCell | undefined, b: StoredCell | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.value === b.value &&
    a.formula === b.formula &&
    a.custom === b.custom &&
    a.problem === b.problem &&
    a.note === b.note &&
    a.format?.numberFormat === b.format?.numberFormat
  );
}
