import { isDate } from '../../core/base/cell';
import { whyNot } from '../../core/escalations/case-actions';
import type { FirstRound } from '../../core/escalations/escalation-mail';
import { roundOf, settledAs, statedIn } from '../../core/escalations/state';
import type { CaseRow, Cases, EscalationColumn } from './cases';
import { knownIn } from './change-case';

/** Without these no row can be registered and found again. */
export const NEEDED: readonly EscalationColumn[] = ['number', 'status'];

/** Spanish: why that round cannot be sent again; null: it can. */
export function whyNotAgain(cases: Cases, row: CaseRow): string | null {
  const { values } = row;
  if (values.number.trim() === '')
    return 'El escalamiento no tiene No.: escríbalo en su fila, para que la ronda 2 diga de cuál viene, y repita.';
  if (roundOf(values) > 1)
    return `El escalamiento ${values.number.trim()} ya es un reenvío: si no hay respuesta, pase a formulario PQRS (acta 9).`;
  if (!cases.layout.at.has('origin'))
    return `La pestaña ${cases.tab.name} no tiene la columna Origen: sin ella no se puede registrar la ronda 2. Agréguela.`;
  return whyNot('resend', knownIn(cases, new Map())(row));
}

export const firstRoundOf = ({ values }: CaseRow): FirstRound => ({
  number: values.number.trim(),
  sentOn: isDate(values.sentOn) ? values.sentOn.day : null,
  answered: settledAs(values) === 'Respondido',
});

/** The row that a number was given to: where somebody typed the same No., the one that is on its way. */
export function rowOfNumber({ rows }: Cases, number: string): CaseRow | null {
  const same = rows.filter(({ values }) => values.number.trim() === number);
  return same.find(({ values }) => statedIn(values) === 'Por confirmar') ?? same[0] ?? null;
}
