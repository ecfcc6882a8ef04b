import * as fc from 'fast-check';
import { fraudIndex, REGISTERED } from '../../../src/core/fraud/fraud-index';

const REGISTERED_TEXTS = [
  'Vecinas, yo las inscribo en Renta Ciudadana por 30 mil pesos, escríbanme al interno',
  'GANE 200 MIL DIARIOS DESDE EL CELULAR, sin experiencia, pregunte sin compromiso 💸',
  'Bono ya',
];
const index = fraudIndex(REGISTERED_TEXTS);

test.each([
  ['the same text', 'Vecinas, yo las inscribo en Renta Ciudadana por 30 mil pesos, escríbanme al interno', 0],
  [
    'other case, accents, signs',
    'VECINAS yo las inscribo en renta ciudadana por 30 mil pesos escribanme al interno!!!',
    0,
  ],
  ['another amount', 'Vecinas, yo las inscribo en Renta Ciudadana por 45 mil pesos, escríbanme al interno', 0],
  ['drawn letters', 'gane 200 mil diarios 𝗱𝗲𝘀𝗱𝗲 el celular, sin experiencia, pregunte sin compromiso', 1],
  ['a short text', 'BONO YA!', 2],
])('%s counts as registered', (_, comment, which) => {
  expect(index.similar(comment)).toEqual({ comment: REGISTERED_TEXTS[which], similarity: 1 });
});

test('a changed copy is alike, and how much is told', () => {
  const found = index.similar('Amigas, yo las inscribo en Renta Joven por 30 mil pesos, escríbanme al interno hoy');
  expect(found?.comment).toBe(REGISTERED_TEXTS[0]);
  // By hand: of 12 and 13 pairs of neighbours (numbers aside) «yo las» to «en renta», «por mil» to «al interno» are in both.
  expect(found?.similarity).toBeCloseTo((2 * 9) / (12 + 13));
  expect(found?.similarity).toBeLessThan(REGISTERED);
});

test.each([
  ['another matter', '¿Cuándo pagan Renta Ciudadana en Soacha?'],
  ['a part of it', 'por 30 mil pesos'],
  ['a short text with a word more', 'Bono ya mismo'],
  ['numbers and signs alone', '300 000 00 00 💸'],
  ['nothing', ''],
])('%s is not alike', (_, comment) => {
  expect(index.similar(comment)).toBeNull();
});

test('an empty register knows nothing', () => {
  expect(fraudIndex([]).similar('Bono ya')).toBeNull();
  expect(fraudIndex(['', '💸']).similar('')).toBeNull();
});

test('a wave of the same scam does not hide it', () => {
  const wave = Array.from(
    { length: 2_000 },
    (_, n) => `Gane plata con el curso ${'abcdefghij'[n % 10]}x${n} y retire todo el mismo dia`,
  );
  const found = fraudIndex(wave).similar('gane plata con el curso nuevo y retire todo el mismo dia');
  expect(found?.similarity).toBeGreaterThan(0.6);
});

test('a comment is alike to itself, and likeness has no order', () => {
  const words = fc.array(fc.constantFrom('gane', 'plata', 'ya', 'bono', 'entre', 'link', 'hoy', 'gratis', 'cupo'), {
    minLength: 4,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [first, second] = [one.join(' '), other.join(' ')];
      expect(fraudIndex([first]).similar(first)?.similarity).toBe(1);
      expect(fraudIndex([first]).similar(second)?.similarity).toBe(fraudIndex([second]).similar(first)?.similarity);
    }),
  );
});
