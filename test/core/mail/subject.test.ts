import fc from 'fast-check';
import { subjectOf } from '../../../src/core/mail/subject';

test.each([
  ['Requisitos de Renta Joven', 'Requisitos de Renta Joven'],
  ['  dos   espacios\ty tabulador ', 'dos espacios y tabulador'],
  ['Tema\r\nBcc: otra@example.com', 'Tema Bcc: otra@example.com'],
  ['Tema\u2028Bcc: x\u0085y\u0000z', 'Tema Bcc: x y z'],
  ['abc\u202etxt.exe', 'abc txt.exe'],
])('%j is the subject %j', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});

test('is one line of at most 200 letters, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const subject = subjectOf(text);
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(Array.from(subject).length).toBeLessThanOrEqual(200);
    }),
  );
});

test('no letter is cut in two', () => {
  expect(subjectOf('😀'.repeat(300))).toBe(`${'😀'.repeat(199)}…`);
});
