import {
  type LoggedMail,
  MAIL,
  type MailAbout,
  type MailState,
  mailDetail,
  numbersIn,
  readMails,
} from '../../core/log/mails';
import type { MailingPorts } from '../../core/ports';
import { type LogTab, logLine, openLog } from '../log-tab';
import { done, type Result } from '../result';

/**
 * BITÁCORA as the ledger of mails: one key is one mail, and its state says how far it came. Good for one hold of the
 * lock: afterwards people may have sorted the tab.
 */
export interface Ledger {
  /** null: no mail has that key yet. */
  mail(key: string): LoggedMail | null;
  readonly mails: readonly LoggedMail[];
  /** Every No. of an escalation that BITÁCORA knows of. */
  readonly numbers: readonly string[];
  /** Adds a mail of which nothing has left yet. */
  prepare(key: string, about: Omit<MailAbout, 'attempt' | 'who'>): void;
  /** @param attempt of a mail that is begun to be sent: one more than the last */
  mark(key: string, state: MailState, attempt?: number): void;
}

/** Reads the ledger, or makes BITÁCORA where the base has none. Needs the lock. */
export function openLedger(ports: MailingPorts): Result<Ledger> {
  const log = openLog(ports.workbook);
  return log.ok ? done(ledgerOf(ports, log.value)) : log;
}

function ledgerOf(ports: MailingPorts, { tab, layout, rows }: LogTab): Ledger {
  const mails = new Map(readMails(rows));
  const column = (key: string) => layout.at.get(key) as number;
  return {
    get mails() {
      return [...mails.values()];
    },
    numbers: numbersIn(rows),
    mail: (key) => mails.get(key) ?? null,
    prepare(key, about) {
      const at = ports.now();
      const entry = { ...about, who: ports.accountMail(), attempt: 0 };
      const line = { at, action: MAIL, key, status: 'PREPARADO', detail: mailDetail(entry) };
      const index = tab.appendRows([logLine(layout, line)]);
      mails.set(key, { ...entry, index, key, state: 'PREPARADO', when: '' });
    },
    mark(key, state, attempt) {
      const mail = mails.get(key);
      if (!mail) throw new Error(`No mail ${key} in the ledger`);
      const marked = { ...mail, state, attempt: attempt ?? mail.attempt };
      const write = (cell: string, value: string) =>
        tab.writeCells([{ row: mail.index, column: column(cell), value, asText: true }]);
      // The state comes last: stopped between the two, a mail that is being sent still has its attempt.
      if (attempt !== undefined) write('detail', mailDetail(marked));
      write('status', state);
      mails.set(key, marked);
    },
  };
}
