import { isAnswered } from '../base/agent-row';
import { isDate } from '../base/cell';
import { foldName } from '../base/fold';
import { type Day, shownDay } from '../calendar/day';
import { IN_ORDER, rowRule } from './rule';

/** «a partir del 13 de Septiembre» (acta 26; the year is that of acta/DECISIONS.md 3). */
const SINCE = '2022-09-13' as Day;
const REASONS = ['eliminado', 'sindm', 'error'];

export const deletedRegister = rowRule({
  id: 'deleted-register',
  acta: '26',
  tab: 'deleted',
  severity: 'error',
  summary: 'En SIN DM Y ERROR el motivo no es uno de los tres, o un comentario eliminado tiene respuesta.',
  needs: ['reason'],
  messages: {
    noReason: { text: 'Falta el Motivo. Escriba ELIMINADO, SIN DM o ERROR.', missing: true },
    otherReason: { text: 'El Motivo «{reason}» no está en la lista. Escriba ELIMINADO, SIN DM o ERROR.' },
    answered: {
      text: 'El comentario se eliminó, y la fila tiene una respuesta. Si se respondió, pase el caso a la pestaña del agente; si no, borre la respuesta.',
    },
    tooEarly: {
      text: 'Los comentarios eliminados se registran aquí desde el {since}, y la fila es del {day}. Corrija la fecha.',
    },
  },
  check(row, { has }) {
    const reason = foldName(row.reason);
    if (reason === '') return [{ column: 'reason', message: 'noReason' }];
    if (!REASONS.includes(reason))
      return [{ column: 'reason', message: 'otherReason', data: { reason: row.reason.trim() } }];
    if (reason !== 'eliminado') return IN_ORDER;
    const { date } = row;
    if (isDate(date) && date.day < SINCE)
      return [{ column: 'date', message: 'tooEarly', data: { since: shownDay(SINCE), day: shownDay(date.day) } }];
    return has('reply') && isAnswered(row) ? [{ column: 'reply', message: 'answered' }] : IN_ORDER;
  },
});
