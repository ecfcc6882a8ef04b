import { shownDay } from '../calendar/day';
import { isSettled, standingsIn, statedIn } from '../escalations/state';
import { bookRule, IN_ORDER } from './rule';

/** A settled state that only Estado tells is escalation-state's to doubt. */
export const escalationOverdue = bookRule({
  id: 'escalation-overdue',
  acta: '9',
  tab: 'escalations',
  severity: 'error',
  summary: 'Venció el plazo de un escalamiento y la entidad no ha respondido.',
  needs: ['sentOn', ['answeredOn', 'answer', 'status']],
  messages: {
    firstRound: {
      text: 'El plazo venció el {due} sin respuesta de la entidad (ronda 1). Si las dudas siguen, envíelo otra vez; si no, ciérrelo con el motivo.',
    },
    lastRound: {
      text: 'El plazo venció el {due} sin respuesta de la entidad (ronda {round}). Páselo al formulario PQRS y escriba la fecha en Fecha PQRS.',
    },
  },
  prepare({ rows }, context) {
    const standing = standingsIn(rows, context);
    return (row) => {
      const { state, round, dueOn } = standing(row);
      if (state !== 'Vencido' || dueOn === null || isSettled(statedIn(row))) return IN_ORDER;
      return [
        {
          column: context.has('dueOn') ? 'dueOn' : 'sentOn',
          message: round === 1 ? 'firstRound' : 'lastRound',
          data: { due: shownDay(dueOn), round: String(round) },
        },
      ];
    };
  },
});
