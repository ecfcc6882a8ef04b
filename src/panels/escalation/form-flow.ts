import type { EscalationDraft } from '../../app/panel-api';
import { asPanelError } from '../kit/rpc';
import { createChecks } from './checks';
import { emptyDraft, isEmpty, separated, type TextField } from './draft';
import { fieldsOf } from './fields';
import { type FlowNeeds, focusOn } from './flow-needs';
import { allProblems } from './form-state';
import { asksToSeparate, isAbout } from './topic-check';

export interface FormFlow {
  open(): Promise<void>;
  type(field: TextField, text: string): void;
  /** The person goes on to something else: what was typed is kept, and the server is asked what it says of it. */
  leave(field: TextField): void;
  separate(): void;
  isOneTopic(): void;
  /** Takes a topic out of those that wait. */
  dropWaiting(index: number): void;
  /** The agent's row will not get the number; its text stays. */
  dropSource(): void;
  /** Fills an empty form in from the row that is selected now. */
  fillIn(): Promise<void>;
  /** Asks again whether it can be sent; what is typed stays. */
  lookAgain(): Promise<void>;
  startOver(): Promise<void>;
  /** What is missing is shown, or all that would be sent. */
  review(): Promise<void>;
  back(): void;
}

/** The form until it is sent. One thing at a time; nothing here rejects. */
export function createFormFlow({ call, from, row, store, keeper, pictures, newId }: FlowNeeds): FormFlow {
  const change = (draft: EscalationDraft) => {
    store.set({ draft });
    keeper.changed(draft);
  };

  const { checkTopic, checkLink } = createChecks({ call, store });

  async function asking(work: () => Promise<void>): Promise<void> {
    if (store.get().asking) return;
    store.set({ asking: true });
    try {
      await work();
    } finally {
      store.set({ asking: false });
    }
  }

  const fresh = { topic: null, link: null, judged: false, failure: null, otherDraft: false, lost: null } as const;

  const flow: FormFlow = {
    async open() {
      store.set({ screen: { name: 'opening' }, ...fresh });
      try {
        const form = await call('escalations.form', { from, ref: row });
        store.set({
          screen: { name: 'form' },
          form,
          draft: form.draft ?? emptyDraft(newId()),
          keeping: { status: 'none' },
          otherDraft: from === 'resend' && form.draft !== null && form.draft.resends?.rowKey !== row?.rowKey,
          focus: focusOn(store, form.obstacle === null ? 'topic' : 'notice'),
        });
        void checkTopic();
        void checkLink();
      } catch (thrown) {
        store.set({
          screen: { name: 'unopened', message: asPanelError(thrown).message },
          focus: focusOn(store, 'notice'),
        });
      }
    },

    type(field, text) {
      change({ ...store.get().draft, [field]: text });
    },

    leave(field) {
      keeper.hurry();
      if (field === 'topic') void checkTopic();
      if (field === 'link') void checkLink();
    },

    separate() {
      const { topic, draft } = store.get();
      if (!isAbout(topic, draft.topic)) return;
      change(separated(draft, topic.joined));
      keeper.hurry();
      store.set({ focus: focusOn(store, 'topic') });
      void checkTopic();
    },

    isOneTopic() {
      const { topic } = store.get();
      if (topic) store.set({ topic: { ...topic, isOne: true }, focus: focusOn(store, 'topic') });
    },

    dropWaiting(index) {
      const { draft } = store.get();
      change({ ...draft, queue: draft.queue.filter((_, place) => place !== index) });
    },

    dropSource() {
      change({ ...store.get().draft, source: null });
    },

    fillIn: () =>
      asking(async () => {
        try {
          const { draft, notice } = await call('escalations.form', { from: 'selection', ref: null });
          const { form, draft: now } = store.get();
          // What was typed meanwhile stays.
          if (draft && isEmpty(now)) change(draft);
          if (form) store.set({ form: { ...form, notice } });
          void checkLink();
        } catch (thrown) {
          store.set({ failure: { kind: 'refused', message: asPanelError(thrown).message } });
        }
      }),

    lookAgain: () =>
      asking(async () => {
        try {
          const form = await call('escalations.form', { from: 'draft', ref: null });
          store.set({ form: { ...form, notice: '' }, failure: null });
        } catch (thrown) {
          store.set({ failure: { kind: 'refused', message: asPanelError(thrown).message } });
        }
      }),

    async startOver() {
      pictures.clear();
      const draft = emptyDraft(newId());
      if (from === 'resend') {
        store.set({ screen: { name: 'opening' }, draft });
        await keeper.rest();
        await call('escalations.keepDraft', { draft: null }).catch(() => null);
        return flow.open();
      }
      const { form } = store.get();
      change(draft);
      keeper.hurry();
      store.set({ ...fresh, form: form && { ...form, notice: '' }, focus: focusOn(store, 'topic') });
    },

    review: () =>
      asking(async () => {
        const { form, screen } = store.get();
        if (screen.name !== 'form' || form === null || form.obstacle !== null) return;
        const missing = () => fieldsOf(allProblems(store.get()))[0];
        store.set({ judged: true, failure: null });
        if (missing() === undefined) await Promise.all([checkTopic(true), checkLink()]);
        const { topic, draft } = store.get();
        const first = missing();
        if (first !== undefined) store.set({ focus: focusOn(store, first) });
        else if (asksToSeparate(topic, draft.topic)) store.set({ focus: focusOn(store, 'question') });
        else {
          pictures.forgetRefusals();
          store.set({ screen: { name: 'review' }, focus: focusOn(store, 'heading') });
        }
      }),

    back() {
      if (store.get().screen.name === 'review')
        store.set({ screen: { name: 'form' }, focus: focusOn(store, 'button') });
    },
  };
  return flow;
}
