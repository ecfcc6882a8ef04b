import { isDate } from '../base/cell';
import { shownDay, weekday } from '../calendar/day';
import { holidayName } from '../calendar/holidays';
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
    sunday: { text: 'El {day} es domingo. Confirme la fecha de la gestión.', severity: 'warning' },
    holiday: { text: 'El {day} es festivo: {name}. Confirme la fecha de la gestión.', severity: 'warning' },
  },
  check({ date }, { today, settings }) {
    if (date === null) return [{ column: 'date', message: 'missing' }];
    if (!isDate(date))
      return [{ column: 'date', message: 'unreadable', data: { text: date.unreadable, today: shownDay(today) } }];
    const day = shownDay(date.day);
    if (date.day > today) return [{ column: 'date', message: 'future', data: { day, today: shownDay(today) } }];
    if (settings.campaignStart !== null && date.day < settings.campaignStart)
      return [{ column: 'date', message: 'beforeCampaign', data: { day, start: shownDay(settings.campaignStart) } }];
    if (weekday(date.day) === 0) return [{ column: 'date', message: 'sunday', data: { day } }];
    const name = holidayName(date.day);
    return name === null ? IN_ORDER : [{ column: 'date', message: 'holiday', data: { day, name } }];
  },
});
