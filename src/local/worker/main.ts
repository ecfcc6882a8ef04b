/**
 * One execution of the script: a worker thread with fresh globals, Google's services in the script's own realm,
 * and calls that block. The host ends it at its time limit.
 */
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { ExecutionData, WorkerMessage } from './calls';
import { setClock } from './dates';
import { connect } from './host-client';
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
const { globals, event } = googleServices(connect(port, data.signal), data);
for (const name of NOT_IN_APPS_SCRIPT) Reflect.deleteProperty(globalThis, name);
Object.assign(globalThis, globals);

const ofThePlatform = new Set(Reflect.ownKeys(globalThis));

try {
  vm.runInThisContext(data.code, { filename: 'Code.js' });
  // Only what the script declares can be called by name: not `eval`, nor a service.
  const isDeclared = Object.hasOwn(globalThis, data.function) && !ofThePlatform.has(data.function);
  const run: unknown = isDeclared ? Reflect.get(globalThis, data.function) : undefined;
  if (typeof run !== 'function') throw new Error(`Script function not found: ${data.function}`);
  const value: unknown = run(...(event ? [event] : data.arguments));
  send({ done: { value: data.function === 'onOpen' || event ? null : crossing(value) } });
} catch (problem) {
  const error = problem instanceof Error ? problem : new Error(String(problem));
  send({ failed: { message: error.message, stack: error.stack ?? '' } });
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
