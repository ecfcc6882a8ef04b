import type { Board } from '../../app/panel-api';
import { Button } from '../kit/button';
import type { BoardAction, BoardState } from './board-state';
import { csvOf, downloadText, fileNameOf } from './csv';
import { RangePicker } from './range-picker';
import type { Days } from './ranges';
import { TABLE_NAMES } from './tables-section';

interface BoardHeaderProps {
  readonly state: BoardState;
  readonly dispatch: (action: BoardAction) => void;
  readonly onChoose: (days: Days) => void;
  readonly onWrite: (days: Days) => void;
}

/** What to look at, and where to take it. */
export function BoardHeader({ state, dispatch, onChoose, onWrite }: BoardHeaderProps) {
  const { board, range, typed, asTable, table, writing } = state;
  const value = board.status === 'ready' ? board.value : null;
  const shown = asTable ? table : 'days';
  return (
    <div class="board__top">
      <RangePicker
        range={range}
        typed={typed}
        today={board.value?.today ?? ''}
        dispatch={dispatch}
        onChoose={onChoose}
      />
      <div class="board__actions">
        <button
          type="button"
          class="button button--secondary"
          aria-pressed={asTable}
          onClick={() => dispatch({ type: 'shownAs', asTable: !asTable })}
        >
          Ver como tabla
        </button>
        <Button disabled={value === null} onClick={() => value && download(value, shown)}>
          {`Descargar CSV (${TABLE_NAMES[shown].toLowerCase()})`}
        </Button>
        <Button disabled={value === null || writing.status === 'writing'} onClick={() => value && onWrite(value)}>
          {writing.status === 'writing' ? 'Escribiendo…' : 'Escribir en la pestaña TABLERO'}
        </Button>
      </div>
    </div>
  );
}

function download({ tables, from, to }: Board, id: BoardState['table']): void {
  const table = tables.find((each) => each.id === id);
  if (table) downloadText(fileNameOf(id, from, to), csvOf(table));
}
