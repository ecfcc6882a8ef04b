const ACCENTS = /[\u0300-\u036f]/g;

/** Ignores case, accents, punctuation and blanks: how headers match. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
