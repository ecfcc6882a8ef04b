import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Call } from '../kit/rpc';
import { type CaseRunner, createCaseRunner } from './case-runner';
import type { Desk } from './desk';
import { type EscalationsAction, type EscalationsState, escalationsReducer, OPENING } from './escalations-state';
import type { Round } from './threads';

interface Escalations {
  readonly state: EscalationsState;
  readonly dispatch: (action: EscalationsAction) => void;
  readonly runner: CaseRunner;
  readonly desk: Desk;
}

/**
 * The state of the panel and everything that asks the server; the list is asked for when the panel opens.
 * @param resend shows the form of a second round
 */
export function useEscalations(
  call: Call,
  say: (message: string) => void,
  resend: (round: Round) => void,
): Escalations {
  const [state, dispatch] = useReducer(escalationsReducer, OPENING);
  const [runner, desk] = useMemo(() => {
    const made = createCaseRunner({ call, dispatch, say });
    const asked: Desk = {
      open: (round, action) => void made.open(round, action),
      close: () => dispatch({ type: 'formClosed' }),
      type: ({ id }, action, draft) => dispatch({ type: 'typed', id, action, draft }),
      submit: (round, action, draft, way) => void made.submit(round, action, draft, way),
      reopen: (round) => void made.reopen(round),
      resend,
      undo: ({ id }, batch) => void made.undo(id, batch),
      goTo: (round) => void made.goTo(round),
    };
    return [made, asked];
  }, [call, say, resend]);
  useEffect(() => void runner.load(true), [runner]);
  return { state, dispatch, runner, desk };
}
