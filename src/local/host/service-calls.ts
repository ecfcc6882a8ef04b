import { displayedText } from '../workbook/displayed-text';
import type { Area, StoredCell } from '../workbook/model';
import { isDateFormat } from '../workbook/serial-date';
import type { WorkbookStore } from '../workbook/store';
import type {
  CallName,
  DialogSize,
  HostCalls,
  MenuItem,
  PropertyStoreName,
  ScriptValue,
  TabRef,
} from '../worker/calls';
import type { DocumentLock } from './locks';
import type { Mailbox } from './mailbox';
import type { ScriptProperties } from './properties';
import type { ScriptCache } from './script-cache';
import type { Triggers } from './triggers';

/** What the add-on shows to the person. */
export interface HostUi {
  activeTab(): TabRef;
  activeArea(): Area;
  select(tab: number, area: Area): void;
  showMenu(title: string, items: readonly MenuItem[]): void;
  showSidebar(title: string, html: string): void;
  showDialog(title: string, html: string, size: DialogSize): void;
  toast(title: string, message: string): void;
}

/** Everything that executions share. */
export interface Services {
  readonly store: WorkbookStore;
  readonly workbookName: string;
  readonly workbookId: string;
  readonly ui: HostUi;
  readonly cache: ScriptCache;
  readonly lock: DocumentLock;
  readonly mailbox: Mailbox;
  readonly properties: ScriptProperties;
  readonly triggers: Triggers;
}

/** The execution that asks. */
export interface Caller {
  /** Who holds locks. */
  readonly holder: object;
  readonly user: string;
  /** Milliseconds since 1970, by its clock. */
  now(): number;
}

/** What an execution asks of the services, and so what it costs on Google's servers. */
export type ServiceCall = Exclude<CallName, 'nextFormulas'>;

/** The host's side of a call: waiting for a lock takes time. */
export type Handlers = {
  readonly [Name in ServiceCall]: (
    ...args: Parameters<HostCalls[Name]>
  ) => ReturnType<HostCalls[Name]> | Promise<ReturnType<HostCalls[Name]>>;
};

export function serviceCalls(services: Services, { holder, user, now }: Caller): Handlers {
  const { store, ui, cache, lock, mailbox, properties, triggers } = services;
  const year = () => new Date(now()).getFullYear();
  const ownerOf = (name: PropertyStoreName) => (name === 'user' ? user : null);
  const map = <Value>(tab: number, area: Area, read: (cell: StoredCell | undefined) => Value): Value[][] =>
    store.block(tab, area).map((line) => line.map(read));
  return {
    workbookName: () => services.workbookName,
    workbookId: () => services.workbookId,
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
    readNote: (tab, row, column) => store.tab(tab).rows[row]?.[column]?.note ?? '',
    readConditionalFormats: (tab) => store.tab(tab).conditionalFormats,
    writeValues: (tab, row, column, values) => store.type(tab, row, column, values, { year: year() }),
    fillAreas: (tab, areas, value) => {
      for (const { row, column, rowCount, columnCount } of areas) {
        const values = Array.from({ length: rowCount }, () => Array<ScriptValue>(columnCount).fill(value));
        store.type(tab, row, column, values, { year: year() });
      }
    },
    writeNote: (tab, area, note) => {
      const cells = map(tab, area, (cell) => withNote(cell, note));
      store.apply({ kind: 'cells', tab, row: area.row, column: area.column, cells });
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
    flush: () => undefined,
    select: (tab, area) => ui.select(tab, area),
    showMenu: (title, items) => ui.showMenu(title, items),
    showSidebar: (title, html) => ui.showSidebar(title, html),
    showDialog: (title, html, size) => ui.showDialog(title, html, size),
    toast: (title, message) => ui.toast(title, message),
    cacheGet: (key) => cache.get(key, now()),
    cachePut: (key, value, seconds) => cache.put(key, value, seconds, now()),
    cacheRemove: (key) => cache.remove(key),
    lock: (milliseconds) => lock.acquire(holder, milliseconds),
    unlock: () => lock.release(holder),
    mailQuota: () => mailbox.quota(user, now()),
    sendMail: (order) => mailbox.send(user, order, now()),
    propertyGet: (name, key) => properties.get(ownerOf(name), key),
    propertySet: (name, key, value) => properties.set(ownerOf(name), key, value),
    propertyRemove: (name, key) => properties.remove(ownerOf(name), key),
    triggers: () => triggers.of(user).map(({ id, handler }) => ({ id, handler })),
    createTrigger: (handler, rule) => ({ id: triggers.create(user, handler, rule, now()).id, handler }),
    deleteTrigger: (id) => triggers.remove(user, id),
  };
}

/** What Google says of a cell without a format (brucemcpherson/gas-fakes#27). */
const NO_FORMAT = '0.###############';

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The cell with that note in place of its own; null: nothing is left of it. */
function withNote(cell: StoredCell | undefined, note: string): StoredCell | null {
  const { note: _, ...bare } = cell ?? { value: null };
  if (note !== '') return { ...bare, note };
  return bare.value === null && Object.keys(bare).length === 1 ? null : bare;
}

/** What a script sees in a cell. */
export function scriptValue(cell: StoredCell | undefined): ScriptValue {
  const value = cell?.value ?? null;
  return typeof value === 'number' && isDateFormat(cell?.format?.numberFormat) ? { serial: value } : value;
}
