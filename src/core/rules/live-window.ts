import { isArchived } from '../base/agent-row';
import { isDate } from '../base/cell';
import { type Day, shownDay } from '../calendar/day';
import { liveFinder } from '../replies/find-live';
import { liveScriptIn } from '../replies/live-script';
import { livesOf, momentOf } from '../replies/live-window';
import { bookRule, IN_ORDER } from './rule';

export const liveWindow = bookRule({
  id: 'live-window',
  acta: '5, 28-G1, 28-G2',
  tab: 'agent',
  severity: 'error',
  from: '2022-03-17' as Day,
  summary: 'La plantilla de live en vivo o finalizado no corresponde al momento de la respuesta.',
  needs: ['reply', 'date'],
  messages: {
    ended: {
      text: 'La respuesta es la de transmisión en vivo, y el live «{topic}» ya había terminado ({day}). Use la plantilla de live finalizado.',
    },
    onAir: {
      text: 'La respuesta es la de live finalizado, y el live «{topic}» todavía se transmitía. Use la plantilla de transmisión en vivo.',
    },
    over: {
      text: 'El live «{topic}» terminó el {day}, y su plantilla se envía hasta el {last}: el caso debió archivarse. Deje el código ARCHIVADO, sin respuesta.',
    },
  },
  prepare({ side }, { settings }) {
    const lives = livesOf(side('lives'), settings.liveWindowDays);
    if (lives.length === 0) return () => IN_ORDER;
    const find = liveFinder(lives);
    return (row) => {
      const script = liveScriptIn(row.reply);
      if (script === null || isArchived(row)) return IN_ORDER;
      const { date } = row;
      if (!isDate(date)) return IN_ORDER;
      const live = find.byLink(row.link, date.day) ?? find.byScript(script, date.day);
      const moment = live && momentOf(live, date.day, row.time ?? date.minutes);
      if (!live || moment === null || moment === 'before' || moment === script.kind) return IN_ORDER;
      const data = { topic: live.topic, day: shownDay(live.endsOn), last: shownDay(live.lastDay) };
      return [{ column: 'reply', message: moment, data }];
    };
  },
});
