import { scriptValue } from '../host/service-calls';
import { areaOfA1, contains, intersect } from '../workbook/area';
import type { Change } from '../workbook/change';
import type { WorkbookStore } from '../workbook/store';
import type { FormulaAnswer, FormulaCall, ScriptValue } from '../worker/calls';
import { putAnswer, putError } from './answers';
import { type FormulaCell, filledArea } from './formula-cell';
import { FormulaCells } from './formula-cells';
import { independent, readersOf } from './order';

/** A formula that is computed again and again, because its answer changes what it reads. */
const MOST_TURNS = 20;
const CIRCULAR = 'La fórmula depende de su propio resultado.';
const NO_CELLS = 'La fórmula nombra celdas o una pestaña que no existen.';
/** Answers go into the workbook together, at the latest after this time. */
const TOGETHER_MS = 100;
/** Calls that are handed to an execution at once. */
const MOST_CALLS = 5_000;

/** The calls of one execution, which asks for them and tells their answers one by one. */
export interface FormulaTurn {
  /** Distinct names of the functions. */
  readonly function: string;
  /** `ANA!C2 =FECHA_LIMITE(A2;8)`, or how many cells. */
  readonly about: string;
  next(): readonly FormulaCall[];
  answered(answer: FormulaAnswer): void;
  /** The first function that threw; null: none did. */
  readonly failure: { readonly message: string; readonly stack: string } | null;
}

interface Options {
  readonly store: WorkbookStore;
  /** By their upper case. */
  readonly functions: ReadonlyMap<string, string>;
  /** Runs one execution. Where it rejects before the turn is over, the call under way gets the error. */
  readonly evaluate: (turn: FormulaTurn) => Promise<unknown>;
}

/**
 * The cells whose formula is one call of a custom function of the script: computes them when the workbook is opened, when
 * they come, and when the content of what they read changes (not its format alone), and lets their references follow
 * rows and columns, though not cells that a person drags elsewhere. Any other formula is left alone.
 */
export class CustomFormulas {
  readonly #store: WorkbookStore;
  readonly #evaluate: Options['evaluate'];
  readonly #cells: FormulaCells;
  /** Given to the execution under way, in the order of its answers. */
  #given: FormulaCell[] = [];
  #answered: (readonly [FormulaCell, FormulaAnswer])[] = [];
  #putting: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;

  constructor({ store, functions, evaluate }: Options) {
    this.#store = store;
    this.#evaluate = evaluate;
    this.#cells = new FormulaCells(store, functions);
    this.#work();
  }

  /** Resolves when every formula shows the answer to what it reads now. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  /** To be told of each change of the workbook, after it is made. */
  changed(change: Change): void {
    this.#cells.changed(change);
    this.#work();
  }

  #work(): void {
    if (this.#working || this.#cells.dirty.size === 0) return;
    this.#working = this.#computeAll().finally(() => {
      this.#working = undefined;
      this.#work();
    });
  }

  async #computeAll(): Promise<void> {
    // What one gesture or one script writes in a row is computed together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#cells.dirty.size > 0) await this.#computeSome();
  }

  async #computeSome(): Promise<void> {
    const first = [...this.#cells.dirty];
    let isOver = false;
    let failure: FormulaTurn['failure'] = null;
    const turn: FormulaTurn = {
      function: [...new Set(first.map((cell) => this.#cells.functionOf(cell)))].join(', '),
      about: first.length === 1 && first[0] ? this.#cells.said(first[0]) : `${first.length} celdas`,
      next: () => {
        const calls = this.#next();
        isOver = calls.length === 0;
        return calls;
      },
      answered: (answer) => {
        const cell = this.#given.shift();
        if (!cell || !this.#cells.all.has(cell)) return;
        if ('error' in answer)
          failure ??= { ...answer.error, message: `${this.#cells.said(cell)}: ${answer.error.message}` };
        this.#answered.push([cell, answer]);
        this.#putting ??= setTimeout(() => this.#putAnswers(), TOGETHER_MS);
      },
      get failure() {
        return failure;
      },
    };
    const problem = await this.#evaluate(turn).then(
      () => null,
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    );
    if (!isOver) this.#endEarly(problem ?? '');
    this.#putAnswers();
  }

  /** The execution was ended: by the call under way or, before the first one, by the script itself. */
  #endEarly(message: string): void {
    const [culprit, ...others] = this.#given;
    const failed = culprit ? [culprit] : [...this.#cells.dirty];
    this.#given = [];
    for (const cell of failed) {
      this.#cells.dirty.delete(cell);
      this.#answered.push([cell, { error: { message, stack: '' } }]);
    }
    for (const cell of others) if (this.#cells.all.has(cell)) this.#cells.dirty.add(cell);
  }

  /** The calls that wait for no other one. */
  #next(): readonly FormulaCall[] {
    const blocks = new Map<string, readonly (readonly ScriptValue[])[]>();
    const calls: FormulaCall[] = [];
    while (calls.length === 0) {
      this.#putAnswers();
      if (this.#cells.dirty.size === 0) return [];
      this.#addReaders();
      for (const cell of this.#cells.dirty) if (cell.turns >= MOST_TURNS) this.#endCircle(cell);
      const ready = independent(this.#cells.dirty).slice(0, MOST_CALLS);
      if (ready.length === 0) for (const cell of this.#cells.dirty) this.#endCircle(cell);
      for (const cell of ready) {
        this.#cells.dirty.delete(cell);
        cell.turns += 1;
        const values = this.#argumentsOf(cell, blocks);
        if (values) {
          calls.push({ function: this.#cells.functionOf(cell), arguments: values });
          this.#given.push(cell);
        } else putError(cell, '#REF!', NO_CELLS, this.#cells.writes);
      }
      this.#cells.apply();
    }
    return calls;
  }

  /** What reads a formula that is to be computed is computed after it; so a circle shows. */
  #addReaders(): void {
    let added: Iterable<FormulaCell> = this.#cells.dirty;
    for (;;) {
      const others = [...this.#cells.all].filter((cell) => cell.state !== 'circular' && !this.#cells.dirty.has(cell));
      const readers = readersOf(added, others);
      if (readers.length === 0) return;
      for (const cell of readers) this.#cells.dirty.add(cell);
      added = readers;
    }
  }

  #endCircle(cell: FormulaCell): void {
    this.#cells.dirty.delete(cell);
    const { area } = cell;
    putError(cell, '#REF!', CIRCULAR, this.#cells.writes);
    Object.assign(cell, { area, state: 'circular' });
  }

  /** null: an argument has no cells any more. @param blocks those already read for this batch, by their place */
  #argumentsOf(
    { call, tab }: FormulaCell,
    blocks: Map<string, readonly (readonly ScriptValue[])[]>,
  ): FormulaCall['arguments'] | null {
    const values: FormulaCall['arguments'][number][] = [];
    for (const argument of call.arguments) {
      if ('broken' in argument) return null;
      if ('value' in argument) {
        values.push(argument.value);
        continue;
      }
      const id = argument.tab === null ? tab : this.#cells.tabId(argument.tab);
      if (id === undefined) return null;
      const key = `${id}!${argument.a1}`;
      const rows = blocks.get(key) ?? this.#readCells(id, argument.a1);
      if (!rows) return null;
      blocks.set(key, rows);
      values.push(rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : { rows });
    }
    return values;
  }

  /** What a reference's cells hold, as far as the grid goes; null: it has none of them. */
  #readCells(tab: number, a1: string): readonly (readonly ScriptValue[])[] | null {
    const { rowCount, columnCount } = this.#store.tab(tab);
    const area = areaOfA1(a1, { rowCount, columnCount });
    if (!area || area.row >= rowCount || area.column >= columnCount) return null;
    const inside = {
      ...area,
      rowCount: Math.min(area.rowCount, rowCount - area.row),
      columnCount: Math.min(area.columnCount, columnCount - area.column),
    };
    return this.#store.block(tab, inside).map((line) => line.map(scriptValue));
  }

  #putAnswers(): void {
    clearTimeout(this.#putting);
    this.#putting = undefined;
    const answered = this.#answered;
    this.#answered = [];
    for (const [cell, answer] of answered) {
      // A formula that went while it was computed.
      if (!this.#cells.all.has(cell)) continue;
      const isTaken = (row: number, column: number) =>
        [...this.#cells.all].some(
          (other) => other !== cell && other.tab === cell.tab && contains(filledArea(other), row, column),
        );
      putAnswer(cell, answer, { writes: this.#cells.writes, grid: this.#store.tab(cell.tab), isTaken });
      if (cell.references.some(({ tab, area }) => tab === cell.tab && intersect(area, cell.area)))
        this.#endCircle(cell);
    }
    this.#cells.apply();
  }
}
