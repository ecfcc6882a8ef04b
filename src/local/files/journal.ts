import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Change } from '../workbook/change';

/**
 * The changes made since the .xlsx was last written, one JSON line each, in a file beside it. Its first line names
 * the .xlsx that they belong to by its digest: after a crash between the two, changes that the .xlsx already
 * holds are not applied twice.
 */
export class Journal {
  readonly #path: string;
  readonly #file: FileHandle;
  /** Bytes up to the last line that is known to be on disk. */
  #length: number;
  #torn = false;

  private constructor(path: string, file: FileHandle, length: number) {
    this.#path = path;
    this.#file = file;
    this.#length = length;
  }

  /** The changes that belong to that .xlsx; none where the journal is another's. A half-written last line is left out. */
  static async read(path: string, workbookBytes: Uint8Array): Promise<Change[]> {
    const text = await readFile(path, 'utf8').catch((problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return '';
      throw problem;
    });
    const [header, ...lines] = text.split('\n');
    if (header !== headerFor(workbookBytes)) return [];
    // What follows the last line break was being written when the program ended.
    return lines.slice(0, -1).map((line) => JSON.parse(line) as Change);
  }

  /** Begins an empty journal for that .xlsx, in place of the one before, and keeps the changes given. */
  static async begin(path: string, workbookBytes: Uint8Array, changes: readonly Change[] = []): Promise<Journal> {
    const fresh = `${path}.nuevo`;
    const lines = Buffer.from(`${headerFor(workbookBytes)}\n${changes.map(lineOf).join('')}`);
    await writeFile(fresh, lines);
    await rename(fresh, path);
    return new Journal(path, await open(path, 'a'), lines.length);
  }

  /** Resolves when the changes are on disk. */
  async append(changes: readonly Change[]): Promise<void> {
    // What a refused append left behind must not stand between whole lines.
    if (this.#torn) await this.#file.truncate(this.#length);
    this.#torn = true;
    const lines = Buffer.from(changes.map(lineOf).join(''));
    await this.#file.appendFile(lines);
    await this.#file.datasync();
    this.#length += lines.length;
    this.#torn = false;
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.#path, { force: true });
  }
}

const lineOf = (change: Change) => `${JSON.stringify(change)}\n`;

const headerFor = (workbookBytes: Uint8Array) =>
  JSON.stringify({ workbook: createHash('sha256').update(workbookBytes).digest('hex') });
