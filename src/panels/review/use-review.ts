import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { PanelCommands } from '../../app/panel-api';
import { latestOnly } from '../kit/latest-only';
import { asPanelError, type Call, type PanelError } from '../kit/rpc';
import type { Visit } from './browse-state';
import type { AcceptedFinding, Finding } from './findings';
import { createRunner, type Runner } from './runner';
import { INITIAL, type ReviewAction, type ReviewState, reviewReducer } from './state';

export interface Review {
  readonly state: ReviewState;
  readonly dispatch: (action: ReviewAction) => void;
  readonly runner: Runner;
  /** Selects a finding's cell in the sheet; of several asked for in a row, the last. */
  readonly visit: (finding: Finding) => void;
  /** Accepts a finding as it is. */
  readonly accept: (finding: Finding, reason: string) => Promise<void>;
  /** Takes an acceptance back; resolves to why it could not, in Spanish, or to null. */
  readonly withdraw: (finding: AcceptedFinding) => Promise<string | null>;
  /**
   * Reviews tabs again after their cells were written: those of the review in its list, others without one. Resolves
   * to whether all of it was done.
   */
  readonly refresh: (tabs: readonly string[]) => Promise<boolean>;
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

/** Brings Revisión of tabs up to date that no list shows. What fails is left to the next review. */
async function reviewQuietly(call: Call, tabs: readonly string[]): Promise<boolean> {
  if (tabs.length === 0) return true;
  try {
    for (const tab of tabs) await call('review.tab', { tab });
    await call('review.team', { tabs });
    return true;
  } catch (thrown) {
    console.warn(asPanelError(thrown).message);
    return false;
  }
}

/** The state of the panel and everything that asks the server. */
export function useReview(call: Call): Review {
  const [state, dispatch] = useReducer(reviewReducer, INITIAL);
  const listed = useRef(state.run.tabs);
  listed.current = state.run.tabs;

  const commands = useMemo(() => {
    const runner = createRunner({ call, dispatch, now: () => performance.now() });
    return {
      runner,
      refresh: async (tabs: readonly string[]) => {
        const isListed = (tab: string) => listed.current.some(({ name }) => name === tab);
        const [known, others] = [tabs.filter(isListed), tabs.filter((tab) => !isListed(tab))];
        const listedToo = known.length === 0 || (await runner.again(known));
        return (await reviewQuietly(call, others)) && listedToo;
      },
      visit: latestOnly<Finding>(async ({ id, tab, row, column, rowKey }) => {
        try {
          const there = await call('review.goTo', { tab, row, column, rowKey });
          dispatch({ type: 'visited', id, visit: visitOf(there) });
        } catch (thrown) {
          dispatch({ type: 'visited', id, visit: visitFailure(asPanelError(thrown)) });
        }
      }),
      accept: async (finding: Finding, reason: string) => {
        const { tab, row, column, rowKey, rule, message } = finding;
        if (rowKey === null) return;
        dispatch({ type: 'acceptSent' });
        try {
          const accepted = await call('exceptions.accept', { tab, row, column, rowKey, rule, message, reason });
          dispatch({ type: 'findingAccepted', finding, ...accepted });
        } catch (thrown) {
          dispatch({ type: 'acceptFailed', message: asPanelError(thrown).message });
        }
      },
      withdraw: async ({ key }: AcceptedFinding) => {
        try {
          await call('exceptions.withdraw', { key });
          return null;
        } catch (thrown) {
          return asPanelError(thrown).message;
        }
      },
      loadRules: () => {
        call('help.rules', {}).then(
          ({ rules }) => dispatch({ type: 'rulesCame', rules }),
          (thrown) => console.warn(asPanelError(thrown).message),
        );
      },
    };
  }, [call]);
  return { state, dispatch, ...commands };
}
