import { isDate } from '../base/cell';
import { shownDay } from '../calendar/day';
import { type KnownCase, nameOf } from './known-case';
import { type EscalationState, isFilled } from './state';

/** What a person may do with a case. */
export type CaseAction = 'settle' | 'report' | 'answer' | 'resend' | 'file' | 'close' | 'reopen';

/** What may be done with a case as it stands, the most fitting first (acta 9). */
export function actionsOf(known: KnownCase): CaseAction[] {
  const completing = known.unproved ? COMPLETING[known.unproved.stated] : undefined;
  const allowed = allowedIn(known);
  const first: CaseAction[] = known.unsettledReport === null ? [] : ['report'];
  if (completing !== undefined && allowed.includes(completing)) first.push(completing);
  return [...new Set([...first, ...allowed])];
}

/** What makes a state true that only Estado tells. */
const COMPLETING: { readonly [State in EscalationState]?: CaseAction } = {
  Cerrado: 'close',
  'A formulario PQRS': 'file',
  Respondido: 'answer',
  Reportado: 'report',
};

function allowedIn({ row, standing: { state, round }, next }: KnownCase): CaseAction[] {
  const report: CaseAction[] = isFilled(row.reportedOn) ? [] : ['report'];
  // A first round is asked again before it goes to the form (acta 9b, reading 31).
  const further: CaseAction = round === 1 ? 'resend' : 'file';
  switch (state) {
    case 'Por confirmar':
      return ['settle'];
    case 'Vencido':
      return [further, ...report, 'answer', 'close'];
    case 'Por reportar':
      return ['report', 'answer', further, 'close'];
    case 'Reportado':
    case 'Enviado':
      return ['answer', further, 'close'];
    case 'Respondido':
      return [...(isWritten(row.answeredOn, row.answer) ? [] : (['answer'] as const)), 'close', ...again(round)];
    case 'A formulario PQRS':
      return [
        ...(isWritten(row.filedOn, row.filingNumber) ? [] : (['file'] as const)),
        ...(isWritten(row.answeredOn, row.answer) ? [] : (['answer'] as const)),
        'close',
      ];
    case 'Reenviado':
      return next?.state === 'Cerrado' ? again(round) : [];
    case 'Cerrado':
      return ['reopen'];
    case null:
      return ['answer', 'close'];
  }
}

/** Citizens may still ask when the agency answered (reading 31). */
const again = (round: number): CaseAction[] => (round === 1 ? ['resend'] : []);

/** Both the date and the text. */
const isWritten = (date: KnownCase['row']['answeredOn'], text: string) => isDate(date) && text.trim() !== '';

/** Is coordination to be told of the case, or may it be. */
export const isReportable = (known: KnownCase): boolean => allowedIn(known).includes('report');

const DOING: { readonly [Action in Exclude<CaseAction, 'settle' | 'reopen'>]: string } = {
  report: 'reportar a coordinación',
  answer: 'registrar una respuesta',
  resend: 'reenviar',
  file: 'pasar a formulario PQRS',
  close: 'cerrar',
};

/** Spanish: why that may not be done now; null: it may. */
export function whyNot(action: CaseAction, known: KnownCase): string | null {
  if (actionsOf(known).includes(action)) return null;
  const { row, standing } = known;
  const { state, round, reportOn } = standing;
  const name = nameOf(row);
  if (action === 'file' && round === 1 && state !== 'Cerrado' && state !== 'Por confirmar')
    return `${name} va en la ronda 1. Antes del formulario PQRS se reenvía la pregunta a la entidad y se espera otra vez el plazo (acta 9): use «Reenviar».`;
  if (action === 'report' && isDate(row.reportedOn)) return `${name} ya se reportó el ${shownDay(row.reportedOn.day)}.`;
  if (action === 'report' && state === 'Enviado' && reportOn !== null)
    return `${name} se reporta desde el ${shownDay(reportOn)} (acta 9): todavía corre el plazo de la entidad.`;
  if (action === 'reopen') return `${name} no está cerrado.`;
  const stands = state === null ? 'no tiene fechas que se puedan leer' : `está «${state}»`;
  if (action === 'settle') return `${name} ya no está por confirmar: ${stands}.`;
  return `${name} ${stands}: así no se puede ${DOING[action]}.`;
}
