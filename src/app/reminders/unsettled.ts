import { type LoggedMail, readMails } from '../../core/log/mails';
import { settledByCase, unsettledMails } from '../../core/notices/unsettled-mails';
import type { MailingPorts } from '../../core/ports';
import { readCases } from '../escalations/cases';
import { readLog } from '../log-tab';
import { done, type Result } from '../result';

/** A mail of which nobody knows whether it left. */
export interface Unsettled {
  readonly mail: LoggedMail;
  /** Its case waits for the answer in «Escalamientos». */
  readonly inCase: boolean;
}

/** Those of BITÁCORA, as the rows of ESCALAMIENTOS leave them; refused where BITÁCORA cannot be read. */
export function readUnsettled(ports: MailingPorts): Result<readonly Unsettled[]> {
  const log = readLog(ports.workbook);
  if (!log.ok) return log;
  const cases = readCases(ports);
  const rows = cases.ok ? cases.value.rows.map(({ values }) => values) : [];
  const unsettled = unsettledMails(readMails(log.value?.rows ?? []), rows);
  return done(unsettled.map((mail) => ({ mail, inCase: settledByCase(mail, rows) })));
}

/** How many they are; null where BITÁCORA cannot be read. */
export function countUnsettled(ports: MailingPorts): number | null {
  const unsettled = readUnsettled(ports);
  return unsettled.ok ? unsettled.value.length : null;
}
