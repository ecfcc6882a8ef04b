import { codeOneSpelling, isAnswered, isArchived, isWallOnly, networkOf } from '../base/agent-row';
import { agentRule, IN_ORDER } from './rule';

/** An empty Código is row-complete's to tell: one fault, one finding. */
export const wallCodeOne = agentRule({
  id: 'wall-code-one',
  acta: '27, 21',
  severity: 'error',
  summary: 'Un caso de Facebook respondido por muro no tiene el código 1.',
  needs: ['network', 'reply', ['channel', 'inconcertError'], 'code'],
  messages: {
    notOne: { text: 'Caso de Facebook respondido por muro con código «{code}». El código de tipificación debe ser 1.' },
  },
  check(row) {
    if (networkOf(row) !== 'Facebook' || !(isWallOnly(row) || row.inconcertError)) return IN_ORDER;
    if (row.code.trim() === '' || codeOneSpelling(row.code) !== null || isArchived(row)) return IN_ORDER;
    return isAnswered(row)
      ? [{ column: 'code', message: 'notOne', data: { code: row.code.trim() }, fix: '1' }]
      : IN_ORDER;
  },
});
