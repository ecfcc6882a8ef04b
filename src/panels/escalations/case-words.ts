import type { CaseAction, CaseView, TermView } from '../../app/panel-api';
import { daysBetween, shortDay } from '../kit/days';
import type { Draft, FormAction } from './escalations-state';
import { counts, type Mark, type MarkKind } from './timeline-geometry';

/** What a person knows a round by: «No. 14», else its topic. */
export const nameOf = ({ number, topic }: Pick<CaseView, 'number' | 'topic'>): string =>
  number === '' ? `«${topic}»` : `No. ${number}`;

const ACTIONS: Record<CaseAction, string> = {
  settle: '¿Salió el correo?',
  report: 'Reportar a coordinación',
  answer: 'Registrar respuesta',
  resend: 'Reenviar',
  file: 'Pasar a formulario PQRS',
  close: 'Cerrar con motivo',
  reopen: 'Reabrir',
};

/** What an action is called in a case. */
export const actionWord = (action: CaseAction, { unsettledReport }: Pick<CaseView, 'unsettledReport'>): string =>
  action === 'report' && unsettledReport !== null ? '¿Salió el reporte?' : ACTIONS[action];

const DATES: Record<MarkKind, string> = {
  sent: 'Enviado',
  report: 'Reporte',
  due: 'Límite',
  reported: 'Reportado',
  answered: 'Respondido',
  filed: 'PQRS',
  closed: 'Cerrado',
};

const dayCount = ({ lines }: TermView): number => lines.filter(counts).length;
const termWord = (term: TermView | null, otherwise: string): string =>
  term !== null && term.lines.length > 0 ? `Día ${dayCount(term)}` : otherwise;

/** What a date of a round is called: «Día 5». */
export function dateWord(kind: MarkKind, { report, due }: Pick<CaseView, 'report' | 'due'>): string {
  if (kind === 'report') return termWord(report, DATES.report);
  if (kind === 'due') return termWord(due, DATES.due);
  return DATES[kind];
}

/** What a date of a round means, in a sentence. */
export function meaningOf({ kind, date }: Pick<Mark, 'kind' | 'date'>, view: CaseView): string {
  switch (kind) {
    case 'sent':
      return 'Es el día 0: el plazo se cuenta desde el día siguiente.';
    case 'report':
      return 'Si no hay respuesta, se reporta a coordinación.';
    case 'due':
      return 'Es el último día para la respuesta, incluido.';
    case 'reported':
      return `Se reportó a coordinación. ${dayInTerm(date, view)}`;
    case 'answered':
      return `La entidad respondió. ${dayInTerm(date, view)}`;
    case 'filed':
      return view.filingNumber === ''
        ? 'Pasó a formulario PQRS.'
        : `Pasó a formulario PQRS con el radicado ${view.filingNumber}.`;
    case 'closed':
      return 'Se cerró.';
  }
}

/** How the term counts a day of it: «mar 17 nov: día 6.»; after it, how late it is. */
function dayInTerm(date: string, { sentOn, due }: CaseView): string {
  if (sentOn === null || due === null) return '';
  const line = due.lines[daysBetween(sentOn, date) - 1];
  if (line !== undefined) return `${line}.`;
  const late = daysBetween(due.date, date);
  return late > 0 ? `${late === 1 ? 'Un día' : `${late} días`} después de la fecha límite.` : '';
}

/** Where today lies in the term of a round, in a few words; '' where nothing is awaited. */
export function placeOfToday({ sentOn, due, settled }: CaseView, today: string): string {
  if (settled || sentOn === null || due === null) return '';
  const late = daysBetween(due.date, today);
  if (late > 0) return late === 1 ? 'Venció ayer' : `Venció hace ${late} días`;
  if (late === 0) return 'Vence hoy';
  const ahead = due.lines.slice(Math.max(daysBetween(sentOn, today), 0)).filter(counts).length;
  const unit = due.lines.every(counts) ? 'día' : 'día hábil';
  const units = unit === 'día' ? 'días' : 'días hábiles';
  return ahead === 1 ? `Queda 1 ${unit}` : `Quedan ${ahead} ${units}`;
}

/** A round's dates in one sentence, for whoever does not see the drawing. */
export function datesInWords(view: CaseView, marks: readonly Mark[], today: string): string {
  const dates = marks.map(({ kind, date }) => `${dateWord(kind, view).toLowerCase()} el ${shortDay(date, today)}`);
  const place = placeOfToday(view, today);
  return `Ronda ${view.round}: ${dates.join(', ')}.${place === '' ? '' : ` Hoy es ${shortDay(today, today)}: ${place.toLowerCase()}.`}`;
}

/** Is it a whole date. */
export const isDay = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(typed);

/** As the server takes a reason. */
const SHORTEST_REASON = 3;
export const LONGEST_REASON = 300;

/** Why what was typed cannot be sent yet, and in which field. */
export interface Shortcoming {
  readonly field: keyof Draft;
  readonly message: string;
}

/** What is missing or wrong in what was typed; null: it can be sent. */
export function problemOf(
  action: FormAction,
  { on, text }: Draft,
  { sentOn }: Pick<CaseView, 'sentOn'>,
  today: string,
): Shortcoming | null {
  const written = text.trim();
  if (action === 'answer' || action === 'file') {
    if (!isDay(on)) return { field: 'on', message: 'Escriba la fecha.' };
    if (on > today) return { field: 'on', message: 'La fecha no puede ser después de hoy.' };
    if (sentOn !== null && on < sentOn)
      return { field: 'on', message: `La fecha no puede ser antes del envío (${shortDay(sentOn, today)}).` };
  }
  if (action === 'close' && written.length > LONGEST_REASON)
    return { field: 'text', message: `El motivo es muy largo: déjelo en ${LONGEST_REASON} letras o menos.` };
  if (written.length >= (action === 'close' ? SHORTEST_REASON : 1)) return null;
  switch (action) {
    case 'answer':
      return { field: 'text', message: 'Escriba lo que respondió la entidad.' };
    case 'file':
      return { field: 'text', message: 'Escriba el número de radicado.' };
    case 'close':
      return { field: 'text', message: 'Escriba por qué se cierra.' };
    case 'report':
      return { field: 'text', message: 'Escriba el texto del reporte.' };
    case 'settle':
      return null;
  }
}
