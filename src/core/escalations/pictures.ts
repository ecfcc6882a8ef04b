import type { Attachment } from '../mail/mail';

/** Bytes of all screenshots of a mail together. */
export const LARGEST_PICTURES = 3 * 1024 * 1024;
export const MOST_PICTURES = 10;

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

/** A screenshot as it came: what it says of itself is not asked. */
export interface GivenPicture {
  readonly name: string;
  readonly base64: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const withoutPadding = (base64: string) => base64.replace(/={1,2}$/, '');
const isBase64 = (base64: string) => base64.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(withoutPadding(base64));

/** How many bytes a text of base64 stands for. */
export const bytesIn = (base64: string): number => Math.floor((withoutPadding(base64).length * 3) / 4);

/** The first bytes, four characters being three of them. Apps Script has no `atob`. */
function firstBytes(base64: string, count: number): number[] {
  const bytes: number[] = [];
  for (let at = 0; bytes.length < count; at += 4) {
    const group = [...base64.slice(at, at + 4)].reduce(
      (bits, sign) => bits * 64 + Math.max(0, ALPHABET.indexOf(sign)),
      0,
    );
    bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255);
  }
  return bytes.slice(0, count);
}

const PNG = '\x89PNG\r\n\x1a\n';
const JPEG = '\xff\xd8\xff';
const WEBP = /^RIFF[\s\S]{4}WEBP/;

/** What a picture is by its first bytes; null: none that a mail takes. */
export function pictureType(base64: string): PictureType | null {
  if (!isBase64(base64) || bytesIn(base64) < 12) return null;
  const start = String.fromCharCode(...firstBytes(base64, 12));
  if (start.startsWith(PNG)) return 'image/png';
  if (start.startsWith(JPEG)) return 'image/jpeg';
  return WEBP.test(start) ? 'image/webp' : null;
}

/** Spanish, one sentence each: why the pictures cannot be sent. Of none at all says nothing. */
export function pictureFaults(pictures: readonly GivenPicture[]): string[] {
  const faults: string[] = [];
  if (pictures.length > MOST_PICTURES)
    faults.push(`Son ${pictures.length} imágenes y un correo lleva hasta ${MOST_PICTURES}: deje las que hagan falta.`);
  const others = pictures.filter(({ base64 }) => pictureType(base64) === null);
  for (const { name } of others)
    faults.push(`«${name}» no es una imagen PNG, JPG o WebP: quítela y tome el pantallazo de nuevo.`);
  const bytes = pictures.reduce((sum, { base64 }) => sum + bytesIn(base64), 0);
  if (bytes > LARGEST_PICTURES) faults.push('Las imágenes suman más de 3 MB: quite alguna o recórtelas.');
  return faults;
}

const EXTENSIONS: Readonly<Record<PictureType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** The pictures as a mail takes them, `escalamiento-14-1.png`: no name that somebody gave them leaves the house. */
export function attachmentsOf(number: string, pictures: readonly GivenPicture[]): Attachment[] {
  const safe = number
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return pictures.map(({ base64 }, index) => {
    const mimeType = pictureType(base64);
    if (mimeType === null) throw new Error(`Picture ${index + 1} of escalation ${number} is none`);
    return { name: `escalamiento-${safe}-${index + 1}.${EXTENSIONS[mimeType]}`, mimeType, base64 };
  });
}
