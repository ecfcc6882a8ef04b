import { archivedSpelling } from '../base/agent-row';
import { agentRule, IN_ORDER } from './rule';

export const archivedCode = agentRule({
  id: 'archived-code',
  acta: '25',
  severity: 'error',
  summary: 'El código ARCHIVADO está escrito de otra manera.',
  needs: ['code'],
  messages: {
    blanks: { text: 'El código ARCHIVADO tiene espacios de más. Escríbalo sin espacios.' },
    spelling: { text: 'El código dice «{code}». Escriba ARCHIVADO, en mayúsculas.' },
    otherWord: { text: 'El código dice «{code}». Si el caso se archivó, escriba ARCHIVADO.' },
  },
  check({ code }) {
    switch (archivedSpelling(code)) {
      case 'spelling':
        return code.trim() === 'ARCHIVADO'
          ? [{ column: 'code', message: 'blanks', fix: 'ARCHIVADO' }]
          : [{ column: 'code', message: 'spelling', data: { code }, fix: 'ARCHIVADO' }];
      case 'otherWord':
        return [{ column: 'code', message: 'otherWord', data: { code } }];
      default:
        return IN_ORDER;
    }
  },
});
