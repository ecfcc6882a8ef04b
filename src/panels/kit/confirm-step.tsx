import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import './confirm-step.css';

interface ConfirmStepProps {
  /** «¿Borrar lo escrito y empezar de nuevo?» */
  readonly question: string;
  /** What it does, where the question does not say all. */
  readonly children?: ComponentChildren;
  /** The verb of what is asked: «Borrar». */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question before something that cannot be taken back, in its place in the panel. Esc cancels. */
export function ConfirmStep({ question, children, confirm, onConfirm, onCancel }: ConfirmStepProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  // On what does no harm: the Enter that asked may still be held down.
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in the panel's rows and columns
    <div
      class="confirm-step"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <p class="confirm-step__question">{question}</p>
      {children}
      <div class="confirm-step__actions">
        <Button buttonRef={cancel} onClick={onCancel}>
          Cancelar
        </Button>
        <Button onClick={onConfirm}>{confirm}</Button>
      </div>
    </div>
  );
}
