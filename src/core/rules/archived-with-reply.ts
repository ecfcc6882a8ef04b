import { isAnswered, isArchived } from '../base/agent-row';
import { agentRule, IN_ORDER } from './rule';

export const archivedWithReply = agentRule({
  id: 'archived-with-reply',
  acta: '25',
  severity: 'warning',
  summary: 'La fila dice ARCHIVADO y tiene respuesta.',
  needs: ['code', 'reply'],
  messages: {
    answered: {
      text: 'La fila dice ARCHIVADO y tiene respuesta. Si se respondió, ponga el código que corresponde; si no, borre la respuesta.',
    },
  },
  check: (row) => (isArchived(row) && isAnswered(row) ? [{ column: 'reply', message: 'answered' }] : IN_ORDER),
});
