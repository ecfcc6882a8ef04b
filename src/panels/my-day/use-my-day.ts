import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { asPanelError, type Call } from '../kit/rpc';
import { createFreshness, type Freshness } from './freshness';
import { type FindingScope, type MyDayAction, type MyDayState, myDayReducer, OPENING } from './my-day-state';
import { createReader } from './reader';

interface MyDayDesk {
  readonly state: MyDayState;
  /** «Actualizar» */
  readonly refresh: () => void;
  /** Something was written: what is shown is old. */
  readonly saved: (words: string) => void;
  readonly goToNext: (of: FindingScope) => void;
}

/** The person's day, kept fresh while the panel is in sight. */
export function useMyDay(call: Call): MyDayDesk {
  const [state, dispatch] = useReducer(myDayReducer, OPENING);
  const freshness = useMemo(() => createFreshness(createReader(call, dispatch)), [call]);
  useEffect(() => watch(freshness), [freshness]);
  return {
    state,
    refresh() {
      dispatch({ type: 'asked' });
      freshness.ask();
    },
    saved(words) {
      dispatch({ type: 'saved', words });
      freshness.ask();
    },
    goToNext(of) {
      if (state.going === null) void goToNext(call, dispatch, of);
    },
  };
}

async function goToNext(call: Call, dispatch: (action: MyDayAction) => void, of: FindingScope): Promise<void> {
  dispatch({ type: 'going', of });
  try {
    const row = await call('productivity.nextFinding', { of });
    dispatch({ type: 'went', went: { row, problem: null } });
  } catch (thrown) {
    dispatch({ type: 'went', went: { row: null, problem: asPanelError(thrown).message } });
  }
}

/** Ties the readings to who looks at the panel; returns what unties them. */
function watch(freshness: Freshness): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const on = (target: EventTarget, event: string, listener: () => void) =>
    target.addEventListener(event, listener, { signal, passive: true });
  const look = () => freshness.show(document.visibilityState === 'visible');
  on(document, 'visibilitychange', look);
  on(document.documentElement, 'pointerenter', freshness.come);
  on(window, 'focus', freshness.come);
  for (const event of ['pointermove', 'keydown', 'wheel']) on(document, event, freshness.touch);
  look();
  return () => {
    ends.abort();
    freshness.stop();
  };
}
