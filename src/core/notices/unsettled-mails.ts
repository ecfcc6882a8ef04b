import { type EscalationRow, settledAs, statedIn } from '../escalations/state';
import type { LoggedMail } from '../log/mails';

/** Its sending was stopped, or somebody wrote another word in its Estado: whether it left nobody knows. */
export const isUnsettled = ({ state }: Pick<LoggedMail, 'state'>): boolean => state === null || state === 'ENVIANDO';

/** Is it the mail of an escalation, or of its report to coordination: they are settled where the case is. */
export const isOfCase = ({ key }: Pick<LoggedMail, 'key'>): boolean => /^(?:escalamiento|reporte)\//.test(key);

/**
 * Has the row of its case an answer to whether a mail left: the row says more than the ledger (BASE.md).
 * @returns null where there is no such row, or where the mail is of no case
 */
function rowSettles({ key, number }: LoggedMail, rows: readonly EscalationRow[]): boolean | null {
  const row = rows.find((each) => number !== '' && each.number.trim() === number);
  if (row === undefined || !isOfCase({ key })) return null;
  if (key.startsWith('reporte/')) return row.reportedOn !== null || settledAs(row) !== null;
  return statedIn(row) !== 'Por confirmar' || settledAs(row) !== null;
}

/** The mails of the ledger of which nobody knows whether they left. */
export const unsettledMails = (ledger: ReadonlyMap<string, LoggedMail>, rows: readonly EscalationRow[]): LoggedMail[] =>
  [...ledger.values()].filter((mail) => isUnsettled(mail) && rowSettles(mail, rows) !== true);

/** Is it settled in the panel of its case: its row is there and waits for it. */
export const settledByCase = (mail: LoggedMail, rows: readonly EscalationRow[]): boolean =>
  rowSettles(mail, rows) === false;
