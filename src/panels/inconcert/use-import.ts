import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { Call } from '../kit/rpc';
import { type ImportAction, type ImportState, importReducer, OPENING } from './import-state';
import { createImporter, type Importer } from './importer';

/** An import's state, and what can be done with it. */
export function useImport(call: Call): { readonly state: ImportState; readonly importer: Importer; again(): void } {
  const [state, render] = useReducer(importReducer, OPENING);
  const latest = useRef(state);
  const dispatch = (action: ImportAction) => {
    // Several come before the next render, and each must find what the one before left.
    latest.current = importReducer(latest.current, action);
    render(action);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: dispatch does the same in every render
  const importer = useMemo(() => createImporter({ call, dispatch, now: () => latest.current }), [call]);
  return {
    state,
    importer,
    again() {
      importer.stop();
      dispatch({ type: 'again' });
    },
  };
}
