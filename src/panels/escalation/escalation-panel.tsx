import '../kit/panel.css';
import type { Call } from '../kit/rpc';
import { EscalationForm } from './escalation-form';

/** The panel «Nuevo escalamiento»: Google shows its name above it. */
export function EscalationPanel({ call, from }: { readonly call: Call; readonly from: 'selection' | 'draft' }) {
  return (
    <main class="panel">
      <h1 class="visually-hidden">Nuevo escalamiento</h1>
      <EscalationForm call={call} from={from} row={null} onSent={() => {}} onCancel={null} />
    </main>
  );
}
