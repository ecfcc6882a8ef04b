import { useId } from 'preact/hooks';
import { Icon } from '../kit/icon';
import { Words } from '../kit/words';

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly value: string;
  readonly problem?: string | null;
  readonly onChoose: (value: string) => void;
}

/** One of a few, all in sight: the arrows go from one to the next. */
export function Choice({ label, options, value, problem = null, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset
      class="choice"
      aria-invalid={problem !== null}
      aria-describedby={problem === null ? undefined : `${id}-mas`}
    >
      <legend>{label}</legend>
      <div class="choice__options">
        {options.map((option) => (
          <label key={option.value} class="choice__option">
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
      {problem !== null && (
        <p class="form-field__problem" id={`${id}-mas`}>
          <Icon name="error" />
          <Words text={problem} />
        </p>
      )}
    </fieldset>
  );
}
