import type { LastFix, SkippedFix } from '../../../app/panel-api';

/** How the person goes from the last correction to the cells as they were. */
export interface UndoState {
  readonly phase: 'loading' | 'asking' | 'undoing' | 'refreshing' | 'done';
  /** null while it is looked for, and where nothing is left to undo. */
  readonly last: LastFix | null;
  readonly restored: number;
  readonly skipped: readonly SkippedFix[];
  /** Cells that the undo has not come to. */
  readonly left: number;
  readonly cancelling: boolean;
  /** Spanish: why it could not be found, or why it stopped. */
  readonly problem: string | null;
  /** Were the tabs reviewed again. */
  readonly upToDate: boolean;
}

export type UndoAction =
  | { readonly type: 'lastAsked' }
  | { readonly type: 'lastCame'; readonly last: LastFix | null }
  | { readonly type: 'lastFailed'; readonly message: string }
  | { readonly type: 'undoStarted' }
  | {
      readonly type: 'sliceUndone';
      readonly restored: number;
      readonly skipped: readonly SkippedFix[];
      readonly left: number;
    }
  | { readonly type: 'undoFailed'; readonly message: string }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'undoEnded' }
  | { readonly type: 'refreshed'; readonly upToDate: boolean };

export const LOOKING: UndoState = {
  phase: 'loading',
  last: null,
  restored: 0,
  skipped: [],
  left: 0,
  cancelling: false,
  problem: null,
  upToDate: true,
};

export function undoReducer(state: UndoState, action: UndoAction): UndoState {
  switch (action.type) {
    case 'lastAsked':
      return LOOKING;
    case 'lastCame':
      return { ...state, phase: 'asking', last: action.last, left: action.last?.cells ?? 0 };
    case 'lastFailed':
      return { ...state, phase: 'asking', problem: action.message };
    case 'undoStarted':
      return { ...state, phase: 'undoing', problem: null };
    case 'sliceUndone':
      return {
        ...state,
        restored: state.restored + action.restored,
        skipped: [...state.skipped, ...action.skipped],
        left: action.left,
      };
    case 'undoFailed':
      return { ...state, problem: action.message };
    case 'cancelAsked':
      return { ...state, cancelling: true };
    case 'undoEnded':
      return { ...state, phase: 'refreshing', cancelling: false };
    case 'refreshed':
      return { ...state, phase: 'done', upToDate: action.upToDate };
  }
}
