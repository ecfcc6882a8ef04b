import type { EscalationCommands, EscalationDraft } from '../../app/panel-api';
import { asPanelError, PanelError } from '../kit/rpc';
import { following, isEmpty, saysTheSame } from './draft';
import { type FlowNeeds, focusOn } from './flow-needs';
import { type SentEscalation, sentAfterAll } from './outcome';
import { asksToSeparate, checked, isSettledTopic } from './topic-check';

type Outcome = EscalationCommands['escalations.send']['answer'];

interface SendNeeds extends FlowNeeds {
  readonly onSent: (sent: SentEscalation) => void;
}

export interface SendFlow {
  /** Sends what the review shows. A second order is ignored while one runs. */
  send(): Promise<void>;
  /** The person looked in «Enviados»: it left. */
  left(): Promise<void>;
  /** It did not: it is sent again under its number. */
  sendAgain(): Promise<void>;
  /** Goes on after what was sent: with the next topic, or an empty form. */
  goOn(): void;
}

const CARRIED_OVER =
  'Quedó lo que escribió para el tema anterior. Ajuste a este tema la descripción, los comentarios y los pantallazos.';

const missingCase = (number: string) =>
  `No se encontró el escalamiento ${number} en la pestaña ESCALAMIENTOS. Mire si alguien borró o cambió la fila.`;

/** From «Enviar» to what came of it. Nothing here rejects. */
export function createSendFlow({ call, store, keeper, pictures, newId, onSent }: SendNeeds): SendFlow {
  let running = false;

  async function alone(work: () => Promise<void>): Promise<void> {
    if (running) return;
    running = true;
    try {
      await work();
    } finally {
      running = false;
    }
  }

  async function sendNow(notSent: number | null): Promise<void> {
    const { draft, topic } = store.get();
    // The review shows them.
    const seen = topic && { ...topic, sameSeen: true };
    store.set({ screen: { name: 'sending' }, topic: seen, failure: null, focus: focusOn(store, 'heading') });
    await keeper.rest();
    const topicChecked = isSettledTopic(seen, draft.topic);
    let outcome: Outcome;
    try {
      outcome = await call('escalations.send', { draft, pictures: await pictures.read(), topicChecked, notSent });
    } catch (thrown) {
      return failed(draft, asPanelError(thrown));
    }
    receive(outcome);
  }

  function failed(draft: EscalationDraft, { kind, message }: PanelError): void {
    const refused = kind === 'refused';
    store.set({
      screen: { name: refused ? 'form' : 'review' },
      failure: { kind: refused ? 'refused' : 'lost', message },
      ...(!refused && { lost: draft }),
      focus: focusOn(store, 'notice'),
    });
    keeper.changed(draft);
  }

  function receive(outcome: Outcome): void {
    const { draft } = store.get();
    switch (outcome.status) {
      case 'asks': {
        const topic = checked(draft.topic.trim(), outcome);
        const separates = asksToSeparate(topic, draft.topic);
        const screen = { name: separates ? 'form' : 'review' } as const;
        store.set({ topic, screen, focus: focusOn(store, separates ? 'question' : 'heading') });
        keeper.changed(draft);
        break;
      }
      case 'unsettled':
        store.set({
          screen: { name: 'unsettled', outcome, busy: false, problem: null },
          focus: focusOn(store, 'heading'),
        });
        keeper.changed(draft);
        break;
      case 'sent':
        settled(outcome);
    }
  }

  function settled(outcome: SentEscalation): void {
    const { draft, lost } = store.get();
    const mayBeOlder = lost !== null && !saysTheSame(lost, draft);
    const next = following(draft, newId());
    store.set({
      screen: { name: 'sent', outcome, topic: draft.topic, mayBeOlder },
      draft: next,
      topic: null,
      link: null,
      judged: false,
      otherDraft: false,
      lost: null,
      focus: focusOn(store, 'heading'),
    });
    if (isEmpty(next)) pictures.clear();
    keeper.changed(next);
    keeper.hurry();
    onSent(outcome);
  }

  return {
    send: () =>
      alone(async () => {
        if (store.get().screen.name === 'review') await sendNow(null);
      }),

    sendAgain: () =>
      alone(async () => {
        const { screen } = store.get();
        if (screen.name === 'unsettled') await sendNow(screen.outcome.attempt);
      }),

    left: () =>
      alone(async () => {
        const { screen } = store.get();
        if (screen.name !== 'unsettled') return;
        store.set({ screen: { ...screen, busy: true, problem: null } });
        try {
          const { cases } = await call('escalations.list', {});
          const found = cases.find(({ number }) => number === screen.outcome.number);
          if (!found) throw new PanelError('refused', missingCase(screen.outcome.number));
          const { message } = await call('escalations.settle', { ref: found.ref, left: true });
          settled(sentAfterAll(found, message, store.get().draft.source));
        } catch (thrown) {
          store.set({ screen: { ...screen, problem: asPanelError(thrown).message }, focus: focusOn(store, 'notice') });
        }
      }),

    goOn() {
      const { screen, form, draft } = store.get();
      if (screen.name !== 'sent') return;
      const notice = isEmpty(draft) ? '' : CARRIED_OVER;
      store.set({ screen: { name: 'form' }, form: form && { ...form, notice }, focus: focusOn(store, 'topic') });
    },
  };
}
