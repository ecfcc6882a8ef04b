import type { Execution } from '../../protocol';
import { create, element } from '../chrome/elements';
import { ExecutionRow } from './execution-row';

const most = 200;
const tickMs = 500;
const headings = ['Función', 'Quién', 'Inicio', 'Duración', 'Llamadas a servicios', 'Estado'];

interface Options {
  readonly fetchAll: () => Promise<readonly Execution[]>;
  readonly onFailed: (error: Error) => void;
  readonly onOpen: () => void;
  /** The list closed: the focus goes back to the grid. */
  readonly onLeft: () => void;
}

/** «Ejecuciones»: what the add-on ran, newest first, while it is open. */
export class ExecutionList {
  readonly #options: Options;
  readonly #box = element('executions');
  readonly #button = element('executions-button');
  readonly #body = element('executions-body');
  readonly #lines = create('tbody');
  /** By id. */
  readonly #rows = new Map<number, ExecutionRow>();
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#button.addEventListener('click', () => (this.#box.hidden ? this.open() : this.close()));
    element('executions-close').addEventListener('click', () => this.close());
    this.#box.addEventListener('keydown', (event) => {
      // Keys here are not for the grid.
      event.stopPropagation();
      if (event.key === 'Escape') this.close();
    });
    const head = create('tr');
    head.append(
      ...headings.map((text) => {
        const heading = create('th', { text });
        heading.scope = 'col';
        return heading;
      }),
    );
    const table = create('table');
    table.createTHead().append(head);
    table.append(this.#lines);
    // By keyboard it is scrolled, and read from here.
    this.#body.tabIndex = 0;
    this.#body.setAttribute('role', 'group');
    this.#body.setAttribute('aria-labelledby', 'executions-title');
    this.#body.replaceChildren(table);
  }

  open(): void {
    this.#options.onOpen();
    this.#box.hidden = false;
    this.#button.setAttribute('aria-expanded', 'true');
    this.#ticking = setInterval(() => {
      for (const row of this.#rows.values()) if (row.isRunning) row.tick();
    }, tickMs);
    this.refresh();
    this.#body.focus();
  }

  close(): void {
    if (this.#box.hidden) return;
    clearInterval(this.#ticking);
    this.#box.hidden = true;
    this.#button.setAttribute('aria-expanded', 'false');
    this.#options.onLeft();
  }

  /** Asks for all again; nothing while the list is closed. */
  refresh(): void {
    if (this.#box.hidden) return;
    this.#clear();
    this.#options.fetchAll().then((all) => {
      for (const execution of [...all].reverse()) {
        // What an event told meanwhile is newer than this answer.
        if (this.#rows.get(execution.id)?.isRunning !== false) this.#put(execution);
      }
    }, this.#options.onFailed);
  }

  /** An execution started or ended. */
  show(execution: Execution): void {
    if (!this.#box.hidden) this.#put(execution);
  }

  #put(execution: Execution): void {
    const known = this.#rows.get(execution.id);
    if (known) {
      known.show(execution);
      return;
    }
    const row = new ExecutionRow(execution);
    const newer = [...this.#rows].filter(([id]) => id > execution.id).sort(([a], [b]) => a - b)[0]?.[1];
    if (newer) newer.lines.at(-1)?.after(...row.lines);
    else this.#lines.prepend(...row.lines);
    this.#rows.set(execution.id, row);
    if (this.#rows.size > most) this.#dropOldest();
  }

  #dropOldest(): void {
    const id = Math.min(...this.#rows.keys());
    for (const line of this.#rows.get(id)?.lines ?? []) line.remove();
    this.#rows.delete(id);
  }

  #clear(): void {
    this.#rows.clear();
    this.#lines.replaceChildren();
  }
}
