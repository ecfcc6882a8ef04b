import { codeOneSpelling, networkOf } from '../base/agent-row';
import { foldChoice } from '../base/fold';
import { agentRule, IN_ORDER } from './rule';

const HABIT_SHARE = 0.2;

export const codeOneFacebookOnly = agentRule({
  id: 'code-one-facebook-only',
  acta: '27',
  severity: 'warning',
  summary: 'El código 1 está en un caso que no es de Facebook por muro.',
  needs: ['network', 'code'],
  messages: {
    twitter: {
      text: 'El código 1 es para casos de Facebook respondidos por muro, y este es de Twitter. Confirme la red o el código.',
    },
    otherChannel: {
      text: 'El código 1 es para casos de Facebook respondidos por muro, y este se respondió por {channel}. Confirme el canal o el código.',
    },
    twitterInTab: {
      text: 'Más de la quinta parte de los casos de Twitter de esta pestaña tienen código 1, que es para Facebook por muro. Confirmen en el equipo qué código llevan.',
    },
  },
  habit: {
    of: 'twitter',
    becomes: 'twitterInTab',
    when(rows, found) {
      let twitter = 0;
      for (const row of rows) {
        if (networkOf(row) === 'Twitter') twitter++;
        // Usually so after a few rows: the rest need not be counted.
        if (found <= HABIT_SHARE * twitter) return false;
      }
      return found > 1;
    },
  },
  check(row) {
    if (codeOneSpelling(row.code) === null) return IN_ORDER;
    const network = networkOf(row);
    if (network === 'Twitter') return [{ column: 'code', message: 'twitter' }];
    const channel = foldChoice(row.channel);
    const elsewhere = network === 'Facebook' && !row.inconcertError && (channel === 'dm' || channel === 'inconcert');
    return elsewhere ? [{ column: 'code', message: 'otherChannel', data: { channel: row.channel.trim() } }] : IN_ORDER;
  },
});
