import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { WorkbookData } from '../workbook/model';
import { readWorkbook } from '../workbook/xlsx';

/** A file that cannot be used, or a call that cannot be understood: a Spanish message for the person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads an .xlsx, or says in Spanish what is wrong with it and what to do. Throws a {@link UsageError}. */
export async function openWorkbook(file: string): Promise<{ bytes: Uint8Array; data: WorkbookData }> {
  const name = path.basename(file);
  const found = await stat(file).catch(() => null);
  if (!found) throw new UsageError(`No se encontró el archivo «${file}». Revise el nombre y la carpeta.`);
  if (found.isDirectory()) throw new UsageError(`«${file}» es una carpeta. Indique un archivo .xlsx.`);
  const bytes = await readFile(file).catch((problem: NodeJS.ErrnoException) => {
    throw new UsageError(`No se pudo leer «${file}» (${problem.code}). Revise los permisos del archivo.`);
  });
  if (bytes.length === 0) throw new UsageError(`«${name}» está vacío (0 bytes). Descárguelo de nuevo.`);
  try {
    const data = await readWorkbook(bytes);
    if (data.tabs.length > 0) return { bytes, data };
  } catch (problem) {
    throw new UsageError(`«${name}» no se puede leer como un libro .xlsx. ${remedyFor(bytes)}`, { cause: problem });
  }
  throw new UsageError(`«${name}» no tiene pestañas. ${remedyFor(bytes)}`);
}

const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

function remedyFor(bytes: Uint8Array): string {
  if (OLD_EXCEL.every((byte, index) => bytes[index] === byte))
    return 'Parece un .xls antiguo o un archivo con contraseña: ábralo, quite la contraseña y guárdelo como .xlsx.';
  return 'En Google Sheets use Archivo → Descargar → Microsoft Excel (.xlsx) y vuelva a intentarlo.';
}
