import { displayedText } from '../workbook/displayed-text';
import type { Area, StoredCell } from '../workbook/model';
import { isDateFormat } from '../workbook/serial-date';
import type { WorkbookStore } from '../workbook/store';
import type { CallName, HostCalls, MenuItem, ScriptValue, TabRef } from '../worker/calls';
import type { DocumentLock } from './locks';
import type { ScriptCache } from './script-cache';

/** What the add-on shows to the person. */
export interface HostUi {
  activeTab(): TabRef;
  activeArea(): Area;
  select(tab: number, area: Area): void;
  showMenu(title: string, items: readonly MenuItem[]): void;
  showSidebar(title: string, html: string): void;
}

/** Everything that executions share. */
export interface Services {
  readonly store: WorkbookStore;
  readonly workbookName: string;
  readonly ui: HostUi;
  readonly cache: ScriptCache;
  readonly lock: DocumentLock;
  readonly thisYear: () => number;
}

/** What an execution asks of the services, and so what it costs on Google's servers. */
export type ServiceCall = Exclude<CallName, 'nextFormulas'>;

/** The host's side of a call: waiting for a lock takes time. */
export type Handlers = {
  readonly [Name in ServiceCall]: (
    ...args: Parameters<HostCalls[Name]>
  ) => ReturnType<HostCalls[Name]> | Promise<ReturnType<HostCalls[Name]>>;
};

/** @param execution who holds locks */
export function serviceCalls(services: Services, execution: object): Handlers {
  const { store, ui, cache, lock, thisYear } = services;
  const map = <Value>(tab: number, area: Area, read: (cell: StoredCell | undefined) => Value): Value[][] =>
    store.block(tab, area).map((line) => line.map(read));
  return {
    workbookName: () => services.workbookName,
    tabs: () => store.tabs.map(({ id, name }) => ({ id, name })),
    activeTab: () => ui.activeTab(),
    activeArea: () => ui.activeArea(),
    gridSize: (tab) => {
      const { rowCount, columnCount } = store.tab(tab);
      return { rowCount, columnCount };
    },
    usedSize: (tab) => store.used(tab),
    readValues: (tab, area) => map(tab, area, scriptValue),
    readFormulas: (tab, area) => map(tab, area, (cell) => (cell?.formula === undefined ? '' : `=${cell.formula}`)),
    readDisplayed: (tab, area) => map(tab, area, displayedText),
    readNumberFormats: (tab, area) => map(tab, area, (cell) => cell?.format?.numberFormat ?? NO_FORMAT),
    readValidations: (tab, area) => store.hasValidation(tab, area),
    readConditionalFormats: (tab) => store.tab(tab).conditionalFormats,
    writeValues: (tab, row, column, values) => store.type(tab, row, column, values, { year: thisYear() }),
    fillAreas: (tab, areas, value) => {
      for (const { row, column, rowCount, columnCount } of areas) {
        const values = Array.from({ length: rowCount }, () => Array<ScriptValue>(columnCount).fill(value));
        store.type(tab, row, column, values, { year: thisYear() });
      }
    },
    writeFormat: (tab, areas, format) => {
      for (const area of areas) store.apply({ kind: 'format', tab, area, format });
    },
    writeValidation: (tab, validation) => store.apply({ kind: 'validation', tab, validation }),
    writeFrozenRows: (tab, count) => store.apply({ kind: 'frozenRows', tab, count }),
    writeColumnWidth: (tab, column, pixels) => store.apply({ kind: 'columnWidth', tab, column, pixels }),
    writeConditionalFormats: (tab, formats) => store.apply({ kind: 'conditionalFormats', tab, formats }),
    insertColumns: (tab, at, count) => store.apply({ kind: 'insertColumns', tab, at, count }),
    insertRows: (tab, at, count) => store.apply({ kind: 'insertRows', tab, at, count }),
    insertTab: (name, index) => {
      if (store.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase()))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const id = store.insertTab(name, index);
      ui.select(id, FIRST_CELL);
      return { id, name };
    },
    deleteTab: (tab) => {
      if (store.tabs.length === 1) throw new Error("You can't remove all the sheets in a document.");
      store.apply({ kind: 'deleteTab', tab });
    },
    select: (tab, area) => ui.select(tab, area),
    showMenu: (title, items) => ui.showMenu(title, items),
    showSidebar: (title, html) => ui.showSidebar(title, html),
    cacheGet: (key) => cache.get(key),
    cachePut: (key, value, seconds) => cache.put(key, value, seconds),
    cacheRemove: (key) => cache.remove(key),
    lock: (milliseconds) => lock.acquire(execution, milliseconds),
    unlock: () => lock.release(execution),
  };
}

/** What Google says of a cell without a format (brucemcpherson/gas-fakes#27). */
const NO_FORMAT = '0.###############';

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What a script sees in a cell. */
export function scriptValue(cell: StoredCell | undefined): ScriptValue {
  const value = cell?.value ?? null;
  return typeof value === 'number' && isDateFormat(cell?.format?.numberFormat) ? { serial: value } : value;
}
