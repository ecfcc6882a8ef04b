import type { AcceptedFinding, RuleTally } from '../../app/panel-api';
import { searched } from '../kit/searched';

/** Something that is asked of the server when the panel opens. */
export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly value: Value };

/** What became of taking an acceptance back. */
export type Withdrawal =
  | { readonly status: 'sending' | 'done' }
  | { readonly status: 'failed'; readonly message: string };

export interface ExceptionsState {
  readonly list: Loaded<readonly AcceptedFinding[]>;
  readonly tally: Loaded<readonly RuleTally[]>;
  /** By key. */
  readonly withdrawals: Readonly<Record<string, Withdrawal>>;
  readonly search: string;
  readonly shown: View;
}

/** What the panel shows: the accepted findings one by one, or the sums by rule. */
export type View = 'accepted' | 'rules';

export type ExceptionsAction =
  | { readonly type: 'listAsked' | 'tallyAsked' }
  | { readonly type: 'listCame'; readonly exceptions: readonly AcceptedFinding[] }
  | { readonly type: 'listFailed' | 'tallyFailed'; readonly message: string }
  | { readonly type: 'tallyCame'; readonly rules: readonly RuleTally[] }
  | { readonly type: 'withdrawn'; readonly key: string; readonly withdrawal: Withdrawal }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'viewed'; readonly view: View };

export const OPENING: ExceptionsState = {
  list: { status: 'loading' },
  tally: { status: 'loading' },
  withdrawals: {},
  search: '',
  shown: 'accepted',
};

export function exceptionsReducer(state: ExceptionsState, action: ExceptionsAction): ExceptionsState {
  switch (action.type) {
    case 'listAsked':
      return { ...state, list: { status: 'loading' }, withdrawals: {} };
    case 'tallyAsked':
      return { ...state, tally: { status: 'loading' } };
    case 'listCame':
      return { ...state, list: { status: 'ready', value: action.exceptions } };
    case 'listFailed':
      return { ...state, list: { status: 'failed', message: action.message } };
    case 'tallyCame':
      return { ...state, tally: { status: 'ready', value: action.rules } };
    case 'tallyFailed':
      return { ...state, tally: { status: 'failed', message: action.message } };
    case 'withdrawn':
      return { ...state, withdrawals: { ...state.withdrawals, [action.key]: action.withdrawal } };
    case 'searched':
      return { ...state, search: action.search };
    case 'viewed':
      return { ...state, shown: action.view };
  }
}

/** Those that hold every word of the search in what the panel shows of them. */
export function searchAccepted(
  exceptions: readonly AcceptedFinding[],
  search: string,
  summaryOf: (rule: string) => string,
): readonly AcceptedFinding[] {
  return searched(exceptions, search, ({ rule, tab, cell, message, reason, who, when }) =>
    [summaryOf(rule), rule, tab, cell, message, reason, who, when].join(' '),
  );
}
