import type { Mail } from './mail';

/** Google's bound for one body of an account of gmail.com, 200 kB, with room for what it adds. */
const LARGEST_BODY = 190_000;

/** Does a body of the mail have more bytes than Google takes. */
export const isTooLong = ({ text, html }: Pick<Mail, 'text' | 'html'>): boolean =>
  bytesOf(text) > LARGEST_BODY || bytesOf(html) > LARGEST_BODY;

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
