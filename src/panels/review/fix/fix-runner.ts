import type { PanelCommands } from '../../../app/panel-api';
import { asPanelError, type Call } from '../../kit/rpc';
import type { FixAction } from './fix-state';
import { fixOf, type Proposal, slicesOf } from './proposals';

type Answer = PanelCommands['fix.apply']['answer'];

interface FixRunnerNeeds {
  readonly call: Call;
  readonly dispatch: (action: FixAction) => void;
  /** Reviews tabs again and resolves to whether Revisión and the list are up to date. Never rejects. */
  readonly refresh: (tabs: readonly string[]) => Promise<boolean>;
}

export interface FixRunner {
  /** Writes the corrections a call at a time, then reviews their tabs again. */
  apply(proposals: readonly Proposal[]): Promise<void>;
  /** Stops after the call in hand. What is written stays, and can be undone. */
  cancel(): void;
}

/** Drives a correction. Nothing here rejects; what fails is told by an action. */
export function createFixRunner({ call, dispatch, refresh }: FixRunnerNeeds): FixRunner {
  let cancelled = false;
  return {
    async apply(proposals) {
      cancelled = false;
      dispatch({ type: 'applyStarted', total: proposals.length });
      const slices = slicesOf(proposals);
      let batch: string | null = null;
      let left = slices.length;
      const touched = new Set<string>();
      try {
        for (const slice of slices) {
          if (cancelled) break;
          for (const { tab } of slice) touched.add(tab);
          const answer: Answer = await call('fix.apply', { batch, fixes: slice.map(fixOf) });
          batch = answer.batch;
          dispatch({ type: 'sliceApplied', cells: slice.length, applied: answer.applied, skipped: answer.skipped });
          left--;
        }
      } catch (thrown) {
        dispatch({ type: 'applyFailed', message: asPanelError(thrown).message });
      }
      dispatch({ type: 'applyEnded', cancelled: cancelled && left > 0 });
      dispatch({ type: 'refreshed', upToDate: await refresh([...touched]) });
    },
    cancel() {
      cancelled = true;
      dispatch({ type: 'cancelAsked' });
    },
  };
}
