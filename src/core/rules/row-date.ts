import { isDate } from '../base/cell';
import { SATURDAY } from '../calendar/calendar';
import { shownDay } from '../calendar/day';
import { agentRule, IN_ORDER } from './rule';

export const rowDate = agentRule({
  id: 'row-date',
  acta: '24',
  severity: 'error',
  summary: 'La fecha falta, no se entiende, es futura o no es un día de trabajo.',
  needs: ['date'],
  messages: {
    missing: { text: 'Falta la fecha de la gestión. Escríbala como dd/mm/aaaa.', missing: true },
    unreadable: { text: '«{text}» no es una fecha. Escríbala como dd/mm/aaaa, por ejemplo {today}.' },
    future: { text: 'La fecha {day} todavía no ha llegado (hoy es {today}). Corrija el día, el mes o el año.' },
    beforeCampaign: {
      text: 'La fecha {day} es anterior al inicio de la campaña ({start}). Revise el año y el mes.',
      severity: 'warning',
    },
    closed: {
      text: 'El {day} no es un día de trabajo ({why}). Confirme la fecha de la gestión.',
      severity: 'warning',
    },
  },
  check({ date }, { today, settings, calendar }) {
    if (date === null) return [{ column: 'date', message: 'missing' }];
    if (!isDate(date))
      return [{ column: 'date', message: 'unreadable', data: { text: date.unreadable, today: shownDay(today) } }];
    const { day } = date;
    if (day > today)
      return [{ column: 'date', message: 'future', data: { day: shownDay(day), today: shownDay(today) } }];
    const start = settings.campaignStart;
    if (start !== null && day < start)
      return [{ column: 'date', message: 'beforeCampaign', data: { day: shownDay(day), start: shownDay(start) } }];
    const why = calendar.whyClosed(day);
    // Part of the team works on Saturdays (acta 29), whether or not deadlines count them.
    if (why === null || why === SATURDAY) return IN_ORDER;
    return [{ column: 'date', message: 'closed', data: { day: shownDay(day), why } }];
  },
});
