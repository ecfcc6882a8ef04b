import type { ContractGroup, ContractRow, Difference } from '../../app/panel-api';

/**
 * - `differs`: Google did something else than the add-on relies on
 * - `unverified`: published nowhere; whatever came here, it does not count as passed
 * - `person`: hands and eyes must check it
 * - `unchecked`: its check could not be made
 */
export type Verdict = 'passed' | 'differs' | 'unverified' | 'person' | 'unchecked';

export interface JudgedRow {
  readonly row: ContractRow;
  readonly verdict: Verdict;
  readonly difference: Difference | null;
}

/** @param difference what the check found, null for nothing; undefined: it was not made */
export function judge(
  row: ContractRow,
  checkedBy: ContractGroup['checkedBy'],
  difference: Difference | null | undefined,
): JudgedRow {
  const found = difference ?? null;
  if (found !== null) return { row, verdict: 'differs', difference: found };
  if (row.source === null) return { row, verdict: 'unverified', difference: null };
  if (checkedBy === 'person') return { row, verdict: 'person', difference: null };
  return { row, verdict: difference === undefined ? 'unchecked' : 'passed', difference: null };
}
