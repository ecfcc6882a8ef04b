import fc from 'fast-check';
import { toBase64 } from '../../src/panels/escalation/pictures/base64';
import { fitted, STEPS, sharesOf } from '../../src/panels/escalation/pictures/fit';
import { createPictureBox, NO_PICTURES } from '../../src/panels/escalation/pictures/picture-box';
import { namedAs, pictureType, whatItIs } from '../../src/panels/escalation/pictures/picture-kind';
import { pictureSize } from '../../src/panels/escalation/pictures/picture-size';
import { fakeOpen, pngFile } from './make-escalation';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['WEBP', 'RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ['a sound in the same wrapping', 'RIFF\x24\0\0\0WAVEfmt ', null],
  ['words', 'hola', null],
  ['nothing', '', null],
  ['a PNG cut in its mark', '\x89PNG', null],
])('a file is known by its content: %s', (_, content, type) => {
  expect(pictureType(bytes(content))).toBe(type);
});

test.each([
  ['', 'está vacío'],
  ['GIF89a', 'es un GIF'],
  ['BM\0\0', 'es un BMP'],
  ['%PDF-1.7', 'es un PDF'],
  ['PK\x03\x04', 'es un archivo de Office o comprimido'],
  ['\0\0\0\x18ftypheic', 'es un HEIC o AVIF'],
  ['\0\0\0\x18ftypmp42', 'es un video'],
  ['<svg>', 'no es una imagen PNG, JPG o WEBP'],
])('what %j is', (content, words) => expect(whatItIs(bytes(content))).toBe(words));

test.each([
  ['captura.PNG', 'image/jpeg', 'captura.jpg'],
  ['foto.jpeg', 'image/png', 'foto.png'],
  ['sin extensión', 'image/webp', 'sin extensión.webp'],
  ['v1.2', 'image/png', 'v1.2.png'],
] as const)('%s as %s is called %s', (name, type, expected) => expect(namedAs(name, type)).toBe(expected));

describe('how many points a picture has, by its header', () => {
  const be = (number: number, count: number) =>
    Array.from({ length: count }, (_, place) => String.fromCharCode((number >> (8 * (count - 1 - place))) & 255)).join(
      '',
    );
  const le = (number: number, count: number) => [...be(number, count)].reverse().join('');
  const webp = (kind: string, rest: string) => `RIFF\0\0\0\0WEBP${kind}\0\0\0\0${rest}`;

  test.each([
    ['PNG', `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${be(3840, 4)}${be(2160, 4)}`],
    ['JPEG', `\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc4\0\x03x\xff\xc2\0\x11\x08${be(2160, 2)}${be(3840, 2)}`],
    ['WEBP with loss', webp('VP8 ', `\0\0\0\x9d\x01\x2a${le(3840, 2)}${le(2160, 2)}`)],
    ['WEBP without loss', webp('VP8L', `\x2f${le((3840 - 1) | ((2160 - 1) << 14), 4)}`)],
    ['extended WEBP', webp('VP8X', `\0\0\0\0${le(3839, 3)}${le(2159, 3)}`)],
  ])('%s', (_, content) => expect(pictureSize(bytes(content))).toEqual({ width: 3840, height: 2160 }));

  test('a header that ends too soon says nothing', () => {
    for (const content of ['\x89PNG\r\n\x1a\n\0', '\xff\xd8\xff\xe0', 'RIFF\0\0\0\0WEBPVP8 ', 'hola'])
      expect(pictureSize(bytes(content))).toBeNull();
  });
});

test('base64 of any bytes is what the platform says', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (given) => {
      expect(toBase64(given)).toBe(Buffer.from(given).toString('base64'));
    }),
    { numRuns: 20 },
  ));

describe('the room of each picture', () => {
  const given = fc.record({ sizes: fc.array(fc.nat(9_000_000), { maxLength: 12 }), most: fc.nat(4_000_000) });

  test('together never more than there is, none more than it needs', () =>
    fc.assert(
      fc.property(given, ({ sizes, most }) => {
        const shares = sharesOf(sizes, most);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(most);
        shares.forEach((share, index) => {
          expect(share).toBeLessThanOrEqual(sizes[index] as number);
        });
      }),
    ));

  test('none gives up what it needs to one that has more', () =>
    fc.assert(
      fc.property(given, ({ sizes, most }) => {
        const shares = sharesOf(sizes, most);
        const largest = Math.max(0, ...shares);
        shares.forEach((share, index) => {
          if (share < (sizes[index] as number)) expect(share).toBeGreaterThanOrEqual(largest - 1);
        });
      }),
    ));

  test('where all fit all are left as they are', () => expect(sharesOf([5, 900, 80], 985)).toEqual([5, 900, 80]));
  test('small ones are left, the large ones share', () =>
    expect(sharesOf([900, 100, 800], 700)).toEqual([300, 100, 300]));
});

describe('the steps', () => {
  test('never enlarge, and each is smaller or coarser than the one before', () => {
    for (const { scale, quality } of STEPS) expect(Math.max(scale, quality)).toBeLessThanOrEqual(1);
    STEPS.slice(1).forEach(({ scale, quality }, index) => {
      const before = STEPS[index] as (typeof STEPS)[number];
      expect(scale < before.scale || (scale === before.scale && quality < before.quality)).toBe(true);
    });
  });

  test('the first that fits is taken, and none after it is tried', async () => {
    const sizes = [900, 700, 500, 300];
    let tried = 0;
    const encode = async () => ({ size: sizes[tried++] ?? 1 });
    expect(await fitted(encode, 500)).toEqual({ size: 500 });
    expect(tried).toBe(3);
  });

  test('where not even the last fits there is none', async () => {
    expect(await fitted(async () => ({ size: 2 }), 1)).toBeNull();
  });
});

describe('the box', () => {
  function boxOf(most = 1_000) {
    let state = NO_PICTURES;
    const seen: number[] = [];
    const box = createPictureBox({
      open: fakeOpen,
      most: () => most,
      onChange: (now) => {
        state = now;
        seen.push(now.waiting);
      },
    });
    return {
      box,
      get state() {
        return state;
      },
      get bytes() {
        return state.pictures.reduce((sum, { sent }) => sum + sent.size, 0);
      },
    };
  }

  test('what is small enough stays byte for byte as it is', async () => {
    const made = boxOf();
    const file = pngFile(1_000);
    await made.box.add([file]);
    expect(made.state.pictures).toMatchObject([{ status: 'ready', name: 'pantallazo-1.png' }]);
    expect(made.state.pictures[0]?.sent).toBe(file);
    const [picture] = await made.box.read();
    expect(picture?.mimeType).toBe('image/png');
    expect(Buffer.from(picture?.base64 ?? '', 'base64')).toEqual(Buffer.from(await file.arrayBuffer()));
  });

  test('what is too large becomes a JPEG that fits, and is called one', async () => {
    const made = boxOf();
    await made.box.add([pngFile(5_000, 'captura.png')]);
    expect(made.bytes).toBeLessThanOrEqual(1_000);
    expect(await made.box.read()).toMatchObject([{ name: 'captura.jpg', mimeType: 'image/jpeg' }]);
    expect(made.box.standing()).toEqual({ count: 1, busy: false, tooLarge: false });
  });

  test('as pictures come and go the others make room, and take it back as they were', async () => {
    const made = boxOf();
    const [first, second] = [pngFile(900), pngFile(700)];
    await made.box.add([first]);
    await made.box.add([second]);
    expect(made.bytes).toBeLessThanOrEqual(1_000);
    expect(made.state.pictures.every(({ sentType }) => sentType === 'image/jpeg')).toBe(true);
    await made.box.remove(made.state.pictures[1]?.id ?? 0);
    expect(made.state.pictures).toMatchObject([{ sent: first, sentType: 'image/png', status: 'ready' }]);
  });

  test('what is refused is told by name, and the rest is taken', async () => {
    const made = boxOf();
    await made.box.add([
      new File(['%PDF-1.7'], 'nota.png'),
      pngFile(50, 'rota.png'),
      pngFile(50, 'buena.png'),
      new File([''], 'image.png'),
    ]);
    expect(made.state.pictures.map(({ name }) => name)).toEqual(['buena.png']);
    expect(made.state.refusals).toEqual([
      expect.stringContaining('«nota.png» es un PDF'),
      expect.stringContaining('«rota.png» es una imagen dañada'),
      expect.stringContaining('Lo que pegó está vacío'),
    ]);
    expect(made.box.standing().busy).toBe(false);
  });

  test('the same picture twice is one', async () => {
    const made = boxOf();
    const file = pngFile(60, 'a.png');
    await made.box.add([file, file]);
    expect(made.state.pictures).toHaveLength(1);
    expect(made.state.refusals).toEqual([expect.stringContaining('ya estaba')]);
  });

  test('no more than a mail shows', async () => {
    const made = boxOf();
    await made.box.add(Array.from({ length: 12 }, () => pngFile(20)));
    expect(made.state.pictures).toHaveLength(10);
    expect(made.state.refusals).toHaveLength(2);
    expect(made.state.refusals[0]).toContain('caben 10');
  });

  test('a picture that no computer can hold is refused by its header', async () => {
    const made = boxOf();
    const head = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff\0\0\xff\xff');
    await made.box.add([new File([head], 'bomba.png')]);
    expect(made.state.refusals).toEqual([expect.stringContaining('65535 × 65535')]);
  });

  test('one that cannot be made small enough says so until it goes', async () => {
    const made = boxOf(10);
    await made.box.add([pngFile(5_000)]);
    expect(made.box.standing().tooLarge).toBe(true);
    await made.box.remove(made.state.pictures[0]?.id ?? 0);
    expect(made.box.standing()).toEqual({ count: 0, busy: false, tooLarge: false });
  });

  test.each([0, 1, 2, 3])('emptied while files are read (%d turns on), nothing comes late', async (turns) => {
    const made = boxOf();
    const added = made.box.add([pngFile(30), pngFile(30)]);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    made.box.clear();
    await added;
    expect(made.state).toEqual(NO_PICTURES);
  });

  test('removed while it is made smaller, it does not return', async () => {
    const made = boxOf();
    const added = made.box.add([pngFile(5_000)]);
    while (made.state.pictures.length === 0) await Promise.resolve();
    const removed = made.box.remove(made.state.pictures[0]?.id ?? 0);
    await Promise.all([added, removed]);
    expect(made.state.pictures).toEqual([]);
  });
});
