import type { Cell, PlainCell } from '../base/cell';
import { rowReader } from '../base/columns';
import type { Layout } from '../base/recognise';
import { type ColumnKey, tabKinds } from '../base/tabs';
import type { RuleContext } from '../rules/rule';
import { standingByWord } from './proofs';
import { type EscalationRow, type EscalationState, standingsIn } from './state';

/** Cells of one row of ESCALAMIENTOS, by column. */
export type CaseCells = Partial<Record<ColumnKey<'escalations'>, PlainCell>>;

/**
 * The state of a row once some of its cells are changed, whatever Estado says before; null where no date tells.
 * @param cells of the row @param rows all of the tab, the row among them
 */
export function stateAfter(
  { cells, values }: { readonly cells: readonly Cell[]; readonly values: EscalationRow },
  changes: CaseCells,
  rows: readonly EscalationRow[],
  layout: Layout,
  context: Pick<RuleContext, 'today' | 'calendar' | 'settings'>,
): EscalationState | null {
  const changed = new Map(
    Object.entries({ ...changes, status: '' }).map(([key, value]) => [layout.at.get(key), value]),
  );
  const line = cells.map((cell, column) => changed.get(column) ?? cell);
  const row = rowReader(tabKinds.escalations.columns, layout.at)(line) as EscalationRow;
  const after = rows.map((other) => (other === values ? row : other));
  return standingByWord(row, standingsIn(after, context)(row), (column) => layout.at.has(column)).standing.state;
}

/** Observaciones with one more line; what stands there stays as it is. */
export const withLine = (notes: string, line: string): string => (notes.trim() === '' ? line : `${notes}\n${line}`);
