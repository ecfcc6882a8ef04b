const ACCENTS = /[\u0300-\u036f]/g;
const SPACES = /\s+/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Ignores case, accents, outer and doubled space: «  Ficción  » and «FICCION» fold to `ficcion`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(SPACES, ' ').trim();
}

/** Ignores punctuation and all space as well: how headers and tab names match. */
export function foldName(text: string): string {
  return fold(text).replace(NOT_LETTERS, '');
}

const choices = new Map<string, string>();
const REMEMBERED = 5_000;

/** {@link fold} for cells that repeat a few words (Red social, Canal, Código): folded once, then remembered. */
export function foldChoice(text: string): string {
  let folded = choices.get(text);
  if (folded === undefined) {
    folded = fold(text);
    if (choices.size >= REMEMBERED) choices.clear();
    choices.set(text, folded);
  }
  return folded;
}
