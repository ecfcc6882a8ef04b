import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RowRef } from '../../app/panel-api';
import { LiveRegion } from '../kit/live-region';
import type { Call } from '../kit/rpc';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { FormScreen } from './form-screen';
import { OpeningScreen } from './opening-screen';
import type { SentEscalation } from './outcome';
import { ReviewScreen } from './review-screen';
import { SentScreen } from './sent-screen';
import { UnsettledScreen } from './unsettled-screen';
import { type Escalation, useEscalation } from './use-escalation';
import { usePictureDrop } from './use-picture-drop';
import { announcement } from './words-of-form';
import './escalation-form.css';

export type { SentEscalation } from './outcome';

export interface EscalationFormProps {
  readonly call: Call;
  /** `selection`: the selected row of the agent's tab; `draft`: what was left; `resend`: the round in `row`. */
  readonly from: 'selection' | 'draft' | 'resend';
  /** The first round, for `resend`; null otherwise. Another row begins another form: give it a `key`, too. */
  readonly row: RowRef | null;
  /** A mail left and is registered; the form goes on showing what came of it. May come more than once. */
  readonly onSent: (sent: SentEscalation) => void;
  /** Leaves the form, at any time: what was typed is kept as the draft. null: the panel has nothing else to show. */
  readonly onCancel: (() => void) | null;
}

/**
 * The form of an escalation, from its first word to what came of the mail. It fills a column of its parent (as the
 * second part of `Panel`): it scrolls inside and keeps its buttons at the bottom. Takes pictures that are pasted
 * anywhere in the page while it is shown.
 */
export function EscalationForm({ call, from, row, onSent, onCancel }: EscalationFormProps) {
  const escalation = useEscalation({ call, from, row, onSent });
  const { state, pictures } = escalation;
  const root = useRef<HTMLElement>(null);
  useFocusRescue(root);

  const takesPictures = state.screen.name === 'form';
  const showPictures = () => root.current?.querySelector('[data-focus="pictures"]')?.scrollIntoView({ block: 'end' });
  const take = useRef((files: readonly File[]) => {
    // What was pasted far above is seen to arrive.
    showPictures();
    void pictures.add(files).then(showPictures);
  });
  const isOver = usePictureDrop(takesPictures ? take.current : null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn
  useLayoutEffect(() => {
    const target = root.current?.querySelector<HTMLElement>(`[data-focus="${state.focus.on}"]`);
    const control = target?.matches('[tabindex], button') ? target : target?.querySelector<HTMLElement>(CONTROL);
    control?.focus({ preventScroll: true });
    if (state.focus.on === 'heading' || state.focus.on === 'notice')
      root.current?.querySelector('.escalation__scroll')?.scrollTo({ top: 0 });
    else target?.scrollIntoView({ block: 'nearest' });
  }, [state.focus.turn]);

  return (
    <section
      class="escalation"
      aria-label="Escalamiento"
      tabIndex={-1}
      ref={root}
      data-dropping={isOver}
      onKeyDown={(event) => {
        const { target } = event;
        // Of the enlarged screenshot it is its own.
        if (target instanceof Element && target.closest('dialog')) return;
        if (event.key === 'Escape' && !event.isComposing) escalation.form.back();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void escalation.form.review();
      }}
    >
      <ScreenOf escalation={escalation} onCancel={onCancel} goesOn={from !== 'resend'} />
      <LiveRegion message={announcement(state)} turn={state.focus.turn} />
    </section>
  );
}

/** What can be typed into or pressed. */
const CONTROL = 'input:not([type="file"]), textarea, button';

interface ScreenProps {
  readonly escalation: Escalation;
  readonly onCancel: (() => void) | null;
  readonly goesOn: boolean;
}

function ScreenOf({ escalation, onCancel, goesOn }: ScreenProps) {
  const { state, sending } = escalation;
  const { screen } = state;
  switch (screen.name) {
    case 'opening':
    case 'unopened':
      return <OpeningScreen screen={screen} onAgain={() => void escalation.form.open()} onCancel={onCancel} />;
    case 'form':
      return <FormScreen escalation={escalation} onCancel={onCancel} />;
    case 'review':
    case 'sending':
      return <ReviewScreen escalation={escalation} />;
    case 'sent':
      return <SentScreen state={state} screen={screen} goesOn={goesOn} onGoOn={sending.goOn} onCancel={onCancel} />;
    case 'unsettled':
      return (
        <UnsettledScreen
          draft={state.draft}
          screen={screen}
          onLeft={() => void sending.left()}
          onAgain={() => void sending.sendAgain()}
        />
      );
  }
}
