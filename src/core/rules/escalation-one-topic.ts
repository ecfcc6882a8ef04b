import { isDate } from '../base/cell';
import { foldChoice } from '../base/fold';
import { shownDay } from '../calendar/day';
import { type EscalationRow, isSettled, standingsIn, statedIn } from '../escalations/state';
import { joinedTopics } from '../escalations/topics';
import { bookRule, IN_ORDER } from './rule';

const nameOf = ({ number, agent }: EscalationRow) =>
  number.trim() === '' ? `de ${agent.trim()}` : `No. ${number.trim()}`;

export const escalationOneTopic = bookRule({
  id: 'escalation-one-topic',
  acta: '10',
  tab: 'escalations',
  severity: 'warning',
  summary: 'Un escalamiento une varios temas, o dos del mismo día tienen el mismo tema.',
  needs: ['sentOn', 'topic'],
  messages: {
    joined: {
      text: 'El tema une {count} temas: «{topic}». Cada tema se escala en un correo aparte, con su asunto.',
    },
    shared: {
      text: 'El {day} se envió otro escalamiento con el tema «{topic}» ({other}). Si es la misma consulta, deje uno; si no, dé a cada uno su asunto.',
    },
  },
  prepare({ rows }, context) {
    const standing = standingsIn(rows, context);
    const byTopic = new Map<string, EscalationRow[]>();
    const keyOf = ({ sentOn, topic }: EscalationRow) => (isDate(sentOn) ? `${sentOn.day} ${foldChoice(topic)}` : '');
    const isOpen = (row: EscalationRow) =>
      row.topic.trim() !== '' && !isSettled(statedIn(row)) && !isSettled(standing(row).state);
    for (const row of rows) {
      if (!isDate(row.sentOn) || !isOpen(row)) continue;
      const same = byTopic.get(keyOf(row));
      if (same) same.push(row);
      else byTopic.set(keyOf(row), [row]);
    }
    return (row) => {
      if (!isOpen(row)) return IN_ORDER;
      const topic = row.topic.trim();
      const count = joinedTopics(topic).length;
      if (count > 1) return [{ column: 'topic', message: 'joined', data: { count: String(count), topic } }];
      const other = byTopic.get(keyOf(row))?.find((candidate) => candidate !== row);
      if (!other || !isDate(row.sentOn)) return IN_ORDER;
      const data = { day: shownDay(row.sentOn.day), topic, other: nameOf(other) };
      return [{ column: 'topic', message: 'shared', data }];
    };
  },
});
