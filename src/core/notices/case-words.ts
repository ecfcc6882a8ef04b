import { isDate } from '../base/cell';
import { type Day, shortDay } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { reportText } from '../escalations/report-mail';
import { skippedDays, termsOf } from '../escalations/terms';
import { type Block, facts, link } from '../mail/letter';
import type { RuleContext } from '../rules/rule';
import type { DueCase, DueKind } from './due-cases';

type Known = Pick<RuleContext, 'today' | 'calendar' | 'settings'>;

/** «mar 24 nov», with the year where it is another. */
export const dayInWords = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : `${shortDay(day)} ${day.slice(0, 4)}`;

/** In the order of a case's life: singular and plural. */
const COUNTED: readonly (readonly [kind: DueKind, one: string, several: string])[] = [
  ['unsettled', 'por confirmar', 'por confirmar'],
  ['report', 'por reportar', 'por reportar'],
  ['dueToday', 'vence hoy', 'vencen hoy'],
  ['overdue', 'vencido', 'vencidos'],
];

/** «1 por reportar, 2 vencidos» */
export const countsOf = (cases: readonly DueCase[]): string =>
  COUNTED.flatMap(([kind, one, several]) => {
    const count = cases.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  }).join(', ');

/** A cell holds 50,000 characters, and a mail of many cases not much more. */
const LONGEST_TITLE = 120;
const LONGEST_LINK = 500;
const LONGEST_REPORT = 1_200;

/** A text of at most so many characters, none of them halved. */
export const cut = (text: string, longest: number): string => {
  const letters = Array.from(text.slice(0, 2 * longest + 2));
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`;
};

/** «No. 14 · Requisitos de Renta Joven» */
export function titleOf({ row }: Pick<DueCase, 'row'>): string {
  const number = row.number.trim() === '' ? 'Sin No.' : `No. ${row.number.trim()}`;
  return cut(row.topic.trim() === '' ? number : `${number} · ${row.topic.trim()}`, LONGEST_TITLE);
}

/**
 * Who reads of a case: its agent, the coordinator to whom the agent was left, or the coordinator beside the agent, who
 * has the same in a mail of their own.
 */
export type Reader = 'agent' | 'substitute' | 'coordinator';

/** A case in a line. */
export const caseLine = (due: DueCase, context: Known): string => `${titleOf(due)}. ${happening(due, context)}`;

/** A case as a mail tells it: what it is, its dates and how they were counted, what is to be done, its link. */
export function caseBlocks(due: DueCase, reader: Reader, context: Known): Block[] {
  const { row, standing } = due;
  const { round, reportOn, dueOn } = standing;
  const { today, settings } = context;
  const terms = isDate(row.sentOn) ? termsOf(row.sentOn.day, context) : null;
  const url = row.link.trim();
  const lines: [string, string][] = [
    ['Caso', titleOf(due)],
    ['Qué pasa', happening(due, context)],
  ];
  if (isDate(row.sentOn)) lines.push(['Enviado', `${dayInWords(row.sentOn.day, today)} (ronda ${round})`]);
  if (due.kind !== 'unsettled') {
    if (reportOn !== null) lines.push([`Día ${settings.reportAfter}`, counted(reportOn, terms?.report, today)]);
    if (dueOn !== null) lines.push([`Día ${settings.answerWithin}`, counted(dueOn, terms?.due, today)]);
  }
  lines.push([reader === 'coordinator' ? 'Le toca' : 'Qué hacer', toDo(due, reader)]);
  return [facts(...lines), ...(url === '' || url.length > LONGEST_LINK ? [] : [link(url)])];
}

/** «mar 24 nov; no contaron lun 16 nov (festivo), sáb, dom» */
function counted(day: Day, term: Deadline | undefined, today: Day): string {
  const skipped = term?.ok ? skippedDays(term.days) : '';
  const verb = skipped.includes(',') ? 'no contaron' : 'no contó';
  return skipped === '' ? dayInWords(day, today) : `${dayInWords(day, today)}; ${verb} ${skipped}`;
}

function happening({ kind, standing: { reportOn, dueOn } }: DueCase, { today, settings }: Known): string {
  const on = (day: Day | null) => (day === null ? '' : ` el ${dayInWords(day, today)}`);
  switch (kind) {
    case 'unsettled':
      return 'Por confirmar: no se sabe si el correo salió.';
    case 'overdue':
      return `Vencido: el plazo terminó${on(dueOn)} sin respuesta de la entidad.`;
    case 'dueToday':
      return 'Vence hoy: es el último día para la respuesta de la entidad.';
    case 'report':
      return reportOn === today
        ? `Por reportar: hoy se cumple el día ${settings.reportAfter} sin respuesta de la entidad.`
        : `Por reportar: el día ${settings.reportAfter} se cumplió${on(reportOn)} sin respuesta de la entidad.`;
  }
}

/** The coordinator does not report to coordination: that it is known is written down. */
const NOTED = 'anote en «Reportar a coordinación» que ya se reportó por otro medio';

function toDo({ kind, standing: { round }, reported }: DueCase, reader: Reader): string {
  switch (kind) {
    case 'unsettled':
      return 'Busque el correo en «Enviados» de la cuenta que lo envió y diga en el panel «Escalamientos» si salió (acta 11).';
    case 'overdue':
      return round === 1
        ? 'Si las dudas de los ciudadanos siguen, reenvíe la pregunta a la entidad; si no, cierre el caso con el motivo (acta 9).'
        : 'Pase el caso al formulario PQRS y registre la fecha y el radicado (acta 9).';
    case 'dueToday':
      return reported
        ? 'Mire si la entidad respondió y registre la respuesta. Si hoy no responde, mañana queda vencido (acta 9).'
        : reader === 'substitute'
          ? `Valide hoy mismo con el contacto de los escalamientos si hay respuesta y regístrela; si no, ${NOTED} (acta 9).`
          : 'Reporte hoy mismo a coordinación que no hay respuesta; si llegó, regístrela (acta 9).';
    case 'report':
      return reader === 'substitute'
        ? `Valide con el contacto de los escalamientos si ya hay información; ${NOTED} (acta 9).`
        : 'Reporte a coordinación que no hay respuesta: panel «Escalamientos», «Reportar a coordinación» (acta 9).';
  }
}

/** The text with which a person reports the case, ready to be sent; null where nothing is to be reported. */
export function readyReport({ kind, row, standing, reported }: DueCase, name: string, context: Known): string | null {
  if (reported || (kind !== 'report' && kind !== 'dueToday')) return null;
  const known = { row, standing, unproved: null, next: null, hasTwin: false, unsettledReport: null };
  return cut(reportText(known, name, context), LONGEST_REPORT);
}
