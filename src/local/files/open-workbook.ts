import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { a1Of } from '../workbook/area';
import type { WorkbookData } from '../workbook/model';
import { readWorkbook } from '../workbook/xlsx';
import { archiveProblem } from './check-archive';

/** A file that cannot be used, or a call that cannot be understood: a Spanish message for the person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Twice what Google Sheets opens. */
const LARGEST_FILE = 200 * 1024 * 1024;
/** Of a cell, in Google Sheets. */
const LONGEST_TEXT = 50_000;
const DOWNLOAD = 'En Google Sheets use Archivo → Descargar → Microsoft Excel (.xlsx) y vuelva a intentarlo.';

/** The bytes of a person's file. Throws a {@link UsageError} that says what is wrong and what to do. */
export async function readOriginal(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT' || problem.code === 'ENOTDIR') return null;
    throw unreadable(file, problem);
  });
  if (!found) throw new UsageError(`No se encontró el archivo «${file}». Revise el nombre y la carpeta.`);
  if (found.isDirectory()) throw new UsageError(`«${file}» es una carpeta. Indique un archivo .xlsx.`);
  if (!found.isFile()) throw new UsageError(`«${file}» no es un archivo. Indique un archivo .xlsx.`);
  if (found.size > LARGEST_FILE)
    throw new UsageError(
      `«${path.basename(file)}» pesa ${Math.ceil(found.size / 1024 / 1024)} MB y solo se abren archivos de hasta 200 MB. Quite las pestañas de otros años y vuelva a descargarlo.`,
    );
  return readFile(file).catch((problem: NodeJS.ErrnoException) => {
    throw unreadable(file, problem);
  });
}

const unreadable = (file: string, { code }: NodeJS.ErrnoException) =>
  new UsageError(`No se pudo leer «${file}» (${code}). Revise los permisos del archivo y de su carpeta.`);

/** The workbook in those bytes. Throws a {@link UsageError} that says what is wrong and what to do. */
export async function parseOriginal(file: string, bytes: Uint8Array): Promise<WorkbookData> {
  const name = `«${path.basename(file)}»`;
  const problem = formatProblem(bytes) ?? (await archiveProblem(bytes));
  if (problem) throw new UsageError(`${name} ${problem}`);
  const data = await readWorkbook(bytes).catch((cause: unknown) => {
    throw new UsageError(`${name} no se puede leer como un libro .xlsx: está dañado. ${DOWNLOAD}`, { cause });
  });
  if (data.tabs.length === 0) throw new UsageError(`${name} no tiene pestañas. ${DOWNLOAD}`);
  const long = longText(data);
  if (long) throw new UsageError(`${name}: ${long}`);
  return data;
}

/** Reads an .xlsx, or says in Spanish what is wrong with it and what to do. Throws a {@link UsageError}. */
export async function openWorkbook(file: string): Promise<{ bytes: Uint8Array; data: WorkbookData }> {
  const bytes = await readOriginal(file);
  return { bytes, data: await parseOriginal(file, bytes) };
}

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** What the file is, when its first bytes are not a zip's. */
function formatProblem(bytes: Uint8Array): string | null {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return 'está vacío (0 bytes). Descárguelo de nuevo.';
  if (begins(ZIP)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (begins(OLD_OFFICE))
    return buffer.includes('EncryptedPackage', 0, 'utf16le')
      ? 'tiene contraseña. Ábralo en Excel, quite la contraseña en Archivo → Información → Proteger libro, y guárdelo.'
      : 'es un libro de Excel antiguo (.xls). Ábralo y guárdelo como .xlsx.';
  const start = buffer.toString('utf8', 0, 1_000);
  if (/^\s*<(!doctype )?html/i.test(start))
    return 'es una página web, no un libro: tal vez la descarga pidió iniciar sesión. Inicie sesión y descárguelo de nuevo.';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these
  if (!/[\u0000-\u0008\ufffd]/.test(start))
    return `es un archivo de texto (¿un .csv?), no un libro .xlsx, aunque se llame así. ${DOWNLOAD}`;
  return `no es un libro .xlsx, aunque se llame así. ${DOWNLOAD}`;
}

function longText(data: WorkbookData): string | null {
  for (const { name, rows } of data.tabs)
    for (const [row, line] of rows.entries())
      for (const [column, cell] of line?.entries() ?? []) {
        const text = cell?.value;
        if (typeof text !== 'string' || text.length <= LONGEST_TEXT) continue;
        const address = a1Of({ row, column, rowCount: 1, columnCount: 1 });
        return `la celda ${address} de la pestaña «${name}» tiene ${text.length.toLocaleString('es-CO')} caracteres y Google Sheets admite ${LONGEST_TEXT.toLocaleString('es-CO')}. Acórtela en el archivo y vuelva a intentarlo.`;
      }
  return null;
}
