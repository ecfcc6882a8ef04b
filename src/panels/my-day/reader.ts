import type { MyDay } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';
import type { Reading } from './freshness';
import type { MyDayAction } from './my-day-state';

const MINUTE_MS = 60_000;
const MINUTES_OF_DAY = 1_440;

/** Reads the day and tells what came of it; never rejects. */
export function createReader(call: Call, dispatch: (action: MyDayAction) => void): () => Promise<Reading> {
  let before: string | null = null;
  return async () => {
    try {
      const view = await call('productivity.myDay', {});
      dispatch({ type: 'came', view });
      const after = figuresOf(view);
      const status = after === before ? 'same' : 'changed';
      before = after;
      return { status, dayEndsIn: (MINUTES_OF_DAY - view.now) * MINUTE_MS };
    } catch (thrown) {
      const { kind, message } = asPanelError(thrown);
      dispatch({ type: 'failed', failed: { message, refused: kind === 'refused' } });
      return { status: 'failed', dayEndsIn: null };
    }
  };
}

/** What tells that somebody is at work: all but the clock. */
const figuresOf = ({ now: _now, pace: _pace, ...figures }: MyDay): string => JSON.stringify(figures);
