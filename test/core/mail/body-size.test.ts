import fc from 'fast-check';
import { bytesOf, isTooLong } from '../../../src/core/mail/body-size';

test('counts the bytes of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(bytesOf(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

test('Google takes 200 kB a body', () => {
  expect(isTooLong({ text: '', html: 'ñ'.repeat(95_000) })).toBe(false);
  expect(isTooLong({ text: '', html: 'ñ'.repeat(100_000) })).toBe(true);
  expect(isTooLong({ text: 'ñ'.repeat(100_000), html: '' })).toBe(true);
});
