import { caseOf, type EscalationRow, neverLeft, roundOf } from './state';

/**
 * The row of the round that follows a row's own; null where there is none, or only one that never left. Of several, one
 * that was not closed.
 * @param rows all of the tab
 */
export function followingRounds(rows: readonly EscalationRow[]): (row: EscalationRow) => EscalationRow | null {
  const cases = new Map<string, EscalationRow[]>();
  for (const row of rows) {
    const key = neverLeft(row) ? '' : caseOf(row);
    if (key !== '') cases.set(key, [...(cases.get(key) ?? []), row]);
  }
  return (row) => {
    const round = roundOf(row);
    const later = (cases.get(caseOf(row)) ?? []).filter((other) => roundOf(other) > round);
    const next = Math.min(...later.map(roundOf));
    const following = later.filter((other) => roundOf(other) === next);
    return following.find(({ closedOn }) => closedOn === null) ?? following[following.length - 1] ?? null;
  };
}
