import { codeOneSpelling } from '../base/agent-row';
import { agentRule, IN_ORDER } from './rule';

export const codeSpelling = agentRule({
  id: 'code-spelling',
  acta: '27',
  severity: 'warning',
  summary: 'El código 1 está escrito de otra manera.',
  needs: ['code'],
  messages: { notOne: { text: 'El código dice «{code}». Escriba solo el número 1.' } },
  check: ({ code }) =>
    codeOneSpelling(code) === 'other'
      ? [{ column: 'code', message: 'notOne', data: { code: code.trim() }, fix: '1' }]
      : IN_ORDER,
});
