import { isDate } from '../../core/base/cell';
import { shownDay } from '../../core/calendar/day';
import { whyNot } from '../../core/escalations/case-actions';
import { coordinationOf, whyNotReportedBy } from '../../core/escalations/coordination';
import { nameOf } from '../../core/escalations/known-case';
import { reportKey } from '../../core/escalations/mail-keys';
import { reportSubject, reportText as textOfReport } from '../../core/escalations/report-mail';
import type { Ports } from '../../core/ports';
import { openLedger } from '../mail/ledger';
import { done, type Result, refused } from '../result';
import type { Done, EscalationCommands, RowRef } from './api';
import { changeCase, type FoundCase, readFoundCase, writeChange } from './change-case';
import { dayOfMail, sendReport, whyNotMailed } from './send-report';

type ReportText = EscalationCommands['escalations.reportText'];
type Report = EscalationCommands['escalations.report'];

/** The mail to coordination as it would be sent, with what keeps it from leaving. */
export function reportText(ports: Ports, { ref }: ReportText['request']): Result<ReportText['answer']> {
  const found = readFoundCase(ports, ref);
  if (!found.ok) return found;
  const { known, person, cases } = found.value;
  const { context } = cases;
  const refusal = whyNot('report', known) ?? whyNotBy(found.value);
  return done({
    to: coordinationOf(context.settings, context.agents, context.today),
    subject: reportSubject(known),
    text: textOfReport(known, person.name, context),
    obstacle: refusal ?? whyNotMailed(found.value),
    otherWay: refusal === null,
  });
}

const whyNotBy = ({ person, known, cases }: FoundCase) => whyNotReportedBy(person, known.row, cases.context.agents);

/** Tells coordination that the agency has not answered, or writes down that somebody did (acta 9). */
export function reportCase(ports: Ports, { ref, by, text, attempt }: Report['request']): Result<Report['answer']> {
  if (by === 'mail' || by === 'again') return sendReport(ports, { ref, text, again: by === 'again', attempt });
  const reported = by === 'left' ? reportLeft(ports, ref) : reportedOtherwise(ports, ref);
  return reported.ok ? done({ ...reported.value, unsettled: false }) : reported;
}

function reportedOtherwise(ports: Ports, ref: RowRef) {
  return changeCase(ports, { ref, action: 'report', needed: ['reportedOn'] }, (found) => {
    const { known } = found;
    const obstacle = whyNotBy(found);
    if (obstacle !== null) return refused(obstacle);
    if (known.unsettledReport !== null)
      return refused('Primero diga si salió el correo a coordinación: búsquelo en «Enviados».');
    const message = `${nameOf(known.row)} quedó como reportado a coordinación.`;
    return done({ cells: { reportedOn: { day: ports.today(), minutes: null } }, message });
  });
}

/** The person found the mail in «Enviados»: it was reported on the day on which it was begun to be sent. */
function reportLeft(ports: Ports, ref: RowRef): Result<Done> {
  return ports.lock.alone((): Result<Done> => {
    const read = readFoundCase(ports, ref, ['reportedOn']);
    if (!read.ok) return read;
    const { known, mails } = read.value;
    const obstacle = whyNotBy(read.value);
    if (obstacle !== null) return refused(obstacle);
    const key = reportKey(known.row.number.trim());
    if (known.unsettledReport === null) return refused(`${nameOf(known.row)}: no hay un reporte por confirmar.`);
    const day = dayOfMail(mails.get(key), ports.today());
    const isNoted = isDate(known.row.reportedOn);
    const written = isNoted ? done(null) : writeChange(ports, read.value, { reportedOn: { day, minutes: null } });
    if (!written.ok) return written;
    const ledger = openLedger(ports);
    if (!ledger.ok) return ledger;
    ledger.value.mark(key, 'ENVIADO');
    return done({
      message: `${nameOf(known.row)} quedó como reportado a coordinación el ${shownDay(day)}.`,
      batch: null,
    });
  });
}
