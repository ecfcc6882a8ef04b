import { answerOf } from '../base/answer-cell';
import { isDate } from '../base/cell';
import { shownDay } from '../calendar/day';
import { IN_ORDER, rowRule } from './rule';

/** Training is told every day (acta 12): of today there is still time, and on closed days nobody asks. */
export const publicationSent = rowRule({
  id: 'publication-sent',
  acta: '12',
  tab: 'publications',
  severity: 'warning',
  summary: 'Una publicación de un día hábil pasado no se ha enviado a formación.',
  needs: ['date', 'sentToTraining'],
  messages: {
    notSent: {
      text: 'La publicación del {day} no consta como enviada a formación. Envíela y anótelo en Enviado a formación.',
    },
  },
  check({ date, sentToTraining }, { today, calendar }) {
    if (!isDate(date) || date.day >= today || calendar.whyClosed(date.day) !== null) return IN_ORDER;
    const answer = answerOf(sentToTraining);
    if (answer !== null && answer !== 'no') return IN_ORDER;
    return [{ column: 'sentToTraining', message: 'notSent', data: { day: shownDay(date.day) } }];
  },
});
