import type { ComponentChildren } from 'preact';

interface ScreenProps {
  readonly children: ComponentChildren;
  /** What stays at the bottom while the rest scrolls. */
  readonly bar?: ComponentChildren;
}

/** A step of the form: what is read or filled in, and what can be done with it. */
export function Screen({ children, bar }: ScreenProps) {
  return (
    <>
      <div class="escalation__scroll">{children}</div>
      {bar && <div class="escalation__bar">{bar}</div>}
    </>
  );
}
