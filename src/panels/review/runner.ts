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
  /** Reviews these tabs of the same scope again; resolves to whether all of it was done. */
  again(tabs: readonly string[]): Promise<boolean>;
  /** Compares these tabs with all agents' rows again. */
  compare(tabs: readonly string[]): Promise<void>;
  /** Stops after the tab in hand: a call to Google cannot be taken back. */
  cancel(): void;
}

/**
 * Drives a review tab by tab, so that each call is short, and then compares them with all agents' rows. One review at
 * a time: a second order is ignored while one runs. Nothing here rejects; what fails is told by an action.
 */
export function createRunner({ call, dispatch, now }: RunnerNeeds): Runner {
  let running = false;
  let cancelled = false;

  /** Resolves to whether all of it was done. */
  async function pass(tabs: readonly string[]): Promise<boolean> {
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
    const compared = ending !== 'complete' || reviewed.length === 0 || (await team(reviewed));
    dispatch({ type: 'passEnded', ending, elapsedMs: now() - started });
    return compared && reviewed.length === tabs.length;
  }

  /** A failure here leaves what the tabs' own reviews found; resolves to whether there was none. */
  async function team(tabs: readonly string[]): Promise<boolean> {
    dispatch({ type: 'teamStarted' });
    try {
      dispatch({ type: 'teamReviewed', tabs, review: await call('review.team', { tabs }) });
      return true;
    } catch (thrown) {
      dispatch({ type: 'teamFailed', message: asPanelError(thrown).message });
      return false;
    }
  }

  async function alone<Done>(work: () => Promise<Done>): Promise<Done | null> {
    if (running) return null;
    running = true;
    cancelled = false;
    try {
      return await work();
    } finally {
      running = false;
    }
  }

  return {
    start: async (kind) => {
      await alone(async () => {
        dispatch({ type: 'scopeAsked', kind });
        try {
          const scope = await call('review.scope', { scope: kind });
          dispatch({ type: 'scopeCame', scope });
          await pass(scope.tabs);
        } catch (thrown) {
          dispatch({ type: 'scopeFailed', message: asPanelError(thrown).message });
        }
      });
    },
    again: async (tabs) => (await alone(() => pass(tabs))) === true,
    compare: async (tabs) => {
      await alone(async () => {
        const started = now();
        await team(tabs);
        dispatch({ type: 'passEnded', ending: 'complete', elapsedMs: now() - started });
      });
    },
    cancel: () => {
      if (!running) return;
      cancelled = true;
      dispatch({ type: 'cancelAsked' });
    },
  };
}
