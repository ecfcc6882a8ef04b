import './choices.css';

interface ChoicesProps<Value extends string> {
  /** What is chosen: «Fechas». */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** A few words of which one holds, beside each other. Radio buttons underneath. */
export function Choices<Value extends string>({ label, options, value, disabled, onChange }: ChoicesProps<Value>) {
  return (
    <div class="choices" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class="choices__choice">
          <input
            type="radio"
            class="visually-hidden"
            name={label}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
