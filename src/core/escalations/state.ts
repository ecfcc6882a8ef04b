import { answerOf } from '../base/answer-cell';
import { type DateValue, isDate } from '../base/cell';
import { fold, foldChoice } from '../base/fold';
import type { TabRow } from '../base/tabs';
import type { Day } from '../calendar/day';
import type { RuleContext } from '../rules/rule';
import { isOnItsWay } from './new-row';
import { type EscalationTerms, termsOf } from './terms';

export type EscalationRow = TabRow<'escalations'>;

export type EscalationState =
  | 'Cerrado'
  | 'A formulario PQRS'
  | 'Reenviado'
  | 'Respondido'
  | 'Por confirmar'
  | 'Vencido'
  | 'Reportado'
  | 'Por reportar'
  | 'Enviado';

/** Nothing is awaited of the agency in this round any more. */
export const isSettled = (state: EscalationState | 'open' | null): boolean =>
  state === 'Cerrado' || state === 'A formulario PQRS' || state === 'Reenviado' || state === 'Respondido';

/** What Estado says, by its word without a last «o» or «a». */
const WORDS: ReadonlyMap<string, EscalationState | 'open'> = new Map([
  ['cerrad', 'Cerrado'],
  ['a formulario pqrs', 'A formulario PQRS'],
  ['formulario pqrs', 'A formulario PQRS'],
  ['pqrs', 'A formulario PQRS'],
  ['reenviad', 'Reenviado'],
  ['respondid', 'Respondido'],
  ['contestad', 'Respondido'],
  ['por confirmar', 'Por confirmar'],
  ['enviand', 'Por confirmar'],
  ['vencid', 'Vencido'],
  ['reportad', 'Reportado'],
  ['por reportar', 'Por reportar'],
  ['enviad', 'Enviado'],
  ['abiert', 'open'],
  ['pendiente', 'open'],
  ['en espera', 'open'],
  ['en proceso', 'open'],
  ['en tramite', 'open'],
  ['sin respuest', 'open'],
]);

/**
 * The state that a person or the form wrote; `open` for words such as «Pendiente», null for an empty cell or other
 * words. ENVIANDO stands there while a mail is on its way: until somebody confirms it, nobody knows.
 */
export const statedIn = ({ status }: Pick<EscalationRow, 'status'>): EscalationState | 'open' | null =>
  WORDS.get(foldChoice(status).replace(/[ao]$/, '')) ?? null;

/** 1 or 2; a row that names an Origen is a second round even if Ronda is empty. */
export function roundOf({ round, origin }: Pick<EscalationRow, 'round' | 'origin'>): number {
  const typed = /\d{1,2}/.exec(round)?.[0];
  return typed === undefined ? (origin.trim() === '' ? 1 : 2) : Number(typed);
}

/** The No. of the first round, which its later rounds share; '' where the row does not say. */
export function caseOf(row: EscalationRow): string {
  const origin = roundOf(row) > 1 ? fold(row.origin) : '';
  return origin === '' ? fold(row.number) : origin;
}

/** Something was written in the cell of a date, if only «ok». */
export const isFilled = (value: DateValue): boolean =>
  value !== null && (isDate(value) || answerOf(value.unreadable) === 'yes');

/** «Pendiente», «Aún no responden»: no answer. What the agency says may well begin with «No». */
const NOT_YET =
  /^(?:\P{L}*$|(?:sin|pendiente|aun|todavia|falta|n\/?a)\b|no(?:$| (?:ha|han|hay respuesta|responden?|contestan?)\b))/u;

/** Its date is there, or its text where nobody wrote the date. */
const isAnswered = ({ answeredOn, answer }: EscalationRow): boolean =>
  isFilled(answeredOn) || !NOT_YET.test(fold(answer));

/** A person closed it because its mail never left: it is no round of its case, and what it asked is to be asked yet. */
export const neverLeft = ({ closedOn, screenshot }: EscalationRow): boolean =>
  isFilled(closedOn) && isOnItsWay(screenshot);

export interface Standing {
  /** null: the row has no date from which to tell. */
  readonly state: EscalationState | null;
  readonly round: number;
  /** By the calendar; where Fecha envío cannot be read, what the row says. */
  readonly reportOn: Day | null;
  readonly dueOn: Day | null;
}

/**
 * Why nothing is awaited of the agency in this round any more; null: it is.
 * @param resent is there a row of a later round
 */
export function settledAs(row: EscalationRow, resent = false): EscalationState | null {
  if (isFilled(row.closedOn)) return 'Cerrado';
  if (isFilled(row.filedOn) || answerOf(row.filingNumber) === 'yes') return 'A formulario PQRS';
  if (resent) return 'Reenviado';
  return isAnswered(row) ? 'Respondido' : null;
}

/** Of the states of BASE.md the first that is true. */
function stateOf(
  row: EscalationRow,
  resent: boolean,
  { reportOn, dueOn }: Omit<Standing, 'state'>,
  today: Day,
): EscalationState | null {
  const settled = settledAs(row, resent);
  if (settled !== null) return settled;
  if (statedIn(row) === 'Por confirmar') return 'Por confirmar';
  if (dueOn !== null && today > dueOn) return 'Vencido';
  if (isFilled(row.reportedOn)) return 'Reportado';
  if (reportOn !== null && today >= reportOn) return 'Por reportar';
  return reportOn === null && dueOn === null ? null : 'Enviado';
}

/**
 * How each row of ESCALAMIENTOS stands on a day (acta 9).
 * @param rows all of the tab: a first round is over when they hold a later one that left
 */
export function standingsIn(
  rows: readonly EscalationRow[],
  context: Pick<RuleContext, 'today' | 'calendar' | 'settings'>,
): (row: EscalationRow) => Standing {
  const lastRounds = new Map<string, number>();
  for (const row of rows) {
    const key = neverLeft(row) ? '' : caseOf(row);
    if (key !== '') lastRounds.set(key, Math.max(lastRounds.get(key) ?? 0, roundOf(row)));
  }
  return (row) => {
    const terms = isDate(row.sentOn) ? termsOf(row.sentOn.day, context) : null;
    const round = roundOf(row);
    const known = { round, reportOn: dayIn(terms?.report, row.reportOn), dueOn: dayIn(terms?.due, row.dueOn) };
    const resent = (lastRounds.get(caseOf(row)) ?? 0) > round;
    return { ...known, state: stateOf(row, resent, known, context.today) };
  };
}

function dayIn(term: EscalationTerms['due'] | undefined, cell: DateValue): Day | null {
  if (term?.ok) return term.due;
  return isDate(cell) ? cell.day : null;
}
