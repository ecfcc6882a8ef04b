import { isDate } from '../base/cell';
import { fold } from '../base/fold';
import { shownDay } from '../calendar/day';
import { IN_ORDER, rowRule } from './rule';

const NOT_DONE = /^(?:(?:no(?! aplica)|sin|por|casi|en|falta|pendiente|aun|todavia)\b|parcial)/;
/** A cell of 100 % holds the number 1; a ticked box is VERDADERO. */
const DONE =
  /\b(?:hech|cumpli|cerrad|terminad|finaliz|realiz|complet|ejecutad|entregad|list[oa]|cancelad|descartad|no aplica|si$|ok$|verdadero)|(?:^|\D)100\b|^1$/;

export const commitmentOverdue = rowRule({
  id: 'commitment-overdue',
  acta: '–',
  tab: 'commitments',
  severity: 'warning',
  summary: 'Un compromiso pasó su fecha de cumplimiento y no está hecho.',
  needs: ['dueOn', 'status'],
  messages: {
    overdue: {
      text: 'El compromiso venció el {day} y su Estado no dice que esté cumplido. Actualice el Estado o acuerde otra fecha.',
    },
  },
  check({ dueOn, status }, { today }) {
    if (!isDate(dueOn) || dueOn.day >= today) return IN_ORDER;
    const stated = fold(status);
    if (DONE.test(stated) && !NOT_DONE.test(stated)) return IN_ORDER;
    return [{ column: 'dueOn', message: 'overdue', data: { day: shownDay(dueOn.day) } }];
  },
});
