import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Words } from '../kit/words';
import type { Way } from './case-runner';
import { actionWord, problemOf, type Shortcoming } from './case-words';
import type { Desk } from './desk';
import type { Draft, OpenForm } from './escalations-state';
import { FormButtons } from './form-buttons';
import { FormFields } from './form-fields';
import { stateWord } from './listing';
import type { Round } from './threads';
import './case-form.css';

interface CaseFormProps {
  readonly round: Round;
  /** «ronda 1, No. 8», where the case has several rounds; ''. */
  readonly which: string;
  readonly form: OpenForm;
  readonly draft: Draft;
  readonly today: string;
  readonly desk: Desk;
}

/** What an action asks for, in its card. Esc leaves it and keeps what was typed. */
export function CaseForm({ round, which, form, draft, today, desk }: CaseFormProps) {
  const { view } = round;
  const { action, sending, problem } = form;
  const [told, setTold] = useState<Shortcoming | null>(null);
  const box = useRef<HTMLFormElement>(null);
  // Before anything is painted: the first letter may come at once.
  useLayoutEffect(() => firstField(box.current)?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it grows
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [form.report, problem, told]);

  const allowed = view.actions.includes(action);
  const submit = (way: Way) => {
    if (sending || !allowed) return;
    // What did leave, and what is given up, needs no text.
    const found = way === 'left' || way === 'other' ? null : problemOf(action, draft, view, today);
    setTold(found);
    if (found === null) desk.submit(round, action, draft, way);
    else box.current?.querySelector<HTMLElement>(found.field === 'on' ? DATE : TEXT)?.focus();
  };
  const title = actionWord(action, view);
  return (
    <form
      class="case-form"
      aria-label={which === '' ? title : `${title}, ${which}`}
      tabIndex={-1}
      ref={box}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape' && !sending) desk.close();
        if (event.key !== 'Enter' || !isSubmitting(event)) return;
        event.preventDefault();
        // Mail is sent by its button alone.
        if (action !== 'report' && action !== 'settle') submit('mail');
      }}
    >
      <p class="case-form__title">
        {title}
        {which !== '' && <span class="quiet"> · {which}</span>}
      </p>
      {!allowed && (
        <p class="case-form__problem" role="alert">
          <Icon name="warning" />
          Ahora está «{stateWord(view.state)}» y esto ya no se le puede hacer. Lo que escribió sigue aquí.
        </p>
      )}
      <FormFields
        round={round}
        form={form}
        draft={draft}
        today={today}
        told={told}
        onChange={(changes) => {
          setTold(null);
          desk.type(round, action, { ...draft, ...changes });
        }}
        onRetry={() => desk.open(round, 'report')}
      />
      {problem !== null && (
        <p class="case-form__problem" role="alert">
          <Icon name="error" />
          <Words text={problem} />
        </p>
      )}
      <div class="case-form__actions">
        <FormButtons round={round} form={form} disabled={sending || !allowed} onSubmit={submit} />
        <Button look="quiet" onClick={desk.close} disabled={sending}>
          Cancelar
        </Button>
      </div>
    </form>
  );
}

const DATE = 'input[type=date]';
const TEXT = 'textarea, input:not([type=date])';

/** A question without fields is read before it is answered: its form takes the focus. */
const firstField = (form: HTMLFormElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('input, textarea') ?? form;

/** Enter in a field of one line, Ctrl+Enter anywhere. */
const isSubmitting = ({ target, ctrlKey, metaKey }: KeyboardEvent) =>
  target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && (ctrlKey || metaKey));
