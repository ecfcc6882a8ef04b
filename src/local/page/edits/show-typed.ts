import type { Edit } from '../../protocol';
import { cellsOf } from '../grid/areas';
import type { Grid } from '../grid/grid';
import { areaOf } from './edit-area';

/** Unconfirmed texts are painted cell by cell; a bigger paste waits for the host. */
const mostPending = 5000;

/** Shows what was typed or pasted while the host has not confirmed it. */
export function showTyped(grid: Grid, edit: Extract<Edit, { kind: 'type' }>): void {
  const area = areaOf(edit);
  if (area.rowCount * area.columnCount > mostPending) return;
  const texts = [...cellsOf(area)].map(([row, column]) => {
    const value = edit.values[row - area.row]?.[column - area.column] ?? '';
    return [row, column, value] as const;
  });
  grid.showPending(
    edit.tab,
    texts.flatMap(([row, column, value]) =>
      typeof value === 'boolean' ? [] : [[row, column, String(value)] as const],
    ),
  );
}
