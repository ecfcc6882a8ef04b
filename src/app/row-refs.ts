import type { Cell } from '../core/base/cell';
import type { Layout } from '../core/base/recognise';
import { contentKey, occurrenceCounter } from '../core/base/row-key';
import type { TabPort } from '../core/ports';
import type { RowRef } from './escalations/api';

/** A tab as it was read, from its first row. */
export interface ReadTab {
  readonly tab: Pick<TabPort, 'name'>;
  readonly layout: Layout;
  readonly cells: readonly (readonly Cell[])[];
}

interface Placed {
  readonly index: number;
}

/** Names each row by its content, as a panel is shown it. */
export function refsOf({ tab, layout, cells }: ReadTab): (row: Placed) => RowRef {
  const keyOf = occurrenceCounter();
  const keys = cells.map((line) => keyOf(contentKey(line, layout.at.get('review'))));
  return ({ index }) => ({ tab: tab.name, row: index + 1, rowKey: keys[index] as string });
}

/** The row that the panel was shown, wherever it is now; null when no row holds the same any more. */
export function rowByRef<Row extends Placed>(
  read: ReadTab & { readonly rows: readonly Row[] },
  ref: RowRef,
): Row | null {
  const refOf = refsOf(read);
  const same = read.rows.filter((row) => refOf(row).rowKey.split('#')[0] === ref.rowKey.split('#')[0]);
  return (
    same.find(({ index }) => index === ref.row - 1) ?? same.find((row) => refOf(row).rowKey === ref.rowKey) ?? null
  );
}
