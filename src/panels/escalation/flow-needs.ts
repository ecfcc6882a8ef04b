import type { RowRef } from '../../app/panel-api';
import type { Call } from '../kit/rpc';
import type { DraftKeeper } from './draft-keeper';
import type { Focus, FormState } from './form-state';
import type { PictureBox } from './pictures/picture-box';

/** Where the state is kept: what is written can be read at once. */
export interface FormStore {
  get(): FormState;
  set(change: Partial<FormState>): void;
}

/** What the form and its sending work with. */
export interface FlowNeeds {
  readonly call: Call;
  readonly from: 'selection' | 'draft' | 'resend';
  readonly row: RowRef | null;
  readonly store: FormStore;
  readonly keeper: DraftKeeper;
  readonly pictures: PictureBox;
  readonly newId: () => string;
}

/** Where the keyboard goes once what is about to be shown is there. */
export const focusOn = (store: FormStore, on: Focus['on']): Focus => ({ on, turn: store.get().focus.turn + 1 });
