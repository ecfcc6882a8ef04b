import { Worker } from 'node:worker_threads';
import type { CallCounts } from '../protocol';
import type { Area } from '../workbook/model';
import type { CallAnswer, CallName, ExecutionData, TabRef, WorkerMessage } from '../worker/calls';
import { type Handlers, type Services, serviceCalls } from './service-calls';

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
  readonly user: string;
  readonly clockOffset: number;
  /** For tests of the limits; Google's otherwise. */
  readonly limitSeconds?: number;
}

export type { CallCounts };

export interface ExecutionResult {
  readonly value: unknown;
  readonly calls: CallCounts;
}

/** An execution that threw or was ended. The message is the script's own, or says which limit it met. */
export class ExecutionError extends Error {
  override readonly name = 'ExecutionError';
  readonly scriptStack: string;
  /** What it had asked of the services until then. */
  readonly calls: CallCounts;
  readonly metLimit: boolean;

  constructor(message: string, scriptStack: string, { calls = NO_CALLS, metLimit = false } = {}) {
    super(message);
    this.scriptStack = scriptStack;
    this.calls = calls;
    this.metLimit = metLimit;
  }
}

export const NO_CALLS: CallCounts = { read: 0, write: 0, cache: 0, lock: 0, ui: 0, structure: 0 };

const TRIGGER_SECONDS = 30;
const SCRIPT_SECONDS = 360;

const KINDS: Readonly<Record<CallName, keyof CallCounts>> = {
  readValues: 'read',
  readFormulas: 'read',
  readDisplayed: 'read',
  readConditionalFormats: 'read',
  writeValues: 'write',
  writeFormat: 'write',
  writeColumnWidth: 'write',
  writeConditionalFormats: 'write',
  insertColumns: 'write',
  insertTab: 'write',
  deleteTab: 'write',
  cacheGet: 'cache',
  cachePut: 'cache',
  cacheRemove: 'cache',
  lock: 'lock',
  unlock: 'lock',
  select: 'ui',
  showMenu: 'ui',
  showSidebar: 'ui',
  activeArea: 'structure',
  activeTab: 'structure',
  gridSize: 'structure',
  tabs: 'structure',
  usedSize: 'structure',
  workbookName: 'structure',
};

/** Runs one function of the script in a worker of its own. Rejects with an {@link ExecutionError}. */
export function execute(project: Project, services: Services, request: ExecutionRequest): Promise<ExecutionResult> {
  const limitSeconds = request.limitSeconds ?? (request.trigger ? TRIGGER_SECONDS : SCRIPT_SECONDS);
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const workerData: ExecutionData = {
    code: project.code,
    files: project.files,
    function: request.function,
    arguments: request.arguments ?? [],
    editedRange: request.trigger?.editedRange ?? null,
    authorisation: request.trigger ? 'LIMITED' : 'FULL',
    user: request.user,
    scopes: project.scopes,
    clockOffset: request.clockOffset,
    signal,
  };
  const counts = { ...NO_CALLS };
  const worker = new Worker(project.workerFile, { workerData });
  const handlers = serviceCalls(services, worker);
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
      end(() => reject(new ExecutionError(message, stack, { calls: counts, metLimit })));
    const timer = setTimeout(
      () =>
        fail(`Se superó el tiempo máximo de ejecución (${shownLimit(limitSeconds)}): ${request.function}.`, '', true),
      limitSeconds * 1000,
    );
    worker.on('error', (error) => fail(error.message, error.stack ?? ''));
    worker.on('exit', () => fail(`La ejecución de ${request.function} terminó sin respuesta.`, ''));
    worker.on('message', async (message: WorkerMessage) => {
      if ('done' in message) return end(() => resolve({ value: message.done.value, calls: counts }));
      if ('failed' in message) return fail(message.failed.message, message.failed.stack);
      counts[KINDS[message.call]] += 1;
      const answer = await answerCall(handlers, message.call, message.arguments);
      if (ended) return;
      worker.postMessage(answer);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    });
  });
}

async function answerCall(handlers: Handlers, name: CallName, args: readonly unknown[]): Promise<CallAnswer> {
  try {
    const handler = handlers[name] as (...values: readonly unknown[]) => unknown;
    return { value: await handler(...args) };
  } catch (problem) {
    return { error: problem instanceof Error ? problem.message : String(problem) };
  }
}

const shownLimit = (seconds: number) => (seconds < 60 ? `${seconds} segundos` : `${seconds / 60} minutos`);
