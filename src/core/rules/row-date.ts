import { isDate } from '../base/cell';
import { remembered } from '../base/remembered';
import { type Day, shownDay, weekday } from '../calendar/day';
import { holidayName } from '../calendar/holidays';
import { agentRule, IN_ORDER } from './rule';

type Closed = 'sunday' | { readonly holiday: string } | null;

/** A base has thousands of rows and a few dozen days. */
const whyClosed = remembered((day: Day): Closed => {
  if (weekday(day) === 0) return 'sunday';
  const holiday = holidayName(day);
  return holiday === null ? null : { holiday };
});

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
    const { day } = date;
    if (day > today)
      return [{ column: 'date', message: 'future', data: { day: shownDay(day), today: shownDay(today) } }];
    const start = settings.campaignStart;
    if (start !== null && day < start)
      return [{ column: 'date', message: 'beforeCampaign', data: { day: shownDay(day), start: shownDay(start) } }];
    const closed = whyClosed(day);
    if (closed === null) return IN_ORDER;
    if (closed === 'sunday') return [{ column: 'date', message: 'sunday', data: { day: shownDay(day) } }];
    return [{ column: 'date', message: 'holiday', data: { day: shownDay(day), name: closed.holiday } }];
  },
});
