import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Words } from '../kit/words';
import type { Outcome } from './escalations-state';
import './outcome-line.css';

/** What came of the last thing done to a case, and the way back while there is one. */
export function OutcomeLine({
  outcome,
  onUndo,
}: {
  readonly outcome: Outcome;
  readonly onUndo: (batch: string) => void;
}) {
  const { status, message, batch } = outcome;
  const line = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what is shown changes
  useLayoutEffect(() => {
    // The form or the button that had the focus is gone.
    if (document.activeElement === document.body) line.current?.focus();
  }, [status, batch]);
  return (
    <div class={`outcome outcome--${status}`} tabIndex={-1} ref={line}>
      <Icon name={status === 'failed' ? 'error' : 'success'} />
      <p>
        <Words text={message} />
      </p>
      {batch !== null && (
        <Button look="quiet" disabled={status === 'undoing'} onClick={() => onUndo(batch)}>
          {status === 'undoing' ? 'Deshaciendo…' : 'Deshacer'}
        </Button>
      )}
    </div>
  );
}
