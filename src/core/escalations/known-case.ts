import type { LoggedMail } from '../log/mails';
import { reportKey } from './mail-keys';
import { standingByWord, type Unproved } from './proofs';
import { followingRounds } from './rounds';
import type { EscalationRow, EscalationState, Standing } from './state';

/** A row of ESCALAMIENTOS with what the rest of the base says of it. */
export interface KnownCase {
  readonly row: EscalationRow;
  readonly standing: Standing;
  /** Estado says more than the cells do. */
  readonly unproved: Unproved | null;
  /** The round that follows. */
  readonly next: { readonly row: EscalationRow; readonly state: EscalationState | null } | null;
  /** Another row has the same No. */
  readonly hasTwin: boolean;
  /** The attempt of a mail to coordination of which nobody knows whether it left; null: there is none. */
  readonly unsettledReport: number | null;
}

interface Tab {
  /** All of them. */
  readonly rows: readonly EscalationRow[];
  standing(row: EscalationRow): Standing;
  /** Does the tab have that column. */
  has(column: string): boolean;
}

/**
 * What the base knows of each case.
 * @param mails those of BITÁCORA, by key
 */
export function knownCases(
  { rows, standing, has }: Tab,
  mails: ReadonlyMap<string, Pick<LoggedMail, 'state' | 'attempt'>>,
): (row: EscalationRow) => KnownCase {
  const followingOf = followingRounds(rows);
  const timesUsed = new Map<string, number>();
  for (const { number } of rows) timesUsed.set(number.trim(), (timesUsed.get(number.trim()) ?? 0) + 1);
  return (row) => {
    const number = row.number.trim();
    const next = followingOf(row);
    const report = number === '' ? undefined : mails.get(reportKey(number));
    return {
      row,
      ...standingByWord(row, standing(row), has),
      next: next && { row: next, state: standingByWord(next, standing(next), has).standing.state },
      hasTwin: number !== '' && (timesUsed.get(number) ?? 0) > 1,
      unsettledReport: report?.state === 'ENVIANDO' ? report.attempt : null,
    };
  };
}

/** Spanish: what a person knows the case by. */
export function nameOf({ number, topic }: Pick<EscalationRow, 'number' | 'topic'>): string {
  if (number.trim() !== '') return `El escalamiento ${number.trim()}`;
  return topic.trim() === '' ? 'El escalamiento' : `El escalamiento «${topic.trim()}»`;
}
