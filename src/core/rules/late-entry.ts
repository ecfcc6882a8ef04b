import { isDate } from '../base/cell';
import { businessDaysBetween } from '../calendar/business-days';
import { dayNumber, shownDay } from '../calendar/day';
import { agentRule, IN_ORDER } from './rule';

/** A date that has not come is row-date's to tell: one fault, one finding. */
export const lateEntry = agentRule({
  id: 'late-entry',
  acta: '24',
  severity: 'warning',
  summary: 'El caso se registró después de los días hábiles que tiene el registro, contados desde el comentario.',
  needs: ['date', 'commentAt'],
  messages: {
    late: {
      text: 'El caso se registró el {day}, {count} días hábiles después del comentario ({commentDay}). Revise las dos fechas; cada caso se registra el día en que se gestiona.',
    },
  },
  check(row, { today, settings, calendar }) {
    const { date, commentAt } = row;
    if (!isDate(date) || !isDate(commentAt) || date.day === commentAt.day || date.day > today) return IN_ORDER;
    if (dayNumber(date.day) - dayNumber(commentAt.day) <= settings.lateAfter) return IN_ORDER;
    const count = businessDaysBetween(commentAt.day, date.day, calendar);
    if (count === null || count <= settings.lateAfter || row.inconcertError) return IN_ORDER;
    const data = { day: shownDay(date.day), commentDay: shownDay(commentAt.day), count: String(count) };
    return [{ column: 'date', message: 'late', data }];
  },
});
