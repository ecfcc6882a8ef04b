import type { EscalationState } from '../../app/panel-api';
import { stateWord } from './listing';
import './state-tag.css';

type Tone = 'late' | 'due' | 'waiting' | 'good' | 'over';

const TONES: Record<EscalationState, Tone> = {
  Vencido: 'late',
  'Por confirmar': 'due',
  'Por reportar': 'due',
  Reportado: 'waiting',
  Enviado: 'waiting',
  Respondido: 'good',
  Reenviado: 'over',
  'A formulario PQRS': 'over',
  Cerrado: 'over',
};

/** How a round stands: its word, and a colour that says no more than the word. */
export function StateTag({ state }: { readonly state: EscalationState | null }) {
  return <span class={`state-tag state-tag--${state === null ? 'due' : TONES[state]}`}>{stateWord(state)}</span>;
}
