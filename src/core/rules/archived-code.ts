import { archivedSpelling } from '../base/agent-row';
import { agentRule, IN_ORDER } from './rule';

export const archivedCode = agentRule({
  id: 'archived-code',
  acta: '25',
  severity: 'error',
  summary: 'El código ARCHIVADO está escrito de otra manera.',
  needs: ['code'],
  messages: {
    spelling: { text: 'El código dice «{code}». Escriba ARCHIVADO, en mayúsculas y sin espacios.' },
    otherWord: { text: 'El código dice «{code}». Si el caso se archivó, escriba ARCHIVADO.' },
  },
  check({ code }) {
    switch (archivedSpelling(code)) {
      case 'spelling':
        return [{ column: 'code', message: 'spelling', data: { code }, fix: 'ARCHIVADO' }];
      case 'otherWord':
        return [{ column: 'code', message: 'otherWord', data: { code } }];
      default:
        return IN_ORDER;
    }
  },
});
