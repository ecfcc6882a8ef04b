import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { Panel } from '../kit/panel';
import type { Call } from '../kit/rpc';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { minuteAfter, reportOf } from './form';
import { IncidentForm } from './incident-form';
import { IncidentList } from './incident-list';
import { incidentReducer, OPENING } from './incident-state';
import { Outcome } from './outcome';
import { createIncidentRunner } from './runner';
import { endedWords } from './words';
import './incident-panel.css';

const newId = () => crypto.randomUUID();

/** The panel «Reportar novedad»: what takes time from somebody's day, and what is still open of it. */
export function IncidentPanel({ call }: { readonly call: Call }) {
  const [state, dispatch] = useReducer(incidentReducer, OPENING);
  const runner = useMemo(() => createIncidentRunner({ call, dispatch, newId }), [call]);
  const body = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  useFocusRescue(body);
  const { desk, task, deskProblem, form, ended } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => void runner.look(), []);
  /** When the desk came, by the browser's clock: the server's has gone on as long since. */
  const came = useMemo(() => (desk ? performance.now() : 0), [desk]);
  const now = () => minuteAfter(desk?.now ?? 0, performance.now() - came);
  useLayoutEffect(() => {
    if (ended === null) return;
    body.current?.scrollTo({ top: 0 });
    outcome.current?.focus();
  }, [ended]);
  const list = desk && { state, desk, now, dispatch, runner };
  return (
    <Panel
      top={
        <div class="incident__head">
          <h1 class="visually-hidden">Reportar novedad</h1>
          <p class="quiet">{desk ? <Words text={desk.person.name} /> : deskProblem === '' ? 'Abriendo…' : ''}</p>
          {desk && (
            <Button look="quiet" disabled={task !== null} onClick={() => void runner.look()}>
              {task === 'look' ? 'Actualizando…' : 'Actualizar'}
            </Button>
          )}
        </div>
      }
    >
      <div class="incident" tabIndex={-1} ref={body}>
        {desk === null && deskProblem !== '' && (
          <EmptyState
            icon="error"
            title="No se puede reportar todavía"
            actions={<Button onClick={() => void runner.look()}>Reintentar</Button>}
          >
            <p>
              <Words text={deskProblem} />
            </p>
          </EmptyState>
        )}
        {ended && (
          <div class="incident__part" tabIndex={-1} ref={outcome}>
            <Outcome
              ended={ended}
              busy={task !== null && task !== 'look'}
              onUndo={(id) => void runner.undo(id)}
              onUndoFinish={(batch) => void runner.undoFinish(batch)}
              onAgain={(sent) => void runner.register(sent)}
            />
          </div>
        )}
        {desk && form && list && (
          <>
            {[...desk.problems, ...(deskProblem === '' ? [] : [deskProblem])].map((problem) => (
              <div key={problem} class="incident__part">
                <Notice kind="warning" title="No se pudo leer todo">
                  <p>
                    <Words text={problem} />
                  </p>
                </Notice>
              </div>
            ))}
            <IncidentList which="open" {...list} />
            <IncidentForm
              state={state}
              form={form}
              desk={desk}
              now={now}
              onType={(typed) => dispatch({ type: 'typed', form: typed, id: newId() })}
              onSubmit={() => void runner.register({ id: form.id, report: reportOf(form) })}
            />
            <IncidentList which="others" {...list} />
          </>
        )}
      </div>
      <LiveRegion message={ended ? endedWords(ended) : ''} />
    </Panel>
  );
}
