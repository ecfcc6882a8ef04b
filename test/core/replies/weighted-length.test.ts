import fc from 'fast-check';
import { parseTweet } from 'twitter-text';
import { weighsMoreThan, weightedLength } from '../../../src/core/replies/weighted-length';
import { makeSampleBase } from '../../../src/local/sample';
import { LINKS, WEIGHTED } from '../../data/twitter-text-conformance';
import { processorTime } from '../../support/processor-time';
import { readCsv } from '../../support/read-csv';

const theirs = (text: string) => parseTweet(text).weightedLength;

test.each(WEIGHTED)('%s', (_, text, length) => {
  expect(weightedLength(text)).toBe(length);
});

/** Their hosts are in alphabets that nobody here writes, and would ask for punycode. */
const OTHER_ALPHABETS = ['http://xn--はじめよう.com', 'twitter.みんな'];

test.each(LINKS.filter((text) => !OTHER_ALPHABETS.some((part) => text.includes(part))))(
  'as twitter-text: %p',
  (text) => {
    expect(weightedLength(text)).toBe(theirs(text));
  },
);

test('every ending of two letters makes a link where twitter-text says so', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const texts = letters.flatMap((first) => letters.map((second) => `Mire pago.${first}${second} hoy`));
  expect(texts.filter((text) => weightedLength(text) !== theirs(text))).toEqual([]);
});

test.each([
  ['a forgotten blank before a word that is an ending', 'Regístrese.Red de apoyo'],
  ['before one that is none', 'Gracias.El pago llega'],
  ['an e-mail', 'Escriba a ana.gomez@example.com hoy'],
  ['an ending and a full stop', 'Visite prosperidadsocial.gov.co.'],
  ['a link with blanks ends at the first', 'www.prosperidadsocial.gov.co/servicio al ciudadano/canales'],
  ['quotes and brackets', '«www.icbf.gov.co» (www.sena.edu.co) "x.com"'],
  ['signs that count twice', '… • € ™'],
  ['signs that count once', '– — “” ‘’ © ®'],
  ['emoji in sequence', '🤷‍♀️ 👩‍👧‍👦 🙏🏽 🇨🇴 1️⃣ ❤️ ☺ 🏳️‍🌈'],
  ['accents written apart', 'informacio\u0301n'],
])('as twitter-text: %s', (_, text) => {
  expect(weightedLength(text)).toBe(theirs(text));
});

test('the shared comments', () => {
  const comments = readCsv('comments.csv').map((row) => row.comentario ?? '');
  expect(comments.length).toBeGreaterThan(190);
  expect(comments.filter((text) => weightedLength(text) !== theirs(text))).toEqual([]);
});

test('every text of the sample', () => {
  const { workbook } = makeSampleBase({ seed: 11, today: '2026-11-20', rows: 6_000 });
  const texts = new Set<string>();
  for (const { rows } of workbook.tabs)
    for (const cells of rows)
      for (const cell of cells ?? []) if (typeof cell?.value === 'string') texts.add(cell.value);
  expect(texts.size).toBeGreaterThan(3_000);
  expect([...texts].filter((text) => weightedLength(text) !== theirs(text))).toEqual([]);
});

const PIECES = [
  ...[
    'Hola',
    'información',
    'el',
    'SuperGiros',
    'niña',
    '¿cuándo',
    'pagan?',
    '$850.000',
    '8:00',
    'a.m.',
    '@ana_1',
    '#Bello',
  ],
  ...[
    'https://www.gov.co/a?b=1',
    'www.icbf.gov.co',
    'x.com/a_(b).',
    'ana@example.com',
    'http://a.co.Hola',
    'bit.ly/x',
    'pago.de',
    'ya.El',
    'a.b.c',
  ],
  ...['🙏', '👍🏽', '👨‍👩‍👧', '🇨🇴', '…', '“', '”', '–', '€', 'á', '・', '.', ',', ' ', '\n', '(', ')', '_', '-'],
];
const written = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ', ', '. ', '\n')), {
  maxLength: 40,
});

test('whatever is typed, it counts as twitter-text', () => {
  fc.assert(
    fc.property(written, (parts) => {
      const text = parts.flat().join('');
      expect(weightedLength(text)).toBe(theirs(text));
    }),
    { numRuns: 3_000, seed: 22 },
  );
});

test('the quick answer is that of the count', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        written.map((parts) => parts.flat().join('')),
      ),
      (text) => {
        for (const most of [0, 23, 100, 280]) expect(weighsMoreThan(text, most)).toBe(weightedLength(text) > most);
      },
    ),
    { numRuns: 1_000, seed: 22 },
  );
});

test.each([
  ['dots', 'a.'.repeat(20_000)],
  ['brackets', 'a.co/('.repeat(8_000)],
  ['one long label', 'a'.repeat(40_000)],
  ['protocols', 'http://'.repeat(6_000)],
  ['exclamations', `a.co/${'!'.repeat(40_000)}`],
  ['joined emoji', '😀\u200d'.repeat(10_000)],
])('a cell full of %s is counted at once', (_, text) => {
  expect(processorTime(() => weightedLength(text), 1_000)).toBeLessThan(1_000);
});
