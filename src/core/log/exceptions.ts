import { type DateCell, textOf } from '../base/cell';
import type { Exceptions } from '../review/exceptions';
import { ACCEPT, isIn, isOf, type LogRow, momentOf, readDetail, textIn } from './entry';

/** States of an accepted finding in BITÁCORA. */
export const IN_FORCE = 'VIGENTE';
export const WITHDRAWN = 'RETIRADA';

/** `reply-prefix:1x2y3z`, as `exceptionKey` makes it. */
const KEY = /^[a-z0-9-]{1,60}:[a-z0-9]{1,20}$/;

/** The rows that accept a finding or take that back, the last word on each; rows of a hand that went wrong are passed over. */
export function lastWords(rows: readonly LogRow[]): ReadonlyMap<string, LogRow> {
  const last = new Map<string, LogRow>();
  for (const row of rows) {
    if (!isOf(row, ACCEPT) || !KEY.test(row.key)) continue;
    const before = last.get(row.key);
    // People sort tabs: of two rows the later moment counts, not the lower place.
    if (before === undefined || momentOf(row) >= momentOf(before)) last.set(row.key, row);
  }
  return last;
}

/** What is accepted now, by key, with its reason. */
export function readExceptions(rows: readonly LogRow[]): Exceptions {
  const exceptions: Record<string, string> = {};
  for (const [key, row] of lastWords(rows))
    if (isIn(row, IN_FORCE)) exceptions[key] = textIn(readDetail(row.detail), 'motivo');
  return exceptions;
}

interface Acceptance {
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
  readonly reason: string;
  readonly who: string;
}

/** Detalle of an acceptance; its names are Spanish for people who read the tab. */
export const acceptanceDetail = ({ tab, cell, message, reason, who }: Acceptance): string =>
  JSON.stringify({ pestaña: tab, celda: cell, hallazgo: message, motivo: reason, por: who });

/** The same once it is withdrawn: by whom and when. */
export const withdrawnDetail = (detail: string, who: string, at: DateCell): string =>
  JSON.stringify({ ...readDetail(detail), retirada: textOf(at), retiradaPor: who });

/** A finding that somebody accepted as it is. */
export interface AcceptedFinding {
  readonly key: string;
  /** Id of its rule. */
  readonly rule: string;
  readonly tab: string;
  /** Where it stood then. */
  readonly cell: string;
  readonly message: string;
  readonly reason: string;
  /** E-mail; '' where Google did not say. */
  readonly who: string;
  /** `dd/mm/yyyy hh:mm` */
  readonly when: string;
}

/** What is accepted now, newest first. */
export function acceptedFindings(rows: readonly LogRow[]): AcceptedFinding[] {
  return Array.from(lastWords(rows), ([key, row]) => ({ key, row }))
    .filter(({ row }) => isIn(row, IN_FORCE))
    .sort((a, b) => momentOf(b.row) - momentOf(a.row))
    .map(({ key, row }) => {
      const detail = readDetail(row.detail);
      return {
        key,
        rule: key.slice(0, key.indexOf(':')),
        tab: textIn(detail, 'pestaña'),
        cell: textIn(detail, 'celda'),
        message: textIn(detail, 'hallazgo'),
        reason: textIn(detail, 'motivo'),
        who: textIn(detail, 'por'),
        when: row.at,
      };
    });
}
