import { contains, intersect, shifted, without } from './area';
import type { Change } from './change';
import type { Area, StoredCell, StoredValue, TabData, Validation, WorkbookData } from './model';
import { movedFormat } from './moved-format';
import { readTyped } from './typed-value';

export type ChangeListener = (change: Change) => void;

/** The open workbook: the one copy of its cells. Every change goes through {@link apply} and is told to the listeners. */
export class WorkbookStore {
  readonly #listeners = new Set<ChangeListener>();
  readonly #data: WorkbookData;
  /** The highest id that a tab has or had. */
  #lastId: number;

  constructor(data: WorkbookData) {
    this.#data = data;
    this.#lastId = Math.max(0, ...data.tabs.map(({ id }) => id));
  }

  get data(): WorkbookData {
    return this.#data;
  }

  get tabs(): readonly TabData[] {
    return this.#data.tabs;
  }

  /** Throws for an id that no tab has. */
  tab(id: number): TabData {
    const tab = this.#data.tabs.find((candidate) => candidate.id === id);
    if (!tab) throw new Error(`No hay una pestaña con el número ${id}.`);
    return tab;
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The cells of an area; undefined where nothing was ever written. */
  block(tabId: number, area: Area): (StoredCell | undefined)[][] {
    const { rows } = this.tab(tabId);
    return Array.from({ length: area.rowCount }, (_, line) => {
      const row = rows[area.row + line];
      return Array.from({ length: area.columnCount }, (__, offset) => row?.[area.column + offset]);
    });
  }

  /** Which cells of an area have a rule of any kind. */
  hasValidation(tabId: number, area: Area): boolean[][] {
    const { validations, kept } = this.tab(tabId);
    const areas = [...validations, ...(kept?.rules.filter(({ kind }) => kind === 'validation') ?? [])]
      .map((rule) => rule.area)
      .filter((ruled) => intersect(ruled, area));
    return Array.from({ length: area.rowCount }, (_, line) =>
      Array.from({ length: area.columnCount }, (__, offset) =>
        areas.some((ruled) => contains(ruled, area.row + line, area.column + offset)),
      ),
    );
  }

  /** Number of rows and columns up to the last cell with content. */
  used(tabId: number): { readonly rowCount: number; readonly columnCount: number } {
    const { rows } = this.tab(tabId);
    let rowCount = 0;
    let columnCount = 0;
    for (let row = rows.length - 1; row >= 0; row--) {
      const line = rows[row];
      for (let column = (line?.length ?? 0) - 1; column >= 0; column--) {
        const cell = line?.[column];
        if (!cell || (cell.value === null && cell.formula === undefined)) continue;
        if (rowCount === 0) rowCount = row + 1;
        if (column >= columnCount) columnCount = column + 1;
        break;
      }
    }
    return { rowCount, columnCount };
  }

  /** Writes values as if they were typed: text is read as Sheets reads it, the cells' formats stay. */
  type(
    tab: number,
    row: number,
    column: number,
    values: readonly (readonly (StoredValue | { readonly serial: number })[])[],
    today: { readonly year: number },
  ): void {
    const rows = this.tab(tab).rows;
    const cells = values.map((line, lineIndex) =>
      line.map((value, offset) => typedCell(value, rows[row + lineIndex]?.[column + offset], today)),
    );
    this.apply({ kind: 'cells', tab, row, column, cells });
  }

  /** Adds an empty tab before the one at that index, or at the end. Returns its id. */
  insertTab(name: string, index: number): number {
    const tab = this.#lastId + 1;
    this.apply({ kind: 'insertTab', tab, name, index });
    return tab;
  }

  apply(change: Change): void {
    if (change.kind === 'insertTab') {
      this.#lastId = Math.max(this.#lastId, change.tab);
      this.#data.tabs.splice(change.index, 0, emptyTab(change.tab, change.name));
    } else if (change.kind === 'deleteTab') this.#data.tabs.splice(this.tabs.indexOf(this.tab(change.tab)), 1);
    else this.#changeTab(change);
    for (const listener of this.#listeners) listener(change);
  }

  #changeTab(change: Exclude<Change, { kind: 'insertTab' | 'deleteTab' }>): void {
    const tab = this.tab(change.tab);
    switch (change.kind) {
      case 'cells':
        writeCells(tab, change);
        break;
      case 'format':
        formatCells(tab, change);
        break;
      case 'insertRows':
      case 'deleteRows':
        moveLines(tab, 'rows', change.at, change.kind === 'insertRows' ? change.count : -change.count);
        break;
      case 'insertColumns':
      case 'deleteColumns':
        moveLines(tab, 'columns', change.at, change.kind === 'insertColumns' ? change.count : -change.count);
        break;
      case 'validation':
        setValidation(tab, change.validation);
        break;
      case 'frozenRows':
        tab.frozenRows = change.count;
        break;
      case 'columnWidth':
        tab.columnWidths[change.column] = change.pixels;
        break;
      case 'conditionalFormats':
        tab.conditionalFormats = [...change.formats];
        break;
    }
  }
}

/** As large as a new tab of Google's. */
const emptyTab = (id: number, name: string): TabData => ({
  id,
  name,
  rowCount: 1_000,
  columnCount: 26,
  frozenRows: 0,
  rows: [],
  columnWidths: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
});

function typedCell(
  value: StoredValue | { readonly serial: number },
  old: StoredCell | undefined,
  today: { readonly year: number },
): StoredCell | null {
  const isDate = value !== null && typeof value === 'object';
  const format = old?.format;
  const typed = isDate
    ? { value: value.serial, numberFormat: 'dd/mm/yyyy hh:mm:ss' }
    : readTyped(value, format?.numberFormat, today);
  const numberFormat = format?.numberFormat ?? typed.numberFormat;
  const cell: StoredCell = {
    value: typed.value,
    ...('formula' in typed && typed.formula !== undefined ? { formula: typed.formula } : {}),
    ...(numberFormat === undefined ? (format ? { format } : {}) : { format: { ...format, numberFormat } }),
    ...(old?.note === undefined ? {} : { note: old.note }),
  };
  return cell.value === null && !cell.format && cell.note === undefined ? null : cell;
}

function writeCells(tab: TabData, { row, column, cells }: Extract<Change, { kind: 'cells' }>): void {
  cells.forEach((line, offset) => {
    tab.rows[row + offset] ??= [];
    const target = tab.rows[row + offset] as (StoredCell | undefined)[];
    line.forEach((cell, index) => {
      target[column + index] = cell ?? undefined;
    });
  });
  tab.rowCount = Math.max(tab.rowCount, row + cells.length);
  tab.columnCount = Math.max(tab.columnCount, column + (cells[0]?.length ?? 0));
}

function formatCells(tab: TabData, { area, format }: Extract<Change, { kind: 'format' }>): void {
  const known = new Map<StoredCell['format'], StoredCell['format']>();
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    tab.rows[row] ??= [];
    const line = tab.rows[row] as (StoredCell | undefined)[];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const old = line[column];
      let merged = known.get(old?.format);
      if (!merged) {
        merged = { ...old?.format, ...format };
        known.set(old?.format, merged);
      }
      line[column] = { ...(old ?? { value: null }), format: merged };
    }
  }
}

function setValidation(tab: TabData, validation: Validation): void {
  const { area } = validation;
  const others = <Rule extends { readonly area: Area }>(rules: readonly Rule[]): Rule[] =>
    rules.flatMap((rule) => without(rule.area, area).map((rest) => ({ ...rule, area: rest })));
  tab.validations = [...others(tab.validations), validation];
  if (!tab.kept) return;
  tab.kept.rules = tab.kept.rules.flatMap((rule) => (rule.kind === 'validation' ? others([rule]) : [rule]));
}

/** @param asked lines to insert at the index; negative: to delete from it, as far as there are any */
function moveLines(tab: TabData, axis: 'rows' | 'columns', at: number, asked: number): void {
  const size = axis === 'rows' ? tab.rowCount : tab.columnCount;
  const count = Math.max(asked, Math.min(0, at - size));
  const splice = <Item>(list: (Item | undefined)[]) => {
    if (count < 0) list.splice(at, -count);
    else if (at < list.length) list.splice(at, 0, ...Array.from({ length: count }, () => undefined));
  };
  if (axis === 'rows') {
    splice(tab.rows);
    if (tab.kept) splice(tab.kept.rows);
    tab.rowCount += count;
    if (at < tab.frozenRows) tab.frozenRows += Math.max(count, at - tab.frozenRows);
  } else {
    for (const row of tab.rows) if (row) splice(row);
    splice(tab.columnWidths);
    if (tab.kept) splice(tab.kept.columns);
    tab.columnCount += count;
  }
  const move = <Item extends { readonly area: Area }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const area = shifted(item.area, axis, at, count);
      return area ? [{ ...item, area }] : [];
    });
  tab.validations = move<Validation>(tab.validations);
  tab.conditionalFormats = tab.conditionalFormats.flatMap((format) => movedFormat(format, axis, at, count) ?? []);
  if (tab.kept) tab.kept.rules = move(tab.kept.rules);
  tab.merges = tab.merges.flatMap((merge) => shifted(merge, axis, at, count) ?? []);
}
