import type { LastFix } from '../../../app/panel-api';
import { asPanelError, type Call } from '../../kit/rpc';
import type { UndoAction } from './undo-state';

interface UndoRunnerNeeds {
  readonly call: Call;
  readonly dispatch: (action: UndoAction) => void;
  /** Reviews tabs again and resolves to whether Revisión and the list are up to date. Never rejects. */
  readonly refresh: (tabs: readonly string[]) => Promise<boolean>;
}

export interface UndoRunner {
  /** Looks for what can be undone. */
  look(): Promise<void>;
  /** Takes it back a call at a time, then reviews its tabs again. */
  undo(last: LastFix): Promise<void>;
  /** Stops after the call in hand; the rest can be undone another time. */
  cancel(): void;
}

/** Drives an undo. Nothing here rejects; what fails is told by an action. */
export function createUndoRunner({ call, dispatch, refresh }: UndoRunnerNeeds): UndoRunner {
  let cancelled = false;
  return {
    async look() {
      dispatch({ type: 'lastAsked' });
      try {
        dispatch({ type: 'lastCame', last: await call('fix.last', {}) });
      } catch (thrown) {
        dispatch({ type: 'lastFailed', message: asPanelError(thrown).message });
      }
    },
    async undo({ batch, tabs, cells }) {
      cancelled = false;
      dispatch({ type: 'undoStarted' });
      try {
        let left = cells;
        while (left > 0 && !cancelled) {
          const answer = await call('fix.undo', { batch });
          dispatch({ type: 'sliceUndone', ...answer });
          // No progress, no end.
          left = answer.left < left ? answer.left : 0;
        }
      } catch (thrown) {
        dispatch({ type: 'undoFailed', message: asPanelError(thrown).message });
      }
      dispatch({ type: 'undoEnded' });
      dispatch({ type: 'refreshed', upToDate: await refresh(tabs) });
    },
    cancel() {
      cancelled = true;
      dispatch({ type: 'cancelAsked' });
    },
  };
}
