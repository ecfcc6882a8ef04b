import type { ComponentChildren, Ref } from 'preact';
import { classes } from './classes';
import './button.css';

interface ButtonProps {
  /** A verb: «Revisar de nuevo». */
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** One primary button a screen. */
  readonly look?: 'primary' | 'secondary' | 'quiet';
  /** Stays focusable and says so: a button that vanishes under the finger loses the keyboard's place. */
  readonly disabled?: boolean;
  /** Name for screen readers when the words alone would not do; must begin with them. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly tabIndex?: number;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button; `secondary` unless told. */
export function Button({
  children,
  onClick,
  look = 'secondary',
  disabled = false,
  label,
  describedBy,
  tabIndex,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={classes('button', `button--${look}`)}
      aria-disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={tabIndex}
      ref={buttonRef ?? null}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
