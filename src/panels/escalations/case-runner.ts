import type { CaseAction, CaseView, Done } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';
import type { Draft, EscalationsAction, FormAction } from './escalations-state';
import type { Round } from './threads';

interface CaseRunnerNeeds {
  readonly call: Call;
  readonly dispatch: (action: EscalationsAction) => void;
  /** Tells screen readers. */
  readonly say: (message: string) => void;
}

/** How a report is made: see `escalations.report`; `settle` is whether the mail of the escalation left. */
export type Way = 'mail' | 'other' | 'left' | 'again' | 'gone';

export interface CaseRunner {
  /** Reads the list. `fresh`: the person asked for it, and it is put in order again. */
  load(fresh: boolean): Promise<void>;
  /** Opens the form of an action; for a report, gets the mail ready. */
  open(round: Round, action: FormAction): Promise<void>;
  /** Does what a form asks for. */
  submit(round: Round, action: FormAction, draft: Draft, way: Way): Promise<void>;
  reopen(round: Round): Promise<void>;
  /** Takes the last thing done to a round back. */
  undo(id: string, batch: string): Promise<void>;
  /** Shows a round's row in the sheet. */
  goTo(round: Round): Promise<void>;
  /** A second round left. */
  resent(round: Round, number: string): Promise<void>;
}

/** Talks to the server. Nothing here rejects: what fails is told by an action. */
export function createCaseRunner({ call, dispatch, say }: CaseRunnerNeeds): CaseRunner {
  let turn = 0;

  const load = async (fresh: boolean) => {
    const own = ++turn;
    dispatch({ type: 'listAsked' });
    try {
      const list = await call('escalations.list', {});
      // A later one is on its way.
      if (own !== turn) return;
      dispatch({ type: 'listCame', list, fresh });
    } catch (thrown) {
      if (own === turn) dispatch({ type: 'listFailed', message: asPanelError(thrown).message });
    }
  };

  const worked = async (id: string, action: CaseAction, { message, batch }: Done) => {
    dispatch({ type: 'worked', id, action, outcome: { status: 'done', message, batch, rowKey: null } });
    say(message);
    await load(false);
  };

  /** What was shown may be out of date where the server refused. */
  const refused = async (thrown: unknown, tell: (message: string) => void) => {
    const { kind, message } = asPanelError(thrown);
    tell(message);
    if (kind === 'refused') await load(false);
  };
  const failing = (id: string) => (message: string) => {
    dispatch({ type: 'failed', id, message });
    say(message);
  };

  return {
    load,
    async open({ id, view }, action) {
      dispatch({ type: 'formOpened', id, action });
      if (action !== 'report') return;
      try {
        dispatch({ type: 'reportCame', id, report: await call('escalations.reportText', { ref: view.ref }) });
      } catch (thrown) {
        await refused(thrown, (message) => dispatch({ type: 'formFailed', id, message }));
      }
    },
    async submit({ id, view }, action, draft, way) {
      dispatch({ type: 'formSent', id });
      try {
        const answer = await request(call, view, action, draft, way);
        if ('unsettled' in answer && answer.unsettled) {
          dispatch({ type: 'formFailed', id, message: answer.message });
          say(answer.message);
          await load(false);
        } else await worked(id, action, answer);
      } catch (thrown) {
        await refused(thrown, (message) => dispatch({ type: 'formFailed', id, message }));
      }
    },
    async reopen({ id, view }) {
      try {
        await worked(id, 'reopen', await call('escalations.reopen', { ref: view.ref }));
      } catch (thrown) {
        await refused(thrown, failing(id));
      }
    },
    async undo(id, batch) {
      dispatch({ type: 'undoing', id });
      try {
        const { restored, skipped } = await call('fix.undo', { batch });
        const left = skipped.map(({ cell, reason }) => `${cell}: ${reason}`).join('; ');
        const message =
          left === ''
            ? 'Se deshizo: el caso quedó como estaba.'
            : `${restored === 0 ? 'No se pudo deshacer' : 'Se deshizo en parte'}. ${left}.`;
        dispatch({ type: 'undone', id, message });
        say(message);
        await load(false);
      } catch (thrown) {
        await refused(thrown, failing(id));
      }
    },
    async goTo({ id, view }) {
      try {
        await call('escalations.goTo', { ref: view.ref });
      } catch (thrown) {
        await refused(thrown, failing(id));
      }
    },
    async resent({ id }, number) {
      await worked(id, 'resend', { message: `Se reenvió con el No. ${number}.`, batch: null });
    },
  };
}

function request(
  call: Call,
  { ref, unsettledReport: attempt }: CaseView,
  action: FormAction,
  { on, text }: Draft,
  way: Way,
): Promise<Done> {
  const typed = text.trim();
  switch (action) {
    case 'settle':
      return call('escalations.settle', { ref, left: way !== 'gone' });
    case 'report':
      return call('escalations.report', { ref, by: way === 'gone' ? 'again' : way, text, attempt });
    case 'answer':
      return call('escalations.answer', { ref, on, answer: typed });
    case 'file':
      return call('escalations.file', { ref, on, number: typed });
    case 'close':
      return call('escalations.close', { ref, reason: typed });
  }
}
