import { readFile } from 'node:fs/promises';
import type { Change } from '../workbook/change';
import type { WorkbookData } from '../workbook/model';
import { WorkbookStore } from '../workbook/store';
import { readWorkbook, writeWorkbook } from '../workbook/xlsx';
import { replaceFile, writeProblem } from './durable-file';
import { Journal } from './journal';

export type SaveState =
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'saveFailed'; readonly message: string };

const RETRY_AFTER_MS = 3_000;

/**
 * A workbook that is kept on disk while people work: each change goes to a journal at once, and the .xlsx is
 * written anew (to another file, then renamed) when work stops. What «Guardado» has said survives a crash.
 */
export class SavedWorkbook {
  readonly store: WorkbookStore;
  readonly #path: string;
  readonly #journal: Journal;
  /** Not yet in the journal. */
  #pending: Change[] = [];
  #flushAsked = false;
  #retry: NodeJS.Timeout | undefined;
  /** Changes that the .xlsx lacks. */
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
    const { journal, changes } = await Journal.open(journalOf(path), bytes);
    for (const change of changes) store.apply(change);
    const saved = new SavedWorkbook(path, store, journal, tell);
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
    this.#sinceRewrite += 1;
    if (this.#flushAsked) return;
    this.#tell({ type: 'saving' });
    this.#askFlush();
  }

  #askFlush(): void {
    this.#flushAsked = true;
    this.#work = this.#work.then(() => this.#flush());
  }

  async #flush(): Promise<void> {
    this.#flushAsked = false;
    clearTimeout(this.#retry);
    const changes = this.#pending;
    this.#pending = [];
    try {
      await this.#journal.append(changes);
      // Those that came in the meantime are not on disk yet: their own flush tells.
      if (this.#pending.length === 0) this.#tell({ type: 'saved', at: new Date().toISOString() });
    } catch (problem) {
      // Nothing is lost while the program runs: they are tried again, with the next change or by themselves.
      this.#pending = [...changes, ...this.#pending];
      this.#tell({ type: 'saveFailed', message: `No se pudo guardar${writeProblem(problem)}` });
      this.#retry = setTimeout(() => this.#askFlush(), RETRY_AFTER_MS);
      this.#retry.unref();
    }
  }

  /**
   * Writes the .xlsx with every change, those that the journal could not take included, and ends. Rejects where the
   * disk refuses: the .xlsx and its journal stay as they were.
   */
  async close(): Promise<void> {
    await this.#work;
    clearTimeout(this.#retry);
    if (this.#sinceRewrite === 0) return this.#journal.remove();
    try {
      let written = -1;
      // A script that still runs may change cells while the file is written.
      while (written !== this.#sinceRewrite) {
        written = this.#sinceRewrite;
        await replaceFile(this.#path, await writeWorkbook(this.store.data));
      }
    } catch (problem) {
      await this.#journal.close();
      throw problem;
    }
    await this.#work;
    clearTimeout(this.#retry);
    await this.#journal.remove();
  }
}

const journalOf = (path: string) => `${path}.cambios`;
