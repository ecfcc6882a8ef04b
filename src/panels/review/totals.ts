import type { TabState } from './run-state';

export interface Totals {
  readonly errors: number;
  readonly warnings: number;
  /** Rows of the tabs that were reviewed. */
  readonly rows: number;
  /** Tabs that were reviewed. */
  readonly tabs: number;
}

/** The sums of a review so far. */
export function totals(tabs: readonly TabState[]): Totals {
  const sums = { errors: 0, warnings: 0, rows: 0, tabs: 0 };
  for (const { review, findings } of tabs) {
    if (review === null) continue;
    sums.tabs++;
    sums.rows += review.rows;
    for (const { severity } of findings) sums[severity === 'error' ? 'errors' : 'warnings']++;
  }
  return sums;
}
