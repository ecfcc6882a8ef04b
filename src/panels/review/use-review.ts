import { useMemo, useReducer } from 'preact/hooks';
import type { PanelCommands } from '../../app/panel-api';
import { latestOnly } from '../kit/latest-only';
import { asPanelError, type Call, type PanelError } from '../kit/rpc';
import type { Visit } from './browse-state';
import type { Finding } from './findings';
import { createRunner, type Runner } from './runner';
import { INITIAL, type ReviewAction, type ReviewState, reviewReducer } from './state';

interface Review {
  readonly state: ReviewState;
  readonly dispatch: (action: ReviewAction) => void;
  readonly runner: Runner;
  /** Selects a finding's cell in the sheet; of several asked for in a row, the last. */
  readonly visit: (finding: Finding) => void;
  /** Fetches what the rules say of themselves. Without it the panel names rules by their id. */
  readonly loadRules: () => void;
}

const ADVISES_REVIEW = /revis\S* (?:de nuevo|otra vez)|vuelva a revisar/i;

function visitFailure({ kind, message }: PanelError): Visit {
  const advice =
    kind === 'refused' && !ADVISES_REVIEW.test(message) ? ' Revise de nuevo para poner la lista al día.' : '';
  return { status: 'failed', message: message + advice };
}

function visitOf({ cell, row }: PanelCommands['review.goTo']['answer']): Visit {
  switch (row) {
    case 'inPlace':
      return { status: 'arrived' };
    case 'moved':
      return { status: 'moved', cell };
    case 'changed':
      return { status: 'changed' };
  }
}

/** The state of the panel and everything that asks the server. */
export function useReview(call: Call): Review {
  const [state, dispatch] = useReducer(reviewReducer, INITIAL);

  const commands = useMemo(
    () => ({
      runner: createRunner({ call, dispatch, now: () => performance.now() }),
      visit: latestOnly<Finding>(async ({ id, tab, row, column, rowKey }) => {
        try {
          const there = await call('review.goTo', { tab, row, column, rowKey });
          dispatch({ type: 'visited', id, visit: visitOf(there) });
        } catch (thrown) {
          dispatch({ type: 'visited', id, visit: visitFailure(asPanelError(thrown)) });
        }
      }),
      loadRules: () => {
        call('help.rules', {}).then(
          ({ rules }) => dispatch({ type: 'rulesCame', rules }),
          (thrown) => console.warn(asPanelError(thrown).message),
        );
      },
    }),
    [call],
  );
  return { state, dispatch, ...commands };
}
