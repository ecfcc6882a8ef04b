import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { Panel } from '../kit/panel';
import type { Call } from '../kit/rpc';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { BoardBody } from './board-body';
import { BoardHeader } from './board-header';
import type { BoardState } from './board-state';
import { shownDay } from './day-names';
import { OpenWorkSection } from './open-work-section';
import { useBoard } from './use-board';
import './board.css';

/** The dialog «Tablero»: whether the team meets its goal, who does not, and what waits. */
export function BoardPanel({ call }: { readonly call: Call }) {
  const { state, dispatch, ask } = useBoard(call);
  const body = useRef<HTMLDivElement>(null);
  useFocusRescue(body);
  const { board, work, writing } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new board begins with its answer
  useLayoutEffect(() => body.current?.scrollTo({ top: 0 }), [board.value]);
  return (
    <Panel
      top={
        <>
          <h1 class="visually-hidden">Tablero</h1>
          <BoardHeader state={state} dispatch={dispatch} onChoose={ask.board} onWrite={ask.write} />
        </>
      }
    >
      <div class="board" tabIndex={-1} ref={body}>
        <Outcome writing={writing} />
        {board.status === 'failed' && (
          <EmptyState icon="error" title="No se pudo contar" actions={<Button onClick={ask.again}>Reintentar</Button>}>
            <p>
              <Words text={board.problem} />
            </p>
          </EmptyState>
        )}
        {board.status === 'loading' && board.value === null && (
          <p class="board__waiting quiet">Contando las gestiones de cada agente…</p>
        )}
        {board.value !== null && board.status !== 'failed' && (
          <div class="board__figures" aria-busy={board.status === 'loading'}>
            <BoardBody board={board.value} state={state} dispatch={dispatch} />
          </div>
        )}
        <OpenWorkSection work={work} onRetry={ask.work} />
      </div>
      <LiveRegion message={saidOf(state)} />
    </Panel>
  );
}

function Outcome({ writing }: Pick<BoardState, 'writing'>) {
  if (writing.status === 'done')
    return (
      <Notice kind="success" title={`Escrito en la pestaña ${writing.tab}.`}>
        <p>
          {`Tiene ${writing.from === writing.to ? `el ${shownDay(writing.from)}` : `del ${shownDay(writing.from)} al ${shownDay(writing.to)}`}. Con los recordatorios activos, cada hora vuelve al mes en curso.`}
        </p>
      </Notice>
    );
  if (writing.status === 'failed')
    return (
      <Notice kind="error" title="No se escribió la pestaña TABLERO.">
        <p>
          <Words text={writing.problem} />
        </p>
      </Notice>
    );
  return null;
}

/** For screen readers: what came without moving the focus. */
function saidOf({ board, writing }: BoardState): string {
  if (writing.status === 'done') return `Escrito en la pestaña ${writing.tab}.`;
  if (writing.status === 'failed') return `No se escribió la pestaña TABLERO. ${writing.problem}`;
  if (board.status === 'loading') return 'Contando…';
  if (board.status === 'failed') return `No se pudo contar. ${board.problem}`;
  return board.value?.headline.title ?? '';
}
