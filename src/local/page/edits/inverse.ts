import type { Edit } from '../../protocol';
import { cellsOf } from '../grid/areas';
import type { CellContent } from '../grid/cells';
import { areaOf } from './edit-area';

/** What an inverse has to know of the cells as they are now. */
export interface Cells {
  content(tab: number, row: number, column: number): CellContent;
  size(tab: number): { readonly rowCount: number; readonly columnCount: number };
}

export type Restore = Extract<Edit, { kind: 'restore' }>;
export type RestoredCell = Restore['cells'][number];

export const restoredCell = (row: number, column: number, content: CellContent): RestoredCell => [
  row,
  column,
  content.value,
  content.numberFormat,
  content.formula,
];

/** The cell as it is to be put back. What the answer of another cell's formula reached comes back by itself. */
const before = (row: number, column: number, content: CellContent): RestoredCell =>
  restoredCell(row, column, content.custom === 'spilled' ? { ...content, value: null } : content);

/** The edits that undo `edits`; to be asked before they are sent. */
export function inverse(edits: readonly Edit[], cells: Cells): readonly Edit[] {
  const [first] = edits;
  // What is restored into new rows goes away with them.
  if (first?.kind === 'insertRows') return [{ ...first, kind: 'deleteRows' }];
  if (first?.kind === 'insertColumns') return [{ ...first, kind: 'deleteColumns' }];
  return [...edits].reverse().flatMap((edit) => inverseOf(edit, cells));
}

function inverseOf(edit: Edit, cells: Cells): readonly Edit[] {
  const { tab } = edit;
  switch (edit.kind) {
    case 'restore': {
      const restored = edit.cells.map(([row, column]) => before(row, column, cells.content(tab, row, column)));
      return [{ kind: 'restore', tab, cells: restored }];
    }
    case 'type': {
      const restored = [...cellsOf(areaOf(edit))].map(([row, column]) =>
        before(row, column, cells.content(tab, row, column)),
      );
      return [{ kind: 'restore', tab, cells: restored }];
    }
    case 'deleteRows':
    case 'deleteColumns': {
      const byRow = edit.kind === 'deleteRows';
      const { rowCount, columnCount } = cells.size(tab);
      const area = byRow
        ? { row: edit.at, rowCount: edit.count, column: 0, columnCount }
        : { row: 0, rowCount, column: edit.at, columnCount: edit.count };
      const lost = [...cellsOf(area)]
        .map(([row, column]) => before(row, column, cells.content(tab, row, column)))
        .filter(([, , value, format, formula]) => value !== null || format !== null || formula !== null);
      const insert: Edit = { ...edit, kind: byRow ? 'insertRows' : 'insertColumns' };
      return lost.length === 0 ? [insert] : [insert, { kind: 'restore', tab, cells: lost }];
    }
    case 'insertRows':
      return [{ ...edit, kind: 'deleteRows' }];
    case 'insertColumns':
      return [{ ...edit, kind: 'deleteColumns' }];
  }
}
