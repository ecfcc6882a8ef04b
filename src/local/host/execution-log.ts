import type { Execution } from '../protocol';
import { ExecutionError, type ExecutionResult, NO_CALLS } from './execution';

const MOST = 200;
const LONGEST_ARGUMENT = 160;
const LONGEST_STACK = 4_000;

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
      ended({ state: 'done', calls: result.calls });
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
  const { message, scriptStack, calls, metLimit } = problem;
  return { state: metLimit ? 'limit' : 'failed', calls, error: { message, stack: scriptLines(scriptStack) } };
}

/** The frames of the script: those of the worker under it are no business of a reader of the add-on. */
function scriptLines(stack: string): string {
  const lines = stack.split('\n');
  const frames = lines.filter((line) => line.includes('Code.js:'));
  return frames
    .map((line) => line.trim())
    .join('\n')
    .slice(0, LONGEST_STACK);
}
