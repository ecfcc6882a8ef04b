import type { IncidentDesk, IncidentMail, ReportFault, RowRef, TypedReport } from '../../app/panel-api';
import { emptyForm, type Form } from './form';

/** What was sent, to be sent again as it was. */
export interface Sent {
  readonly id: string;
  readonly report: TypedReport;
}

/** What came of the last thing that the person did. */
export type Ended =
  | {
      readonly type: 'registered';
      readonly message: string;
      readonly mail: IncidentMail;
      readonly sent: Sent;
      /** By which it is undone: an earlier report's, where that said the same. */
      readonly id: string;
    }
  | { readonly type: 'finished'; readonly message: string; readonly batch: string | null }
  | { readonly type: 'undone'; readonly message: string }
  | { readonly type: 'failed'; readonly title: string; readonly message: string };

/** «Ya terminó» of a row, while its hour is typed. */
export interface Finishing {
  readonly ref: RowRef;
  readonly endsAt: string;
  /** Spanish; ''. */
  readonly problem: string;
}

export type Task = 'look' | 'register' | 'finish' | 'undo' | 'goTo';

export interface IncidentState {
  /** null: it has not come yet. */
  readonly desk: IncidentDesk | null;
  readonly task: Task | null;
  /** Why the desk did not come; ''. */
  readonly deskProblem: string;
  readonly form: Form | null;
  readonly faults: readonly ReportFault[];
  /** Spanish: why nobody knows what became of the form; ''. */
  readonly formProblem: string;
  readonly finishing: Finishing | null;
  readonly ended: Ended | null;
}

export type IncidentAction =
  | { readonly type: 'began'; readonly task: Task }
  /** `id`: of a form that begins now, where there is none. */
  | { readonly type: 'deskCame'; readonly desk: IncidentDesk; readonly id: string }
  | { readonly type: 'deskFailed'; readonly message: string }
  /** `id`: what is sent after a change is another report. */
  | { readonly type: 'typed'; readonly form: Form; readonly id: string }
  | { readonly type: 'faulty'; readonly faults: readonly ReportFault[] }
  | { readonly type: 'formFailed'; readonly message: string }
  | { readonly type: 'finishing'; readonly finishing: Finishing | null }
  /** `id`: of the next form, where one was registered. */
  | { readonly type: 'ended'; readonly ended: Ended; readonly id: string }
  | { readonly type: 'idle' };

export const OPENING: IncidentState = {
  desk: null,
  task: null,
  deskProblem: '',
  form: null,
  faults: [],
  formProblem: '',
  finishing: null,
  ended: null,
};

/** The panel's state after what happened. Pure. */
export function incidentReducer(state: IncidentState, action: IncidentAction): IncidentState {
  switch (action.type) {
    case 'began':
      return { ...state, task: action.task, ...(action.task === 'register' ? { faults: [], formProblem: '' } : {}) };
    case 'deskCame': {
      const form = state.form ?? emptyForm(action.desk, action.id);
      return { ...state, desk: action.desk, deskProblem: '', task: null, form };
    }
    case 'deskFailed':
      return { ...state, task: null, deskProblem: action.message };
    case 'typed':
      return {
        ...state,
        form: { ...action.form, id: action.id },
        faults: state.faults.filter(({ field }) => state.form?.[field] === action.form[field]),
        formProblem: '',
      };
    case 'faulty':
      return { ...state, task: null, faults: action.faults, ended: null };
    case 'formFailed':
      return { ...state, task: null, formProblem: action.message, ended: null };
    case 'finishing':
      return { ...state, task: null, finishing: action.finishing };
    case 'ended': {
      const { ended } = action;
      const next = {
        ...state,
        task: null,
        ended,
        finishing: ended.type === 'finished' ? null : state.finishing,
      };
      return ended.type === 'registered' && state.desk && state.form?.id === ended.sent.id
        ? { ...next, form: emptyForm(state.desk, action.id), faults: [], formProblem: '' }
        : next;
    }
    case 'idle':
      return { ...state, task: null };
  }
}

/** What is wrong with a field; null for nothing. */
export const faultOf = ({ faults }: IncidentState, field: ReportFault['field']): string | null =>
  faults.find((fault) => fault.field === field)?.message ?? null;
