import type { Ref } from 'preact';
import { type FieldWords, FormField } from './form-field';

interface DateFieldProps extends FieldWords {
  /** yyyy-MM-dd; '' while it is not a whole date. */
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly onInput: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A day, typed or chosen from the browser's calendar. */
export function DateField({ label, hint, problem, value, earliest, latest, onInput, inputRef }: DateFieldProps) {
  return (
    <FormField label={label} hint={hint} problem={problem ?? null}>
      {(wiring) => (
        <input
          class="form-field__control"
          {...wiring}
          type="date"
          value={value}
          min={earliest ?? undefined}
          max={latest ?? undefined}
          ref={inputRef ?? null}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FormField>
  );
}
