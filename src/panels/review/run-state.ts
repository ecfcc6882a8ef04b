import type { ReviewScope, TabReview } from '../../app/panel-api';
import { type Finding, readFindings } from './findings';

export type ScopeKind = 'mine' | 'all';

export interface TabState {
  readonly name: string;
  readonly status: 'waiting' | 'reviewing' | 'done' | 'failed';
  readonly review: TabReview | null;
  readonly findings: readonly Finding[];
  /** Spanish: why it failed. */
  readonly problem: string | null;
}

/** How the last pass over the tabs ended: all of them tried, stopped by the person, or by Google. */
export type Ending = 'complete' | 'cancelled' | 'stopped';

export interface RunState {
  readonly phase: 'idle' | 'scoping' | 'running' | 'finished';
  readonly kind: ScopeKind | null;
  readonly scope: ReviewScope | null;
  readonly scopeProblem: string | null;
  readonly tabs: readonly TabState[];
  /** Tabs of this pass: all of them, or those tried again. */
  readonly queue: readonly string[];
  readonly cancelling: boolean;
  readonly ending: Ending | null;
  /** Over all passes. */
  readonly elapsedMs: number;
}

export type RunAction =
  | { readonly type: 'scopeAsked'; readonly kind: ScopeKind }
  | { readonly type: 'scopeFailed'; readonly message: string }
  | { readonly type: 'scopeCame'; readonly scope: ReviewScope }
  | { readonly type: 'passStarted'; readonly tabs: readonly string[] }
  | { readonly type: 'tabStarted'; readonly tab: string }
  | { readonly type: 'tabReviewed'; readonly tab: string; readonly review: TabReview }
  | { readonly type: 'tabFailed'; readonly tab: string; readonly message: string }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'passEnded'; readonly ending: Ending; readonly elapsedMs: number };

export const IDLE: RunState = {
  phase: 'idle',
  kind: null,
  scope: null,
  scopeProblem: null,
  tabs: [],
  queue: [],
  cancelling: false,
  ending: null,
  elapsedMs: 0,
};

const waiting = (name: string): TabState => ({ name, status: 'waiting', review: null, findings: [], problem: null });

function withTab(state: RunState, name: string, change: (tab: TabState, index: number) => TabState): RunState {
  return { ...state, tabs: state.tabs.map((tab, index) => (tab.name === name ? change(tab, index) : tab)) };
}

/** The state of a review after what happened. */
export function runReducer(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case 'scopeAsked':
      return { ...IDLE, phase: 'scoping', kind: action.kind };
    case 'scopeFailed':
      return { ...state, phase: 'finished', scopeProblem: action.message };
    case 'scopeCame':
      return { ...state, scope: action.scope, tabs: action.scope.tabs.map(waiting) };
    case 'passStarted':
      return {
        ...state,
        phase: 'running',
        cancelling: false,
        ending: null,
        queue: action.tabs,
        // What an earlier pass found stays until this one comes to the tab: the list must not vanish and return.
        tabs: state.tabs.map((tab) =>
          action.tabs.includes(tab.name) ? { ...tab, status: 'waiting', problem: null } : tab,
        ),
      };
    case 'tabStarted':
      return withTab(state, action.tab, (tab) => ({ ...tab, status: 'reviewing' }));
    case 'tabReviewed':
      return withTab(state, action.tab, (tab, index) => ({
        ...tab,
        status: 'done',
        review: action.review,
        findings: readFindings(index, action.review.findings),
      }));
    case 'tabFailed':
      return withTab(state, action.tab, (tab) => ({ ...tab, status: 'failed', problem: action.message }));
    case 'cancelAsked':
      return { ...state, cancelling: true };
    case 'passEnded':
      return {
        ...state,
        phase: 'finished',
        cancelling: false,
        ending: action.ending,
        elapsedMs: state.elapsedMs + action.elapsedMs,
      };
  }
}

/** What this pass is doing: `position` is the tab in hand, counted from 1; `done` those behind it. */
export function passProgress({ tabs, queue }: RunState): {
  readonly position: number;
  readonly done: number;
  readonly total: number;
  readonly tab: string | null;
} {
  const queued = tabs.filter((tab) => queue.includes(tab.name));
  const done = queued.filter((tab) => tab.status === 'done' || tab.status === 'failed').length;
  const tab = queued.find(({ status }) => status === 'reviewing')?.name ?? null;
  return { position: Math.min(done + 1, queue.length), done, total: queue.length, tab };
}

/** Tabs that failed, those with the same message together. */
export function failures(
  tabs: readonly TabState[],
): readonly { readonly message: string; readonly tabs: readonly string[] }[] {
  const byMessage = new Map<string, string[]>();
  for (const { name, problem } of tabs) {
    if (problem !== null) byMessage.set(problem, [...(byMessage.get(problem) ?? []), name]);
  }
  return [...byMessage].map(([message, names]) => ({ message, tabs: names }));
}

/** Tabs that no pass has come to. */
export function untouched(tabs: readonly TabState[]): readonly string[] {
  return tabs.filter((tab) => tab.status === 'waiting').map((tab) => tab.name);
}
