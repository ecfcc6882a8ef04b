import { useEffect, useRef } from 'preact/hooks';
import { EscalationForm } from '../escalation/escalation-form';
import { Button } from '../kit/button';
import { Panel } from '../kit/panel';
import type { Call } from '../kit/rpc';
import { Words } from '../kit/words';
import { nameOf } from './case-words';
import type { Round } from './threads';

interface ResendScreenProps {
  readonly call: Call;
  /** The round that is sent again. */
  readonly round: Round;
  /** `number`: of what left; comes once for each. `first`: it is the round that was asked for. */
  readonly onSent: (number: string, first: boolean) => void;
  readonly onBack: () => void;
}

/** The form of «Nuevo escalamiento» in place of the list, filled in from a first round. */
export function ResendScreen({ call, round, onSent, onBack }: ResendScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const told = useRef(new Set<string>());
  // The row as it was when the form was opened: the list may bring another meanwhile.
  const row = useRef(round.view.ref);
  useEffect(() => title.current?.focus(), []);
  return (
    <Panel
      top={
        <div class="escalations__bar">
          <h1 class="escalations__title" tabIndex={-1} ref={title}>
            Reenviar <Words text={nameOf(round.view)} />
          </h1>
          <Button onClick={onBack}>Volver</Button>
        </div>
      }
    >
      <EscalationForm
        call={call}
        from="resend"
        row={row.current}
        onSent={({ number }) => {
          if (told.current.has(number)) return;
          onSent(number, told.current.size === 0);
          told.current.add(number);
        }}
        onCancel={onBack}
      />
    </Panel>
  );
}
