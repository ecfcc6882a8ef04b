import { dateOf, isDate, isFormula } from '../../core/base/cell';
import type { Day } from '../../core/calendar/day';
import { isReportable, whyNot } from '../../core/escalations/case-actions';
import { coordinationOf, whyNotReportedBy } from '../../core/escalations/coordination';
import { type KnownCase, nameOf } from '../../core/escalations/known-case';
import { reportKey } from '../../core/escalations/mail-keys';
import { reportMail, reportSubject } from '../../core/escalations/report-mail';
import type { LoggedMail } from '../../core/log/mails';
import { type Mail, recipientsOf } from '../../core/mail/mail';
import type { Ports } from '../../core/ports';
import { openLedger } from '../mail/ledger';
import { sendOnce } from '../mail/send-once';
import { done, type Result, refused } from '../result';
import type { EscalationCommands, RowRef } from './api';
import { caseNumbered, cellOf, readCases } from './cases';
import { type FoundCase, readFoundCase, writeChange } from './change-case';

type Answer = EscalationCommands['escalations.report']['answer'];

interface Asked {
  readonly ref: RowRef;
  readonly text: string;
  /** A person says that the mail did not leave. */
  readonly again: boolean;
  /** The attempt that the person speaks of. */
  readonly attempt: number | null;
}

/** What may leave. */
interface Ready {
  readonly known: KnownCase;
  readonly mail: Mail;
  readonly notSent: number | null;
  /** Should it have left before: when. */
  readonly leftOn: Day;
}

/**
 * Sends the mail to coordination, once, and writes Reportado el when it has left. The case is looked at under the
 * lock, which is free while Google sends.
 */
export function sendReport(ports: Ports, asked: Asked): Result<Answer> {
  if (asked.text.trim() === '') return refused('Escriba el texto del reporte.');
  const ready = ports.lock.alone(() => prepare(ports, asked));
  if (!ready.ok) return ready;
  if (typeof ready.value === 'string') return done({ message: ready.value, batch: null, unsettled: false });
  const { known, mail, notSent, leftOn } = ready.value;
  const number = known.row.number.trim();
  const name = nameOf(known.row);
  const noted: { problem: string | null } = { problem: null };
  const note = (day: Day) => {
    const written = noteReport(ports, number, day);
    noted.problem = written.ok ? null : written.message;
  };
  const written = () => note(ports.today());
  const sending = sendOnce(ports, { key: reportKey(number), mail, number, notSent, written });
  if (!sending.ok) return sending;
  if (typeof sending.value === 'object') {
    const message = `No se sabe si el reporte salió (${sending.value.unsettled}). Búsquelo en «Enviados» y diga si salió.`;
    return done({ message, batch: null, unsettled: true });
  }
  if (sending.value === 'already') ports.lock.alone(() => note(leftOn));
  const said =
    sending.value === 'already'
      ? `${name}: el reporte ya había salido.`
      : `${name} se reportó a ${mail.to.join(', ')}.`;
  const message = noted.problem === null ? said : `${said} Reportado el quedó sin escribir: ${noted.problem}`;
  return done({ message, batch: null, unsettled: false });
}

/** @returns what may leave, or in Spanish what was done instead */
function prepare(ports: Ports, { ref, text, again, attempt }: Asked): Result<Ready | string> {
  const read = readFoundCase(ports, ref, ['reportedOn']);
  if (!read.ok) return read;
  const found = read.value;
  const { known, cases, person, mails } = found;
  const { context } = cases;
  const obstacle =
    whyNotReportedBy(person, known.row, context.agents) ?? whyNot('report', known) ?? whyNotMailed(found);
  if (obstacle !== null) return refused(obstacle);
  const key = reportKey(known.row.number.trim());
  if (again && known.unsettledReport === null) return refused(`${nameOf(known.row)}: no hay un reporte por confirmar.`);
  if (!isReportable(known)) return again ? dropReport(ports, key, known) : refused('Primero diga si salió el reporte.');
  const to = coordinationOf(context.settings, context.agents, context.today);
  const mail = reportMail(text, { to, subject: reportSubject(known), senderName: person.name });
  if (ports.mail.recipientsLeft() < recipientsOf(mail))
    return refused('Su cuenta ya no puede enviar más correos hoy. Repórtelo mañana, o por otro medio.');
  return done({ known, mail, notSent: again ? attempt : null, leftOn: dayOfMail(mails.get(key), context.today) });
}

/** The day on which a mail of BITÁCORA was begun; today, where the tab does not say. */
export function dayOfMail(mail: LoggedMail | undefined, today: Day): Day {
  const began = dateOf(mail?.when ?? '');
  return isDate(began) ? began.day : today;
}

/** The mail did not leave, and is not needed any more. */
function dropReport(ports: Ports, key: string, { row, standing: { state } }: KnownCase): Result<string> {
  const ledger = openLedger(ports);
  if (!ledger.ok) return ledger;
  ledger.value.mark(key, 'NO ENVIADO');
  return done(`Quedó anotado que el reporte no salió. Ya no hace falta: ${nameOf(row)} está «${state}».`);
}

/** Spanish: why no mail about the case can leave; null: it can. */
export function whyNotMailed({ known, cases, row }: Pick<FoundCase, 'known' | 'cases' | 'row'>): string | null {
  const { layout, context } = cases;
  const number = known.row.number.trim();
  if (number === '') return 'Falta el No. de la fila: escriba uno que no tenga otra, y reporte.';
  if (known.hasTwin) return `Otra fila tiene el No. ${number}: dé a cada una el suyo, y reporte.`;
  if (isFormula(row.cells[layout.at.get('reportedOn') ?? -1] ?? ''))
    return `La celda ${cellOf(cases, row, 'reportedOn')} (Reportado el) tiene una fórmula: quítela, para que la fecha se pueda escribir.`;
  if (coordinationOf(context.settings, context.agents, context.today).length > 0) return null;
  return 'No se sabe a quién escribir: falta «contactos.coordinacion» en CONFIGURACIÓN, y en AGENTES nadie con Rol COORDINADOR tiene correo. Escríbalo y repita.';
}

/** Writes the date of a report that left. Needs the lock; the row may have been sorted since the mail began. */
function noteReport(ports: Ports, number: string, day: Day): Result<string | null> {
  const read = readCases(ports, ['reportedOn']);
  if (!read.ok) return read;
  const cases = read.value;
  const row = caseNumbered(cases, number);
  if (row === null) return refused(`la fila del No. ${number} ya no está.`);
  if (isDate(row.values.reportedOn)) return done(null);
  return writeChange(ports, { cases, row, log: null }, { reportedOn: { day, minutes: null } });
}
