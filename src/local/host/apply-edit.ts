import type { Edit } from '../protocol';
import type { Area, StoredCell } from '../workbook/model';
import type { WorkbookStore } from '../workbook/store';

/**
 * Applies what a person did in the page.
 * @returns the area whose content changed; null where only rows or columns came or went
 */
export function applyEdit(store: WorkbookStore, edit: Edit, thisYear: number): Area | null {
  switch (edit.kind) {
    case 'type': {
      const { tab, row, column, values } = edit;
      const columnCount = values[0]?.length ?? 0;
      if (columnCount === 0) return null;
      store.type(tab, row, column, values, { year: thisYear });
      return { row, column, rowCount: values.length, columnCount };
    }
    case 'restore':
      return restore(store, edit);
    default:
      store.apply(edit);
      return null;
  }
}

type Restore = Extract<Edit, { kind: 'restore' }>;

/** Cells as they were, each with the format and note that it has now unless the edit says another. */
function restore(store: WorkbookStore, { tab, cells }: Restore): Area | null {
  if (cells.length === 0) return null;
  const first = { row: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY };
  const last = { row: 0, column: 0 };
  for (const [row, column] of cells) {
    first.row = Math.min(first.row, row);
    first.column = Math.min(first.column, column);
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, column);
  }
  const area: Area = { ...first, rowCount: last.row - first.row + 1, columnCount: last.column - first.column + 1 };
  const block: (StoredCell | null)[][] = store
    .block(tab, area)
    .map((line) => line.map((cell): StoredCell | null => cell ?? null));
  for (const cell of cells) {
    const line = block[cell[0] - area.row] as (StoredCell | null)[];
    line[cell[1] - area.column] = restored(line[cell[1] - area.column] ?? null, cell);
  }
  store.apply({ kind: 'cells', tab, row: area.row, column: area.column, cells: block });
  return area;
}

function restored(now: StoredCell | null, [, , value, numberFormat, formula]: Restore['cells'][number]): StoredCell {
  const { numberFormat: current, ...otherFormat } = now?.format ?? {};
  const wanted = numberFormat === undefined ? current : (numberFormat ?? undefined);
  const format = { ...otherFormat, ...(wanted === undefined ? {} : { numberFormat: wanted }) };
  return {
    value,
    ...(formula == null ? {} : { formula }),
    ...(Object.keys(format).length === 0 ? {} : { format }),
    ...(now?.note === undefined ? {} : { note: now.note }),
  };
}
