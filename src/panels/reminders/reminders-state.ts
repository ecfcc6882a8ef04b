import type { RemindersView } from '../../app/panel-api';

/** What a person is asked before it is done. */
export type Question = 'activate' | 'takeOver' | 'deactivate';

/** What is asked of the server. */
export type Task =
  | { readonly name: 'look' | 'pause' | 'resume' | Question }
  | {
      readonly name: 'settle';
      readonly key: string;
      readonly left: boolean;
      /** Where it did not leave, the next run sends it again. */
      readonly resendable: boolean;
    };

export interface RemindersState {
  /** null: it has not come yet. The last one stays while it is asked for again. */
  readonly view: RemindersView | null;
  /** What is under way; nothing else begins meanwhile. */
  readonly task: Task | null;
  readonly question: Question | null;
  /** What became of the last task. A look that went well is nothing to tell. */
  readonly ended: Ended | null;
}

export interface Ended {
  readonly task: Task;
  /** null: it went well. */
  readonly problem: string | null;
}

export type RemindersAction =
  | { readonly type: 'began'; readonly task: Task }
  | { readonly type: 'came'; readonly task: Task; readonly view: RemindersView }
  | { readonly type: 'failed'; readonly task: Task; readonly message: string }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'cancelled' };

export const OPENING: RemindersState = { view: null, task: null, question: null, ended: null };

export function remindersReducer(state: RemindersState, action: RemindersAction): RemindersState {
  switch (action.type) {
    case 'began':
      return { ...state, task: action.task, ended: null };
    case 'came': {
      const { task, view } = action;
      return { view, task: null, question: null, ended: task.name === 'look' ? null : { task, problem: null } };
    }
    case 'failed':
      return { ...state, task: null, question: null, ended: { task: action.task, problem: action.message } };
    case 'asked':
      return { ...state, question: action.question, ended: null };
    case 'cancelled':
      return { ...state, question: null };
  }
}

/** Is that mail being settled now, with that answer. */
export const isSettling = (task: Task | null, key: string, left: boolean): boolean =>
  task?.name === 'settle' && task.key === key && task.left === left;
