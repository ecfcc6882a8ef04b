import { shownDay } from '../calendar/day';
import { isSettled, standingsIn, statedIn } from '../escalations/state';
import { bookRule, IN_ORDER } from './rule';

/** From the day after the last one it is escalation-overdue's. A state that only Estado tells is escalation-state's. */
export const escalationReport = bookRule({
  id: 'escalation-report',
  acta: '9',
  tab: 'escalations',
  severity: 'warning',
  summary: 'Un escalamiento llegó al día 5 sin respuesta y no se ha reportado a coordinación.',
  needs: ['sentOn', ['answeredOn', 'answer', 'status'], ['reportedOn', 'status']],
  messages: {
    due: {
      text: 'El {day} se cumplió el día {count} sin respuesta de la entidad. Repórtelo a coordinación y escriba la fecha en Reportado el.',
    },
  },
  prepare({ rows }, context) {
    const standing = standingsIn(rows, context);
    return (row) => {
      const { state, reportOn } = standing(row);
      const stated = statedIn(row);
      if (state !== 'Por reportar' || reportOn === null || stated === 'Reportado' || isSettled(stated)) return IN_ORDER;
      const data = { day: shownDay(reportOn), count: String(context.settings.reportAfter) };
      return [{ column: context.has('reportedOn') ? 'reportedOn' : 'sentOn', message: 'due', data }];
    };
  },
});
