import { isArchived, isWallOnly } from '../base/agent-row';
import { textOf } from '../base/cell';
import { agentRule, IN_ORDER } from './rule';

/** Outside Inconcert there is no id to copy (acta/DECISIONS.md 60). */
export const caseIdMissing = agentRule({
  id: 'case-id-missing',
  acta: '23',
  severity: 'warning',
  summary: 'Falta el ID de Inconcert en un caso que se gestionó por Inconcert.',
  needs: ['caseId'],
  messages: {
    missing: {
      text: 'Falta el ID de Inconcert. Cópielo; si se respondió fuera de Inconcert, ponga Muro en Canal o marque Error Inconcert.',
      missing: true,
    },
  },
  check(row) {
    const { caseId } = row;
    if (caseId !== false && textOf(caseId).trim() !== '') return IN_ORDER;
    return isArchived(row) || row.inconcertError || isWallOnly(row)
      ? IN_ORDER
      : [{ column: 'caseId', message: 'missing' }];
  },
});
