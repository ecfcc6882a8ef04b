import type { ColumnKey } from '../base/tabs';
import { type EscalationRow, type EscalationState, isSettled, type Standing, statedIn } from './state';

/** What must be there for a state to be true: the column, and how a person knows it. */
export const PROOFS: {
  readonly [State in EscalationState]?: readonly [column: ColumnKey<'escalations'>, shown: string];
} = {
  Cerrado: ['closedOn', 'Cerrado el'],
  'A formulario PQRS': ['filedOn', 'Fecha PQRS'],
  Reenviado: ['origin', 'la fila de la ronda 2, con su Origen'],
  Respondido: ['answeredOn', 'Fecha respuesta'],
  Reportado: ['reportedOn', 'Reportado el'],
};

/** A state that Estado tells and the row's cells do not. */
export interface Unproved {
  readonly stated: EscalationState;
  /** Spanish: what is missing. */
  readonly proof: string;
}

/**
 * How a row stands where its tab has not all columns: a state for whose proof there is no column is true by its word.
 * @param has does the tab have that column
 * @returns `unproved`: that somebody wrote a state of which the proof is missing; null: nothing is
 */
export function standingByWord(
  row: EscalationRow,
  standing: Standing,
  has: (column: string) => boolean,
): { readonly standing: Standing; readonly unproved: Unproved | null } {
  const stated = statedIn(row);
  const proof = stated === null || stated === 'open' ? undefined : PROOFS[stated];
  const isFurther = isSettled(stated) || (stated === 'Reportado' && standing.state === 'Por reportar');
  if (stated === null || stated === 'open' || proof === undefined || !isFurther || isSettled(standing.state))
    return { standing, unproved: null };
  const [column, shown] = proof;
  return has(column)
    ? { standing, unproved: { stated, proof: shown } }
    : { standing: { ...standing, state: stated }, unproved: null };
}
