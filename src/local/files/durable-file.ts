import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes beside the file and renames: whoever looks sees the old file or the new one, never a part, and after a
 * power cut too. Where the disk refuses, the old file stays and nothing is left beside it.
 */
export async function replaceFile(target: string, bytes: Uint8Array | string): Promise<void> {
  const fresh = `${target}.nuevo`;
  try {
    const file = await open(fresh, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, target);
  } catch (problem) {
    // A part of a book would hold the space that is missing.
    await rm(fresh, { force: true }).catch(() => undefined);
    throw problem;
  }
  await syncFolder(path.dirname(target));
}

/** A new name is on disk only when its folder is. Windows has no such call and orders it by itself. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(code ?? '')) throw problem;
  } finally {
    await handle?.close();
  }
}

/** What keeps a file from being written, in Spanish and with the remedy, after «No se pudo guardar»; by its error code. */
export function writeProblem(problem: unknown): string {
  const { code } = problem as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return ': el disco está lleno. Libere espacio; el libro anterior sigue intacto.';
    default:
      return ` (${code ?? 'error desconocido'}). Descargue una copia del libro; el anterior sigue intacto.`;
  }
}
