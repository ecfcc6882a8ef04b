import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { CommonTexts } from '../kit/common-texts';
import { Icon } from '../kit/icon';
import { Words } from '../kit/words';
import type { Accepting } from './browse-state';
import './accept-form.css';

interface AcceptFormProps {
  /** Id of the finding's card. */
  readonly id: string;
  readonly state: Accepting;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** As the server asks for it. */
const SHORTEST = 3;
const LONGEST = 300;
const COMMON_REASONS = ['Lo indicó coordinación', 'Ya se corrigió en Inconcert', 'Caso especial, está bien así'];

/** Asks why a finding is accepted as it is: Enter accepts, Esc cancels. */
export function AcceptForm({ id, state: { sending, problem }, onAccept, onCancel }: AcceptFormProps) {
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Before anything is painted: the first letter may come at once.
  useLayoutEffect(() => field.current?.focus(), []);

  const accept = () => {
    if (sending) return;
    setTooShort(reason.trim().length < SHORTEST);
    if (reason.trim().length < SHORTEST) field.current?.focus();
    else onAccept(reason);
  };
  const said = tooShort ? 'Escriba por qué está bien así.' : problem;
  return (
    <form
      class="accept-form"
      aria-label="Aceptar como está"
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <label class="accept-form__label">
        ¿Por qué está bien así?
        <input
          class="accept-form__field"
          ref={field}
          value={reason}
          maxLength={LONGEST}
          autocomplete="off"
          aria-invalid={said !== null}
          aria-describedby={said === null ? undefined : `${id}-motivo`}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <CommonTexts
        texts={COMMON_REASONS}
        onChoose={(common) => {
          setReason(common);
          setTooShort(false);
          field.current?.focus();
        }}
      />
      {said !== null && (
        <p class="accept-form__problem" id={`${id}-motivo`} role="alert">
          <Icon name="error" />
          <Words text={said} />
        </p>
      )}
      <div class="accept-form__actions">
        <Button look="primary" onClick={accept} disabled={sending}>
          {sending ? 'Guardando…' : 'Aceptar'}
        </Button>
        <Button look="quiet" onClick={onCancel} disabled={sending}>
          Cancelar
        </Button>
      </div>
    </form>
  );
}
