import { counted, listed, number } from '../../kit/spanish';
import { visibleText } from '../../kit/visible-text';
import { chosen, type FixState } from './fix-state';
import type { UndoState } from './undo-state';

const cells = (count: number) => counted(count, 'celda', 'celdas');

/** One line: what a correction is going to do, does or did. */
export function statusOfFix(state: FixState): string {
  const { phase, proposals, total, tried } = state;
  switch (phase) {
    case 'choosing':
      return `${number(chosen(state).length)} de ${cells(proposals.length)}. Nada se escribe hasta que usted lo aplique.`;
    case 'applying':
      return state.cancelling ? 'Termina lo que está en curso y para' : `${number(tried)} de ${cells(total)}`;
    case 'refreshing':
      return 'Poniendo Revisión al día…';
    case 'done':
      return ended(state.problem, state.cancelled);
  }
}

const ended = (problem: string | null, cancelled: boolean) =>
  problem !== null ? 'Se detuvo.' : cancelled ? 'Cancelado.' : 'Terminado.';

/** «37 celdas corregidas, 2 omitidas.» */
export function resultOfFix({ applied, skipped, cancelled, total, tried }: FixState): string {
  const parts = [counted(applied, 'celda corregida', 'celdas corregidas')];
  if (skipped.length > 0) parts.push(counted(skipped.length, 'omitida', 'omitidas'));
  const left = total - tried;
  if (cancelled && left > 0) parts.push(`${number(left)} sin intentar porque usted canceló`);
  else if (left > 0) parts.push(`${number(left)} sin intentar`);
  return `${parts.join(', ')}.`;
}

/** One line: what an undo is going to do, does or did. */
export function statusOfUndo(state: UndoState): string {
  const { phase, last, left } = state;
  switch (phase) {
    case 'loading':
      return 'Buscando la última corrección…';
    case 'asking':
      return last === null ? '' : `${cells(last.cells)} en ${visibleText(listed(last.tabs))}`;
    case 'undoing':
      if (state.cancelling) return 'Termina lo que está en curso y para';
      return `${number((last?.cells ?? 0) - left)} de ${cells(last?.cells ?? 0)}`;
    case 'refreshing':
      return 'Poniendo Revisión al día…';
    case 'done':
      return ended(state.problem, state.left > 0);
  }
}

/** «37 celdas como estaban antes, 2 se dejaron.» */
export function resultOfUndo({ restored, skipped, left }: UndoState): string {
  const parts = [`${cells(restored)} como ${restored === 1 ? 'estaba' : 'estaban'} antes`];
  if (skipped.length > 0) parts.push(`${number(skipped.length)} se ${skipped.length === 1 ? 'dejó' : 'dejaron'}`);
  if (left > 0) parts.push(`${number(left)} por deshacer`);
  return `${parts.join(', ')}.`;
}

/** What became of Revisión after the cells were written. */
export const wordsOfRefresh = ({ upToDate }: { readonly upToDate: boolean }): string =>
  upToDate
    ? 'La columna Revisión de esas pestañas quedó al día.'
    : 'La columna Revisión no se pudo poner al día: revise de nuevo esas pestañas.';
