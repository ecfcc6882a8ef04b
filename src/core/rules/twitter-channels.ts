import { holdsDm, isAnswered, isArchived, networkOf } from '../base/agent-row';
import { foldChoice } from '../base/fold';
import type { Day } from '../calendar/day';
import { agentRule, IN_ORDER } from './rule';

export const twitterChannels = agentRule({
  id: 'twitter-channels',
  acta: '16',
  from: '2022-06-16' as Day,
  severity: 'error',
  summary: 'Un caso general o particular de Twitter no se respondió por muro y por DM.',
  needs: ['network', 'kind', 'channel'],
  messages: {
    notBoth: {
      text: 'Este caso de Twitter se respondió por {channel}, y van los dos: muro y DM. Escriba «Muro y DM» cuando los dos estén enviados; si no aparece la carta, marque SIN DM.',
    },
    noChannel: {
      text: 'Falta el canal de este caso de Twitter. Responda por muro y por DM y escriba «Muro y DM»; si no aparece la carta, marque SIN DM.',
      missing: true,
    },
  },
  check(row) {
    const kind = foldChoice(row.kind);
    if ((kind !== 'general' && kind !== 'particular') || networkOf(row) !== 'Twitter') return IN_ORDER;
    const channel = foldChoice(row.channel);
    if (channel.includes('muro') && holdsDm(row)) return IN_ORDER;
    if (row.noDm || row.inconcertError || isArchived(row) || !isAnswered(row)) return IN_ORDER;
    if (channel === '') return [{ column: 'channel', message: 'noChannel' }];
    return [{ column: 'channel', message: 'notBoth', data: { channel: row.channel } }];
  },
});
