import { shownDay } from '../calendar/day';
import { facts, letterOf, paragraph } from '../mail/letter';
import type { Mail } from '../mail/mail';
import { subjectOf } from '../mail/subject';
import { isOpen } from './incident';
import { hoursInWords } from './incident-words';
import type { IncidentReport } from './report';

/** Key of the mail and of the line in BITÁCORA: one report is one mail. */
export const incidentKey = (id: string): string => `novedad/${id}`;

/** Spanish: «20/11/2026, de 08:30 a 10:15», «del 23/11/2026 al 27/11/2026 (5 días de trabajo)». */
export function whenOf({ kind, from, to, startsAt, endsAt, rows }: IncidentReport): string {
  if (from === to) return `${shownDay(from)}, ${hoursInWords({ kind, startsAt, endsAt })}`;
  return `del ${shownDay(from)} al ${shownDay(to)} (${rows.length} ${rows.length === 1 ? 'día' : 'días'} de trabajo)`;
}

/** What coordination is told of an incident (acta 29). */
export function incidentMail(
  report: IncidentReport,
  sender: { readonly name: string; readonly mail: string },
  to: readonly string[],
): Mail {
  const { agent, kind, startsAt, endsAt, description } = report;
  const when = whenOf(report);
  const lasted = startsAt !== null && endsAt !== null ? [['Minutos', String(endsAt - startsAt)] as const] : [];
  const told = description === '' ? [] : [['Descripción', description] as const];
  return {
    to,
    cc: [],
    subject: subjectOf(`Novedad de ${agent}: ${kind}, ${when}`),
    ...letterOf([
      paragraph('Buen día:'),
      paragraph('Se reporta una novedad que afecta la productividad (acta 29).'),
      facts(['Agente', agent], ['Tipo', kind], ['Cuándo', when], ...lasted, ...told),
      paragraph(
        isOpen(report)
          ? 'Quedó en la pestaña NOVEDADES, sin hora de fin. Cuando termine se escribe allí; no sale otro correo.'
          : 'Quedó en la pestaña NOVEDADES.',
      ),
      paragraph(`${sender.name}\n${sender.mail}`),
    ]),
    senderName: subjectOf(sender.name),
    attachments: [],
  };
}
