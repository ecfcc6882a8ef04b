import type { Menu, Selection, WindowId } from '../protocol';

/** What a window of the page has of its own. */
export interface WindowState {
  readonly selection: Selection | null;
  readonly menus: readonly Menu[];
}

/** A window that reconnects cannot be told from one that closed; so the ones used last are kept, and no more. */
const MOST = 100;
const NEW: WindowState = { selection: null, menus: [] };

/** The state of each window; requests without a window's name share one. */
export class Windows {
  readonly #states = new Map<WindowId, WindowState>();

  of(window: WindowId = ''): WindowState {
    return this.#states.get(window) ?? NEW;
  }

  change(window: WindowId = '', change: Partial<WindowState>): void {
    const state = { ...this.of(window), ...change };
    this.#states.delete(window);
    this.#states.set(window, state);
    const [oldest] = this.#states.keys();
    if (this.#states.size > MOST && oldest !== undefined) this.#states.delete(oldest);
  }
}
