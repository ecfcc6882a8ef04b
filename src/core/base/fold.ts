import { remembered } from './remembered';

const ACCENTS = /[\u0300-\u036f]/g;
/** Any run of space but a single blank, which may stay as it is. */
const SPACES = /\s{2,}|[^\S ]/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Ignores case, accents, outer and doubled space: «  Ficción  » and «FICCION» fold to `ficcion`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(SPACES, ' ').trim();
}

/** Ignores punctuation and all space as well: how headers and tab names match. */
export function foldName(text: string): string {
  return fold(text).replace(NOT_LETTERS, '');
}

/** {@link fold} for cells that repeat a few words (Red social, Canal, Código). */
export const foldChoice = remembered(fold);
