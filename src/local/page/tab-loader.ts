import type { HostEvent, TabSnapshot } from '../protocol';
import type { Grid } from './grid/grid';
import { Refused } from './host-client';

const slowMs = 150;
const GONE = 404;

type CellsEvent = Extract<HostEvent, { type: 'cells' }>;

interface Options {
  readonly grid: Grid;
  readonly fetchTab: (tab: number) => Promise<TabSnapshot>;
  readonly showLoading: (loading: boolean) => void;
  readonly onFailed: (error: Error) => void;
}

/** Fetches the content of a tab when it is first shown, and again when it went stale. */
export class TabLoader {
  readonly #options: Options;
  /** Tabs that are as the host has them, but for the events on their way. */
  readonly #fresh = new Set<number>();
  /** Tabs with content that may be worked on, also while it is fetched again. */
  readonly #usable = new Set<number>();
  readonly #versions = new Map<number, number>();
  readonly #running = new Map<number, Promise<void>>();
  /** Cells told while their tab was being fetched: the answer may be older than they are. */
  readonly #late = new Map<number, CellsEvent[]>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** The version of the content on screen; edits say it, so that the host knows which cells were meant. */
  version(tab: number): number | undefined {
    return this.#versions.get(tab);
  }

  isUsable(tab: number): boolean {
    return this.#usable.has(tab);
  }

  /** Resolves when the tab has its content; shows «Cargando…» where that takes long. */
  ensure(tab: number): Promise<void> {
    return this.#fresh.has(tab) ? Promise.resolve() : this.#load(tab);
  }

  /** The content is old: fetched again now if the tab is on screen, else when it is opened. */
  refresh(tab: number): Promise<void> {
    this.#fresh.delete(tab);
    if (tab === this.#options.grid.activeTab()) return this.#load(tab);
    this.#usable.delete(tab);
    return Promise.resolve();
  }

  refreshAll(): Promise<void> {
    const active = this.#options.grid.activeTab();
    for (const tab of [...this.#fresh]) void (tab === active || this.refresh(tab));
    return this.refresh(active);
  }

  /** Writes cells into their tab, now or after the content that is on its way. */
  write(event: CellsEvent): void {
    const late = this.#late.get(event.tab);
    late?.push(event);
    // A tab that was never opened is fetched as it is then.
    if (this.#usable.has(event.tab)) this.#options.grid.writeCells(event.tab, event.cells, event.formats);
  }

  #load(tab: number): Promise<void> {
    // A change that comes while the tab is being fetched may be missing in the answer: fetch once more after.
    const before = this.#running.get(tab) ?? Promise.resolve();
    const run = before
      .then(() => (this.#fresh.has(tab) ? undefined : this.#fetch(tab)))
      .then(() => {
        if (this.#running.get(tab) === run) this.#running.delete(tab);
      });
    this.#running.set(tab, run);
    return run;
  }

  async #fetch(tab: number): Promise<void> {
    const { grid, fetchTab, showLoading, onFailed } = this.#options;
    const isShown = () => tab === grid.activeTab();
    const timer = setTimeout(() => isShown() && showLoading(true), slowMs);
    const late: CellsEvent[] = [];
    this.#late.set(tab, late);
    this.#fresh.add(tab);
    try {
      const content = await fetchTab(tab);
      grid.fillTab(content);
      this.#versions.set(tab, content.version);
      for (const { cells, formats } of late) grid.writeCells(tab, cells, formats);
      this.#usable.add(tab);
    } catch (error) {
      this.#fresh.delete(tab);
      // A tab that is gone by now is told by an event of its own.
      if (!(error instanceof Refused && error.status === GONE)) onFailed(error as Error);
    } finally {
      this.#late.delete(tab);
      clearTimeout(timer);
      if (isShown()) showLoading(false);
    }
  }
}
