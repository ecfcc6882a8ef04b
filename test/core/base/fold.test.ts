import * as fc from 'fast-check';
import { fold, foldChoice, foldName } from '../../../src/core/base/fold';

const messy = fc.string({
  unit: fc.constantFrom('a', 'Á', 'a\u0301', 'ñ', 'Ü', ' ', '\u00a0', '\n', '.', '-', '1', 'z'),
});

test.each([
  ['case and accents', 'Código DE Tipificación', 'codigo de tipificacion'],
  ['accents in two code points', 'Co\u0301digo', 'codigo'],
  ['outer, doubled and no-break space', '  Red\u00a0\u00a0social \n', 'red social'],
  ['punctuation stays', 'Cód.', 'cod.'],
])('fold: %s', (_, text, folded) => expect(fold(text)).toBe(folded));

test.each([
  ['punctuation and space go', 'SIN-DM  y\u00a0ERROR', 'sindmyerror'],
  ['a zero-width space', 'Fe\u200bcha', 'fecha'],
  ['symbols', '@usuario', 'usuario'],
  ['an abbreviation', 'No. caso', 'nocaso'],
])('foldName: %s', (_, text, folded) => expect(foldName(text)).toBe(folded));

test('folding twice is folding once, and the composed and decomposed spellings are one', () => {
  fc.assert(
    fc.property(messy, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(foldName(fold(text))).toBe(foldName(text));
      expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }),
  );
});

test('foldChoice is fold, however many words it has seen', () => {
  for (let index = 0; index < 12_000; index++) foldChoice(`Palabra ${index}`);
  fc.assert(fc.property(messy, (text) => expect(foldChoice(text)).toBe(fold(text))));
});
