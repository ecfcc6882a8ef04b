import { isDate } from '../base/cell';
import { businessDaysBetween } from '../calendar/business-days';
import { type Day, dayNumber, shownDay } from '../calendar/day';
import { type Block, letterOf, link, paragraph } from '../mail/letter';
import type { Mail } from '../mail/mail';
import { subjectOf } from '../mail/subject';
import type { RuleContext } from '../rules/rule';
import type { KnownCase } from './known-case';
import { termsOf } from './terms';

type Known = Pick<RuleContext, 'today' | 'calendar' | 'settings'>;

/** «Escalamiento 14 sin respuesta: Requisitos de Renta Joven», in one line. */
export const reportSubject = ({ row }: Pick<KnownCase, 'row'>): string =>
  subjectOf(`Escalamiento ${row.number} sin respuesta: ${row.topic}`);

/**
 * What the agent tells coordination when the agency has not answered (acta 9), to be read before it is sent.
 * @param signature name of whoever sends it
 */
export function reportText(known: KnownCase, signature: string, context: Known): string {
  const { row, standing } = known;
  const sent = isDate(row.sentOn) ? ` el ${shownDay(row.sentOn.day)}` : '';
  const round = standing.round === 1 ? '' : ` (ronda ${standing.round})`;
  const sender = row.agent.trim() === '' ? '' : `, por ${row.agent.trim()}`;
  return [
    'Buen día:',
    `El escalamiento ${row.number.trim()}, «${row.topic.trim()}», se envió${sent}${sender}${round}, y la entidad no ha respondido. ${daysRun(known, context)}`.trim(),
    'Le pido validar con el contacto de los escalamientos si ya hay información (acta 9).',
    ...(row.link.trim() === '' ? [] : ['Publicación:', row.link.trim()]),
    ...(signature === '' ? [] : [signature]),
  ].join('\n\n');
}

/** Spanish: how many days the term has run today, and when it ends or ended. */
function daysRun({ row, standing: { reportOn, dueOn } }: KnownCase, context: Known): string {
  const { today, settings } = context;
  const kind = settings.calendarDays ? 'calendario' : 'hábil';
  const kinds = settings.calendarDays ? 'calendario' : 'hábiles';
  const run = isDate(row.sentOn) ? daysSince(row.sentOn.day, context) : null;
  const sentences: string[] = [];
  if (reportOn === today) sentences.push(`Hoy se cumple el día ${settings.reportAfter} ${kind}.`);
  else if (run !== null) sentences.push(`Van ${run} ${run === 1 ? `día ${kind}` : `días ${kinds}`} desde el envío.`);
  if (dueOn === today) sentences.push('Hoy es el último día del plazo.');
  else if (dueOn !== null) sentences.push(`El plazo ${dueOn < today ? 'venció' : 'vence'} el ${shownDay(dueOn)}.`);
  return sentences.join(' ');
}

/** How many days of the term have run, counted as the term is; null outside of the calendar. */
function daysSince(sent: Day, context: Known): number | null {
  const { today, calendar, settings } = context;
  const { due } = termsOf(sent, context);
  if (!due.ok) return null;
  if (today <= due.due) return due.days.filter(({ day, counted }) => counted && day <= today).length;
  const beyond = settings.calendarDays
    ? dayNumber(today) - dayNumber(due.due)
    : businessDaysBetween(due.due, today, calendar);
  return beyond === null ? null : settings.answerWithin + beyond;
}

const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/** The mail of a text that a person read and perhaps changed. */
export function reportMail(
  text: string,
  { to, subject, senderName }: Pick<Mail, 'to' | 'subject' | 'senderName'>,
): Mail {
  const blocks = text
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((part): Block => (WEB_ADDRESS.test(part) ? link(part) : paragraph(part)));
  return { to, cc: [], subject, senderName, attachments: [], ...letterOf(blocks) };
}
