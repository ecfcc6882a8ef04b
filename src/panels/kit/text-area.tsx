import type { Ref } from 'preact';
import { type FieldWords, FormField } from './form-field';

interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: () => void;
  /** Most characters. What is too long is told, never cut: a paste would lose its end unseen. */
  readonly most?: number;
  /** Somebody else's words: nothing in them is a mistake to be marked. */
  readonly verbatim?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** A text of several lines; it grows with its words. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, problem, value, onInput, onLeave, most, verbatim = false, areaRef } = props;
  return (
    <FormField
      label={label}
      hint={hint}
      problem={problem ?? null}
      length={most ? { is: value.length, most } : undefined}
    >
      {(wiring) => (
        <textarea
          class="form-field__control"
          {...wiring}
          rows={3}
          value={value}
          ref={areaRef ?? null}
          dir="auto"
          spellcheck={!verbatim}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </FormField>
  );
}
