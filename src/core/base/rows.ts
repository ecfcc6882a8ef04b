import { type Cell, isBlank } from './cell';
import { rowReader } from './columns';
import type { Layout } from './recognise';
import { type TabKindName, type TabRow, tabKinds } from './tabs';

export interface ReadRow<Kind extends TabKindName = TabKindName> {
  /** Index in the tab, from 0. */
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly values: TabRow<Kind>;
}

/** A row exists when a cell other than Revisión, an unticked checkbox or a formula holds something (RULES.md). */
export function rowExists(cells: readonly Cell[], reviewIndex: number | undefined): boolean {
  for (let index = 0; index < cells.length; index++)
    if (index !== reviewIndex && !isBlank(cells[index] as Cell)) return true;
  return false;
}

/**
 * The typed rows of a tab that exist, top to bottom.
 * @param first index in the tab of `cells[0]`
 */
export function readRows<Kind extends TabKindName>(
  kind: Kind,
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  first: number,
): ReadRow<Kind>[] {
  const read = rowReader(tabKinds[kind].columns, layout.at);
  const reviewIndex = layout.at.get('review');
  const rows: ReadRow<Kind>[] = [];
  cells.forEach((line, offset) => {
    const index = first + offset;
    if (index <= layout.headerRow || !rowExists(line, reviewIndex)) return;
    rows.push({ index, cells: line, values: read(line) as TabRow<Kind> });
  });
  return rows;
}
