import type { Execution } from '../../protocol';
import { create } from '../chrome/elements';
import { fullStart, shownCalls, shownDuration, shownNotes, shownStart, startedBy, stateWords } from './words';

/** One execution: a line of the table and, where there is something to tell, others with what it wrote and its error. */
export class ExecutionRow {
  readonly lines: readonly HTMLTableRowElement[];
  readonly #cells: Readonly<Record<'name' | 'by' | 'start' | 'duration' | 'calls' | 'state', HTMLElement>>;
  readonly #logLine = create('tr', { className: 'execution-log' });
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
    this.lines = [line, this.#logLine, this.#errorLine];
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
    state.replaceChildren(stateWords[execution.state]);
    if (execution.log.length > 0)
      state.append(create('span', { className: 'execution-mark', text: shownNotes(execution.log.length) }));
    state.dataset.state = execution.state;
    this.tick();
    const { error, log } = execution;
    show(this.#logLine, log.map(withRestBelow));
    show(this.#errorLine, error ? [unfolding(error.message, error.stack)] : []);
  }

  /** The time of what still runs grows. */
  tick(): void {
    const { milliseconds, startedAt } = this.#execution;
    this.#cells.duration.textContent = shownDuration(milliseconds ?? Math.max(0, Date.now() - Date.parse(startedAt)));
  }
}

/** A line across the table; gone where it says nothing. */
function show(line: HTMLTableRowElement, content: readonly Node[]): void {
  line.hidden = content.length === 0;
  const cell = create('td');
  cell.colSpan = 6;
  cell.append(...content);
  line.replaceChildren(cell);
}

/** What is said at once, and what unfolds below it. */
function unfolding(text: string, below: string): HTMLElement {
  if (below === '') return create('div', { text });
  const details = create('details');
  details.append(create('summary', { text }), create('pre', { text: below }));
  return details;
}

/** The first line says what, the others where. */
function withRestBelow(text: string): HTMLElement {
  const [first = '', ...others] = text.split('\n');
  return unfolding(first, others.map((line) => line.trim()).join('\n'));
}
