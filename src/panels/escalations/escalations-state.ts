import type { CaseAction, CaseList, PanelCommands } from '../../app/panel-api';
import { arrange, type Filters, type Placed } from './listing';
import { findRound, type GroupKey, type Thread, threadsOf } from './threads';

/** What a person types in a form of a case; each form uses what it asks for. */
export interface Draft {
  /** yyyy-MM-dd, or what the person left there. */
  readonly on: string;
  readonly text: string;
}

/** The actions that ask for something first. */
export type FormAction = Exclude<CaseAction, 'reopen' | 'resend'>;

export type ReportText = PanelCommands['escalations.reportText']['answer'];

/** The form that is open in a case. */
export interface OpenForm {
  /** Of the round. */
  readonly id: string;
  readonly action: FormAction;
  readonly sending: boolean;
  /** Spanish: why it could not be done. */
  readonly problem: string | null;
  /** For a report: the mail as it would be sent; null until it comes. */
  readonly report: ReportText | null;
}

/** What came of the last thing done to a round. */
export interface Outcome {
  readonly status: 'done' | 'undoing' | 'undone' | 'failed';
  /** Spanish. */
  readonly message: string;
  /** To be taken back with; null: it cannot be. */
  readonly batch: string | null;
  /** What the row held right after; null until the list comes. Another content cannot be taken back. */
  readonly rowKey: string | null;
}

export interface EscalationsState {
  /** null until it comes for the first time. */
  readonly list: CaseList | null;
  readonly loading: boolean;
  /** Spanish: why the list could not be read. */
  readonly problem: string | null;
  readonly threads: readonly Thread[];
  readonly arranged: readonly Placed[];
  readonly filters: Filters;
  /** Cases that the person was at work on since the list was put in order. */
  readonly pinned: ReadonlySet<string>;
  /** Groups that the person opened or closed. */
  readonly toggled: Readonly<Partial<Record<GroupKey, boolean>>>;
  /** Groups of which the person asked for more, by how many cards they make. */
  readonly pages: Readonly<Partial<Record<GroupKey, number>>>;
  readonly form: OpenForm | null;
  /** By `draftKey`: what was typed stays until it is sent. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** By id of the round. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

export type EscalationsAction =
  | { readonly type: 'listAsked' }
  /** `fresh`: the person asked for it; else it came after something that was done. */
  | { readonly type: 'listCame'; readonly list: CaseList; readonly fresh: boolean }
  | { readonly type: 'listFailed'; readonly message: string }
  | { readonly type: 'filtered'; readonly filters: Filters }
  | { readonly type: 'groupToggled'; readonly group: GroupKey; readonly open: boolean }
  | { readonly type: 'moreAsked'; readonly group: GroupKey }
  | { readonly type: 'formOpened'; readonly id: string; readonly action: FormAction }
  | { readonly type: 'formClosed' }
  | { readonly type: 'typed'; readonly id: string; readonly action: FormAction; readonly draft: Draft }
  | { readonly type: 'reportCame'; readonly id: string; readonly report: ReportText }
  | { readonly type: 'formSent'; readonly id: string }
  | { readonly type: 'formFailed'; readonly id: string; readonly message: string }
  | { readonly type: 'worked'; readonly id: string; readonly action: CaseAction; readonly outcome: Outcome }
  | { readonly type: 'undoing'; readonly id: string }
  | { readonly type: 'undone'; readonly id: string; readonly message: string }
  /** Something without a form failed; what was done before can still be taken back. */
  | { readonly type: 'failed'; readonly id: string; readonly message: string };

/** Cards that a group makes at first, and with each «Mostrar más». */
export const PAGE = 30;

export const OPENING: EscalationsState = {
  list: null,
  loading: true,
  problem: null,
  threads: [],
  arranged: [],
  filters: { scope: 'all', search: '', state: null },
  pinned: new Set(),
  toggled: {},
  pages: {},
  form: null,
  drafts: {},
  outcomes: {},
};

export const draftKey = (id: string, action: FormAction): string => `${action} ${id}`;

/** What was typed for an action of a round, or what its form begins with. */
export function draftOf({ drafts, form, list }: EscalationsState, id: string, action: FormAction): Draft {
  const ready = action === 'report' && form?.id === id ? form.report?.text : undefined;
  return drafts[draftKey(id, action)] ?? { on: list?.today ?? '', text: ready ?? '' };
}

/** The panel's state after what happened. Pure. */
export function escalationsReducer(state: EscalationsState, action: EscalationsAction): EscalationsState {
  switch (action.type) {
    case 'listAsked':
      return { ...state, loading: true };
    case 'listCame':
      return withList(state, action.list, action.fresh);
    case 'listFailed':
      return { ...state, loading: false, problem: action.message };
    case 'filtered':
      return inOrder({ ...state, filters: action.filters, pages: {} });
    case 'groupToggled':
      return { ...state, toggled: { ...state.toggled, [action.group]: action.open } };
    case 'moreAsked':
      return { ...state, pages: { ...state.pages, [action.group]: (state.pages[action.group] ?? PAGE) + PAGE } };
    case 'formOpened': {
      const form = { id: action.id, action: action.action, sending: false, problem: null, report: null };
      return { ...state, form, outcomes: without(state.outcomes, action.id) };
    }
    case 'formClosed':
      return { ...state, form: null };
    case 'typed':
      return { ...state, drafts: { ...state.drafts, [draftKey(action.id, action.action)]: action.draft } };
    case 'reportCame':
      return withForm(state, action.id, { report: action.report });
    case 'formSent':
      return withForm(state, action.id, { sending: true, problem: null });
    case 'formFailed':
      return withForm(state, action.id, { sending: false, problem: action.message });
    case 'worked': {
      const { id, action: done, outcome } = action;
      const drafts = done === 'reopen' || done === 'resend' ? state.drafts : without(state.drafts, draftKey(id, done));
      return withOutcome({ ...state, form: null, drafts }, id, outcome);
    }
    case 'undoing': {
      const outcome = state.outcomes[action.id];
      return outcome ? withOutcome(state, action.id, { ...outcome, status: 'undoing' }) : state;
    }
    case 'undone':
      return withOutcome(state, action.id, { status: 'undone', message: action.message, batch: null, rowKey: null });
    case 'failed': {
      const { batch, rowKey } = state.outcomes[action.id] ?? { batch: null, rowKey: null };
      return withOutcome(state, action.id, { status: 'failed', message: action.message, batch, rowKey });
    }
  }
}

function withList(state: EscalationsState, list: CaseList, fresh: boolean): EscalationsState {
  const threads = threadsOf(list.cases);
  const outcomes = Object.entries(state.outcomes).flatMap(([id, outcome]): [string, Outcome][] => {
    const now = findRound(threads, id)?.round.view.ref.rowKey ?? null;
    // The first list after it shows the row as it was left.
    const unchanged = outcome.rowKey === null || outcome.rowKey === now;
    const batch = unchanged ? outcome.batch : null;
    return fresh && batch === null ? [] : [[id, { ...outcome, batch, rowKey: now }]];
  });
  const next = {
    ...state,
    list,
    threads,
    loading: false,
    problem: null,
    // Whoever has cases begins with them; later the scope is the person's to change.
    filters:
      state.list === null && threads.some(({ mine }) => mine)
        ? { ...state.filters, scope: 'mine' as const }
        : state.filters,
    outcomes: Object.fromEntries(outcomes),
    arranged: arrange(threads, fresh ? null : state.arranged),
  };
  return fresh ? { ...next, pinned: new Set() } : next;
}

/** Puts the cases in order again: what was done takes its true place. */
const inOrder = (state: EscalationsState): EscalationsState => ({
  ...state,
  arranged: arrange(state.threads, null),
  pinned: new Set(),
});

const withForm = (state: EscalationsState, id: string, change: Partial<OpenForm>): EscalationsState =>
  state.form?.id === id ? { ...state, form: { ...state.form, ...change } } : state;

/** Says what came of an action; its case stays where it is until the list is put in order. */
function withOutcome(state: EscalationsState, id: string, outcome: Outcome): EscalationsState {
  const thread = findRound(state.threads, id)?.thread;
  const pinned = thread ? new Set(state.pinned).add(thread.id) : state.pinned;
  return { ...state, pinned, outcomes: { ...state.outcomes, [id]: outcome } };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  const { [key]: _, ...rest } = record;
  return rest;
}
