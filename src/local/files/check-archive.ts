import { columnLetters } from '../workbook/area';
import { tabsByPart } from '../workbook/tab-parts';
import { unpack, type ZipPart, zipParts } from '../workbook/zip';

/** Google's own limit for a spreadsheet; empty cells inside what is used count too. */
const MOST_CELLS = 10_000_000;
const MOST_PARTS = 20_000;
/** 240 000 rows of 18 columns take 230 MB. */
const LARGEST_CONTENT = 600 * 1024 * 1024;
/** Sheets pack to a tenth; deflate reaches a thousandth, and only with nothing in it. */
const DENSEST = 200;
const SMALL_PART = 16 * 1024 * 1024;

const DAMAGED = 'está incompleto o dañado: tal vez la descarga se cortó. Descárguelo de nuevo.';

/**
 * Looks into the zip before it is read as a workbook, in little memory: a few kilobytes can unpack to gigabytes,
 * and one far cell makes a reader reserve millions.
 * @returns what is wrong and the remedy, in Spanish, to follow the file's name; null: nothing
 */
export async function archiveProblem(bytes: Uint8Array): Promise<string | null> {
  const parts = zipParts(bytes);
  if (!parts) return DAMAGED;
  const kind = otherKind(parts);
  if (kind) return kind;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const tooDense = parts.some((part) => part.size > SMALL_PART && part.size > DENSEST * part.packedSize);
  if (parts.length > MOST_PARTS || size > LARGEST_CONTENT || tooDense)
    return `no se abre porque al descomprimirlo ocuparía ${shownSize(size)} en ${parts.length.toLocaleString('es-CO')} partes, más de lo que una base necesita. Si es su base, descárguela de nuevo; si se la enviaron, no confíe en el archivo.`;
  try {
    return await contentProblem(bytes, parts);
  } catch {
    return DAMAGED;
  }
}

function otherKind(parts: readonly ZipPart[]): string | null {
  const has = (test: (name: string) => boolean) => parts.some(({ name }) => test(name));
  if (has((name) => name === 'xl/workbook.bin')) return 'es un libro .xlsb. Ábralo en Excel y guárdelo como .xlsx.';
  if (has((name) => name === '[Content_Types].xml') && has((name) => name.startsWith('xl/'))) return null;
  if (has((name) => name.startsWith('word/')))
    return 'es un documento de Word, no una hoja de cálculo. Elija el .xlsx.';
  if (has((name) => name === 'content.xml'))
    return 'es un documento de LibreOffice (.ods). Ábralo y guárdelo como Excel (.xlsx).';
  return 'es un archivo comprimido que no contiene un libro de Excel. Si el .xlsx está adentro, extráigalo primero.';
}

async function contentProblem(bytes: Uint8Array, parts: readonly ZipPart[]): Promise<string | null> {
  let cells = 0;
  for (const part of parts) {
    const corner = new FarCorner();
    let size = 0;
    for await (const piece of unpack(bytes, part)) {
      if (size === 0 && /\.(xml|rels)$/i.test(part.name) && declaresEntities(piece))
        return `no se abre porque su parte «${part.name}» define entidades XML, que un libro no necesita y sirven para bloquear programas. Si es su base, descárguela de nuevo.`;
      size += piece.length;
      if (size > part.size) return DAMAGED;
      corner.read(piece);
    }
    if (size < part.size) return DAMAGED;
    if (part.name.endsWith('calcChain.xml')) continue;
    cells += corner.cells;
    if (cells > MOST_CELLS) {
      const tab = (await tabsByPart(bytes, parts)).get(part.name) ?? part.name;
      return `tiene más de ${MOST_CELLS.toLocaleString('es-CO')} de celdas: la pestaña «${tab}» llega hasta ${corner.address}. Google Sheets tampoco lo admite: borre las filas y columnas que sobran y vuelva a descargarlo.`;
    }
  }
  return null;
}

/** Entities are declared before the first element. */
function declaresEntities(start: Uint8Array): boolean {
  const text = Buffer.from(start.buffer, start.byteOffset, start.length).toString('latin1');
  const element = text.search(/<[a-z]/i);
  return /<!(DOCTYPE|ENTITY)/i.test(element < 0 ? text : text.slice(0, element));
}

const [SPACE, QUOTE, EQUALS, R] = [0x20, 0x22, 0x3d, 0x72];
/** ` r="XFD1048576"` and the quote that ends it. */
const LONGEST_REFERENCE = 16;

/** The last row and column that the cells of a part name (`r="B2"`), read as bytes: text would take the memory. */
class FarCorner {
  #row = 0;
  #column = 0;
  #tail = new Uint8Array(0);

  get cells(): number {
    return this.#row * this.#column;
  }

  get address(): string {
    return `${columnLetters(this.#column - 1)}${this.#row}`;
  }

  read(piece: Uint8Array): void {
    // A reference may lie on the border of two pieces.
    if (this.#tail.length > 0) this.#scan(Buffer.concat([this.#tail, piece.subarray(0, LONGEST_REFERENCE)]));
    this.#scan(piece);
    this.#tail = piece.slice(-LONGEST_REFERENCE);
  }

  #scan(bytes: Uint8Array): void {
    for (let at = 3; at < bytes.length; at++) {
      const isReference =
        bytes[at] === QUOTE && bytes[at - 1] === EQUALS && bytes[at - 2] === R && (bytes[at - 3] as number) <= SPACE;
      if (!isReference) continue;
      let column = 0;
      let row = 0;
      let next = at + 1;
      for (; isLetter(bytes[next]); next++) column = column * 26 + (((bytes[next] as number) | SPACE) - 0x60);
      for (; isDigit(bytes[next]); next++) row = row * 10 + (bytes[next] as number) - 0x30;
      if (column === 0 || row === 0 || bytes[next] !== QUOTE) continue;
      if (row > this.#row) this.#row = row;
      if (column > this.#column) this.#column = column;
    }
  }
}

const isLetter = (byte = 0) => (byte | SPACE) >= 0x61 && (byte | SPACE) <= 0x7a;
const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39;

const shownSize = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('es-CO')} MB`;
