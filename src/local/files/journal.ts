import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import type { Change } from '../workbook/change';
import { replaceFile } from './durable-file';

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
  /** Something may stand after them. */
  #torn = false;

  private constructor(path: string, file: FileHandle, length: number) {
    this.#path = path;
    this.#file = file;
    this.#length = length;
  }

  /**
   * Opens the journal of that .xlsx with the changes that it holds; an empty one in place of another's or of none.
   * What was being written when the program ended is left out.
   */
  static async open(path: string, workbookBytes: Uint8Array): Promise<{ journal: Journal; changes: Change[] }> {
    const bytes = await readFile(path).catch((problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return Buffer.alloc(0);
      throw problem;
    });
    const header = `${headerFor(workbookBytes)}\n`;
    if (bytes.toString('utf8', 0, header.length) !== header)
      return { journal: await Journal.begin(path, workbookBytes), changes: [] };
    const changes: Change[] = [];
    let length = header.length;
    for (let end = bytes.indexOf(LINE_BREAK, length); end >= 0; end = bytes.indexOf(LINE_BREAK, length)) {
      const change = parsed(bytes.toString('utf8', length, end));
      if (!change) break;
      changes.push(change);
      length = end + 1;
    }
    return { journal: await Journal.#start(path, bytes.subarray(0, length)), changes };
  }

  /** Begins an empty journal for that .xlsx, in place of the one before. */
  static async begin(path: string, workbookBytes: Uint8Array): Promise<Journal> {
    return Journal.#start(path, Buffer.from(`${headerFor(workbookBytes)}\n`));
  }

  /** A new file each time: a program that still has the one before can write nothing into this one. */
  static async #start(path: string, content: Uint8Array): Promise<Journal> {
    await replaceFile(path, content);
    return new Journal(path, await open(path, 'a'), content.length);
  }

  /** Resolves when the changes are on disk. */
  async append(changes: readonly Change[]): Promise<void> {
    // What a refused append left behind must not stand between whole lines.
    if (this.#torn) await this.#file.truncate(this.#length);
    this.#torn = true;
    const lines = Buffer.from(changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
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

const LINE_BREAK = 0x0a;

/** After a power cut the end may hold anything: nothing from there on was said to be saved. */
function parsed(line: string): Change | null {
  try {
    return JSON.parse(line) as Change;
  } catch {
    return null;
  }
}

const headerFor = (workbookBytes: Uint8Array) =>
  JSON.stringify({ workbook: createHash('sha256').update(workbookBytes).digest('hex') });
