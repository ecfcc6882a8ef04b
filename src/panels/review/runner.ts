import { asPanelError, type Call } from '../kit/rpc';
import type { Ending, RunAction, ScopeKind } from './run-state';

interface RunnerNeeds {
  readonly call: Call;
  readonly dispatch: (action: RunAction) => void;
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

export interface Runner {
  /** Finds the tabs of a scope and reviews them one by one. */
  start(kind: ScopeKind): Promise<void>;
  /** Reviews these tabs of the same scope again. */
  again(tabs: readonly string[]): Promise<void>;
  /** Compares these tabs with all agents' rows again. */
  compare(tabs: readonly string[]): Promise<void>;
  /** Stops after the tab in hand: a call to Google cannot be taken back. */
  cancel(): void;
}

/**
 * Drives a review tab by tab, so that each call is short, and then compares them with all agents' rows. One review at a time: a second order is ignored
 * while one runs. Nothing here rejects; what fails is told by an action.
 */
export function createRunner({ call, dispatch, now }: RunnerNeeds): Runner {
  let running = false;
  let cancelled = false;

  async function pass(tabs: readonly string[]): Promise<void> {
    const started = now();
    let ending: Ending = 'complete';
    const reviewed: string[] = [];
    dispatch({ type: 'passStarted', tabs });
    for (const tab of tabs) {
      if (cancelled) {
        ending = 'cancelled';
        break;
      }
      dispatch({ type: 'tabStarted', tab });
      try {
        dispatch({ type: 'tabReviewed', tab, review: await call('review.tab', { tab }) });
        reviewed.push(tab);
      } catch (thrown) {
        const error = asPanelError(thrown);
        dispatch({ type: 'tabFailed', tab, message: error.message });
        if (error.stopsEverything) {
          ending = 'stopped';
          break;
        }
      }
    }
    if (ending === 'complete' && reviewed.length > 0) await team(reviewed);
    dispatch({ type: 'passEnded', ending, elapsedMs: now() - started });
  }

  /** A failure here leaves what the tabs' own reviews found. */
  async function team(tabs: readonly string[]): Promise<void> {
    dispatch({ type: 'teamStarted' });
    try {
      dispatch({ type: 'teamReviewed', tabs, review: await call('review.team', { tabs }) });
    } catch (thrown) {
      dispatch({ type: 'teamFailed', message: asPanelError(thrown).message });
    }
  }

  async function alone(work: () => Promise<void>): Promise<void> {
    if (running) return;
    running = true;
    cancelled = false;
    try {
      await work();
    } finally {
      running = false;
    }
  }

  return {
    start: (kind) =>
      alone(async () => {
        dispatch({ type: 'scopeAsked', kind });
        try {
          const scope = await call('review.scope', { scope: kind });
          dispatch({ type: 'scopeCame', scope });
          await pass(scope.tabs);
        } catch (thrown) {
          dispatch({ type: 'scopeFailed', message: asPanelError(thrown).message });
        }
      }),
    again: (tabs) => alone(() => pass(tabs)),
    compare: (tabs) =>
      alone(async () => {
        const started = now();
        await team(tabs);
        dispatch({ type: 'passEnded', ending: 'complete', elapsedMs: now() - started });
      }),
    cancel: () => {
      if (!running) return;
      cancelled = true;
      dispatch({ type: 'cancelAsked' });
    },
  };
}
