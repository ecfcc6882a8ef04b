import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { counted, listed } from '../kit/spanish';
import { Words } from '../kit/words';
import { failures, type RunState, reviewed, untouched } from './run-state';
import './run-notices.css';

interface RunNoticesProps {
  readonly run: RunState;
  readonly onAgain: (tabs: readonly string[]) => void;
  readonly onCompare: (tabs: readonly string[]) => void;
}

/** Tabs that failed, a comparison that failed, and tabs that were not reached, each with the way to go on. */
export function RunNotices({ run, onAgain, onCompare }: RunNoticesProps) {
  const failed = failures(run.tabs);
  const left = run.phase === 'finished' ? untouched(run.tabs) : [];
  if (failed.length === 0 && left.length === 0 && run.teamProblem === null) return null;
  const finished = run.phase === 'finished';
  return (
    <div class="run-notices">
      {failed.map(({ message, tabs }) => (
        <Notice
          key={message}
          kind="error"
          title={
            <>
              No se pudo revisar <Words text={listed(tabs)} />
            </>
          }
          action={
            finished && (
              <Button look="quiet" onClick={() => onAgain(tabs)}>
                Reintentar
              </Button>
            )
          }
        >
          <p>
            <Words text={message} />
          </p>
        </Notice>
      ))}
      {run.teamProblem !== null && (
        <Notice
          kind="error"
          title="No se pudo comparar con las demás pestañas"
          action={
            finished && (
              <Button look="quiet" onClick={() => onCompare(reviewed(run.tabs))}>
                Reintentar
              </Button>
            )
          }
        >
          <p>
            <Words text={run.teamProblem} /> Lo demás está revisado; faltan las reglas que miran a todo el equipo.
          </p>
        </Notice>
      )}
      {left.length > 0 && (
        <Notice
          kind="info"
          title={`${counted(left.length, 'pestaña quedó', 'pestañas quedaron')} sin revisar`}
          action={
            <Button look="quiet" onClick={() => onAgain(left)}>
              Revisar lo que falta
            </Button>
          }
        >
          <p>
            <Words text={listed(left, 4)} />
          </p>
        </Notice>
      )}
    </div>
  );
}
