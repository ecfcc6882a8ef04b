import type { ComparedDay } from '../../app/panel-api';
import { counted, number } from '../kit/spanish';

/** What Facebook's figures say together, in words; '' where there is nothing to tell. */
export function facebookWords({ inconcert, base, twice }: ComparedDay['facebook']): string {
  if (inconcert.managed === null) return 'sin dato de Inconcert';
  if (base.managed === null) return 'sin dato de la base';
  if (twice === null || twice === 0) return '';
  return `${number(twice)} ${twice === 1 ? 'puede' : 'pueden'} estar en ambos: vale la fila de la base`;
}

/** What Twitter's say. */
export function twitterWords({ inconcert, base, difference, archivedDifference }: ComparedDay['twitter']): string {
  if (inconcert.managed === null && (base.managed ?? 0) + (base.archived ?? 0) === 0) return '';
  if (inconcert.managed === null) return 'sin dato de Inconcert';
  if (difference === null) return 'sin dato de la base';
  const archived =
    archivedDifference === null || archivedDifference === 0 ? '' : `archivados: ${differenceWords(archivedDifference)}`;
  return [differenceWords(difference), archived].filter((part) => part !== '').join('; ');
}

/** «faltan 3 en la base», «2 de más en la base», «igual» */
export function differenceWords(difference: number): string {
  if (difference === 0) return 'igual';
  const count = number(Math.abs(difference));
  if (difference > 0) return `${count} de más en la base`;
  return `${difference === -1 ? 'falta' : 'faltan'} ${count} en la base`;
}

/** «sin dato en 3 días»; '' for none. */
export const missingWords = (days: number): string => (days === 0 ? '' : `sin dato en ${counted(days, 'día', 'días')}`);
