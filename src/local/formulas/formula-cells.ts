import { a1Of, contains, intersect, shifted } from '../workbook/area';
import type { Change } from '../workbook/change';
import { fromGoogleExport } from '../workbook/google-export';
import type { Area, StoredCell } from '../workbook/model';
import type { WorkbookStore } from '../workbook/store';
import { NOT_CALCULATED } from '../workbook/typed-value';
import { type Call, parseCall } from './call';
import { CellWrites } from './cell-writes';
import { type FormulaCell, filledArea, ownArea, type TabArea, tabAreas } from './formula-cell';
import { type Axis, inCapitals, isTorn, movedReferences, referencesOf } from './references';

/** What a cell shows until its first answer is there. */
const LOADING = 'Cargando…';

/** The workbook's cells with a custom function, kept up to date with it, and which of them are to be computed. */
export class FormulaCells {
  readonly all = new Set<FormulaCell>();
  readonly dirty = new Set<FormulaCell>();
  /** Put there, then {@link apply}. */
  readonly writes: CellWrites;
  readonly #store: WorkbookStore;
  readonly #functions: ReadonlyMap<string, string>;
  /** The change under way is our own: answers, or formulas that only say where their cells are now. */
  #own: 'none' | 'answers' | 'formulas' = 'none';

  /** @param functions by their upper case */
  constructor(store: WorkbookStore, functions: ReadonlyMap<string, string>) {
    this.#store = store;
    this.#functions = functions;
    this.writes = new CellWrites(store);
    if (functions.size === 0) return;
    for (const { id, rows } of store.tabs)
      rows.forEach((line, row) => {
        line?.forEach((cell, column) => {
          if (cell?.formula !== undefined) this.#add(id, row, column, cell.formula);
        });
      });
  }

  /** To be told of each change of the workbook, after it is made. */
  changed(change: Change): void {
    if (this.#functions.size === 0 || this.#own === 'formulas') return;
    switch (change.kind) {
      case 'cells':
        this.#cellsChanged(change);
        break;
      case 'insertRows':
      case 'deleteRows':
        this.#linesMoved(change.tab, 'rows', change.at, change.kind === 'insertRows' ? change.count : -change.count);
        break;
      case 'insertColumns':
      case 'deleteColumns':
        this.#linesMoved(
          change.tab,
          'columns',
          change.at,
          change.kind === 'insertColumns' ? change.count : -change.count,
        );
        break;
      case 'insertTab':
      case 'deleteTab':
        this.#tabsChanged(change.tab);
        break;
    }
  }

  /** Writes what was put; nothing of it counts as somebody's own content. */
  apply(own: 'answers' | 'formulas' = 'answers'): void {
    const before = this.#own;
    this.#own = own;
    this.writes.apply();
    this.#own = before;
  }

  /** The function's name as the script declares it. */
  functionOf({ call }: FormulaCell): string {
    return this.#functions.get(call.name.toUpperCase()) ?? call.name;
  }

  /** `ANA!C2 =FECHA_LIMITE(A2;8)` */
  said(cell: FormulaCell): string {
    return `${this.#store.tab(cell.tab).name}!${a1Of(ownArea(cell))} =${cell.formula}`;
  }

  /** undefined: no tab has that name. */
  tabId(name: string): number | undefined {
    return this.#store.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase())?.id;
  }

  // Which formulas there are

  /** @returns is it a formula of ours */
  #add(tab: number, row: number, column: number, written: string): boolean {
    const given = fromGoogleExport(written) ?? written;
    const call = parseCall(given);
    const name = call && this.#functions.get(call.name.toUpperCase());
    if (!call || !name) return false;
    const added: FormulaCell = {
      tab,
      row,
      column,
      formula: inCapitals(given, call, name),
      call,
      references: this.#read(call, tab),
      area: { row, column, rowCount: 1, columnCount: 1 },
      state: 'filled',
      turns: 0,
    };
    this.all.add(added);
    this.dirty.add(added);
    return true;
  }

  #read(call: Call, tab: number): TabArea[] {
    return tabAreas(referencesOf(call), tab, (name) => this.tabId(name));
  }

  #drop(cell: FormulaCell): void {
    this.all.delete(cell);
    this.dirty.delete(cell);
  }

  /** A formula came or went, and with it perhaps a circle. */
  #retryCircular(): void {
    for (const cell of this.all)
      if (cell.state === 'circular') {
        cell.state = 'blocked';
        this.#markDirty(cell);
      }
  }

  #markDirty(cell: FormulaCell): void {
    cell.turns = 0;
    this.dirty.add(cell);
  }

  // What happened to the workbook

  #cellsChanged({ tab, row, column, cells }: Extract<Change, { kind: 'cells' }>): void {
    const area: Area = { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
    const isOwn = this.#own === 'answers';
    if (!isOwn) this.#takeIn(tab, area, cells);
    for (const cell of this.all) {
      if (cell.state === 'circular') continue;
      const reads = cell.references.some((reference) => reference.tab === tab && intersect(reference.area, area));
      const isTouched = cell.tab === tab && intersect(cell.area, area) && (!isOwn || cell.state === 'blocked');
      if (!reads && !isTouched) continue;
      if (isOwn) this.dirty.add(cell);
      else this.#markDirty(cell);
    }
  }

  /** Looks for formulas that came and went in cells that somebody wrote. */
  #takeIn(tab: number, area: Area, cells: readonly (readonly (StoredCell | null)[])[]): void {
    const known = new Map<string, FormulaCell>();
    for (const cell of this.all)
      if (cell.tab === tab && contains(area, cell.row, cell.column)) known.set(`${cell.row}:${cell.column}`, cell);
    const before = this.all.size;
    cells.forEach((line, r) => {
      line.forEach((written, c) => {
        if (!written || written.formula === undefined) return;
        const [row, column] = [area.row + r, area.column + c];
        const old = known.get(`${row}:${column}`);
        if (old && written.custom === 'formula' && written.formula === old.formula) known.delete(`${row}:${column}`);
        else if (this.#add(tab, row, column, written.formula) && written.value === NOT_CALCULATED)
          this.writes.put(tab, row, column, { ...written, value: LOADING });
      });
    });
    for (const cell of known.values()) {
      this.writes.clear(tab, filledArea(cell));
      this.#drop(cell);
    }
    if (known.size > 0 || this.all.size > before) this.#retryCircular();
    this.apply();
  }

  #linesMoved(tab: number, axis: Axis, at: number, count: number): void {
    const { name } = this.#store.tab(tab);
    for (const cell of this.all) if (cell.tab === tab) this.#moveCell(cell, axis, at, count);
    this.apply();
    for (const cell of this.all) {
      if (cell.references.some((read) => read.tab === tab && isTorn(read.area, axis, at, count))) this.#markDirty(cell);
      const formula = movedReferences(
        cell.formula,
        cell.call,
        (named) => (named === null ? cell.tab === tab : named.toLowerCase() === name.toLowerCase()),
        axis,
        at,
        count,
      );
      if (formula !== cell.formula) this.#rewrite(cell, formula);
    }
    this.apply('formulas');
  }

  #moveCell(cell: FormulaCell, axis: Axis, at: number, count: number): void {
    const filled = shifted(filledArea(cell), axis, at, count);
    const place = shifted(ownArea(cell), axis, at, count);
    if (!place) {
      this.#drop(cell);
      if (filled) this.writes.clear(cell.tab, filled);
      this.#retryCircular();
      return;
    }
    const area = shifted(cell.area, axis, at, count) ?? place;
    const isSameSize = area.rowCount === cell.area.rowCount && area.columnCount === cell.area.columnCount;
    Object.assign(cell, { row: place.row, column: place.column, area });
    if (!isSameSize || cell.state !== 'filled') this.#markDirty(cell);
  }

  #rewrite(cell: FormulaCell, formula: string): void {
    cell.formula = formula;
    cell.call = parseCall(formula) ?? cell.call;
    cell.references = this.#read(cell.call, cell.tab);
    const written = this.writes.get(cell.tab, cell.row, cell.column);
    if (written) this.writes.put(cell.tab, cell.row, cell.column, { ...written, formula });
  }

  /** A tab that came or went: the formulas that name it, and those on it. */
  #tabsChanged(tab: number): void {
    const isThere = this.#store.tabs.some(({ id }) => id === tab);
    for (const cell of this.all) {
      if (cell.tab === tab && !isThere) {
        this.#drop(cell);
        continue;
      }
      const references = this.#read(cell.call, cell.tab);
      if (references.length === cell.references.length) continue;
      cell.references = references;
      this.#markDirty(cell);
    }
  }
}
