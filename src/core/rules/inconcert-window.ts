import { isAnswered, isArchived, isPending, isWallOnly, networkOf } from '../base/agent-row';
import { type DateCell, isDate } from '../base/cell';
import { foldChoice } from '../base/fold';
import type { AgentRow } from '../base/tabs';
import { dayNumber } from '../calendar/day';
import { agentRule, IN_ORDER } from './rule';

const DAY = 24 * 60;

/** Minutes from the comment to the reply; null where the hours are not known and the days alone do not tell. */
function minutesBetween(comment: DateCell, reply: DateCell, time: number | null): number | null {
  const days = dayNumber(reply.day) - dayNumber(comment.day);
  const repliedAt = time ?? reply.minutes;
  if (repliedAt !== null && comment.minutes !== null) return days * DAY + repliedAt - comment.minutes;
  return days >= 2 ? days * DAY : null;
}

/** «45 min», «3 h 20 min», «2 días». */
function shownSpan(minutes: number): string {
  if (minutes >= 2 * DAY) return `${Math.floor(minutes / DAY)} días`;
  const hours = Math.floor(minutes / 60);
  return (
    [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : ''].filter(Boolean).join(' ') || '0 min'
  );
}

const isUnanswered = (row: AgentRow) => isArchived(row) || (isPending(row) && !isAnswered(row));

/** Inconcert itself decides (acta/DECISIONS.md 54): the clock only hints at a box that was not ticked. */
export const inconcertWindow = agentRule({
  id: 'inconcert-window',
  acta: '21',
  severity: 'warning',
  summary: 'Un caso de Facebook se respondió por muro cuando Inconcert aún podía, o por Inconcert cuando ya no.',
  needs: ['network', 'channel', 'inconcertError', 'date', 'commentAt'],
  messages: {
    soonOnWall: {
      text: 'Se respondió por muro {span} después del comentario, cuando Inconcert todavía permite responder. Si salió error, marque Error Inconcert; si no, revise el canal y las horas.',
    },
    lateThroughInconcert: {
      text: 'El canal es Inconcert y habían pasado {span} desde el comentario: después de 24 horas no lo permite. Revise el canal y las fechas.',
    },
  },
  check(row) {
    const onWall = isWallOnly(row);
    if (!onWall && foldChoice(row.channel) !== 'inconcert') return IN_ORDER;
    if (row.inconcertError || networkOf(row) !== 'Facebook') return IN_ORDER;
    const { date, commentAt } = row;
    if (!isDate(date) || !isDate(commentAt)) return IN_ORDER;
    const minutes = minutesBetween(commentAt, date, row.time);
    if (minutes === null || minutes < 0 || minutes <= DAY !== onWall || isUnanswered(row)) return IN_ORDER;
    const message = onWall ? 'soonOnWall' : 'lateThroughInconcert';
    return [{ column: 'channel', message, data: { span: shownSpan(minutes) } }];
  },
});
