import type { CheckedRow, ContractGroup, Difference, Surroundings } from '../../app/panel-api';
import { type JudgedRow, judge } from './verdict';

export interface GroupFailure {
  readonly title: string;
  /** Spanish. */
  readonly message: string;
}

export interface DiagnosisState {
  readonly phase: 'running' | 'finished' | 'failed';
  readonly surroundings: Surroundings | null;
  readonly contract: readonly ContractGroup[];
  readonly found: ReadonlyMap<string, Difference | null>;
  /** Title of the group in hand. */
  readonly current: string | null;
  readonly groupsDone: number;
  readonly failures: readonly GroupFailure[];
  /** Spanish: why nothing could be checked. */
  readonly problem: string | null;
}

export type DiagnosisAction =
  | { readonly type: 'started' }
  | { readonly type: 'began'; readonly surroundings: Surroundings; readonly contract: readonly ContractGroup[] }
  | { readonly type: 'groupStarted'; readonly title: string }
  | { readonly type: 'groupChecked'; readonly rows: readonly CheckedRow[] }
  | { readonly type: 'groupFailed'; readonly title: string; readonly message: string }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly message: string };

export const INITIAL: DiagnosisState = {
  phase: 'running',
  surroundings: null,
  contract: [],
  found: new Map(),
  current: null,
  groupsDone: 0,
  failures: [],
  problem: null,
};

export function diagnosisReducer(state: DiagnosisState, action: DiagnosisAction): DiagnosisState {
  switch (action.type) {
    case 'started':
      return INITIAL;
    case 'began':
      return { ...state, surroundings: action.surroundings, contract: action.contract };
    case 'groupStarted':
      return { ...state, current: action.title };
    case 'groupChecked':
      return {
        ...state,
        found: new Map([...state.found, ...action.rows.map(({ id, difference }) => [id, difference] as const)]),
        groupsDone: state.groupsDone + 1,
      };
    case 'groupFailed': {
      const { title, message } = action;
      return { ...state, failures: [...state.failures, { title, message }], groupsDone: state.groupsDone + 1 };
    }
    case 'ended':
      return { ...state, phase: 'finished', current: null };
    case 'failed':
      return { ...state, phase: 'failed', current: null, problem: action.message };
  }
}

/** Every row of the contract with what is known of it now. */
export const judgedRows = ({ contract, found }: DiagnosisState): readonly JudgedRow[] =>
  contract.flatMap(({ rows, checkedBy }) => rows.map((row) => judge(row, checkedBy, found.get(row.id))));
