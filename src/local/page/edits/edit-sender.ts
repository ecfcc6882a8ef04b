import type { Edit } from '../../protocol';
import { contains } from '../grid/areas';
import { areaOf } from './edit-area';
import { type Cells, inverse } from './inverse';

const historyLimit = 100;
/** The host tells the new cells at once; onEdit may run on for half a minute. */
const patience = 3000;

interface Options {
  readonly cells: Cells;
  readonly send: (edit: Edit) => Promise<unknown>;
  readonly mayEdit: () => boolean;
  /** Version of a tab as it is on screen. */
  readonly version: (tab: number) => number | undefined;
  /** Before an edit of the person goes out. */
  readonly onSent: (edit: Edit) => void;
  /** After an edit and its onEdit ended, well or not. */
  readonly onSettled: (edit: Edit) => void;
  readonly onFailed: (edit: Edit, error: Error) => void;
  /** Before an undo or a redo: shows the tab where it happens, whose cells it needs. */
  readonly onReplay: (edits: readonly Edit[]) => Promise<void>;
}

type Step = readonly Edit[];

/**
 * Sends the person's gestures one after another and keeps what undoes them. Univer's own history cannot be
 * used: it holds Univer's reading of the values («00123» as a number), and nothing of what the host changed.
 */
export class EditSender {
  readonly #options: Options;
  #undo: Step[] = [];
  #redo: Step[] = [];
  #last: Promise<void> = Promise.resolve();
  #inFlight = new Map<number, number>();
  #waiting: { readonly edit: Edit; readonly done: () => void } | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** One gesture; usually one edit. Nothing happens while the host is away. */
  perform(meant: Step): void {
    if (meant.length === 0 || !this.#options.mayEdit()) return;
    const step = this.#asSeen(meant);
    for (const edit of step) this.#options.onSent(edit);
    this.#enqueue(async () => {
      const back = inverse(step, this.#options.cells);
      if (await this.#sendAll(step)) {
        this.#undo = [...this.#undo.slice(1 - historyLimit), back];
        this.#redo = [];
      }
    });
  }

  undo(): void {
    this.#replay(
      () => this.#undo.pop(),
      (back) => this.#redo.push(back),
    );
  }

  redo(): void {
    this.#replay(
      () => this.#redo.pop(),
      (back) => this.#undo.push(back),
    );
  }

  /** The host told new cells. Where they are those of the last edit, it is applied and the next one may go. */
  cellsArrived(tab: number, cells: readonly (readonly [row: number, column: number, ...rest: unknown[]])[]): void {
    if (this.#waiting?.edit.tab !== tab) return;
    const area = areaOf(this.#waiting.edit);
    if (cells.some(([row, column]) => contains(area, row, column))) this.#waiting.done();
  }

  /**
   * Rows or columns of a tab moved. By another hand, its steps point at other cells now; by the add-on, while an edit
   * is judged, it is the column Revisión that came.
   */
  tabChanged(tab: number, by: 'own' | 'other' | 'unknown'): void {
    if (by !== 'other' && this.#waiting?.edit.tab === tab) this.#waiting.done();
    if (by === 'own' || (by === 'unknown' && (this.#inFlight.get(tab) ?? 0) > 0)) return;
    const elsewhere = (step: Step) => step.every((edit) => edit.tab !== tab);
    this.#undo = this.#undo.filter(elsewhere);
    this.#redo = this.#redo.filter(elsewhere);
  }

  #replay(take: () => Step | undefined, keep: (back: Step) => void): void {
    if (!this.#options.mayEdit()) return;
    this.#enqueue(async () => {
      const step = take();
      if (!step) return;
      await this.#options.onReplay(step);
      const back = inverse(step, this.#options.cells);
      if (await this.#sendAll(this.#asSeen(step))) keep(back);
    });
  }

  #asSeen(step: Step): Step {
    return step.map((edit) => ({ ...edit, seen: this.#options.version(edit.tab) }));
  }

  #enqueue(task: () => Promise<void>): void {
    this.#last = this.#last.then(task);
  }

  async #sendAll(step: Step): Promise<boolean> {
    for (const edit of step) if (!(await this.#sendOne(edit))) return false;
    return true;
  }

  /** Resolves when the edit is applied (not when its onEdit ended); false: the host refused it. */
  #sendOne(edit: Edit): Promise<boolean> {
    const { tab } = edit;
    this.#count(tab, 1);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(true), patience);
      this.#waiting = { edit, done: () => resolve(true) };
      this.#options
        .send(edit)
        .then(() => resolve(true))
        .catch((error: Error) => {
          resolve(false);
          this.#options.onFailed(edit, error);
        })
        .finally(() => {
          clearTimeout(timer);
          this.#count(tab, -1);
          this.#options.onSettled(edit);
        });
    });
  }

  #count(tab: number, change: number): void {
    this.#inFlight.set(tab, (this.#inFlight.get(tab) ?? 0) + change);
  }
}
