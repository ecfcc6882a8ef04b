import { useMemo, useRef, useState } from 'preact/hooks';
import type { PanelCommands } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';

type Answer = PanelCommands['inconcert.compare']['answer'];

export interface CompareState {
  /** null: it has not come yet. The last one stays while another range is asked for. */
  readonly answer: Answer | null;
  readonly busy: boolean;
  /** Spanish. */
  readonly problem: string | null;
}

/** Asks for ranges; of several the last one counts. */
export function useCompare(call: Call): { readonly state: CompareState; ask(from: string, to: string): void } {
  const [state, setState] = useState<CompareState>({ answer: null, busy: false, problem: null });
  const turn = useRef(0);
  const ask = useMemo(
    () => async (from: string, to: string) => {
      turn.current++;
      const own = turn.current;
      setState((before) => ({ ...before, busy: true, problem: null }));
      try {
        const answer = await call('inconcert.compare', { from, to });
        if (own === turn.current) setState({ answer, busy: false, problem: null });
      } catch (thrown) {
        const { message } = asPanelError(thrown);
        if (own === turn.current) setState((before) => ({ ...before, busy: false, problem: message }));
      }
    },
    [call],
  );
  return { state, ask: (from, to) => void ask(from, to) };
}
