import { incidentMail } from '../../core/incidents/incident-mail';
import type { IncidentReport } from '../../core/incidents/report';
import { recipientsOf } from '../../core/mail/mail';
import type { MailingPorts } from '../../core/ports';
import { type Sending, sendOnce } from '../mail/send-once';
import type { Result } from '../result';
import type { IncidentMail } from './api';
import { addresseesOf, type Reporter } from './reporter';

interface Told {
  readonly key: string;
  readonly report: IncidentReport;
}

/** Writes to coordination about a report that stands in NOVEDADES, once, whatever comes of it. Never under the lock. */
export function tellCoordination(ports: MailingPorts, reporter: Reporter, told: Told): IncidentMail {
  const { to, isOwn, why } = addresseesOf(reporter);
  if (to.length === 0) return { status: isOwn ? 'own' : 'none', message: `No se escribió a nadie: ${why}` };
  const sender = { name: reporter.name, mail: reporter.person.mail };
  const mail = incidentMail(told.report, sender, to);
  const addressees = to.join(', ');
  try {
    const left = ports.mail.recipientsLeft();
    if (left < recipientsOf(mail)) return { status: 'none', message: noQuota(left, addressees) };
    return inWords(sendOnce(ports, { key: told.key, mail, number: '' }), addressees);
  } catch (problem) {
    // The row stands: what keeps the mail from leaving is told beside it, and asking again sends it.
    ports.log(
      `Incident ${told.key}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`,
    );
    return {
      status: 'failed',
      message: `El correo a ${addressees} no se pudo preparar. Reintente: la fila no se repite.`,
    };
  }
}

const noQuota = (left: number, addressees: string): string =>
  `No se escribió a ${addressees}: su cuenta puede escribir hoy a ${left} destinatarios más. Avísele por otro medio.`;

function inWords(sending: Result<Sending>, addressees: string): IncidentMail {
  if (!sending.ok) return { status: 'failed', message: `No se escribió a ${addressees}: ${sending.message}` };
  switch (sending.value) {
    case 'sent':
      return { status: 'sent', message: `Se escribió a ${addressees} desde su cuenta.` };
    case 'already':
      return { status: 'already', message: `El correo a ${addressees} ya había salido: no se envió otra vez.` };
    default:
      return {
        status: 'unsettled',
        message: `No se sabe si el correo a ${addressees} salió (${sending.value.unsettled}). Búsquelo en sus «Enviados» y dígalo en «Recordatorios…». Si no salió, dígalo allí y registre lo mismo otra vez: la fila no se repite.`,
      };
  }
}
