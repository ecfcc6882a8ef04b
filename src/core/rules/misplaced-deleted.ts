import { agentColumns } from '../base/tabs';
import type { Day } from '../calendar/day';
import { saysDeleted } from '../replies/deleted-comment';
import { agentRule, IN_ORDER } from './rule';

/** The team's own words; the citizen's never count. */
const COLUMNS = ['notes', 'reply', 'status'] as const;

export const misplacedDeleted = agentRule({
  id: 'misplaced-deleted',
  acta: '26',
  from: '2022-09-13' as Day,
  severity: 'error',
  summary: 'Un comentario eliminado está en la pestaña del agente y no en SIN DM Y ERROR.',
  needs: [COLUMNS],
  messages: {
    deleted: {
      text: '{header} dice que el comentario fue eliminado. Pase el caso a la pestaña SIN DM Y ERROR, con motivo ELIMINADO.',
    },
  },
  check(row) {
    const column = COLUMNS.find((key) => row[key] !== '' && saysDeleted(row[key]));
    if (column === undefined) return IN_ORDER;
    return [{ column, message: 'deleted', data: { header: agentColumns[column].header } }];
  },
});
