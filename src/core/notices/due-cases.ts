import { isDate } from '../base/cell';
import { type EscalationRow, isSettled, type Standing, standingsIn, statedIn } from '../escalations/state';
import type { RuleContext } from '../rules/rule';

/** What a case asks of its agent today, the most urgent first. */
export const DUE_KINDS = ['unsettled', 'overdue', 'dueToday', 'report'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** A row of ESCALAMIENTOS that asks for something today. */
export interface DueCase {
  readonly kind: DueKind;
  readonly row: EscalationRow;
  readonly standing: Standing;
  /** Coordination knows that there is no answer, or is not to know yet. */
  readonly reported: boolean;
}

type Known = Pick<RuleContext, 'today' | 'calendar' | 'settings'>;

/**
 * The rows of ESCALAMIENTOS that ask for something today, the most urgent first (acta 9); those before
 * `revision.desde` as well. What is settled, if only Estado says so, is left in peace.
 * @returns besides, the open rows without a date from which to tell
 */
export function dueCases(
  rows: readonly EscalationRow[],
  context: Known,
): { readonly due: readonly DueCase[]; readonly undated: readonly EscalationRow[] } {
  const standingOf = standingsIn(rows, context);
  const due: DueCase[] = [];
  const undated: EscalationRow[] = [];
  for (const row of rows) {
    const standing = standingOf(row);
    const stated = statedIn(row);
    if (isSettled(standing.state) || isSettled(stated)) continue;
    if (standing.state === null) undated.push(row);
    const reported = standing.state !== 'Por reportar' || stated === 'Reportado';
    const kind = kindOf(standing, reported, context);
    if (kind !== null) due.push({ kind, row, standing, reported });
  }
  return { due: due.sort(byUrgency), undated };
}

function kindOf({ state, dueOn }: Standing, reported: boolean, { today }: Known): DueKind | null {
  if (state === 'Por confirmar') return 'unsettled';
  if (state === 'Vencido') return 'overdue';
  if (state !== null && dueOn === today) return 'dueToday';
  return reported ? null : 'report';
}

const rankOf = ({ kind }: DueCase) => DUE_KINDS.indexOf(kind);

/** Of equals the one that has waited longest; the sort keeps the tab's order for the rest. */
function byUrgency(one: DueCase, other: DueCase): number {
  const since = ({ standing: { dueOn }, row }: DueCase): string => dueOn ?? (isDate(row.sentOn) ? row.sentOn.day : '');
  return rankOf(one) - rankOf(other) || (since(one) < since(other) ? -1 : since(one) > since(other) ? 1 : 0);
}
