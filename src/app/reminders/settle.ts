import type { LoggedMail } from '../../core/log/mails';
import { isSameNotice, type Notice, noticeOf } from '../../core/notices/notice-keys';
import { isUnsettled, settledByCase, unsettledMails } from '../../core/notices/unsettled-mails';
import type { Ports } from '../../core/ports';
import { rememberedBaseMap } from '../base-map';
import { readCases } from '../escalations/cases';
import { openLedger } from '../mail/ledger';
import { done, type Result, refused } from '../result';
import type { ReminderCommands } from './api';
import { sentNext } from './figure-times';
import { beat, readHeartbeat } from './heartbeat';
import { lookAtReminders } from './look';
import { activationOf } from './run';
import { askingPerson } from './switch';

type Settle = ReminderCommands['reminders.settle'];

/**
 * Marks what a person found in «Enviados». A mail of this morning or of the last figures that did not leave is sent
 * again by the next run; an older one is only marked. What belongs to a case that waits for it is settled in «Escalamientos».
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
    const again = left ? null : noticeSentAgain(ports, key);
    beat(ports, { unsettled: settled.value, ...(again === null ? {} : { [COMPLETE[again.kind]]: null }) });
  }
  return lookAtReminders(ports);
}

/** What the heartbeat knows of it as complete. */
const COMPLETE = { morning: 'complete', closing: 'closing', week: 'week' } as const;

/** The notice that the next run goes through again for that mail; null: the mail is of one that is over. */
function noticeSentAgain(ports: Ports, key: string): Notice | null {
  const { workbook, cache } = ports;
  const notice = noticeOf(key);
  const sent = sentNext(ports, rememberedBaseMap(workbook, cache), activationOf(workbook));
  return sent.some((each) => isSameNotice(each, notice)) ? notice : null;
}

/** Spanish: why it is not settled here; null: it is. */
function obstacleTo(mail: LoggedMail | null, ofCase: boolean): string | null {
  if (mail === null) return 'Ese correo ya no está en BITÁCORA. Actualice la lista.';
  if (!isUnsettled(mail)) return 'Alguien ya dijo qué pasó con ese correo. Actualice la lista.';
  if (ofCase)
    return `Ese correo es del escalamiento ${mail.number}: diga si salió en el panel «Escalamientos», donde el caso está por confirmar.`;
  return null;
}
