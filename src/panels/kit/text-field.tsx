import type { Ref } from 'preact';
import { type FieldWords, FormField } from './form-field';

interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The person goes on to something else. */
  readonly onLeave?: () => void;
  /** Most characters. What is too long is told, never cut: a paste would lose its end unseen. */
  readonly most?: number;
  /** What a phone's keyboard offers. */
  readonly inputMode?: 'text' | 'url' | 'numeric';
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, problem, value, onInput, onLeave, most, inputMode = 'text', inputRef } = props;
  return (
    <FormField
      label={label}
      hint={hint}
      problem={problem ?? null}
      length={most ? { is: value.length, most } : undefined}
    >
      {(wiring) => (
        <input
          class="form-field__control"
          {...wiring}
          type="text"
          inputMode={inputMode}
          value={value}
          ref={inputRef ?? null}
          dir="auto"
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </FormField>
  );
}
