/** Of any alphabet: a letter that decomposes into signs outside the Latin range is still one letter. */
const ACCENTS = /\p{M}/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
/** A letter with the accents that are written apart from it belongs to one word. */
const WRITTEN_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The words of a text in small letters without accents, one blank between them: what two texts share that differ in
 * case, accents, blanks, punctuation or emoji only (acta/DECISIONS.md 65).
 */
export function plainWords(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

/** The words of {@link plainWords} as they are written: as many, in the same order. */
export const writtenWords = (text: string): readonly string[] => text.match(WRITTEN_WORD) ?? [];

/** Some of {@link writtenWords}, one blank between them, without looking at those that follow. */
export function someWords(text: string, from: number, count: number): string {
  const words: string[] = [];
  let index = 0;
  for (const [word] of text.matchAll(WRITTEN_WORD)) {
    if (index >= from + count) break;
    if (index >= from) words.push(word);
    index += 1;
  }
  return words.join(' ');
}

const LATIN = 0x250;
/** The plain letter of each of the first characters; 0 is none. */
let plainLetters: Uint16Array | null = null;

function lettersTable(): Uint16Array {
  return Uint16Array.from({ length: LATIN }, (_, code) => {
    const plain = plainWords(String.fromCharCode(code));
    return plain.length === 1 ? plain.charCodeAt(0) : 0;
  });
}

/** Quotes, dashes, «…»: between words. */
const isPunctuation = (code: number) => code >= 0x2000 && code < 0x2070;

const START = 0x1dead5;
const next = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
/** 30 bits: engines keep such a number without a box. */
const closed = (hash: number) => (hash ^ (hash >>> 15)) & 0x3fffffff;

/**
 * The words of {@link plainWords}, each as a number: equal words have equal numbers, and others nearly never. A whole
 * base is compared with its templates this way, ten times as fast as by texts.
 */
export function wordNumbers(text: string): readonly number[] {
  plainLetters ??= lettersTable();
  const numbers: number[] = [];
  let hash = START;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = code < LATIN ? (plainLetters[code] as number) : 0;
    if (letter !== 0) hash = next(hash, letter);
    else if (code < LATIN || isPunctuation(code)) {
      if (hash !== START) numbers.push(closed(hash));
      hash = START;
    } else return plainWords(text).split(' ').filter(Boolean).map(numberOf);
  }
  if (hash !== START) numbers.push(closed(hash));
  return numbers;
}

function numberOf(word: string): number {
  let hash = START;
  for (let index = 0; index < word.length; index++) hash = next(hash, word.charCodeAt(index));
  return closed(hash);
}
