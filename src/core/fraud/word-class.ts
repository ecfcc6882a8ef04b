import { remembered } from '../base/remembered';
import { ENDINGS, MARKS, WORDS, type WordClass } from './words';

/** Private characters: neither a comment (see `plainText`) nor the syntax of a regular expression has them. */
const FIRST_SIGN = 0xe000;
/** Stands for a word of no class. */
const OTHER = '_';

const SIGNS = new Map<string, string>([[OTHER, OTHER]]);
for (const name of [...Object.keys(WORDS), ...MARKS]) SIGNS.set(name, String.fromCharCode(FIRST_SIGN + SIGNS.size));

/** The character that stands for a class. Throws for a class that words.ts does not have. */
export function signOf(name: string): string {
  const sign = SIGNS.get(name);
  if (sign === undefined) throw new Error(`words.ts has no class ${name}`);
  return sign;
}

/** The regular expression of one word of any of the classes. */
export const oneOf = (names: readonly string[]): string => `[${names.map(signOf).join('')}]`;

interface Dictionary {
  readonly whole: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  /** Longest first. */
  readonly stemLengths: readonly number[];
}

function readWords(): Dictionary {
  const endingsOf = new Map<string, string>(Object.entries(ENDINGS));
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const [name, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) {
      const stem = word.slice(0, -1);
      const endings = endingsOf.get(word.slice(-1));
      if (word.endsWith('*')) stems.set(stem, signOf(name));
      else if (endings === undefined) whole.set(word, signOf(name));
      else for (const ending of endings.split(' ')) whole.set(stem + ending, signOf(name));
    }
  const lengths = new Set(Array.from(stems.keys(), (stem) => stem.length));
  return { whole, stems, stemLengths: [...lengths].sort((a, b) => b - a) };
}

/** Read when the first comment comes: most executions score none. */
let dictionary: Dictionary | undefined;

function listed(word: string): string | undefined {
  dictionary ??= readWords();
  const { whole, stems, stemLengths } = dictionary;
  const sign = whole.get(word);
  if (sign !== undefined) return sign;
  const length = stemLengths.find((candidate) => candidate <= word.length && stems.has(word.slice(0, candidate)));
  return length === undefined ? undefined : stems.get(word.slice(0, length));
}

const SPELT_PAST = /ø$/;
/** Words of these classes say what others did; a past of any other class is the citizen's own story. */
const OF_OTHERS = new RegExp(oneOf(['told', 'arrived', 'came', 'active', 'announce'] satisfies WordClass[]));
const DISGUISE = /[013457@$]/g;
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
const DRAWN_OUT = /(.)\1+/g;
/** Not of «-les», which is another person, not more of them: «escríbales». */
const PLURAL = /(?<!le)s$/;
const OBJECT = /l[ao]s?$/;

/**
 * The character of a word's class, `_` if it has none. Sees through disguise (g4n4), drawn-out letters (graaatis), a
 * plural and an object at the end (descárgalo).
 * @param word as {@link plainText} gives it
 */
export const signOfWord = remembered((word: string): string => {
  const spelt = word.replace(SPELT_PAST, '').replace(DISGUISE, (sign) => LETTERS[sign] as string);
  const sign =
    listed(spelt) ??
    listed(spelt.replace(DRAWN_OUT, '$1')) ??
    listed(spelt.replace(PLURAL, '')) ??
    listed(spelt.replace(OBJECT, '')) ??
    OTHER;
  return SPELT_PAST.test(word) && !OF_OTHERS.test(sign) ? OTHER : sign;
});
