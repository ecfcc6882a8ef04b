import fc from 'fast-check';
import {
  attachmentsOf,
  bytesIn,
  LARGEST_PICTURES,
  pictureFaults,
  pictureType,
} from '../../../src/core/escalations/pictures';

const base64 = (...bytes: readonly number[]) => Buffer.from(bytes).toString('base64');
const REST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const png = base64(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...REST);
const jpeg = base64(0xff, 0xd8, 0xff, 0xe0, ...REST);
const webp = base64(...Buffer.from('RIFF'), 0, 1, 2, 3, ...Buffer.from('WEBPVP8 '));

test.each([
  ['PNG', png, 'image/png'],
  ['JPG', jpeg, 'image/jpeg'],
  ['WebP', webp, 'image/webp'],
  ['GIF', base64(...Buffer.from('GIF89a'), ...REST), null],
  ['SVG', Buffer.from('<svg onload="alert(1)"></svg>').toString('base64'), null],
  ['a RIFF that is sound', base64(...Buffer.from('RIFF'), 0, 1, 2, 3, ...Buffer.from('WAVEfmt ')), null],
  ['a cut PNG', base64(0x89, 0x50, 0x4e, 0x47), null],
  ['nothing', '', null],
  ['no base64', `${png.slice(0, -4)}<a>=`, null],
  ['base64 of a wrong length', `${png}A`, null],
  ['an address in its place', 'data:image/png;base64,AAAA', null],
])('%s', (_, given, type) => {
  expect(pictureType(given)).toBe(type);
});

test('bytes are counted as they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(bytesIn(Buffer.from(bytes).toString('base64'))).toBe(bytes.length);
    }),
  );
});

const pngOf = (bytes: number) => {
  const picture = Buffer.alloc(bytes);
  Buffer.from(png, 'base64').copy(picture);
  return { name: 'a.png', base64: picture.toString('base64') };
};

test('3 MB together, no more', () => {
  const half = LARGEST_PICTURES / 2;
  expect(pictureFaults([pngOf(half), pngOf(half)])).toEqual([]);
  expect(pictureFaults([pngOf(half), pngOf(half + 1)])).toEqual([
    'Las imágenes suman más de 3 MB: quite alguna o recórtelas.',
  ]);
});

test('each one that is no picture is named, and too many are', () => {
  const strange = { name: '<b>virus</b>.exe', base64: 'TVqQAAMAAAAEAAAA//8AALgA' };
  expect(pictureFaults([strange, { name: 'a.png', base64: png }])).toEqual([
    '«<b>virus</b>.exe» no es una imagen PNG, JPG o WebP: quítela y tome el pantallazo de nuevo.',
  ]);
  expect(pictureFaults(Array.from({ length: 11 }, () => ({ name: 'a.png', base64: png })))).toEqual([
    'Son 11 imágenes y un correo lleva hasta 10: deje las que hagan falta.',
  ]);
});

test('attachments bear our names, and the type that their bytes say', () => {
  const pictures = [
    { name: '../../etc/passwd', base64: jpeg },
    { name: 'x.png', base64: webp },
  ];
  expect(attachmentsOf('ESC/2026-ñ14', pictures)).toEqual([
    { name: 'escalamiento-ESC-2026-n-14-1.jpg', mimeType: 'image/jpeg', base64: jpeg },
    { name: 'escalamiento-ESC-2026-n-14-2.webp', mimeType: 'image/webp', base64: webp },
  ]);
});
