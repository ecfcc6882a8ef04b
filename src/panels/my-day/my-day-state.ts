import type { FoundRow, MyDay } from '../../app/panel-api';
import { headlineOf } from './words';

/** Which rows «Ir al siguiente» goes through. */
export type FindingScope = 'today' | 'all';

export interface MyDayState {
  /** null: it has not come, or the person has none. The last one stays while it is asked for again. */
  readonly view: MyDay | null;
  /** Why the last reading failed. */
  readonly failed: Failed | null;
  /** The person asked for it and waits. */
  readonly asked: boolean;
  readonly going: FindingScope | null;
  readonly went: Went | null;
  /** Spanish: what was written last; ''. */
  readonly saved: string;
  /** For who does not see the panel; the same words said again have another turn. */
  readonly said: { readonly words: string; readonly turn: number };
}

interface Failed {
  /** Spanish. */
  readonly message: string;
  /** The person has no day, and what was shown of it holds no more; else Google failed. */
  readonly refused: boolean;
}

/** What came of «Ir al siguiente». */
export interface Went {
  /** null: no row asks for anything any more. */
  readonly row: FoundRow | null;
  /** Spanish: why it did not go. */
  readonly problem: string | null;
}

export type MyDayAction =
  | { readonly type: 'asked' }
  | { readonly type: 'came'; readonly view: MyDay }
  | { readonly type: 'failed'; readonly failed: Failed }
  | { readonly type: 'going'; readonly of: FindingScope }
  | { readonly type: 'went'; readonly went: Went }
  | { readonly type: 'saved'; readonly words: string };

export const OPENING: MyDayState = {
  view: null,
  failed: null,
  asked: true,
  going: null,
  went: null,
  saved: '',
  said: { words: '', turn: 0 },
};

export function myDayReducer(state: MyDayState, action: MyDayAction): MyDayState {
  const say = (words: string) => ({ words, turn: state.said.turn + 1 });
  switch (action.type) {
    case 'asked':
      return { ...state, asked: true };
    case 'came': {
      const { view } = action;
      const headline = headlineOf(view.day);
      const isNews = state.asked || (headline.isMet && state.view !== null && !headlineOf(state.view.day).isMet);
      return { ...state, view, failed: null, asked: false, said: isNews ? say(headline.text) : state.said };
    }
    case 'failed': {
      const { failed } = action;
      const isNews = state.asked || state.failed?.message !== failed.message;
      const said = isNews ? say(failed.message) : state.said;
      return { ...state, view: failed.refused ? null : state.view, failed, asked: false, said };
    }
    case 'going':
      return { ...state, going: action.of };
    case 'went':
      return { ...state, going: null, went: action.went, said: say(wentWords(action.went)) };
    case 'saved':
      return { ...state, saved: action.words, said: say(action.words) };
  }
}

/** Where the person is now, and what is asked for there. */
function wentWords({ row, problem }: Went): string {
  if (problem !== null) return problem;
  if (row === null) return 'Ya no queda ninguna fila con hallazgos.';
  return `${row.cell}. ${row.lines.map(({ message }) => message).join(' ')}`;
}
