import type { SkippedFix } from '../../../app/panel-api';
import type { Proposal } from './proposals';

/** How the person goes from proposals to corrected cells. */
export interface FixState {
  readonly phase: 'choosing' | 'applying' | 'refreshing' | 'done';
  readonly proposals: readonly Proposal[];
  /** Ids of the proposals that are left out: at first none is. */
  readonly excluded: ReadonlySet<string>;
  /** Cells that are to be written, and those behind it. */
  readonly total: number;
  readonly tried: number;
  readonly applied: number;
  readonly skipped: readonly SkippedFix[];
  readonly cancelling: boolean;
  /** The person stopped it before its end. */
  readonly cancelled: boolean;
  /** Spanish: why it stopped. */
  readonly problem: string | null;
  /** Were the tabs reviewed again. */
  readonly upToDate: boolean;
}

export type FixAction =
  | { readonly type: 'excluded'; readonly ids: readonly string[]; readonly excluded: boolean }
  | { readonly type: 'applyStarted'; readonly total: number }
  | {
      readonly type: 'sliceApplied';
      readonly cells: number;
      readonly applied: number;
      readonly skipped: readonly SkippedFix[];
    }
  | { readonly type: 'applyFailed'; readonly message: string }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'applyEnded'; readonly cancelled: boolean }
  | { readonly type: 'refreshed'; readonly upToDate: boolean };

/** The proposals as the person first sees them: all chosen. */
export const proposing = (proposals: readonly Proposal[]): FixState => ({
  phase: 'choosing',
  proposals,
  excluded: new Set(),
  total: 0,
  tried: 0,
  applied: 0,
  skipped: [],
  cancelling: false,
  cancelled: false,
  problem: null,
  upToDate: true,
});

export function fixReducer(state: FixState, action: FixAction): FixState {
  switch (action.type) {
    case 'excluded': {
      const excluded = new Set(state.excluded);
      for (const id of action.ids) {
        if (action.excluded) excluded.add(id);
        else excluded.delete(id);
      }
      return { ...state, excluded };
    }
    case 'applyStarted':
      return { ...state, phase: 'applying', total: action.total };
    case 'sliceApplied':
      return {
        ...state,
        tried: state.tried + action.cells,
        applied: state.applied + action.applied,
        skipped: [...state.skipped, ...action.skipped],
      };
    case 'applyFailed':
      return { ...state, problem: action.message };
    case 'cancelAsked':
      return { ...state, cancelling: true };
    case 'applyEnded':
      return { ...state, phase: 'refreshing', cancelling: false, cancelled: action.cancelled };
    case 'refreshed':
      return { ...state, phase: 'done', upToDate: action.upToDate };
  }
}

/** What is going to be written. */
export const chosen = ({ proposals, excluded }: FixState): Proposal[] =>
  proposals.filter(({ id }) => !excluded.has(id));
