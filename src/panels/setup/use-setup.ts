import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { SetupChange, SetupProblem, SetupRequest, SetupView } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';
import { type Draft, type DraftAction, draftReducer, NO_DRAFT, requestOf, sizeOf } from './draft';
import { FIRST_DAY, isFirstUse } from './standing';
import { stepsOf } from './steps';
import { changeTitle, summaryOf } from './words';

/** Where the keyboard goes on with a screen: else it would start again from the top of Sheets. */
type Focus = 'notice' | 'heading' | 'button' | null;

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being written. */
  readonly title: string;
}

/** Where the panel stands. */
export type SetupState = { readonly focus: Focus } & (
  | { readonly screen: 'looking' }
  | {
      readonly screen: 'editing';
      readonly view: SetupView;
      /** What was written just before, in words. */
      readonly applied: readonly string[];
      /** What the last preview could not take, and what was asked for then. */
      readonly problems: readonly SetupProblem[];
      readonly refused: SetupRequest | null;
      readonly previewing: boolean;
    }
  | {
      readonly screen: 'preview';
      readonly view: SetupView;
      readonly request: SetupRequest;
      readonly changes: readonly SetupChange[];
      /** null: nothing is being written yet. */
      readonly progress: Progress | null;
    }
  | { readonly screen: 'failed'; readonly message: string; readonly applied: readonly string[] }
);

const UNTOUCHED = { screen: 'editing', applied: [], problems: [], refused: null, previewing: false } as const;

interface Setup {
  readonly state: SetupState;
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
  readonly look: () => void;
  readonly preview: () => void;
  readonly back: () => void;
  readonly apply: () => void;
}

/** Looks at the base, previews and applies what was asked for; one thing at a time. */
export function useSetup(call: Call): Setup {
  const [state, setState] = useState<SetupState>({ screen: 'looking', focus: null });
  const [draft, dispatch] = useReducer(draftReducer, NO_DRAFT);
  const busy = useRef(false);
  const looked = useRef(false);
  const written = useRef<readonly string[]>([]);

  const alone = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    written.current = [];
    try {
      await work();
    } catch (thrown) {
      const { message } = asPanelError(thrown);
      setState({ screen: 'failed', message, applied: written.current, focus: 'notice' });
    } finally {
      busy.current = false;
    }
  };

  const lookNow = async (applied: readonly string[]) => {
    setState({ screen: 'looking', focus: null });
    const view = await call('setup.look', {});
    dispatch({ type: 'looked', view });
    if (!looked.current && isFirstUse(view))
      dispatch({ type: 'valuesTyped', values: [{ key: FIRST_DAY, value: view.today, stands: '' }] });
    looked.current = true;
    const focus = applied.length > 0 ? 'notice' : null;
    setState({ ...UNTOUCHED, view, applied, focus });
  };

  const previewNow = async () => {
    if (state.screen !== 'editing' || sizeOf(draft) === 0) return;
    const { view } = state;
    const request = requestOf(draft);
    setState({ ...state, applied: [], previewing: true, focus: null });
    const { changes, problems } = await call('setup.preview', request);
    if (problems.length > 0) setState({ ...UNTOUCHED, view, problems, refused: request, focus: 'notice' });
    else setState({ screen: 'preview', view, request, changes, progress: null, focus: 'heading' });
  };

  const applyNow = async () => {
    if (state.screen !== 'preview') return;
    const { view, request, changes } = state;
    const applied: SetupChange[] = [];
    const steps = stepsOf(request, changes);
    for (const [done, step] of steps.entries()) {
      const titles = step.changes.map((change) => changeTitle(change, view));
      const progress = { done, total: steps.length, title: titles.length === 1 ? (titles[0] ?? '') : 'CONFIGURACIÓN' };
      setState({ ...state, progress, focus: null });
      await call('setup.apply', { ...step.request, previewed: step.changes });
      dispatch({ type: 'applied', request: step.request });
      applied.push(...step.changes);
      written.current = summaryOf(applied, view);
    }
    await lookNow(written.current);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => void alone(() => lookNow([])), []);

  return {
    state,
    draft,
    dispatch,
    look: () => void alone(() => lookNow([])),
    preview: () => void alone(previewNow),
    back() {
      if (state.screen !== 'preview' || state.progress !== null) return;
      setState({ ...UNTOUCHED, view: state.view, focus: 'button' });
    },
    apply: () => void alone(applyNow),
  };
}
