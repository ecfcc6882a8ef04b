import { randomUUID } from 'node:crypto';
import type {
  BookSnapshot,
  DialogAnswer,
  Edit,
  HostEvent,
  Menu,
  MenuCall,
  PanelAnswer,
  PanelCall,
  Selection,
  TabSnapshot,
} from '../protocol';
import type { Area } from '../workbook/model';
import type { WorkbookStore } from '../workbook/store';
import { writeWorkbook } from '../workbook/xlsx';
import type { TabRef } from '../worker/calls';
import { applyEdit } from './apply-edit';
import { type ExecutionRequest, type ExecutionResult, execute, type Project } from './execution';
import type { Host } from './host';
import { DocumentLock } from './locks';
import { ScriptCache } from './script-cache';
import type { Services } from './service-calls';
import { CellPacker } from './snapshots';

export interface LocalHostOptions {
  readonly store: WorkbookStore;
  readonly project: Project;
  /** The workbook's file name, with its extension. */
  readonly fileName: string;
  /** E-mail of the person at the keyboard. */
  readonly user: string;
  /** Added to the machine's clock, in milliseconds. */
  readonly clockOffset: number;
}

/** An open workbook with the add-on running over it: for the page and for the command line. */
export class LocalHost implements Host {
  readonly #options: LocalHostOptions;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  readonly #packer = new CellPacker();
  readonly #services: Services;
  #menus: readonly Menu[] = [];
  #selection: Selection;
  /** Edits are applied and judged one after the other, in the order in which they came. */
  #edits: Promise<unknown> = Promise.resolve();

  constructor(options: LocalHostOptions) {
    this.#options = options;
    const { store, fileName, clockOffset } = options;
    this.#selection = { tab: store.tabs[0]?.id ?? 0, row: 0, column: 0, rowCount: 1, columnCount: 1 };
    this.#services = {
      store,
      workbookName: fileName.replace(/\.xlsx$/i, ''),
      cache: new ScriptCache(),
      lock: new DocumentLock(),
      thisYear: () => new Date(Date.now() + clockOffset).getFullYear(),
      ui: {
        activeTab: () => this.#activeTab(),
        select: (tab, area) => this.#activate(tab, area),
        showMenu: (title, items) => {
          this.#menus = [...this.#menus.filter((menu) => menu.title !== title), { title, items }];
          this.emit({ type: 'menus', menus: this.#menus });
        },
        showSidebar: (title, html) => this.emit({ type: 'sidebar', title, html }),
      },
    };
    store.subscribe((change) => this.emit(this.#packer.event(store, change)));
  }

  /** Runs a function of the script with the person's authorisation. Rejects with an ExecutionError. */
  run(request: Omit<ExecutionRequest, 'user' | 'clockOffset'>): Promise<ExecutionResult> {
    const { project, user, clockOffset } = this.#options;
    return execute(project, this.#services, { ...request, user, clockOffset });
  }

  emit(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  subscribe(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  book(): BookSnapshot {
    const { store, fileName, user } = this.#options;
    return {
      fileName,
      user,
      tabs: store.tabs.map(({ id, name }) => ({ id, name })),
      activeTab: this.#selection.tab,
      menus: this.#menus,
    };
  }

  tab(id: number): TabSnapshot | undefined {
    const tab = this.#options.store.tabs.find((candidate) => candidate.id === id);
    return tab && this.#packer.tab(tab);
  }

  edit(edit: Edit): Promise<void> {
    const done = this.#edits.then(() => this.#applyAndJudge(edit));
    this.#edits = done.catch(() => undefined);
    return done;
  }

  select(selection: Selection): void {
    this.#options.store.tab(selection.tab);
    this.#selection = selection;
  }

  opened(): void {
    this.run({ function: 'onOpen', trigger: { editedRange: null } }).catch((problem) => this.#report(problem));
  }

  runMenu({ function: name }: MenuCall): void {
    const offered = this.#menus.some(({ items }) => items.some((item) => item?.function === name));
    if (!offered) throw new Error(`Ningún menú ofrece «${name}».`);
    this.run({ function: name }).catch((problem) => this.#report(problem));
  }

  async runPanel(call: PanelCall): Promise<PanelAnswer> {
    try {
      const { value } = await this.run({ function: call.function, arguments: call.arguments });
      return { value };
    } catch (problem) {
      return { error: messageOf(problem) };
    }
  }

  /** The add-on opens no dialog that waits for an answer; those of the host itself only inform. */
  answerDialog({ id }: DialogAnswer): void {
    this.emit({ type: 'dialogClosed', id });
  }

  async download(): Promise<{ fileName: string; bytes: Uint8Array }> {
    const { store, fileName } = this.#options;
    return { fileName, bytes: await writeWorkbook(store.data) };
  }

  async #applyAndJudge(edit: Edit): Promise<void> {
    const { store } = this.#options;
    const edited = applyEdit(store, edit, this.#services.thisYear());
    // Google tells a simple trigger of content, not of rows and columns that were inserted or deleted.
    if (!edited) return;
    const { id, name } = store.tab(edit.tab);
    await this.run({ function: 'onEdit', trigger: { editedRange: { tab: { id, name }, area: edited } } }).catch(
      (problem) => this.emit({ type: 'toast', title: 'onEdit', message: messageOf(problem), error: true }),
    );
  }

  #activeTab(): TabRef {
    const { store } = this.#options;
    const tab = store.tabs.find(({ id }) => id === this.#selection.tab) ?? store.tabs[0];
    if (!tab) throw new Error('El libro no tiene pestañas.');
    return { id: tab.id, name: tab.name };
  }

  #activate(tab: number, area: Area): void {
    this.#selection = { ...area, tab };
    this.emit({ type: 'activate', ...area, tab });
  }

  #report(problem: unknown): void {
    this.emit({
      type: 'dialog',
      id: randomUUID(),
      title: 'El complemento se detuvo',
      message: messageOf(problem),
      buttons: ['OK'],
    });
  }
}

const messageOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
