/**
 * One execution of the script: a worker thread with fresh globals, Google's services in the script's own realm,
 * and calls that block. The host ends it at its time limit.
 */
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { ExecutionData, WorkerMessage } from './calls';
import { scriptConsole } from './console';
import { setClock } from './dates';
import { evaluateFormulas } from './formulas';
import { connect } from './host-client';
import { forbidWriting } from './members';
import { googleServices } from './services';

/** Apps Script has none of these; a script that uses one must fail here too. */
const NOT_IN_APPS_SCRIPT = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'BroadcastChannel',
  'Buffer',
  'CustomEvent',
  'Event',
  'EventTarget',
  'File',
  'FormData',
  'Headers',
  'MessageChannel',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'WebSocket',
  'atob',
  'btoa',
  'clearImmediate',
  'clearInterval',
  'clearTimeout',
  'crypto',
  'exports',
  'fetch',
  'global',
  'module',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'structuredClone',
];

if (!parentPort) throw new Error('worker/main runs as a worker thread only.');
const port = parentPort;
const data = workerData as ExecutionData;
const send = (message: WorkerMessage) => port.postMessage(message);
setClock(data.clockOffset);
const host = connect(port, data.signal);
const { globals, event } = googleServices(host, data);
for (const name of NOT_IN_APPS_SCRIPT) Reflect.deleteProperty(globalThis, name);
Object.assign(globalThis, globals, { console: scriptConsole((log) => send({ log })) });

const ofThePlatform = new Set(Reflect.ownKeys(globalThis));

try {
  vm.runInThisContext(data.code, { filename: 'Code.js' });
  if (data.formulas) {
    forbidWriting();
    evaluateFormulas(host, declared, (formula) => send({ formula }));
    send({ done: { value: null } });
  } else {
    const value: unknown = declared(data.function)(...(event ? [event] : data.arguments));
    send({ done: { value: data.function === 'onOpen' || event ? null : crossing(value) } });
  }
} catch (problem) {
  const error = problem instanceof Error ? problem : new Error(String(problem));
  send({ failed: { message: error.message, stack: error.stack ?? '' } });
}

/** A function of the script by its name: only what it declares, not `eval`, nor a service. */
function declared(name: string): (...given: unknown[]) => unknown {
  const isDeclared = Object.hasOwn(globalThis, name) && !ofThePlatform.has(name);
  const found: unknown = isDeclared ? Reflect.get(globalThis, name) : undefined;
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return found as (...given: unknown[]) => unknown;
}

/** What google.script.run hands to the page: plain data; a result that holds a Date anywhere arrives as null. */
function crossing(value: unknown): unknown {
  if (value === undefined || holdsDate(value)) return null;
  return JSON.parse(JSON.stringify(value) ?? 'null');
}

function holdsDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}
