import { holdsDm } from '../base/agent-row';
import { promisesMessage } from '../replies/dm-promise';
import { agentRule, IN_ORDER, type RuleFinding } from './rule';

type Message = 'dmChannel' | 'promise';

export const noDmPromise = agentRule<Message>({
  id: 'no-dm-promise',
  acta: '19',
  severity: 'error',
  summary: 'Un caso SIN DM tiene un canal con DM o promete un mensaje privado.',
  needs: ['noDm', 'reply'],
  messages: {
    dmChannel: {
      text: 'El caso está marcado SIN DM y el canal es «{channel}». Ponga Muro; si sí hubo mensaje directo, quite la marca.',
    },
    promise: {
      text: 'El caso es SIN DM y la respuesta promete un mensaje privado, que no se puede enviar. Responda por muro con el guion corto y el enlace de canales.',
    },
  },
  check(row) {
    if (!row.noDm) return IN_ORDER;
    const findings: RuleFinding<'agent', Message>[] = [];
    if (holdsDm(row)) findings.push({ column: 'channel', message: 'dmChannel', data: { channel: row.channel.trim() } });
    if (promisesMessage(row.reply)) findings.push({ column: 'reply', message: 'promise' });
    else if (promisesMessage(row.wallReply)) findings.push({ column: 'wallReply', message: 'promise' });
    return findings;
  },
});
