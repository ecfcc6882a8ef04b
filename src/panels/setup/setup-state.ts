import type { SetupChange, SetupView } from '../../app/panel-api';

/** Where the panel stands. */
export type SetupState =
  | { readonly screen: 'looking'; readonly view: SetupView | null }
  | { readonly screen: 'editing'; readonly view: SetupView; readonly applied: readonly SetupChange[] }
  | { readonly screen: 'previewing'; readonly view: SetupView }
  | {
      readonly screen: 'preview';
      readonly view: SetupView;
      readonly changes: readonly SetupChange[];
      readonly problems: readonly string[];
    }
  | { readonly screen: 'applying'; readonly view: SetupView; readonly changes: readonly SetupChange[] }
  | { readonly screen: 'failed'; readonly view: SetupView | null; readonly message: string };
