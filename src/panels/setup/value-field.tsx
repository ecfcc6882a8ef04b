import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../kit/icon';
import type { Editor } from './editor';

interface ValueFieldProps {
  /** Key of CONFIGURACIÓN. */
  readonly name: string;
  readonly label: ComponentChildren;
  readonly byDefault: string;
  readonly choices: readonly string[];
  /** Spanish: what a value must be; '' to say nothing. */
  readonly expected: string;
  readonly editor: Editor;
}

/** The value of one key: a list where there are few, else a box; empty is the default. */
export function ValueField({ name, label, byDefault, choices, expected, editor }: ValueFieldProps) {
  const id = useId();
  const stands = editor.standing.get(name) ?? '';
  const value = editor.draft.settings.get(name) ?? stands;
  const problem = editor.problemOf(name);
  const change = (typed: string) => editor.type([{ key: name, value: typed, stands }]);
  const common = {
    id,
    'data-active': editor.draft.settings.has(name),
    'aria-invalid': problem !== '',
    'aria-describedby': problem !== '' || expected !== '' ? `${id}-mas` : undefined,
    value,
  };
  return (
    <div class="setup__field">
      <label for={id}>{label}</label>
      {choices.length > 0 ? (
        <select class="setup__control" {...common} onChange={(event) => change(event.currentTarget.value)}>
          <option value="">{byDefault === '' ? 'Sin valor' : `${byDefault} (predeterminado)`}</option>
          {[...new Set([value, ...choices.filter((choice) => choice !== byDefault)])].filter(Boolean).map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <input
          class="setup__control"
          type="text"
          {...common}
          placeholder={byDefault === '' ? 'Sin valor' : `Predeterminado: ${byDefault}`}
          autocomplete="off"
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') change(stands);
          }}
        />
      )}
      {problem !== '' ? (
        <p class="setup__problem" id={`${id}-mas`}>
          <Icon name="error" />
          {problem}
        </p>
      ) : (
        expected !== '' && (
          <p class="setup__small quiet" id={`${id}-mas`}>
            Se espera {expected}.
          </p>
        )
      )}
    </div>
  );
}
