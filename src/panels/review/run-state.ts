import type { ReviewScope, TabReview, TeamReview } from '../../app/panel-api';
import { type AcceptedFinding, acceptIn, type Finding, isAlike, readAccepted, readFindings } from './findings';

export type ScopeKind = 'mine' | 'all';

export interface TabState {
  readonly name: string;
  readonly status: 'waiting' | 'reviewing' | 'done' | 'failed';
  readonly review: TabReview | null;
  /** What the comparison of all agents last found in it. */
  readonly team: TeamReview;
  /** Of both. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
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
  /** The tabs are behind it, and their rows are compared with those of all agents. */
  readonly comparing: boolean;
  /** Spanish: why they could not be compared. */
  readonly teamProblem: string | null;
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
  | { readonly type: 'teamStarted' }
  | { readonly type: 'teamReviewed'; readonly tabs: readonly string[]; readonly review: TeamReview }
  | { readonly type: 'teamFailed'; readonly message: string }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'passEnded'; readonly ending: Ending; readonly elapsedMs: number }
  | {
      readonly type: 'findingAccepted';
      readonly finding: Finding;
      /** Its name in BITÁCORA. */
      readonly key: string;
      readonly reason: string;
    };

export const IDLE: RunState = {
  phase: 'idle',
  kind: null,
  scope: null,
  scopeProblem: null,
  tabs: [],
  queue: [],
  comparing: false,
  teamProblem: null,
  cancelling: false,
  ending: null,
  elapsedMs: 0,
};

const NOTHING: TeamReview = { findings: [], accepted: [] };

const waiting = (name: string): TabState => ({
  name,
  status: 'waiting',
  review: null,
  team: NOTHING,
  findings: [],
  accepted: [],
  problem: null,
});

/** The tab with what was found in it, by its own review and by the comparison. */
function found(tab: TabState, index: number, change: Partial<Pick<TabState, 'review' | 'team'>>): TabState {
  const now = { ...tab, ...change };
  const { review, team } = now;
  return {
    ...now,
    findings: readFindings(index, [...(review?.findings ?? []), ...team.findings]),
    accepted: readAccepted(index, [...(review?.accepted ?? []), ...team.accepted]),
  };
}

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
        comparing: false,
        teamProblem: null,
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
      return withTab(state, action.tab, (tab, index) =>
        found({ ...tab, status: 'done' }, index, { review: action.review }),
      );
    case 'tabFailed':
      return withTab(state, action.tab, (tab) => ({ ...tab, status: 'failed', problem: action.message }));
    case 'teamStarted':
      return { ...state, phase: 'running', comparing: true, teamProblem: null };
    case 'teamReviewed':
      return { ...state, comparing: false, tabs: state.tabs.map(withTeam(action)) };
    case 'teamFailed':
      return { ...state, comparing: false, teamProblem: action.message };
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
    case 'findingAccepted':
      return withTab(state, action.finding.tab, (tab, index) => accepting(tab, index, action));
  }
}

/** Brings in what the comparison found in a tab; one in which it found nothing, as before, stays the same object. */
const withTeam =
  ({ tabs, review }: Extract<RunAction, { type: 'teamReviewed' }>) =>
  (tab: TabState, index: number): TabState => {
    if (!tabs.includes(tab.name)) return tab;
    const findings = review.findings.filter((finding) => finding.tab === tab.name);
    const accepted = review.accepted.filter((finding) => finding.tab === tab.name);
    const nothing = findings.length + accepted.length + tab.team.findings.length + tab.team.accepted.length === 0;
    return nothing ? tab : found(tab, index, { team: { findings, accepted } });
  };

/** Moves a finding, and its like in rows that say the same, to what is accepted. The others keep their ids. */
function accepting(
  tab: TabState,
  index: number,
  { finding, key, reason }: Extract<RunAction, { type: 'findingAccepted' }>,
): TabState {
  const review = tab.review && acceptIn(tab.review, finding, key, reason);
  const team = acceptIn(tab.team, finding, key, reason);
  return {
    ...tab,
    review,
    team,
    findings: tab.findings.filter((other) => !isAlike(other, finding)),
    accepted: readAccepted(index, [...(review?.accepted ?? []), ...team.accepted]),
  };
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

/** Tabs that were reviewed. */
export const reviewed = (tabs: readonly TabState[]): readonly string[] =>
  tabs.filter((tab) => tab.status === 'done').map((tab) => tab.name);

/** Tabs that no pass has come to. */
export function untouched(tabs: readonly TabState[]): readonly string[] {
  return tabs.filter((tab) => tab.status === 'waiting').map((tab) => tab.name);
}
