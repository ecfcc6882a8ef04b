import { remembered } from '../base/remembered';
import { ENDINGS, MARKS, WORDS, type WordClass } from './words';

/** Private characters: neither a comment (see `plainText`) nor the syntax of a regular expression has them. */
const FIRST_SIGN = 0xe000;
/** Stands for a word of no class. */
export const OTHER = '_';

const SIGNS = new Map([
  [OTHER, OTHER],
  ...[...Object.keys(WORDS), ...MARKS].map((name, index): [string, string] => [name, String.fromCharCode(FIRST_SIGN + index)]),
]);

/** The character that stands for a class. Throws for a class that words.ts does not have. */
export function signOf(name: string): string {
  const sign = SIGNS.get(name);
  if (sign === undefined) throw new Error(`words.ts has no class ${name}`);
  return sign;
}

/** The regular expression of one word of any of the classes. */
export const oneOf = (names: readonly string[]): string => `[${names.map(signOf).join('')}]`;

const ENDINGS_OF = new Map(Object.entries(ENDINGS));
const WHOLE = new Map<string, string>();
const STEMS = new Map<string, string>();
for (const [name, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) {
    const stem = word.slice(0, -1);
    const endings = ENDINGS_OF.get(word.slice(-1));
    if (word.endsWith('*')) STEMS.set(stem, signOf(name));
    else if (endings === undefined) WHOLE.set(word, signOf(name));
    else for (const ending of endings.split(' ')) WHOLE.set(stem + ending, signOf(name));
  }
const STEM_LENGTHS = [...new Set(Array.from(STEMS.keys(), (stem) => stem.length))].sort((a, b) => b - a);

function listed(word: string): string | undefined {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  for (const length of STEM_LENGTHS) {
    const sign = length <= word.length ? STEMS.get(word.slice(0, length)) : undefined;
    if (sign !== undefined) return sign;
  }
  return undefined;
}

const SPELT_PAST = /ø$/;
/** Words of these classes say what others did; a past of any other class is the citizen's own story. */
const OF_OTHERS = new RegExp(oneOf(['told', 'arrived', 'active'] satisfies WordClass[]));
const DISGUISE = /[013457@$]/g;
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/**
 * The character of a word's class, of {@link OTHER} if it has none. Sees through disguise (g4n4), drawn-out letters
 * (graaatis) and an object at the end (descárgalo).
 * @param word as {@link plainText} gives it
 */
export const signOfWord = remembered((word: string): string => {
  const spelt = word.replace(SPELT_PAST, '').replace(DISGUISE, (sign) => LETTERS[sign] as string);
  const sign =
    listed(spelt) ?? listed(spelt.replace(/(.)\1+/g, '$1')) ?? listed(spelt.replace(/l[ao]s?$/, '')) ?? OTHER;
  return SPELT_PAST.test(word) && !OF_OTHERS.test(sign) ? OTHER : sign;
});
