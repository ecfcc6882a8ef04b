import type { Cell } from '../core/base/cell';
import { contentKey, occurrenceCounter } from '../core/base/row-key';
import type { TabPort } from '../core/ports';

/** A row that was found again. */
export interface FoundRow {
  /** From 0. */
  readonly index: number;
  readonly cells: readonly Cell[];
}

/**
 * Where the row with that content is now; null when no row has it any more.
 * @param expected index where it stood
 */
export function findRow(
  tab: TabPort,
  expected: number,
  rowKey: string,
  reviewIndex: number | undefined,
): FoundRow | null {
  const [content] = rowKey.split('#');
  const [there] = expected < tab.rowCount() ? tab.readRows(expected, 1) : [];
  if (there && contentKey(there, reviewIndex) === content) return { index: expected, cells: there };
  const keyOf = occurrenceCounter();
  const rows = tab.read();
  const index = rows.findIndex((cells) => keyOf(contentKey(cells, reviewIndex)) === rowKey);
  return index < 0 ? null : { index, cells: rows[index] ?? [] };
}
