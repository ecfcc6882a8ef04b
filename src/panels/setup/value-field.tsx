import type { Draft, DraftAction } from './draft';

interface ValueFieldProps {
  /** Key of CONFIGURACIÓN. */
  readonly name: string;
  readonly label: string;
  /** What CONFIGURACIÓN says; '' where it says nothing. */
  readonly stands: string;
  readonly byDefault: string;
  readonly choices: readonly string[];
  readonly expected: string;
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
}

/** The value of one key: a list where there are few, else a box; empty is the default. */
export function ValueField({ name, label, stands, byDefault, choices, expected, draft, dispatch }: ValueFieldProps) {
  const value = draft.settings.get(name) ?? stands;
  const active = draft.settings.has(name);
  const change = (typed: string) => dispatch({ type: 'valueTyped', key: name, value: typed, stands });
  const empty = byDefault === '' ? 'Sin valor' : `Predeterminado: ${byDefault}`;
  if (choices.length > 0) {
    const options = choices.includes(value) || value === '' ? choices : [value, ...choices];
    return (
      <select
        class="setup__select"
        aria-label={label}
        data-active={active}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      class="setup__input"
      type="text"
      aria-label={label}
      data-active={active}
      value={value}
      placeholder={empty}
      title={`Se espera ${expected}`}
      autocomplete="off"
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}
