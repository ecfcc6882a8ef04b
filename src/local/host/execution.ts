import { Worker } from 'node:worker_threads';
import type { FormulaTurn } from '../formulas/custom-formulas';
import type { CallCounts } from '../protocol';
import type { Area } from '../workbook/model';
import type { CallAnswer, CallName, ExecutionData, TabRef, WorkerMessage } from '../worker/calls';
import { KINDS } from './call-kinds';
import { type FaultHook, spoiled } from './faults';
import { type Services, serviceCalls } from './service-calls';

/** What is run: the compiled add-on, as it would be pushed to Google. */
export interface Project {
  readonly code: string;
  /** HTML files by name, without extension. */
  readonly files: Readonly<Record<string, string>>;
  /** Permissions that the manifest asks for. */
  readonly scopes: readonly string[];
  readonly workerFile: string;
}

export interface ExecutionRequest {
  readonly function: string;
  readonly arguments?: readonly unknown[];
  /** A simple trigger runs LIMITED and for 30 seconds at most. */
  readonly trigger?: { readonly editedRange: { readonly tab: TabRef; readonly area: Area } | null };
  /** Custom functions to evaluate in place of `function`, which only names them: LIMITED, and for 30 seconds each. */
  readonly formulas?: FormulaTurn;
  readonly user: string;
  /** Added to the machine's clock, in milliseconds. */
  readonly clockOffset: number;
  /** It was due: the person is not there. */
  readonly byClock?: boolean;
  /** For tests of the limits; Google's otherwise. */
  readonly limitSeconds?: number;
  /** For tests of faults: sees each service call before it is made, and may spoil it. */
  readonly fault?: FaultHook;
}

export type { CallCounts };

export interface ExecutionResult {
  readonly value: unknown;
  readonly calls: CallCounts;
  /** What the script wrote to its console. */
  readonly log: readonly string[];
}

/** An execution that threw or was ended. The message is the script's own, or says which limit it met. */
export class ExecutionError extends Error {
  override readonly name = 'ExecutionError';
  readonly scriptStack: string;
  /** What it had asked of the services until then. */
  readonly calls: CallCounts;
  readonly metLimit: boolean;
  readonly log: readonly string[];

  constructor(
    message: string,
    scriptStack: string,
    { calls = NO_CALLS, metLimit = false, log = [] }: Partial<Pick<ExecutionError, 'calls' | 'metLimit' | 'log'>> = {},
  ) {
    super(message);
    this.scriptStack = scriptStack;
    this.calls = calls;
    this.metLimit = metLimit;
    this.log = log;
  }
}

export const NO_CALLS: CallCounts = {
  read: 0,
  write: 0,
  cache: 0,
  lock: 0,
  ui: 0,
  structure: 0,
  mail: 0,
  properties: 0,
  schedule: 0,
};

/** Of a simple trigger, and of a custom function. */
const SHORT_SECONDS = 30;
const SCRIPT_SECONDS = 360;
/** A script may write the same problem for each of many rows. */
const MOST_LOGGED = 100;

const KILLED = 'La ejecución se detuvo (prueba de fallos).';

/** Runs one function of the script in a worker of its own. Rejects with an {@link ExecutionError}. */
export function execute(project: Project, services: Services, request: ExecutionRequest): Promise<ExecutionResult> {
  const { formulas, user, clockOffset } = request;
  const isLimited = request.trigger !== undefined || formulas !== undefined;
  const limitSeconds = request.limitSeconds ?? (isLimited ? SHORT_SECONDS : SCRIPT_SECONDS);
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const workerData: ExecutionData = {
    code: project.code,
    files: project.files,
    function: request.function,
    arguments: request.arguments ?? [],
    formulas: formulas !== undefined,
    editedRange: request.trigger?.editedRange ?? null,
    authorisation: isLimited ? 'LIMITED' : 'FULL',
    byClock: request.byClock ?? false,
    user,
    scopes: project.scopes,
    clockOffset,
    signal,
  };
  const counts = { ...NO_CALLS };
  const log: string[] = [];
  const worker = new Worker(project.workerFile, { workerData });
  const handlers = serviceCalls(services, { holder: worker, user, now: () => Date.now() + clockOffset });
  let callCount = 0;
  const answered = (name: CallName, args: readonly unknown[]) => {
    if (name === 'nextFormulas') return answerCall(() => formulas?.next() ?? [], []);
    counts[KINDS[name]] += 1;
    const fault = request.fault?.({ name, index: callCount, arguments: args });
    callCount += 1;
    return spoiled(fault, () => answerCall(handlers[name], args));
  };
  return new Promise((resolve, reject) => {
    let ended = false;
    const end = (settle: () => void) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      services.lock.release(worker);
      void worker.terminate();
      settle();
    };
    const fail = (message: string, stack: string, metLimit = false) =>
      end(() => reject(new ExecutionError(message, stack, { calls: counts, metLimit, log })));
    const timer = setTimeout(
      () =>
        fail(`Se superó el tiempo máximo de ejecución (${shownLimit(limitSeconds)}): ${request.function}.`, '', true),
      limitSeconds * 1000,
    );
    worker.on('error', (error) => fail(error.message, error.stack ?? ''));
    worker.on('exit', () => fail(`La ejecución de ${request.function} terminó sin respuesta.`, ''));
    worker.on('message', async (message: WorkerMessage) => {
      if ('done' in message) return end(() => resolve({ value: message.done.value, calls: counts, log }));
      if ('failed' in message) return fail(message.failed.message, message.failed.stack);
      if (ended) return;
      if ('log' in message) {
        if (log.length < MOST_LOGGED) log.push(message.log);
        return;
      }
      if ('formula' in message) {
        formulas?.answered(message.formula);
        timer.refresh();
        return;
      }
      if (message.call === 'nextFormulas') timer.refresh();
      const answer = await answered(message.call, message.arguments);
      if (answer === 'killed') return fail(KILLED, '');
      if (ended) return;
      worker.postMessage(answer);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    });
  });
}

async function answerCall(handler: (...values: never[]) => unknown, args: readonly unknown[]): Promise<CallAnswer> {
  try {
    return { value: await handler(...(args as never[])) };
  } catch (problem) {
    return { error: problem instanceof Error ? problem.message : String(problem) };
  }
}

const shownLimit = (seconds: number) => (seconds < 60 ? `${seconds} segundos` : `${seconds / 60} minutos`);
