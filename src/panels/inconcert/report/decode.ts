import { fileSize } from '../../kit/spanish';
import { BadFile, breathe } from './failure';

const MEGABYTE = 1_048_576;
/** A month of a whole team's cases takes some 5 MB. */
export const LARGEST_FILE = 25 * MEGABYTE;
/** Read between two breaths of the page. */
const PIECE = MEGABYTE;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How files begin that are no text, whatever their name says. */
const OTHER_KINDS: readonly (readonly [start: string, message: string])[] = [
  [
    'PK\u0003\u0004',
    'Es un libro de Excel (.xlsx), aunque su nombre diga otra cosa. Ábralo y guárdelo con «Guardar como → CSV UTF-8 (delimitado por comas)».',
  ],
  [
    '\u00d0\u00cf\u0011\u00e0',
    'Es un libro antiguo de Excel (.xls), aunque su nombre diga otra cosa. Ábralo y guárdelo con «Guardar como → CSV UTF-8 (delimitado por comas)».',
  ],
  ['%PDF', 'Es un PDF, no una tabla. Descargue de Inconcert el reporte como CSV.'],
];

/**
 * The text of a file: UTF-8 where its bytes are, UTF-16 where it begins so, else Windows-1252.
 * @param onProgress how many of its bytes are read
 * @throws {BadFile} where it is no text, empty or too large; {Stopped}
 */
export async function decodeFile(
  file: Blob,
  signal: AbortSignal,
  onProgress: (bytes: number) => void = () => {},
): Promise<DecodedFile> {
  if (file.size === 0) throw new BadFile('El archivo está vacío. Descargue de nuevo el reporte de Inconcert.');
  if (file.size > LARGEST_FILE)
    throw new BadFile(
      `El archivo pesa ${fileSize(file.size)} y aquí se leen hasta ${fileSize(LARGEST_FILE)}. Descargue de Inconcert menos días, y agréguelos por partes.`,
    );
  const start = new Uint8Array(await file.slice(0, 1_024).arrayBuffer());
  const encoding = markedEncoding(start);
  const other = encoding === null ? whyNoText(start) : null;
  if (other !== null) throw new BadFile(other);
  for (const each of encoding === null ? (['utf-8', 'windows-1252'] as const) : [encoding]) {
    const text = await decodeAs(each, file, signal, onProgress);
    if (text !== null) return { text, encoding: each };
  }
  throw new BadFile('No es un archivo de texto que se pueda leer. Descargue de nuevo el reporte de Inconcert.');
}

function markedEncoding([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function whyNoText(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes);
  for (const [beginning, message] of OTHER_KINDS) if (start.startsWith(beginning)) return message;
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|table|\?xml)/i.test(start))
    return 'Es una página web (HTML o XML), aunque su nombre diga otra cosa. Ábrala en Excel y guárdela con «Guardar como → CSV UTF-8 (delimitado por comas)».';
  return bytes.includes(0)
    ? 'No es un archivo de texto. Descargue de Inconcert el reporte como CSV (texto separado por comas, punto y coma o tabulaciones).'
    : null;
}

/** null: the bytes are not of that encoding. */
async function decodeAs(
  encoding: Encoding,
  file: Blob,
  signal: AbortSignal,
  onProgress: (bytes: number) => void,
): Promise<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const parts: string[] = [];
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer();
    try {
      parts.push(decoder.decode(bytes, { stream: at + PIECE < file.size }));
    } catch {
      // The one thing that a decoder throws for.
      return null;
    }
    onProgress(Math.min(file.size, at + PIECE));
    await breathe(signal);
  }
  return parts.join('');
}
