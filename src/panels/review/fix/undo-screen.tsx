import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { LastFix } from '../../../app/panel-api';
import { Button } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { Notice } from '../../kit/notice';
import { Panel } from '../../kit/panel';
import type { Call } from '../../kit/rpc';
import { counted, number } from '../../kit/spanish';
import { useFocusRescue } from '../../kit/use-focus-rescue';
import { Words } from '../../kit/words';
import { Change } from './change';
import { Ending } from './ending';
import { ScreenHeader } from './screen-header';
import { createUndoRunner } from './undo-runner';
import { LOOKING, undoReducer } from './undo-state';
import { resultOfUndo, statusOfUndo, wordsOfRefresh } from './words-of-fix';
import './fix-screen.css';
import './undo-screen.css';

interface UndoScreenProps {
  readonly call: Call;
  readonly refresh: (tabs: readonly string[]) => Promise<boolean>;
  readonly say: (message: string) => void;
  readonly onBack: () => void;
}

/** «Deshacer la última corrección»: shows what would be as before, asks, does it and tells what stayed. */
export function UndoScreen({ call, refresh, say, onBack }: UndoScreenProps) {
  const [state, dispatch] = useReducer(undoReducer, LOOKING);
  const runner = useMemo(() => createUndoRunner({ call, dispatch, refresh }), [call, refresh]);
  const title = useRef<HTMLHeadingElement>(null);
  useFocusRescue(title);
  const { phase, last, left, skipped, problem } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    title.current?.focus();
    void runner.look();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once a phase
  useEffect(() => {
    if (phase === 'asking') say(last === null ? (problem ?? NOTHING) : statusOfUndo(state));
    if (phase === 'undoing') say('Deshaciendo.');
    if (phase === 'done') say(`${problem === null ? '' : `Se detuvo. ${problem} `}${resultOfUndo(state)}`);
  }, [phase]);

  const underWay = phase === 'loading' || phase === 'undoing' || phase === 'refreshing';
  return (
    <Panel
      top={
        <ScreenHeader
          title="Deshacer la última corrección"
          status={statusOfUndo(state)}
          done={(last?.cells ?? 0) - left}
          total={last?.cells ?? 0}
          running={underWay}
          titleRef={title}
          onBack={phase === 'undoing' || phase === 'refreshing' ? null : onBack}
          onCancel={phase === 'undoing' && !state.cancelling ? runner.cancel : null}
        />
      }
    >
      {phase === 'asking' && last === null && problem === null && (
        <EmptyState icon="info" title={NOTHING} actions={<Button onClick={onBack}>Volver</Button>}>
          <p class="quiet">Aquí sale lo último que se corrigió con «Corregir…», mientras no se haya deshecho.</p>
        </EmptyState>
      )}
      {phase === 'asking' && last === null && problem !== null && (
        <EmptyState
          icon="error"
          title="No se pudo buscar la última corrección"
          actions={<Button onClick={() => void runner.look()}>Reintentar</Button>}
        >
          <p>
            <Words text={problem} />
          </p>
        </EmptyState>
      )}
      {phase === 'asking' && last !== null && (
        <>
          <div class="fix-screen__list">
            <About last={last} />
            <Changes last={last} />
          </div>
          <footer class="fix-screen__foot">
            <Button look="primary" onClick={() => void runner.undo(last)}>
              {`Deshacer ${counted(last.cells, 'celda', 'celdas')}`}
            </Button>
          </footer>
        </>
      )}
      {(phase === 'undoing' || phase === 'refreshing') && (
        <p class="fix-screen__waiting quiet">Una celda que alguien cambió después se deja como está y se nombra.</p>
      )}
      {phase === 'done' && last !== null && (
        <Ending
          problem={problem}
          written={state.restored}
          title={resultOfUndo(state)}
          actions={
            <>
              {left > 0 && <Button onClick={() => void runner.look()}>Seguir deshaciendo…</Button>}
              <Button look="primary" onClick={onBack}>
                Volver
              </Button>
            </>
          }
          skipped={skipped}
          onGo={null}
        >
          {wordsOfRefresh(state)}
        </Ending>
      )}
    </Panel>
  );
}

const NOTHING = 'No hay ninguna corrección por deshacer';

function About({ last: { who, when, own } }: { readonly last: LastFix }) {
  return (
    <div class="undo-screen__about">
      <p>
        Corrección del <Words text={when} />
        {own ? ', hecha por usted' : who !== '' && <>, hecha por {<Words text={who} />}</>}.
      </p>
      {!own && (
        <Notice kind="warning" title="No es una corrección suya">
          <p>Deshágala solo si lo acordó con quien la hizo.</p>
        </Notice>
      )}
    </div>
  );
}

function Changes({ last: { changes, cells } }: { readonly last: LastFix }) {
  return (
    <>
      <ul aria-label="Lo que quedaría como antes">
        {changes.map(({ tab, cell, header, before, after }) => (
          <li key={`${tab} ${cell}`} class="undo-screen__change">
            <p>
              <b>{cell}</b> <Words text={header} /> · <Words text={tab} />
            </p>
            <Change before={after} after={before} />
          </li>
        ))}
      </ul>
      {changes.length < cells && <p class="undo-screen__change quiet">y {number(cells - changes.length)} celdas más</p>}
    </>
  );
}
