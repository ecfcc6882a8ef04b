import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { asPanelError, type Call } from '../kit/rpc';
import { boardReducer, OPENING } from './board-state';
import type { Days } from './ranges';

const CURRENT_MONTH: Days = { from: '', to: '' };

/** The dialog's state and what it asks of the server. Of several ranges asked for, the last one counts. */
export function useBoard(call: Call) {
  const [state, dispatch] = useReducer(boardReducer, OPENING);
  const last = useRef<Days>(CURRENT_MONTH);
  const turn = useRef(0);

  const ask = useMemo(() => {
    const board = (days: Days) => {
      const mine = ++turn.current;
      const isLast = () => mine === turn.current;
      last.current = days;
      dispatch({ type: 'boardAsked' });
      call('productivity.board', days).then(
        (answer) => isLast() && dispatch({ type: 'boardCame', board: answer }),
        (thrown) => isLast() && dispatch({ type: 'boardFailed', problem: asPanelError(thrown).message }),
      );
    };
    const work = () => {
      dispatch({ type: 'workAsked' });
      call('productivity.openWork', {}).then(
        (answer) => dispatch({ type: 'workCame', work: answer }),
        (thrown) => dispatch({ type: 'workFailed', problem: asPanelError(thrown).message }),
      );
    };
    const write = ({ from, to }: Days) => {
      dispatch({ type: 'writingBegun' });
      call('productivity.writeBoard', { from, to }).then(
        ({ tab }) => dispatch({ type: 'written', tab, from, to }),
        (thrown) => dispatch({ type: 'writingFailed', problem: asPanelError(thrown).message }),
      );
    };
    return { board, work, write, again: () => board(last.current) };
  }, [call]);

  useEffect(() => {
    ask.board(CURRENT_MONTH);
    ask.work();
  }, [ask]);
  return { state, dispatch, ask };
}
