import fc from 'fast-check';
import { firstDifference } from '../../../src/core/replies/difference';
import { likenessTo } from '../../../src/core/replies/likeness';
import { matches, type Pattern, patternOf } from '../../../src/core/replies/pattern';
import { type Piece, piecesOf } from '../../../src/core/replies/template';
import { plainWords, someWords, wordNumbers, writtenWords } from '../../../src/core/replies/words';

const fits = (template: string, reply: string): boolean => {
  const pattern = patternOf(piecesOf(template));
  return pattern !== null && matches(pattern, wordNumbers(reply));
};

describe('pieces of a template', () => {
  test.each<[string, readonly Piece[]]>([
    ['Hola', [{ fixed: 'Hola' }]],
    ['{{ saludo }}, hola{{x}}', [{ blank: 'saludo' }, { fixed: ', hola' }, { blank: 'x' }]],
    ['{{a}}{{b}}', [{ blank: 'a' }, { blank: 'b' }]],
    ['{{abierto y {uno}', [{ fixed: '{{abierto y {uno}' }]],
    ['', []],
  ])('%p', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
});

describe('a template fits', () => {
  test.each([
    ['Hola {{nombre}}, gracias', 'hola ANA MARÍA  gracias!!'],
    ['{{saludo}} gracias {{despedida}}', 'Buen día gracias feliz día'],
    ['Son las {{hora}}ª citas', 'Son las 3ª citas'],
    ['Línea {{a}} / {{b}} fin', 'Línea 1 fin'],
    ['Pagos {{a}} pagos {{b}} fin', 'Pagos pagos pagos pagos fin'],
    ['a {{x}} b a {{y}} c', 'a a b a b a c'],
    ['¡{{saludo}}! Gracias.', 'hola gracias'],
  ])('%p: %p', (template, reply) => {
    expect(fits(template, reply)).toBe(true);
  });

  test.each([
    ['Hola {{nombre}}, gracias', 'Hola, gracias'],
    ['Hola {{nombre}}, gracias', 'Hola Ana, muchas gracias por todo'],
    ['Hola {{nombre}}', 'Hola'],
    ['Hola', 'Holas'],
    ['{{saludo}}', 'Hola'],
    ['', ''],
    ['Hola {{x}} adiós', `Hola ${'no '.repeat(61)} adiós`],
  ])('not %p: %p', (template, reply) => {
    expect(fits(template, reply)).toBe(false);
  });
});

test.each([
  [
    'Hola {{nombre}}, tu pago está listo',
    'Hola Ana, tu giro está listo',
    { kind: 'otherWords', expected: 'pago está listo', found: 'giro está listo' },
  ],
  ['Hola {{nombre}}, tu pago está listo', 'Hola Ana, tu pago', { kind: 'wordsMissing', expected: 'está listo' }],
  ['Hola {{nombre}}, tu pago está listo', 'Hola, tu pago está listo', { kind: 'unfilled', blank: 'nombre' }],
  ['Hola {{nombre}}, listo', `Hola ${'yo '.repeat(61)} listo`, { kind: 'wordsAdded', found: 'yo yo yo yo yo' }],
  ['Hola {{nombre}}', `Hola ${'yo '.repeat(61)}`, { kind: 'wordsAdded', found: 'yo yo yo yo yo' }],
  ['Hola {{nombre}}', 'Hola', { kind: 'unfilled', blank: 'nombre' }],
  ['Está listo', 'Está listo ya', { kind: 'wordsAdded', found: 'ya' }],
])('%p and %p differ', (template, reply, difference) => {
  expect(firstDifference(patternOf(piecesOf(template)) as Pattern, reply)).toEqual(difference);
});

const word = fc.constantFrom('pago', 'Sábado', 'ñandú', '8:00', 'línea', 'el', 'www.example.com', 'ÚLTIMO');
const fixed = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
/** Fixed texts with blanks between them, and what may stand in each blank. */
const filled = fc
  .record({
    fixed: fc.array(fixed, { minLength: 1, maxLength: 4 }),
    values: fc.array(fixed, { minLength: 5, maxLength: 5 }),
    opens: fc.boolean(),
    closes: fc.boolean(),
  })
  .map(({ fixed: parts, values, opens, closes }) => {
    const joined = (blank: (index: number) => string) =>
      `${opens ? `${blank(0)} ` : ''}${parts.map((part, index) => (index === 0 ? part : `${blank(index)} ${part}`)).join(' ')}${closes ? ` ${blank(4)}` : ''}`;
    return { template: joined((index) => `{{b${index}}}`), reply: joined((index) => values[index] as string) };
  });
const noise = fc.constantFrom(' ', '  ', '\n', ', ', ' — ', '… ', ' 🙏 ', '. ');

describe('whatever is written into the blanks', () => {
  test('the reply comes from the template, in any case, with or without accents, blanks and signs', () => {
    fc.assert(
      fc.property(filled, fc.boolean(), fc.boolean(), noise, ({ template, reply }, upper, bare, between) => {
        let text = upper ? reply.toUpperCase() : reply;
        if (bare) text = text.normalize('NFD').replace(/\p{M}/gu, '');
        expect(fits(template, `${between}${text.replaceAll(' ', between)}${between}`)).toBe(true);
      }),
    );
  });

  test('a word put into a fixed part is told', () => {
    fc.assert(
      fc.property(filled, ({ template, reply }) => {
        const pattern = patternOf(piecesOf(`principio ${template} final`));
        if (pattern === null) throw new Error('a template with words has a pattern');
        const wrong = `principio ${reply} casi final`;
        fc.pre(!matches(pattern, wordNumbers(wrong)));
        expect(firstDifference(pattern, wrong)).toMatchObject({ kind: expect.stringMatching(/Words|words/) });
      }),
    );
  });
});

describe('words', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('a', 'É', 'ñ', ' ', '\u0301', '–', '\u00a0', '1', '🙏', 'ª', 'Я', 'İ') }),
  );

  test('as numbers are the plain words, one for one', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const numbers = wordNumbers(one);
        const words = plainWords(one).split(' ').filter(Boolean);
        expect(numbers).toHaveLength(words.length);
        expect(numbers).toEqual(words.flatMap(wordNumbers));
        const equal = plainWords(one) === plainWords(other);
        expect(JSON.stringify(numbers) === JSON.stringify(wordNumbers(other))).toBe(equal);
      }),
    );
  });

  test('as they are written are as many', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = writtenWords(text);
        expect(written.map(plainWords)).toEqual(plainWords(text).split(' ').filter(Boolean));
        expect(someWords(text, 1, 2)).toBe(written.slice(1, 3).join(' '));
      }),
      { examples: [['\ufb2a0']] },
    );
  });
});

test('likeness: what stands whole in a text, and what it is most like', () => {
  const { complete, likest } = likenessTo([[1, 2, 3], [2, 3, 4, 4], [9]]);
  expect(complete([3, 2, 4, 2])).toEqual([1]);
  expect(complete([1, 2, 3, 4])).toEqual([0, 1]);
  expect(likest([1, 2, 3, 7])).toEqual([0, 1]);
  expect(likest([7, 8])).toEqual([]);
});
