import type { ComponentChildren } from 'preact';
import './check-box.css';

interface CheckBoxProps {
  /** `some`: it stands for several, of which some are chosen. */
  readonly state: 'all' | 'some' | 'none';
  readonly onChange: (checked: boolean) => void;
  /** For screen readers, where there are no words beside it. */
  readonly label?: string;
  readonly children?: ComponentChildren;
}

/** A box to tick, with its words. */
export function CheckBox({ state, onChange, label, children }: CheckBoxProps) {
  return (
    <label class="check-box">
      <input
        type="checkbox"
        aria-label={label}
        checked={state === 'all'}
        indeterminate={state === 'some'}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children && <span>{children}</span>}
    </label>
  );
}
