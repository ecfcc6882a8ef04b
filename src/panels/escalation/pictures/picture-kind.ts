import type { Picture } from '../../../app/panel-api';

export type PictureType = Picture['mimeType'];

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

const PICTURES: readonly (readonly [PictureType, (bytes: Uint8Array) => boolean])[] = [
  ['image/png', (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n')],
  ['image/jpeg', (bytes) => startsWith(bytes, '\xff\xd8\xff')],
  ['image/webp', (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)],
];

/** What it is by its first bytes: names of files lie. null: no picture that the mail takes. */
export const pictureType = (bytes: Uint8Array): PictureType | null =>
  PICTURES.find(([, holds]) => holds(bytes))?.[0] ?? null;

const OTHERS: readonly (readonly [what: string, (bytes: Uint8Array) => boolean])[] = [
  ['está vacío', (bytes) => bytes.length === 0],
  ['es un GIF', (bytes) => startsWith(bytes, 'GIF8')],
  ['es un BMP', (bytes) => startsWith(bytes, 'BM')],
  ['es un TIFF', (bytes) => startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*')],
  ['es un HEIC o AVIF', (bytes) => startsWith(bytes, 'ftyp', 4) && /heic|heix|mif1|avif/.test(textAt(bytes, 8, 24))],
  ['es un video', (bytes) => startsWith(bytes, 'ftyp', 4)],
  ['es un PDF', (bytes) => startsWith(bytes, '%PDF')],
  ['es un archivo de Office o comprimido', (bytes) => startsWith(bytes, 'PK')],
];

const textAt = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Spanish: what a file that is no picture is, to follow its name. */
export const whatItIs = (bytes: Uint8Array): string =>
  OTHERS.find(([, holds]) => holds(bytes))?.[0] ?? 'no es una imagen PNG, JPG o WEBP';

const EXTENSIONS: Readonly<Record<PictureType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** A file's name with the extension of what it is now. */
export const namedAs = (name: string, type: PictureType): string =>
  `${name.replace(/\.(?:png|jpe?g|jfif|webp)$/i, '').slice(0, 100)}.${EXTENSIONS[type]}`;
