import type { Way } from './case-runner';
import type { Draft, FormAction } from './escalations-state';
import type { Round } from './threads';

/** What cards ask for. The same object for as long as the panel lives. */
export interface Desk {
  readonly open: (round: Round, action: FormAction) => void;
  readonly close: () => void;
  readonly type: (round: Round, action: FormAction, draft: Draft) => void;
  readonly submit: (round: Round, action: FormAction, draft: Draft, way: Way) => void;
  readonly reopen: (round: Round) => void;
  readonly resend: (round: Round) => void;
  readonly undo: (round: Round, batch: string) => void;
  readonly goTo: (round: Round) => void;
}
