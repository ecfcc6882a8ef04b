import type { SetupView } from '../../app/panel-api';
import type { Draft, DraftAction, Typed } from './draft';

/** What the parts of the panel that ask for something share. */
export interface Editor {
  readonly view: SetupView;
  readonly standing: ReadonlyMap<string, string>;
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
  readonly type: (values: readonly Typed[]) => void;
  /** Spanish: why the last preview could not take the value; '' when it could. */
  readonly problemOf: (key: string) => string;
  /** Which groups are open. */
  readonly section: (key: string) => { readonly open: boolean; readonly onToggle: (open: boolean) => void };
}
