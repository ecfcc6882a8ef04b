import type { Call } from '../kit/rpc';
import { Guide } from './guide';
import { RuleList } from './rule-list';
import './help-panel.css';

/** The panel «Ayuda». */
export function HelpPanel({ call }: { readonly call: Call }) {
  return (
    <main class="help">
      <h1 class="visually-hidden">Ayuda</h1>
      <Guide />
      <RuleList call={call} />
    </main>
  );
}
