import { linkKind } from '../../../src/core/fraud/link-kind';
import { DOUBTS, ENDINGS, HINTS, MARKS, PERSONAL, SIGNS, WORDS } from '../../../src/core/fraud/words';

/** Every word of the lists as it is looked up. */
const WRITTEN = Object.entries(WORDS).flatMap(([name, words]) =>
  words.split(' ').flatMap((word) => {
    const endings = (ENDINGS as Readonly<Record<string, string>>)[word.slice(-1)];
    return endings === undefined
      ? [{ name, word }]
      : endings.split(' ').map((ending) => ({ name, word: word.slice(0, -1) + ending }));
  }),
);

test('a word has one class', () => {
  const classes = new Map<string, string[]>();
  for (const { name, word } of WRITTEN) classes.set(word, [...(classes.get(word) ?? []), name]);
  expect([...classes].filter(([, names]) => names.length > 1)).toEqual([]);
});

test('words stand as a comment is read: small letters, no accents', () => {
  expect(WRITTEN.filter(({ word }) => !/^[a-z0-9@]+\*?$|^\p{So}$/u.test(word))).toEqual([]);
});

const PATTERNS = [
  ...Object.values(SIGNS).flatMap((byPoints) => Object.values(byPoints)),
  ...DOUBTS.map(([, list]) => list),
].flat();
const named = PATTERNS.flatMap((pattern) => pattern.split(/[ |!]+/)).filter((part) => /[a-z]/i.test(part));

test('patterns name classes, and every class is named', () => {
  const classes = [...Object.keys(WORDS), ...MARKS];
  const all = new Set([...named, ...HINTS.words.split(' '), ...PERSONAL.words.split(' ')]);
  expect([...all].filter((name) => !classes.includes(name))).toEqual([]);
  expect(classes.filter((name) => !all.has(name))).toEqual([]);
});

test('a pattern stands once', () => {
  expect(PATTERNS.filter((pattern, index) => PATTERNS.indexOf(pattern) !== index)).toEqual([]);
});

test.each([
  ['https://www.prosperidadsocial.gov.co/x', 'official'],
  ['prosperidadsocial.gov.co', 'official'],
  ['https://nggly242.inconcertcc.com/dps/index.html', 'official'],
  ['https://otra.inconcertcc.com', 'link'],
  ['https://gov.co.example', 'link'],
  ['https://migov.co', 'link'],
  ['https://gov.co@bono.example/x', 'link'],
  ['https://m.facebook.com/x', 'known'],
  ['https://facebook.com.bono.example', 'link'],
  ['wa.me/573000000000', 'chatLink'],
  ['https://chat.whatsapp.com/x', 'chatLink'],
  ['bit.ly/x', 'link'],
  ['www.bono.example.', 'link'],
  ['http://', 'link'],
] as const)('%s is %s', (address, kind) => {
  expect(linkKind(address)).toBe(kind);
});
