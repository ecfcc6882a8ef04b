import { type FieldWords, FormField } from '../kit/form-field';

interface TimeFieldProps extends FieldWords {
  /** hh:mm; '' while it is not a whole time. */
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A time of day. */
export function TimeField({ label, hint, problem, value, onInput }: TimeFieldProps) {
  return (
    <FormField label={label} hint={hint} problem={problem ?? null}>
      {(wiring) => (
        <input
          class="form-field__control"
          {...wiring}
          type="time"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FormField>
  );
}
