import { isArchived, networkOf } from '../base/agent-row';
import { isDate } from '../base/cell';
import { foldChoice } from '../base/fold';
import { shownDay } from '../calendar/day';
import { liveFinder } from '../replies/find-live';
import { livesOf, momentOf } from '../replies/live-window';
import { bookRule, IN_ORDER } from './rule';

export const archivedTwitterOnly = bookRule({
  id: 'archived-twitter-only',
  acta: '25, 5',
  tab: 'agent',
  severity: 'warning',
  summary: 'Un caso de Facebook quedó ARCHIVADO y no es de un live que terminó hace más de un mes.',
  needs: ['network', 'code'],
  messages: {
    facebook: {
      text: 'ARCHIVADO es para las citas de Twitter y para los live que terminaron hace más de un mes, y este caso es de Facebook. Respóndalo o corrija el código.',
    },
    tooSoon: {
      text: 'El live «{topic}» todavía se responde hasta el {last}. Respóndalo con su plantilla en vez de archivarlo.',
    },
    noOldLive: {
      text: 'En LIVES no hay uno que haya terminado más de un mes antes de este caso. Respóndalo, o complete LIVES.',
    },
  },
  prepare({ side }, { settings }) {
    const lives = livesOf(side('lives'), settings.liveWindowDays);
    const find = liveFinder(lives);
    return (row) => {
      if (networkOf(row) !== 'Facebook' || !isArchived(row)) return IN_ORDER;
      const { date } = row;
      const kind = foldChoice(row.kind);
      if (lives.length === 0) return kind === 'live' ? IN_ORDER : [{ column: 'code', message: 'facebook' }];
      if (!isDate(date)) return IN_ORDER;
      const live = find.byLink(row.link, date.day);
      if (live) {
        const moment = momentOf(live, date.day, row.time ?? date.minutes);
        if (moment === null || moment === 'over') return IN_ORDER;
        return [{ column: 'code', message: 'tooSoon', data: { topic: live.topic, last: shownDay(live.lastDay) } }];
      }
      // Where nobody noted what the case is, it may be of a live.
      const mayBeOfLive = kind === 'live' || kind === '';
      if (mayBeOfLive && lives.some(({ lastDay }) => lastDay < date.day)) return IN_ORDER;
      return [{ column: 'code', message: kind === 'live' ? 'noOldLive' : 'facebook' }];
    };
  },
});
