import type { Execution } from '../protocol';
import { ExecutionError, type ExecutionResult, NO_CALLS } from './execution';

const MOST = 200;
const LONGEST_ARGUMENT = 160;
const LONGEST_STACK = 4_000;
/** The script's files as stack traces name them. */
const SCRIPT = /\b(?:Code|program)\.js:/;
const FRAME = /^\s+at .+:\d+:\d+\)?$/;

export interface ExecutionAbout {
  readonly function: string;
  readonly arguments: readonly unknown[];
  readonly source: Execution['source'];
  readonly user: string;
}

/** The last executions, as Google's «Ejecuciones» lists them. */
export class ExecutionLog {
  readonly #tell: (execution: Execution) => void;
  /** Oldest first. */
  readonly #kept = new Map<number, Execution>();
  #lastId = 0;

  /** @param tell is given each execution when it starts and when it ends */
  constructor(tell: (execution: Execution) => void) {
    this.#tell = tell;
  }

  /** Newest first. */
  list(): readonly Execution[] {
    return [...this.#kept.values()].reverse();
  }

  /** Runs and lists; settles as `run` does. */
  async record(about: ExecutionAbout, run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const started = performance.now();
    const running = this.#started(about);
    const ended = (change: Partial<Execution>) =>
      this.#put({ ...running, milliseconds: Math.round(performance.now() - started), ...change });
    try {
      const result = await run();
      ended({ state: 'done', calls: result.calls, log: result.log.map(shownLog) });
      return result;
    } catch (problem) {
      ended(failureOf(problem));
      throw problem;
    }
  }

  #started({ function: name, arguments: given, source, user }: ExecutionAbout): Execution {
    this.#lastId += 1;
    const execution: Execution = {
      id: this.#lastId,
      function: name,
      argument: given.map(argumentText).join(', ').slice(0, LONGEST_ARGUMENT),
      source,
      user,
      startedAt: new Date().toISOString(),
      milliseconds: null,
      state: 'running',
      calls: NO_CALLS,
      error: null,
      log: [],
    };
    this.#put(execution);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return execution;
  }

  #put(execution: Execution): void {
    if (execution.state === 'running' || this.#kept.has(execution.id)) this.#kept.set(execution.id, execution);
    this.#tell(execution);
  }
}

const argumentText = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function failureOf(problem: unknown): Partial<Execution> {
  if (!(problem instanceof ExecutionError)) return { state: 'failed', error: { message: String(problem), stack: '' } };
  const { message, scriptStack, calls, metLimit, log } = problem;
  const error = { message, stack: scriptLines(scriptStack) };
  return { state: metLimit ? 'limit' : 'failed', calls, error, log: log.map(shownLog) };
}

/** The frames of the script: those of the worker under it are no business of a reader of the add-on. */
function scriptLines(stack: string): string {
  const lines = stack.split('\n');
  const frames = lines.filter((line) => SCRIPT.test(line));
  return frames
    .map((line) => line.trim())
    .join('\n')
    .slice(0, LONGEST_STACK);
}

/** A text of the script's own, which may hold a stack. */
function shownLog(text: string): string {
  const lines = text.split('\n').filter((line) => !FRAME.test(line) || SCRIPT.test(line));
  return lines.join('\n').slice(0, LONGEST_STACK);
}
