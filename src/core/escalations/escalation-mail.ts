import { type Day, dayNumber, shownDay, weekday } from '../calendar/day';
import { type Block, facts, heading, letterOf, link, list, paragraph, quote } from '../mail/letter';
import type { Attachment, Mail } from '../mail/mail';
import { subjectOf } from '../mail/subject';
import type { Settings } from '../settings/settings';
import { attachmentsOf, type GivenPicture } from './pictures';
import { type Consultation, postsIn } from './pieces';
import type { EscalationTerms } from './terms';

/** What a mail to the agency tells (acta 10). */
export interface Told {
  readonly number: string;
  readonly consultation: Consultation;
  readonly pictures: readonly GivenPicture[];
  readonly sender: { readonly name: string; readonly mail: string };
  /** The first round, where this one asks again. */
  readonly first: FirstRound | null;
  readonly sentOn: Day;
  readonly terms: EscalationTerms;
  readonly settings: Pick<Settings, 'answerWithin' | 'calendarDays'>;
}

export interface FirstRound {
  readonly number: string;
  /** null where its row does not say. */
  readonly sentOn: Day | null;
  readonly answered: boolean;
}

/** The mail of an escalation as it leaves the agent's account. */
export function escalationMail(told: Told, to: readonly string[], cc: readonly string[]): Mail {
  const attachments = attachmentsOf(told.number, told.pictures);
  return {
    to,
    cc,
    subject: subjectOfEscalation(told),
    ...letterOf(blocksOf(told, attachments)),
    senderName: subjectOf(told.sender.name),
    attachments,
  };
}

/** The topic first (acta 10), and the number by which an answer finds its row. */
export function subjectOfEscalation({ consultation, number, first }: Pick<Told, 'consultation' | 'number' | 'first'>) {
  const again = first === null ? '' : ` (segundo envío del ${first.number})`;
  return subjectOf(`${consultation.topic} · Escalamiento ${number}${again}`);
}

function blocksOf(told: Told, attachments: readonly Attachment[]): Block[] {
  const { number, consultation, sender, first } = told;
  return [
    paragraph('Buen día.'),
    paragraph(openingOf(first)),
    facts(
      ['Tema', consultation.topic.trim()],
      ['Escalamiento', first === null ? number : `${number}, segundo envío del ${first.number}`],
    ),
    heading('Descripción de la consulta'),
    paragraph(consultation.description),
    heading('Publicación'),
    ...postsIn(consultation.link).map(link),
    heading('Comentarios de los ciudadanos, tal como los escribieron'),
    quote(consultation.comments),
    heading('Pantallazos'),
    paragraph('En los adjuntos, la publicación y los comentarios:'),
    list(...attachments.map(({ name }) => name)),
    heading('Qué se solicita'),
    paragraph(requestOf(told)),
    paragraph('Muchas gracias.'),
    paragraph(`${sender.name}\n${sender.mail}`),
  ];
}

function openingOf(first: FirstRound | null): string {
  if (first === null) return 'Le solicito orientación para responder una consulta de los ciudadanos en redes sociales.';
  const when = first.sentOn === null ? '' : `, enviado el ${shownDay(first.sentOn)},`;
  const why = first.answered ? 'ya tuvo respuesta, pero los ciudadanos siguen preguntando' : 'no ha tenido respuesta';
  return `El escalamiento ${first.number}${when} ${why}. Le envío la consulta otra vez.`;
}

const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

function requestOf({ sentOn, terms: { due }, settings }: Told): string {
  const what = 'La respuesta que se debe dar a los ciudadanos';
  const kind = settings.calendarDays ? 'calendario' : 'hábiles';
  const term = `${settings.answerWithin} días ${kind}`;
  if (!due.ok || dayNumber(due.due) <= dayNumber(sentOn)) return `${what}, en un plazo de ${term}.`;
  return `${what}, a más tardar el ${WEEKDAYS[weekday(due.due)]} ${shownDay(due.due)} (${term}).`;
}
