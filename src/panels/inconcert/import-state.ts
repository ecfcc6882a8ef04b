import type { ImportDesk, ImportOutcome, ImportPreview, Repeated } from '../../app/panel-api';
import type { DayOrder, Mapping } from './report/columns';
import type { OrderEvidence } from './report/days';
import type { Encoding } from './report/decode';
import type { ReadEntries } from './report/entries';
import type { ReportTable } from './report/table';

/** A report that was opened, with what the person says of it. */
export interface OpenReport {
  readonly file: string;
  readonly encoding: Encoding;
  readonly table: ReportTable;
  readonly mapping: Mapping;
  /** null: no column is chosen for it. */
  readonly evidence: OrderEvidence | null;
  /** null: the person must say. */
  readonly order: DayOrder | null;
  readonly repeated: Repeated;
  /** Whom the person says that a name means; null: left out. */
  readonly people: ReadonlyMap<string, string | null>;
}

/** What adding the report would do, as far as it is known. */
export type Preview =
  /** Spanish: what is still to be said. */
  | { readonly status: 'waiting'; readonly why: string }
  /** The last one stays on screen meanwhile. */
  | { readonly status: 'looking'; readonly last: ShownPreview | null }
  | { readonly status: 'failed'; readonly problem: string }
  | ({ readonly status: 'ready' } & ShownPreview);

export interface ShownPreview {
  readonly read: ReadEntries;
  readonly view: ImportPreview;
}

/** What became of an import. */
export interface Ended {
  readonly file: string;
  readonly outcome: ImportOutcome;
  /** null: not taken back. */
  readonly undone: Undone | null;
}

export interface Undone {
  readonly restored: number;
  readonly kept: readonly string[];
}

export interface ImportState {
  /** null: it has not come yet. */
  readonly desk: ImportDesk | null;
  /** What is under way. */
  readonly task:
    | { readonly name: 'look' | 'add' | 'undo' }
    | { readonly name: 'read'; readonly file: string; readonly share: number }
    | null;
  /** Spanish: what went wrong with the last of them. */
  readonly failure: { readonly title: string; readonly problem: string } | null;
  readonly report: OpenReport | null;
  readonly preview: Preview;
  /** Keys of the figures that are to be changed. */
  readonly ticked: ReadonlySet<string>;
  readonly ended: Ended | null;
  /** An earlier import was taken back from the first screen. */
  readonly undone: Undone | null;
}

export type ImportAction =
  | { readonly type: 'began'; readonly task: NonNullable<ImportState['task']> }
  | { readonly type: 'failed'; readonly title: string; readonly problem: string }
  | { readonly type: 'stopped' }
  | { readonly type: 'desk'; readonly desk: ImportDesk }
  | { readonly type: 'opened'; readonly report: OpenReport }
  | { readonly type: 'said'; readonly report: OpenReport }
  | { readonly type: 'preview'; readonly preview: Preview }
  | { readonly type: 'ticked'; readonly keys: readonly string[]; readonly on: boolean }
  | { readonly type: 'added'; readonly outcome: ImportOutcome }
  | { readonly type: 'undone'; readonly undone: Undone }
  | { readonly type: 'again' };

const NOTHING_SAID: Preview = { status: 'waiting', why: '' };

export const OPENING: ImportState = {
  desk: null,
  task: null,
  failure: null,
  report: null,
  preview: NOTHING_SAID,
  ticked: new Set(),
  ended: null,
  undone: null,
};

export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'began':
      return { ...state, task: action.task, failure: null };
    case 'failed':
      return { ...state, task: null, failure: { title: action.title, problem: action.problem } };
    case 'stopped':
      return { ...state, task: null };
    case 'desk':
      return { ...state, task: null, desk: action.desk };
    case 'opened':
      return { ...state, task: null, report: action.report, preview: NOTHING_SAID, ticked: new Set(), undone: null };
    case 'said':
      return { ...state, report: action.report };
    case 'preview':
      return { ...state, preview: action.preview, ticked: stillDifferent(state.ticked, action.preview) };
    case 'ticked': {
      const ticked = new Set(state.ticked);
      for (const key of action.keys) action.on ? ticked.add(key) : ticked.delete(key);
      return { ...state, ticked };
    }
    case 'added':
      return { ...state, task: null, ended: { file: state.report?.file ?? '', outcome: action.outcome, undone: null } };
    case 'undone':
      return state.ended
        ? { ...state, task: null, ended: { ...state.ended, undone: action.undone } }
        : { ...state, task: null, undone: action.undone };
    case 'again':
      return { ...OPENING, desk: state.desk };
  }
}

/** What was ticked stays so where it can still be changed. */
function stillDifferent(ticked: ReadonlySet<string>, preview: Preview): ReadonlySet<string> {
  if (preview.status !== 'ready') return ticked;
  const can = preview.view.lines.filter(({ state, fixed }) => state === 'different' && fixed === null);
  return new Set(can.map(({ key }) => key).filter((key) => ticked.has(key)));
}

/** The preview on screen; while a new one is made, the last. */
export function shownOf(preview: Preview): ShownPreview | null {
  if (preview.status === 'ready') return preview;
  return preview.status === 'looking' ? preview.last : null;
}
