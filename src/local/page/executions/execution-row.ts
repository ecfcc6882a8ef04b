import type { Execution } from '../../protocol';
import { create } from '../chrome/elements';
import { fullStart, shownCalls, shownDuration, shownStart, startedBy, stateWords } from './words';

/** One execution: a line of the table and, where it failed, another with the error. */
export class ExecutionRow {
  readonly lines: readonly HTMLTableRowElement[];
  readonly #cells: Readonly<Record<'name' | 'by' | 'start' | 'duration' | 'calls' | 'state', HTMLElement>>;
  readonly #errorLine = create('tr', { className: 'execution-error' });
  #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
    const line = create('tr');
    const name = create('th', { className: 'execution-name' });
    name.scope = 'row';
    const cell = (className: string) => create('td', { className });
    this.#cells = {
      name,
      by: cell('execution-by'),
      start: cell('execution-start'),
      duration: cell('execution-duration'),
      calls: cell('execution-calls'),
      state: cell('execution-state'),
    };
    line.append(...Object.values(this.#cells));
    this.lines = [line, this.#errorLine];
    this.show(execution);
  }

  get isRunning(): boolean {
    return this.#execution.state === 'running';
  }

  show(execution: Execution): void {
    this.#execution = execution;
    const { name, by, start, calls, state } = this.#cells;
    name.replaceChildren(execution.function);
    if (execution.argument !== '')
      name.append(create('span', { className: 'execution-argument', text: execution.argument }));
    by.textContent = startedBy(execution);
    start.textContent = shownStart(execution.startedAt);
    start.title = fullStart(execution.startedAt);
    calls.textContent = shownCalls(execution.calls);
    state.textContent = stateWords[execution.state];
    state.dataset.state = execution.state;
    this.tick();
    this.#showError(execution);
  }

  /** The time of what still runs grows. */
  tick(): void {
    const { milliseconds, startedAt } = this.#execution;
    this.#cells.duration.textContent = shownDuration(milliseconds ?? Math.max(0, Date.now() - Date.parse(startedAt)));
  }

  #showError({ error }: Execution): void {
    this.#errorLine.hidden = error === null;
    if (!error) return;
    const cell = create('td');
    cell.colSpan = 6;
    if (error.stack === '') {
      cell.textContent = error.message;
    } else {
      const details = create('details');
      details.append(create('summary', { text: error.message }), create('pre', { text: error.stack }));
      cell.append(details);
    }
    this.#errorLine.replaceChildren(cell);
  }
}
