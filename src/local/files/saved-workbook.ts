import { open, readFile, rename } from 'node:fs/promises';
import type { Change } from '../workbook/change';
import type { WorkbookData } from '../workbook/model';
import { WorkbookStore } from '../workbook/store';
import { readWorkbook, writeWorkbook } from '../workbook/xlsx';
import { Journal } from './journal';

export type SaveState =
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'saveFailed'; readonly message: string };

/**
 * A workbook that is kept on disk while people work: each change goes to a journal at once, and the .xlsx is
 * written anew (to another file, then renamed) when work stops. What «Guardado» has said survives a crash.
 */
export class SavedWorkbook {
  readonly store: WorkbookStore;
  readonly #path: string;
  #journal: Journal;
  /** Not yet in the journal. */
  #pending: Change[] = [];
  #flushAsked = false;
  #sinceRewrite = 0;
  #work: Promise<void> = Promise.resolve();
  readonly #tell: (state: SaveState) => void;

  private constructor(path: string, store: WorkbookStore, journal: Journal, tell: (state: SaveState) => void) {
    this.#path = path;
    this.store = store;
    this.#journal = journal;
    this.#tell = tell;
    store.subscribe((change) => this.#keep(change));
  }

  /** Opens a workbook that this class wrote, with the changes that its journal holds. */
  static async open(path: string, tell: (state: SaveState) => void): Promise<SavedWorkbook> {
    const bytes = await readFile(path);
    const store = new WorkbookStore(await readWorkbook(bytes));
    const changes = await Journal.read(journalOf(path), bytes);
    for (const change of changes) store.apply(change);
    const saved = new SavedWorkbook(path, store, await Journal.begin(journalOf(path), bytes, changes), tell);
    saved.#sinceRewrite = changes.length;
    return saved;
  }

  /** Makes the file. An older one of that name is replaced. */
  static async create(path: string, data: WorkbookData, tell: (state: SaveState) => void): Promise<SavedWorkbook> {
    const bytes = await writeWorkbook(data);
    await replaceFile(path, bytes);
    return new SavedWorkbook(path, new WorkbookStore(data), await Journal.begin(journalOf(path), bytes), tell);
  }

  #keep(change: Change): void {
    this.#pending.push(change);
    if (this.#flushAsked) return;
    this.#flushAsked = true;
    this.#tell({ type: 'saving' });
    this.#work = this.#work.then(() => this.#flush());
  }

  async #flush(): Promise<void> {
    this.#flushAsked = false;
    const changes = this.#pending;
    this.#pending = [];
    try {
      await this.#journal.append(changes);
      this.#sinceRewrite += changes.length;
      this.#tell({ type: 'saved', at: new Date().toISOString() });
    } catch (problem) {
      // Nothing is lost while the program runs: the changes are tried again with the next one.
      this.#pending = [...changes, ...this.#pending];
      const { code } = problem as NodeJS.ErrnoException;
      this.#tell({
        type: 'saveFailed',
        message:
          code === 'ENOSPC'
            ? 'No se pudo guardar: el disco está lleno. Libere espacio; el libro anterior sigue intacto.'
            : `No se pudo guardar (${code ?? 'error desconocido'}). Descargue una copia del libro; el anterior sigue intacto.`,
      });
    }
  }

  /** Writes the .xlsx with every change, those that the journal could not take included, and ends. */
  async close(): Promise<void> {
    await this.#work;
    if (this.#sinceRewrite > 0 || this.#pending.length > 0) {
      await replaceFile(this.#path, await writeWorkbook(this.store.data));
      await this.#journal.remove();
    } else await this.#journal.close();
  }
}

const journalOf = (path: string) => `${path}.cambios`;

/** Writes beside the file and renames: whoever looks sees the old file or the new one, never a part. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${path}.nuevo`;
  const file = await open(fresh, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}
