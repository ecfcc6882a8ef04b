import type { Board, BoardTable, OpenWork } from '../../app/panel-api';
import type { Metric } from './heat';
import type { Days, RangeName } from './ranges';

/** Something asked of the server; what came before stays on the screen until the new answer comes. */
export interface Asked<Value> {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly value: Value | null;
  /** Spanish; '' unless it failed. */
  readonly problem: string;
}

/** What became of writing the tab TABLERO. */
export type Writing =
  | { readonly status: 'none' | 'writing' }
  | { readonly status: 'done'; readonly tab: string; readonly from: string; readonly to: string }
  | { readonly status: 'failed'; readonly problem: string };

export interface BoardState {
  readonly board: Asked<Board>;
  readonly work: Asked<OpenWork>;
  readonly range: RangeName;
  /** What the person types under «Otras fechas». */
  readonly typed: Days;
  readonly metric: Metric;
  /** The numbers in place of the charts. */
  readonly asTable: boolean;
  /** Which of the tables. */
  readonly table: BoardTable['id'];
  readonly writing: Writing;
}

export type BoardAction =
  | { readonly type: 'boardAsked' | 'workAsked' | 'writingBegun' }
  | { readonly type: 'boardCame'; readonly board: Board }
  | { readonly type: 'workCame'; readonly work: OpenWork }
  | { readonly type: 'boardFailed' | 'workFailed' | 'writingFailed'; readonly problem: string }
  | { readonly type: 'rangeChosen'; readonly range: RangeName }
  | { readonly type: 'daysTyped'; readonly days: Days }
  | { readonly type: 'metricChosen'; readonly metric: Metric }
  | { readonly type: 'shownAs'; readonly asTable: boolean }
  | { readonly type: 'tableChosen'; readonly table: BoardTable['id'] }
  | { readonly type: 'written'; readonly tab: string; readonly from: string; readonly to: string };

const NOT_YET = { status: 'loading', value: null, problem: '' } as const;

export const OPENING: BoardState = {
  board: NOT_YET,
  work: NOT_YET,
  range: 'month',
  typed: { from: '', to: '' },
  metric: 'managed',
  asTable: false,
  table: 'days',
  writing: { status: 'none' },
};

export function boardReducer(state: BoardState, action: BoardAction): BoardState {
  switch (action.type) {
    case 'boardAsked':
      return { ...state, board: { ...state.board, status: 'loading', problem: '' }, writing: { status: 'none' } };
    case 'workAsked':
      return { ...state, work: { ...state.work, status: 'loading', problem: '' } };
    case 'boardCame': {
      const { from, to } = action.board;
      return { ...state, board: { status: 'ready', value: action.board, problem: '' }, typed: { from, to } };
    }
    case 'workCame':
      return { ...state, work: { status: 'ready', value: action.work, problem: '' } };
    case 'boardFailed':
      return { ...state, board: { ...state.board, status: 'failed', problem: action.problem } };
    case 'workFailed':
      return { ...state, work: { ...state.work, status: 'failed', problem: action.problem } };
    case 'rangeChosen':
      return { ...state, range: action.range };
    case 'daysTyped':
      return { ...state, typed: action.days };
    case 'metricChosen':
      return { ...state, metric: action.metric };
    case 'shownAs':
      return { ...state, asTable: action.asTable };
    case 'tableChosen':
      return { ...state, table: action.table };
    case 'writingBegun':
      return { ...state, writing: { status: 'writing' } };
    case 'written':
      return { ...state, writing: { status: 'done', tab: action.tab, from: action.from, to: action.to } };
    case 'writingFailed':
      return { ...state, writing: { status: 'failed', problem: action.problem } };
  }
}
