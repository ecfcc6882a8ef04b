import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';
import { number } from './spanish';
import { Words } from './words';
import './form-field.css';

export interface FieldWords {
  readonly label: string;
  /** What belongs there, in a line. */
  readonly hint?: ComponentChildren;
  /** Spanish: what is wrong and what to do; null for nothing. */
  readonly problem?: string | null;
}

/** What ties a control to its words. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FormFieldProps extends FieldWords {
  /** How long the text is and may be: told when it is nearly full. */
  readonly length?: { readonly is: number; readonly most: number } | undefined;
  readonly children: (wiring: FieldWiring) => ComponentChildren;
}

/** From this share of its length on a field tells how much is left. */
const NEARLY_FULL = 0.8;

/** A control of a form with its label above, and below what is wrong, or else what belongs there. */
export function FormField({ label, hint, problem = null, length, children }: FormFieldProps) {
  const id = useId();
  const told = problem !== null || hint !== undefined;
  const counts = length !== undefined && length.is >= length.most * NEARLY_FULL;
  return (
    <div class="form-field">
      <div class="form-field__label">
        <label for={id}>{label}</label>
        {counts && (
          <span class="form-field__count" data-over={length.is > length.most}>
            {`${number(length.is)} de ${number(length.most)}`}
          </span>
        )}
      </div>
      {children({ id, 'aria-invalid': problem !== null, 'aria-describedby': told ? `${id}-mas` : undefined })}
      {problem !== null ? (
        <p class="form-field__problem" id={`${id}-mas`}>
          <Icon name="error" />
          <Words text={problem} />
        </p>
      ) : (
        hint !== undefined && (
          <p class="form-field__hint" id={`${id}-mas`}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}
