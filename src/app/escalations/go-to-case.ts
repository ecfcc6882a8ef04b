import type { Ports } from '../../core/ports';
import { done, type Result, refused } from '../result';
import { rowByRef } from '../row-refs';
import type { RowRef } from './api';
import { CHANGED, readCases } from './cases';

/** Selects the case's row, wherever it was sorted to. */
export function goToCase(ports: Ports, { ref }: { readonly ref: RowRef }): Result<Record<never, never>> {
  const cases = readCases(ports);
  if (!cases.ok) return cases;
  const { tab, layout } = cases.value;
  const row = rowByRef(cases.value, ref);
  if (row === null) return refused(CHANGED);
  tab.select(row.index, layout.at.get('number') ?? (layout.at.get('topic') as number));
  return done({});
}
