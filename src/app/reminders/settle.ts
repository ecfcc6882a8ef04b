import type { LoggedMail } from '../../core/log/mails';
import { morningDay } from '../../core/notices/mail-words';
import { isUnsettled, settledByCase, unsettledMails } from '../../core/notices/unsettled-mails';
import type { Ports } from '../../core/ports';
import { readCases } from '../escalations/cases';
import { openLedger } from '../mail/ledger';
import { done, type Result, refused } from '../result';
import type { ReminderCommands } from './api';
import { beat, readHeartbeat } from './heartbeat';
import { lookAtReminders } from './look';
import { askingPerson } from './switch';

type Settle = ReminderCommands['reminders.settle'];

/**
 * Marks what a person found in «Enviados». A mail of this morning that did not leave is sent again by the next run; an
 * older one is only marked. What belongs to a case that waits for it is settled in «Escalamientos».
 */
export function settleMail(ports: Ports, { key, left }: Settle['request']): Result<Settle['answer']> {
  const person = askingPerson(ports);
  if (!person.ok) return person;
  const settled = ports.lock.alone((): Result<number> => {
    const opened = openLedger(ports);
    if (!opened.ok) return opened;
    const ledger = opened.value;
    const cases = readCases(ports);
    const rows = cases.ok ? cases.value.rows.map(({ values }) => values) : [];
    const mail = ledger.mail(key);
    const obstacle = obstacleTo(mail, mail !== null && settledByCase(mail, rows));
    if (obstacle !== null) return refused(obstacle);
    ledger.mark(key, left ? 'ENVIADO' : 'NO ENVIADO');
    return done(unsettledMails(new Map(ledger.mails.map((each) => [each.key, each])), rows).length);
  });
  if (!settled.ok) return settled;
  if (readHeartbeat(ports.sharedNotes) !== null) {
    const sendsAgain = !left && morningDay(key) === ports.today();
    beat(ports, { unsettled: settled.value, ...(sendsAgain ? { complete: null } : {}) });
  }
  return lookAtReminders(ports);
}

/** Spanish: why it is not settled here; null: it is. */
function obstacleTo(mail: LoggedMail | null, ofCase: boolean): string | null {
  if (mail === null) return 'Ese correo ya no está en BITÁCORA. Actualice la lista.';
  if (!isUnsettled(mail)) return 'Alguien ya dijo qué pasó con ese correo. Actualice la lista.';
  if (ofCase)
    return `Ese correo es del escalamiento ${mail.number}: diga si salió en el panel «Escalamientos», donde el caso está por confirmar.`;
  return null;
}
