import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RowRef } from '../../app/panel-api';
import type { Call } from '../kit/rpc';
import { newDraftId } from './draft';
import { createDraftKeeper } from './draft-keeper';
import type { FormStore } from './flow-needs';
import { createFormFlow, type FormFlow } from './form-flow';
import { type FormState, opening } from './form-state';
import type { SentEscalation } from './outcome';
import { openPicture } from './pictures/codec';
import { createPictureBox, type PictureBox } from './pictures/picture-box';
import { createSendFlow, type SendFlow } from './send-flow';

interface EscalationNeeds {
  readonly call: Call;
  readonly from: 'selection' | 'draft' | 'resend';
  readonly row: RowRef | null;
  readonly onSent: (sent: SentEscalation) => void;
}

export interface Escalation {
  readonly state: FormState;
  readonly form: FormFlow;
  readonly sending: SendFlow;
  readonly pictures: PictureBox;
  /** What waits to be kept is kept now. */
  readonly keepNow: () => void;
}

/** Of all pictures together, until the server says how many. */
const MOST_BYTES = 3_000_000;

const later = (run: () => void, milliseconds: number) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** The state of the form and everything that asks the server. */
export function useEscalation({ call, from, row, onSent }: EscalationNeeds): Escalation {
  const [state, setState] = useState(() => opening(newDraftId()));
  const sent = useRef(onSent);
  sent.current = onSent;

  // biome-ignore lint/correctness/useExhaustiveDependencies: one form for as long as it is shown
  const parts = useMemo(() => {
    let now = state;
    const store: FormStore = {
      get: () => now,
      set(change) {
        now = { ...now, ...change };
        setState(now);
      },
    };
    const keeper = createDraftKeeper({ call, later, onChange: (keeping) => store.set({ keeping }) });
    const pictures = createPictureBox({
      open: openPicture,
      most: () => now.form?.largestPictures ?? MOST_BYTES,
      onChange: (box) => store.set({ pictures: box }),
    });
    const needs = { call, from, row, store, keeper, pictures, newId: newDraftId };
    return {
      form: createFormFlow(needs),
      sending: createSendFlow({ ...needs, onSent: (outcome) => sent.current(outcome) }),
      pictures,
      keepNow: () => keeper.hurry(),
    };
  }, []);

  const { form, keepNow } = parts;
  useEffect(() => {
    void form.open();
    // The panel may be closed at any time: what was typed leaves as soon as the person looks elsewhere.
    const moments = ['blur', 'pagehide', 'visibilitychange'] as const;
    for (const moment of moments) window.addEventListener(moment, keepNow, true);
    return () => {
      for (const moment of moments) window.removeEventListener(moment, keepNow, true);
      keepNow();
    };
  }, [form, keepNow]);

  return { state, ...parts };
}
