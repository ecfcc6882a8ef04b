import { answerOf } from '../base/answer-cell';
import { type Cell, isDate } from '../base/cell';
import { isCalledOff, isOfAnotherEntity } from '../base/live-row';
import { addDays, shownDay } from '../calendar/day';
import { IN_ORDER, rowRule } from './rule';

const isSettled = (cell: Cell) => (answerOf(cell) ?? 'no') !== 'no';

/** For another entity's live the agency gives that entity's channels instead (acta 3). */
export const liveProtocol = rowRule({
  id: 'live-protocol',
  acta: '2',
  tab: 'lives',
  severity: 'warning',
  summary: 'Un live está próximo y no se ha pedido ni recibido su protocolo.',
  needs: ['date', ['protocolAsked', 'protocolReceived']],
  messages: {
    notAsked: {
      text: 'El live «{topic}» es el {day} y no consta su protocolo. Solicítelo a comunicaciones y anote la fecha en Protocolo solicitado.',
    },
  },
  check(row, { today, settings, has }) {
    if (!isDate(row.date)) return IN_ORDER;
    const { day } = row.date;
    if (day < today || day > addDays(today, settings.liveNoticeDays)) return IN_ORDER;
    if (isSettled(row.protocolAsked) || isSettled(row.protocolReceived)) return IN_ORDER;
    if (isCalledOff(row) || isOfAnotherEntity(row)) return IN_ORDER;
    const column = has('protocolAsked') ? 'protocolAsked' : 'protocolReceived';
    return [{ column, message: 'notAsked', data: { topic: row.topic, day: shownDay(day) } }];
  },
});
