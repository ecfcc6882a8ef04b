import type { RuleSummary } from '../../app/panel-api';
import { type Filters, NO_FILTERS } from './filters';
import type { Finding } from './findings';
import { resume, sameIn } from './navigation';

/** What became of going to a finding's cell. */
export type Visit =
  | { readonly status: 'going' }
  | { readonly status: 'arrived' }
  | { readonly status: 'moved'; readonly cell: string }
  /** The row was edited since the review: the cell is where it stood. */
  | { readonly status: 'changed' }
  | { readonly status: 'failed'; readonly message: string };

/** How the person goes through the findings. */
export interface BrowseState {
  readonly filters: Filters;
  readonly current: string | null;
  readonly visits: Readonly<Record<string, Visit>>;
  /** Only the sections that the person opened or closed; the others stand as they come. */
  readonly toggled: Readonly<Record<string, boolean>>;
  /** Cards that a group makes at first: few where there are many groups. */
  readonly firstPage: number;
  /** How many cards a group makes, once the person has asked for more. */
  readonly shown: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, RuleSummary>>;
  /** The finding for which the person is writing why it is accepted. */
  readonly accepting: Accepting | null;
}

export interface Accepting {
  readonly id: string;
  readonly sending: boolean;
  /** Spanish: why it could not be accepted. */
  readonly problem: string | null;
}

export type BrowseAction =
  | { readonly type: 'filtered'; readonly filters: Filters }
  | { readonly type: 'sectionToggled'; readonly key: string; readonly open: boolean }
  | { readonly type: 'moreAsked'; readonly key: string }
  | { readonly type: 'cursorMoved'; readonly id: string; readonly group: string; readonly place: number }
  | { readonly type: 'visited'; readonly id: string; readonly visit: Visit }
  | { readonly type: 'acceptOpened'; readonly id: string }
  | { readonly type: 'acceptClosed' }
  | { readonly type: 'acceptSent' }
  | { readonly type: 'acceptFailed'; readonly message: string }
  | { readonly type: 'rulesCame'; readonly rules: readonly RuleSummary[] }
  /** Another review begins over this many tabs. */
  | { readonly type: 'findingsReplaced'; readonly tabs: number }
  | { readonly type: 'tabReplaced'; readonly before: readonly Finding[]; readonly after: readonly Finding[] };

/** Cards made at once: more would be slow to make and nobody reads them all. */
export const PAGE = 100;
const SHORT_PAGE = 25;
const MANY_TABS = 4;

export const START: BrowseState = {
  filters: NO_FILTERS,
  current: null,
  visits: {},
  toggled: {},
  firstPage: PAGE,
  shown: {},
  rules: {},
  accepting: null,
};

/** How the person's way through the findings stands after what happened. */
export function browseReducer(state: BrowseState, action: BrowseAction): BrowseState {
  switch (action.type) {
    case 'filtered':
      return { ...state, filters: action.filters, shown: {} };
    case 'sectionToggled':
      return { ...state, toggled: { ...state.toggled, [action.key]: action.open } };
    case 'moreAsked':
      return { ...state, shown: { ...state.shown, [action.key]: shownIn(state, action.key) + PAGE } };
    case 'cursorMoved': {
      const shown = shownIn(state, action.group);
      const missing = Math.max(0, action.place + 1 - shown);
      return {
        ...state,
        current: action.id,
        visits: { ...state.visits, [action.id]: { status: 'going' } },
        toggled: { ...state.toggled, [action.group]: true },
        shown: { ...state.shown, [action.group]: shown + Math.ceil(missing / PAGE) * PAGE },
      };
    }
    case 'visited':
      return { ...state, visits: { ...state.visits, [action.id]: action.visit } };
    case 'acceptOpened':
      return { ...state, accepting: { id: action.id, sending: false, problem: null } };
    case 'acceptClosed':
      return { ...state, accepting: null };
    case 'acceptSent':
      return state.accepting ? { ...state, accepting: { ...state.accepting, sending: true, problem: null } } : state;
    case 'acceptFailed':
      return state.accepting
        ? { ...state, accepting: { ...state.accepting, sending: false, problem: action.message } }
        : state;
    case 'rulesCame':
      return { ...state, rules: Object.fromEntries(action.rules.map((rule) => [rule.id, rule])) };
    case 'findingsReplaced':
      return {
        ...state,
        current: null,
        visits: {},
        shown: {},
        accepting: null,
        firstPage: action.tabs < MANY_TABS ? PAGE : SHORT_PAGE,
      };
    case 'tabReplaced': {
      const gone = new Set(action.before.map(({ id }) => id));
      const left = action.before.find(({ id }) => id === state.current);
      const accepting = action.before.find(({ id }) => id === state.accepting?.id);
      const stillThere = accepting && sameIn(action.after, accepting);
      return {
        ...state,
        current: left === undefined ? state.current : resume(left, action.after),
        accepting:
          state.accepting && accepting
            ? stillThere
              ? { ...state.accepting, id: stillThere.id }
              : null
            : state.accepting,
        visits: Object.fromEntries(Object.entries(state.visits).filter(([id]) => !gone.has(id))),
      };
    }
  }
}

/** How many cards of a group are made while it is open. */
export function shownIn({ shown, firstPage }: BrowseState, group: string): number {
  return shown[group] ?? firstPage;
}
