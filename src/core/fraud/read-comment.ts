import { remembered } from '../base/remembered';
import { linkKind } from './link-kind';
import { plainText } from './plain-text';
import { BARE_ENDINGS, MARKS, OFFICIAL_PHONES, SUSPICIONS, BAITS, WORDS, type WordClass } from './words';

/** Above the letters and signs that a pattern uses itself. */
const FIRST_SIGN = 0x100;
const OTHER = '_';

const SIGN_OF = new Map(
  [...Object.keys(WORDS), ...MARKS].map((name, index) => [name, String.fromCharCode(FIRST_SIGN + index)]),
);

/** The character that stands for a class. Throws for one that words.ts does not have. */
export function signOf(name: string): string {
  const sign = SIGN_OF.get(name);
  if (sign === undefined) throw new Error(`No class of words is called «${name}»`);
  return sign;
}
const signsOf = (names: readonly WordClass[]) => new RegExp(`[${names.map(signOf).join('')}]`);

const WHOLE = new Map<string, string>();
const STEMS = new Map<string, string>();
for (const [name, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) STEMS.set(word.slice(0, -1), signOf(name));
    else WHOLE.set(word, signOf(name));
  }
const STEM_LENGTHS = Array.from(new Set(Array.from(STEMS.keys(), (stem) => stem.length))).sort((a, b) => b - a);

function signOfWord(word: string): string | undefined {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  for (const length of STEM_LENGTHS) {
    const sign = length <= word.length ? STEMS.get(word.slice(0, length)) : undefined;
    if (sign !== undefined) return sign;
  }
  return undefined;
}

const LETTER_OF: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** Also of a word that is disguised (g4n4) or drawn out (graaatis). */
const signOfAnyWord = remembered((word: string): string => {
  const undisguised = word.replace(/[013457@$]/g, (sign) => LETTER_OF[sign] as string);
  return signOfWord(word) ?? signOfWord(undisguised) ?? signOfWord(undisguised.replace(/(.)\1+/g, '$1')) ?? OTHER;
});

const LEXEMES = new RegExp(
  [
    `((?:https?://|www\\.)[^\\s<>"']+|[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,40}){0,4}\\.(?:(?:${BARE_ENDINGS})(?![a-z0-9@.-])|[a-z]{2,12}(?=/[a-z0-9]))(?:/[^\\s<>"']*)?)`,
    '((?:\\+?57[ -]?)?\\b3\\d\\d(?:[ .-]?\\d){7}(?!\\d)|\\b01? ?8000 ?\\d{6}\\b|\\b601 ?\\d{7}\\b|\\b85594\\b)',
    "(\\$ ?\\d[\\d.,']*(?: ?(?:mil|millon|millones|k)\\b)?|\\d[\\d.,]*(?: ?(?:mil|millon|millones|k|lucas|lukas|pesos|barras)\\b)+|\\b\\d{1,3}(?:[.,]\\d{3})*[.,]000\\b|\\b(?:millon|millones|pesos)\\b)",
    '(\\d[\\d.,]* ?%)',
    '(\\d[\\d.,]*(?![a-z@$\\d]))',
    '@[a-z0-9_]+',
    '([a-z0-9$][a-z0-9@$_]*|[👇👉🔗⬇])',
    '([.!;])',
    '(\\?)',
  ].join('|'),
  'gu',
);

function classesOf(text: string): string {
  let classes = /^rt @/.test(text) ? signOf('retweet') : '';
  for (const [, link, phone, money, percent, number, word, stop, question] of text.matchAll(LEXEMES)) {
    if (word !== undefined) classes += signOfAnyWord(word);
    else if (money !== undefined) classes += signOf('money');
    else if (number !== undefined) classes += signOf('number');
    else if (stop !== undefined) classes += signOf('stop');
    else if (question !== undefined) classes += signOf('question');
    else if (percent !== undefined) classes += signOf('percent');
    else if (phone !== undefined)
      classes += signOf(OFFICIAL_PHONES.includes(phone.replace(/\D/g, '')) ? 'official' : 'phone');
    else if (link !== undefined) {
      const kind = linkKind(link);
      classes += kind === 'known' ? OTHER : signOf(kind);
    }
  }
  return classes;
}

const QUESTION = new RegExp(`[^${signOf('stop')}${signOf('question')}]*${signOf('question')}`, 'g');
const BAIT = signsOf(BAITS);
const SUSPICION = signsOf(SUSPICIONS);

/** One character for each word of the comment, by what it does; of a question without a bait only its mark. */
export function readComment(comment: string): string {
  const classes = classesOf(plainText(comment));
  if (!classes.includes(signOf('question'))) return classes;
  return classes.replace(QUESTION, (clause) => {
    if (SUSPICION.test(clause)) return signOf('doubted');
    return BAIT.test(clause) ? clause.slice(0, -1) : signOf('question');
  });
}
