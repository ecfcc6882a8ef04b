import { type BrowseAction, type BrowseState, browseReducer, START } from './browse-state';
import { stillApplying } from './filters';
import { organize } from './findings';
import { IDLE, type RunAction, type RunState, runReducer } from './run-state';

export interface ReviewState {
  readonly run: RunState;
  readonly browse: BrowseState;
}

export type ReviewAction = RunAction | BrowseAction;

export const INITIAL: ReviewState = { run: IDLE, browse: START };

const RUN_ACTIONS: Readonly<Record<RunAction['type'], true>> = {
  scopeAsked: true,
  scopeFailed: true,
  scopeCame: true,
  passStarted: true,
  tabStarted: true,
  tabReviewed: true,
  tabFailed: true,
  teamStarted: true,
  teamReviewed: true,
  teamFailed: true,
  cancelAsked: true,
  passEnded: true,
  findingAccepted: true,
};

const isRunAction = (action: ReviewAction): action is RunAction => Object.hasOwn(RUN_ACTIONS, action.type);

/** The way through the findings where those of some tabs are others now. */
function replaced(browse: BrowseState, before: RunState, after: RunState): BrowseState {
  return after.tabs.reduce((now, { findings }, index) => {
    const old = before.tabs[index]?.findings ?? [];
    return old === findings ? now : browseReducer(now, { type: 'tabReplaced', before: old, after: findings });
  }, browse);
}

/** The whole panel's state after what happened. Pure: time and answers come in with the action. */
export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  if (!isRunAction(action)) return { ...state, browse: browseReducer(state.browse, action) };

  const run = runReducer(state.run, action);
  switch (action.type) {
    case 'scopeAsked':
    case 'scopeCame':
      return { run, browse: browseReducer(state.browse, { type: 'findingsReplaced', tabs: run.tabs.length }) };
    case 'passEnded': {
      const filters = stillApplying(state.browse.filters, organize(run.tabs.map((tab) => tab.findings)));
      return { run, browse: { ...state.browse, filters } };
    }
    case 'tabReviewed':
    case 'teamReviewed':
      return { run, browse: replaced(state.browse, state.run, run) };
    case 'findingAccepted':
      return { run, browse: browseReducer(replaced(state.browse, state.run, run), { type: 'acceptClosed' }) };
    default:
      return { ...state, run };
  }
}
