import { randomUUID } from 'node:crypto';
import { CustomFormulas, type FormulaTurn } from '../formulas/custom-formulas';
import { customFunctions } from '../formulas/custom-functions';
import type {
  BookSnapshot,
  Clock,
  DialogAnswer,
  Edit,
  Execution,
  HostEvent,
  MailContent,
  MailSummary,
  MenuCall,
  PanelAnswer,
  PanelCall,
  Selection,
  TabSnapshot,
  WindowId,
} from '../protocol';
import type { Change } from '../workbook/change';
import type { Area } from '../workbook/model';
import { writeWorkbook } from '../workbook/xlsx';
import { applyEdit } from './apply-edit';
import { ExecutionError, type ExecutionRequest, type ExecutionResult, execute, type Project } from './execution';
import { ExecutionLog } from './execution-log';
import { type GoogleSideOptions, googleSide } from './google-side';
import { type Host, HostRefusal } from './host';
import { HostUis } from './host-uis';
import { contentOf, type MailFile, summaryOf } from './mailbox';
import type { KeptProperties } from './properties';
import { Scheduler } from './scheduler';
import type { Services } from './service-calls';
import { CellPacker } from './snapshots';
import { TabMoves } from './tab-moves';
import type { Trigger } from './triggers';
import { Windows } from './windows';

export interface LocalHostOptions extends GoogleSideOptions {
  readonly project: Project;
  /** E-mail of the person at the keyboard. */
  readonly user: string;
  /** Added to the machine's clock, in milliseconds, until somebody moves the clock. */
  readonly clockOffset: number;
}

/** For whom and why a function runs. */
export interface Behalf {
  readonly window?: WindowId | undefined;
  /** `clock`: nobody sits before it, and it has no user interface. */
  readonly source?: Execution['source'];
  /** Other than the person at the keyboard. */
  readonly user?: string;
}

/** What a caller of {@link LocalHost.run} says; the host knows the rest. */
export type RunRequest = Omit<ExecutionRequest, 'user' | 'clockOffset' | 'byClock'>;

/** An open workbook with the add-on running over it: for the page and for the command line. */
export class LocalHost implements Host {
  readonly #options: LocalHostOptions;
  readonly #listeners = new Map<(event: HostEvent) => void, WindowId | undefined>();
  readonly #packer = new CellPacker();
  readonly #services: Omit<Services, 'ui'>;
  readonly #windows = new Windows();
  readonly #uis: HostUis;
  readonly #moves = new TabMoves();
  readonly #log = new ExecutionLog((execution) => this.emit({ type: 'execution', execution }));
  readonly #formulas: CustomFormulas;
  readonly #scheduler: Scheduler;
  /** The window whose edit is being applied. */
  #editing: WindowId | undefined;
  /** Edits are applied and judged one after the other, in the order in which they came. */
  #edits: Promise<unknown> = Promise.resolve();

  constructor(options: LocalHostOptions) {
    this.#options = options;
    const { store, clockOffset, project } = options;
    this.#uis = new HostUis(store, this.#windows, (event, to) => this.emit(event, to));
    this.#services = googleSide(options, {
      triggersChanged: () => this.#scheduler.rescheduled(),
      captured: (mail) => this.emit({ type: 'mail', mail: summaryOf(mail) }),
    });
    this.#scheduler = new Scheduler({
      triggers: this.#services.triggers,
      clockOffset,
      run: (trigger) => this.#runDue(trigger),
      changed: () => this.emit({ type: 'clock', clock: this.clock() }),
    });
    this.#formulas = new CustomFormulas({
      store,
      functions: customFunctions(project.code),
      evaluate: (turn) => this.#evaluate(turn),
    });
    store.subscribe((change) => this.#changed(change));
    this.#scheduler.start();
  }

  /** Runs a function of the script with the person's authorisation. Rejects with an ExecutionError. */
  run(
    request: RunRequest,
    { window, source = 'program', user = this.#options.user }: Behalf = {},
  ): Promise<ExecutionResult> {
    const { project } = this.#options;
    const about = { function: request.function, arguments: request.arguments ?? [], source, user };
    const byClock = source === 'clock';
    const services = { ...this.#services, ui: byClock ? this.#uis.nobody() : this.#uis.of(window) };
    const clockOffset = this.#scheduler.offset;
    return this.#log.record(about, () => execute(project, services, { ...request, user, clockOffset, byClock }));
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
      activeTab: this.#uis.activeTab(window).id,
      menus: this.#windows.of(window).menus,
      losses: store.data.losses ?? [],
    };
  }

  executions(): readonly Execution[] {
    return this.#log.list();
  }

  clock(): Clock {
    return this.#scheduler.clock();
  }

  async moveClock(to: string | null): Promise<Clock> {
    const before = this.#scheduler.now();
    await this.#scheduler.move(to);
    // What was kept «for an hour» from a later moment would be kept for days.
    if (this.#scheduler.now() < before) this.#services.cache.clear();
    return this.clock();
  }

  stopClock(): void {
    this.#scheduler.stopMoving();
  }

  mails(): readonly MailSummary[] {
    return this.#services.mailbox.mails.map(summaryOf);
  }

  mail(id: string): MailContent | undefined {
    const mail = this.#services.mailbox.mails.find((candidate) => candidate.id === id);
    return mail && contentOf(mail);
  }

  mailFile(id: string, index: number): MailFile | undefined {
    return this.#services.mailbox.mails.find((candidate) => candidate.id === id)?.attachments[index];
  }

  /** What scripts keep of the spreadsheet and of each person: for tests. */
  properties(): KeptProperties {
    return this.#services.properties.kept;
  }

  /** Nothing runs by the clock any more. */
  close(): void {
    this.#scheduler.close();
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
      edited = applyEdit(store, edit, new Date(this.#scheduler.now()).getFullYear());
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
    const { project } = this.#options;
    const clockOffset = this.#scheduler.offset;
    const about = { function: turn.function, arguments: [turn.about], source: 'formula', user: '' } as const;
    const services = { ...this.#services, ui: this.#uis.of(undefined) };
    return this.#log.record(about, async () => {
      const request = { function: turn.function, formulas: turn, user: '', clockOffset };
      const result = await execute(project, services, request);
      if (!turn.failure) return result;
      const { message, stack } = turn.failure;
      throw new ExecutionError(message, stack, { calls: result.calls, log: result.log });
    });
  }

  /** A failure is listed, and what is due next runs all the same. */
  async #runDue({ handler, owner }: Trigger): Promise<void> {
    await this.run({ function: handler }, { source: 'clock', user: owner }).catch(() => undefined);
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
