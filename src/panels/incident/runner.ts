import type { RowRef } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';
import type { Finishing, IncidentAction, Sent, Task } from './incident-state';

interface RunnerNeeds {
  readonly call: Call;
  readonly dispatch: (action: IncidentAction) => void;
  /** A name that no other report has. */
  readonly newId: () => string;
}

export interface IncidentRunner {
  look(): Promise<void>;
  register(sent: Sent): Promise<void>;
  finish(finishing: Finishing): Promise<void>;
  /** Takes a report out again. */
  undo(id: string): Promise<void>;
  /** Takes the hour of an end back. */
  undoFinish(batch: string): Promise<void>;
  goTo(ref: RowRef): Promise<void>;
}

/** Talks to the server, one thing at a time. Nothing here rejects: what fails is told by an action. */
export function createIncidentRunner({ call, dispatch, newId }: RunnerNeeds): IncidentRunner {
  let current: { readonly task: Task; readonly done: Promise<void> } | null = null;
  const attempt = async (work: () => Promise<void>, fail: (message: string) => IncidentAction) => {
    try {
      await work();
    } catch (thrown) {
      dispatch(fail(asPanelError(thrown).message));
    }
  };
  const run = async (task: Task, work: () => Promise<void>, fail: (message: string) => IncidentAction) => {
    // What the person does waits for the list; nothing waits for what the person does.
    if (current?.task === 'look' && task !== 'look') await current.done;
    if (current) return;
    dispatch({ type: 'began', task });
    const done = attempt(work, fail);
    current = { task, done };
    await done;
    current = null;
  };
  const end = (ended: Extract<IncidentAction, { type: 'ended' }>['ended']) =>
    dispatch({ type: 'ended', ended, id: newId() });
  const failed =
    (title: string) =>
    (message: string): IncidentAction => ({
      type: 'ended',
      ended: { type: 'failed', title, message },
      id: newId(),
    });
  const look = () =>
    run(
      'look',
      async () => dispatch({ type: 'deskCame', desk: await call('incidents.look', {}), id: newId() }),
      (message) => ({ type: 'deskFailed', message }),
    );
  /** The list shows what was done, and what others did. */
  const andLook = async (done: Promise<void>) => {
    await done;
    await look();
  };
  return {
    look,
    register: (sent) =>
      andLook(
        run(
          'register',
          async () => {
            const outcome = await call('incidents.register', sent);
            if (outcome.status === 'faulty') dispatch({ type: 'faulty', faults: outcome.faults });
            else {
              const { message, mail, id } = outcome;
              end({ type: 'registered', message, mail, id, sent });
            }
          },
          (message) => ({ type: 'formFailed', message }),
        ),
      ),
    finish: (finishing) =>
      andLook(
        run(
          'finish',
          async () => {
            const { ref, endsAt } = finishing;
            const { problem, message, batch } = await call('incidents.end', { ref, endsAt });
            if (problem !== '') dispatch({ type: 'finishing', finishing: { ...finishing, problem } });
            else end({ type: 'finished', message, batch });
          },
          (message) => ({ type: 'finishing', finishing: { ...finishing, problem: message } }),
        ),
      ),
    undo: (id) =>
      andLook(
        run(
          'undo',
          async () => end({ type: 'undone', ...(await call('incidents.undo', { id })) }),
          failed('No se deshizo'),
        ),
      ),
    undoFinish: (batch) =>
      andLook(
        run(
          'undo',
          async () => {
            const { skipped } = await call('fix.undo', { batch });
            const [kept] = skipped;
            if (kept) dispatch(failed('No se deshizo')(`La novedad quedó como está: ${kept.reason}.`));
            else end({ type: 'undone', message: 'La novedad sigue abierta, como estaba.' });
          },
          failed('No se deshizo'),
        ),
      ),
    goTo: (ref) =>
      run(
        'goTo',
        async () => {
          await call('incidents.goTo', { ref });
          dispatch({ type: 'idle' });
        },
        failed('No se pudo mostrar la fila'),
      ),
  };
}
