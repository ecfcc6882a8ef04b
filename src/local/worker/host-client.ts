import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { CallAnswer, CallName, HostCalls } from './calls';

export type HostClient = { readonly [Name in CallName]: HostCalls[Name] };

/** Calls the host and blocks until it has answered, as Google's services do. */
export function connect(port: MessagePort, signal: SharedArrayBuffer): HostClient {
  const flag = new Int32Array(signal);
  const call = (name: string, args: readonly unknown[]): unknown => {
    Atomics.store(flag, 0, 0);
    port.postMessage({ call: name, arguments: args });
    // The host's wake-up of the call before may come late, when this one already waits.
    while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
    const answer = receiveMessageOnPort(port)?.message as CallAnswer;
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };
  return new Proxy({} as HostClient, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        call(String(name), args),
  });
}
