import { isAnswered, isPending, networkOf } from '../base/agent-row';
import { agentRule, IN_ORDER } from './rule';

export const caseClosed = agentRule({
  id: 'case-closed',
  acta: '18',
  severity: 'warning',
  summary: 'Un caso de Twitter con respuesta sigue con Estado Pendiente.',
  needs: ['status', 'reply'],
  messages: {
    pending: {
      text: 'El caso tiene respuesta y el Estado dice Pendiente. Si la respuesta se envió, ciérrelo como Exitoso.',
    },
  },
  check: (row) =>
    isPending(row) && networkOf(row) === 'Twitter' && isAnswered(row)
      ? [{ column: 'status', message: 'pending' }]
      : IN_ORDER,
});
