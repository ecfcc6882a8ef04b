import type { CallAnswer } from '../worker/calls';
import type { ServiceCall } from './service-calls';

/** A service call of an execution, as a test of faults sees it. */
export interface ObservedCall {
  readonly name: ServiceCall;
  /** The execution's first call is 0. */
  readonly index: number;
  readonly arguments: readonly unknown[];
}

/**
 * What becomes of a call: the script gets an error, or the whole execution ends there (Google's limits and failures
 * of its servers do that), before the call or after it was applied.
 */
export interface Fault {
  readonly when: 'before' | 'after';
  readonly what: 'error' | 'kill';
}

/** undefined: the call goes well. */
export type FaultHook = (call: ObservedCall) => Fault | undefined;

/** One of Google's own messages that a caller may try again after. */
export const FAULT_MESSAGE = "We're sorry, a server error occurred. Please wait a bit and try again.";

export async function spoiled(
  fault: Fault | undefined,
  call: () => Promise<CallAnswer>,
): Promise<CallAnswer | 'killed'> {
  const outcome = fault?.what === 'kill' ? 'killed' : { error: FAULT_MESSAGE };
  if (fault?.when === 'before') return outcome;
  const answer = await call();
  // A call that failed by itself was not applied.
  return fault && !('error' in answer) ? outcome : answer;
}
