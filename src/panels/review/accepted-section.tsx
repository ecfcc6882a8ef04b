import { useState } from 'preact/hooks';
import { actaLabel } from '../kit/acta';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { Words } from '../kit/words';
import type { AcceptedFinding } from './findings';
import './accepted-section.css';

interface AcceptedSectionProps {
  readonly accepted: readonly AcceptedFinding[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Resolves to why it could not be withdrawn, in Spanish, or to null. */
  readonly onWithdraw: (finding: AcceptedFinding) => Promise<string | null>;
}

type ItemState =
  | { readonly status: 'idle' | 'sending' | 'done' }
  | { readonly status: 'failed'; readonly problem: string };

function AcceptedItem({
  finding,
  onWithdraw,
}: { readonly finding: AcceptedFinding } & Pick<AcceptedSectionProps, 'onWithdraw'>) {
  const [state, setState] = useState<ItemState>({ status: 'idle' });
  const { id, cell, header, tab, acta, message, reason } = finding;
  const withdraw = async () => {
    setState({ status: 'sending' });
    const problem = await onWithdraw(finding);
    setState(problem === null ? { status: 'done' } : { status: 'failed', problem });
  };
  return (
    <li class="accepted" id={id}>
      <p class="accepted__place">
        <b>{cell}</b> <Words text={header} /> · <Words text={tab} />
        {actaLabel(acta) && <> · {actaLabel(acta)}</>}
      </p>
      <p id={`${id}-mensaje`} class="quiet">
        <Words text={message} />
      </p>
      <p class="accepted__reason">
        «<Words text={reason} />»
      </p>
      {state.status === 'done' ? (
        <p class="quiet">Retirada. El hallazgo vuelve con la próxima revisión.</p>
      ) : (
        <Button
          look="quiet"
          label={`Retirar la aceptación de ${cell}`}
          describedBy={`${id}-mensaje`}
          disabled={state.status === 'sending'}
          onClick={() => void withdraw()}
        >
          {state.status === 'sending' ? 'Retirando…' : 'Retirar'}
        </Button>
      )}
      {state.status === 'failed' && (
        <p class="accepted__problem" role="alert">
          <Words text={state.problem} />
        </p>
      )}
    </li>
  );
}

/** What people accepted as it is: shown apart, with the reason, and not counted. Nothing when there is nothing. */
export function AcceptedSection({ accepted, open, onToggle, onWithdraw }: AcceptedSectionProps) {
  if (accepted.length === 0) return null;
  return (
    <Section title="Aceptados" count={accepted.length} open={open} onToggle={onToggle}>
      {() => (
        <ul>
          {accepted.map((finding) => (
            <AcceptedItem key={finding.key + finding.id} finding={finding} onWithdraw={onWithdraw} />
          ))}
        </ul>
      )}
    </Section>
  );
}
