import { type FieldWords, FormField } from '../kit/form-field';
import { visibleText } from '../kit/visible-text';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldWords {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** One of a list. */
export function SelectField({ label, hint, problem, value, choices, onChange }: SelectFieldProps) {
  return (
    <FormField label={label} hint={hint} problem={problem ?? null}>
      {(wiring) => (
        <select
          class="form-field__control"
          {...wiring}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} dir="auto">
              {visibleText(choice.label)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
