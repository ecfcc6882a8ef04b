import { randomUUID } from 'node:crypto';
import { CustomFormulas, type FormulaTurn } from '../formulas/custom-formulas';
import { customFunctions } from '../formulas/custom-functions';
import type {
  BookSnapshot,
  DialogAnswer,
  Edit,
  Execution,
  HostEvent,
  Menu,
  MenuCall,
  PanelAnswer,
  PanelCall,
  Selection,
  TabSnapshot,
  WindowId,
} from '../protocol';
import type { Change } from '../workbook/change';
import type { Area } from '../workbook/model';
import type { WorkbookStore } from '../workbook/store';
import { writeWorkbook } from '../workbook/xlsx';
import type { TabRef } from '../worker/calls';
import { applyEdit } from './apply-edit';
import { ExecutionError, type ExecutionRequest, type ExecutionResult, execute, type Project } from './execution';
import { ExecutionLog } from './execution-log';
import { type Host, HostRefusal } from './host';
import { DocumentLock } from './locks';
import { ScriptCache } from './script-cache';
import type { HostUi, Services } from './service-calls';
import { CellPacker } from './snapshots';
import { TabMoves } from './tab-moves';
import { Windows } from './windows';

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

/** For whom and why a function runs. */
export interface Behalf {
  readonly window?: WindowId | undefined;
  readonly source?: Execution['source'];
}

/** An open workbook with the add-on running over it: for the page and for the command line. */
export class LocalHost implements Host {
  readonly #options: LocalHostOptions;
  readonly #listeners = new Map<(event: HostEvent) => void, WindowId | undefined>();
  readonly #packer = new CellPacker();
  readonly #services: Omit<Services, 'ui'>;
  readonly #windows = new Windows();
  readonly #moves = new TabMoves();
  readonly #log = new ExecutionLog((execution) => this.emit({ type: 'execution', execution }));
  readonly #formulas: CustomFormulas;
  /** The window whose edit is being applied. */
  #editing: WindowId | undefined;
  /** Edits are applied and judged one after the other, in the order in which they came. */
  #edits: Promise<unknown> = Promise.resolve();

  constructor(options: LocalHostOptions) {
    this.#options = options;
    const { store, fileName, clockOffset, project } = options;
    this.#services = {
      store,
      workbookName: fileName.replace(/\.xlsx$/i, ''),
      cache: new ScriptCache(),
      lock: new DocumentLock(),
      thisYear: () => new Date(Date.now() + clockOffset).getFullYear(),
    };
    this.#formulas = new CustomFormulas({
      store,
      functions: customFunctions(project.code),
      evaluate: (turn) => this.#evaluate(turn),
    });
    store.subscribe((change) => this.#changed(change));
  }

  /** Runs a function of the script with the person's authorisation. Rejects with an ExecutionError. */
  run(
    request: Omit<ExecutionRequest, 'user' | 'clockOffset'>,
    { window, source = 'program' }: Behalf = {},
  ): Promise<ExecutionResult> {
    const { project, user, clockOffset } = this.#options;
    const about = { function: request.function, arguments: request.arguments ?? [], source, user };
    const services = { ...this.#services, ui: this.#uiOf(window) };
    return this.#log.record(about, () => execute(project, services, { ...request, user, clockOffset }));
  }

  /** Resolves when each of the workbook's custom functions shows its answer: they are computed on opening, too. */
  formulasSettled(): Promise<void> {
    return this.#formulas.settled();
  }

  /** @param to the one window that it concerns */
  emit(event: HostEvent, to?: WindowId): void {
    for (const [listener, window] of this.#listeners)
      if (to === undefined || window === undefined || window === to) listener(event);
  }

  subscribe(listener: (event: HostEvent) => void, window?: WindowId): () => void {
    this.#listeners.set(listener, window);
    return () => this.#listeners.delete(listener);
  }

  book(window?: WindowId): BookSnapshot {
    const { store, fileName, user } = this.#options;
    return {
      fileName,
      user,
      tabs: store.tabs.map(({ id, name }) => ({ id, name })),
      activeTab: this.#activeTab(window).id,
      menus: this.#windows.of(window).menus,
      losses: store.data.losses ?? [],
    };
  }

  executions(): readonly Execution[] {
    return this.#log.list();
  }

  tab(id: number): TabSnapshot | undefined {
    const tab = this.#options.store.tabs.find((candidate) => candidate.id === id);
    return tab && this.#packer.tab(tab, this.#moves.version(id));
  }

  edit(edit: Edit, window?: WindowId): Promise<void> {
    const done = this.#edits.then(() => this.#applyAndJudge(edit, window));
    this.#edits = done.catch(() => undefined);
    return done;
  }

  select(selection: Selection, window?: WindowId): void {
    this.#requireTab(selection.tab);
    this.#windows.change(window, { selection });
  }

  opened(window?: WindowId): void {
    this.run({ function: 'onOpen', trigger: { editedRange: null } }, { window, source: 'trigger' }).catch((problem) =>
      this.#report(problem, window),
    );
  }

  runMenu({ function: name }: MenuCall, window?: WindowId): void {
    const { menus } = this.#windows.of(window);
    const offered = menus.some(({ items }) => items.some((item) => item?.function === name));
    if (!offered) throw new HostRefusal(`Ningún menú ofrece «${name}».`);
    this.run({ function: name }, { window, source: 'menu' }).catch((problem) => this.#report(problem, window));
  }

  async runPanel(call: PanelCall, window?: WindowId): Promise<PanelAnswer> {
    // Google keeps these for the script itself.
    if (call.function.endsWith('_')) return { error: `Un panel no puede llamar a «${call.function}».` };
    try {
      const request = { function: call.function, arguments: call.arguments };
      const { value } = await this.run(request, { window, source: 'panel' });
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

  async #applyAndJudge(asked: Edit, window: WindowId | undefined): Promise<void> {
    const { store } = this.#options;
    this.#requireTab(asked.tab);
    const edit = this.#moves.brought(asked, window);
    this.#editing = window;
    let edited: Area | null;
    try {
      edited = applyEdit(store, edit, this.#services.thisYear());
    } finally {
      this.#editing = undefined;
    }
    // In Google they may come after onEdit; here it always judges what they show.
    await this.#formulas.settled();
    // Google tells a simple trigger of content, not of rows and columns that were inserted or deleted.
    if (!edited) return;
    const { id, name } = store.tab(edit.tab);
    const request = { function: 'onEdit', trigger: { editedRange: { tab: { id, name }, area: edited } } };
    await this.run(request, { window, source: 'trigger' }).catch((problem) =>
      this.emit({ type: 'toast', title: 'onEdit', message: messageOf(problem), error: true }, window),
    );
  }

  /** Every change of the workbook, whoever made it. */
  #changed(change: Change): void {
    const by = this.#editing;
    if ('at' in change) this.#moves.add(change, by);
    const event = this.#packer.event(this.#options.store, change);
    this.emit('at' in change && event.type === 'tabChanged' && by !== undefined ? { ...event, by } : event);
    this.#formulas.changed(change);
  }

  /** One execution of custom functions. In the list it failed where one of them threw. */
  #evaluate(turn: FormulaTurn): Promise<ExecutionResult> {
    const { project, clockOffset } = this.#options;
    const about = { function: turn.function, arguments: [turn.about], source: 'formula', user: '' } as const;
    const services = { ...this.#services, ui: this.#uiOf(undefined) };
    return this.#log.record(about, async () => {
      const request = { function: turn.function, formulas: turn, user: '', clockOffset };
      const result = await execute(project, services, request);
      if (!turn.failure) return result;
      const { message, stack } = turn.failure;
      throw new ExecutionError(message, stack, { calls: result.calls, log: result.log });
    });
  }

  /** What the add-on shows, in the window that it runs for. */
  #uiOf(window: WindowId | undefined): HostUi {
    return {
      activeTab: () => this.#activeTab(window),
      activeArea: () => this.#activeArea(window),
      select: (tab, area) => {
        this.#windows.change(window, { selection: { ...area, tab } });
        this.emit({ type: 'activate', ...area, tab }, window);
      },
      showMenu: (title, items) => {
        const menus: Menu[] = [...this.#windows.of(window).menus.filter((menu) => menu.title !== title)];
        menus.push({ title, items });
        this.#windows.change(window, { menus });
        this.emit({ type: 'menus', menus }, window);
      },
      showSidebar: (title, html) => this.emit({ type: 'sidebar', title, html }, window),
    };
  }

  #activeTab(window: WindowId | undefined): TabRef {
    const { store } = this.#options;
    const { selection } = this.#windows.of(window);
    const tab = store.tabs.find(({ id }) => id === selection?.tab) ?? store.tabs[0];
    if (!tab) throw new HostRefusal('El libro no tiene pestañas.');
    return { id: tab.id, name: tab.name };
  }

  #activeArea(window: WindowId | undefined): Area {
    const { selection } = this.#windows.of(window);
    if (selection?.tab !== this.#activeTab(window).id) return { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const { tab: _, ...area } = selection;
    return area;
  }

  #requireTab(tab: number): void {
    if (!this.#options.store.tabs.some(({ id }) => id === tab)) throw new HostRefusal('Esa pestaña ya no existe.');
  }

  #report(problem: unknown, window: WindowId | undefined): void {
    this.emit(
      {
        type: 'dialog',
        id: randomUUID(),
        title: 'El complemento se detuvo',
        message: messageOf(problem),
        buttons: ['OK'],
      },
      window,
    );
  }
}

const messageOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
