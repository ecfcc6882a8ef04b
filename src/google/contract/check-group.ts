import type { CheckedRow, Difference } from '../../core/diagnostics';
import type { Row } from './row';
import { type Scratch, withScratch } from './scratch-tab';

/** Runs the rows that have a check, one after the other, on one scratch tab. */
export function checkRows(rows: readonly Row[]): CheckedRow[] {
  return withScratch((scratch) =>
    rows.flatMap(({ id, check }) => (check ? [{ id, difference: differenceOf(check, scratch) }] : [])),
  );
}

function differenceOf(check: NonNullable<Row['check']>, scratch: Scratch): Difference | null {
  try {
    const [expected, came] = check(scratch).map(shown) as [string, string];
    return expected === came ? null : { expected, came };
  } catch (problem) {
    return { expected: 'que no falle', came: String(problem) };
  }
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
