import { isAnswered, networkOf } from '../base/agent-row';
import { agentRule, IN_ORDER } from './rule';

/** How a reply in order begins: nearly all do, and this is all that they cost. */
const IN_ORDER_FOR = {
  Twitter: /^\s*twitter\b[\s\p{P}]*[\p{L}\p{N}]/iu,
  Facebook: /^\s*facebook\b[\s\p{P}]*[\p{L}\p{N}]/iu,
} as const;
const WITH_REPLY = /^\s*(facebook|twitter)\b[\s\p{P}]*[\p{L}\p{N}]/iu;
const WITH_REPLY_OR_X = /^\s*(facebook|twitter|x)\b[\s\p{P}]*[\p{L}\p{N}]/iu;
const WORD = /^\s*(facebook|twitter)\b/i;
const GLUED_WORD = /^\s*(facebook|twitter)(?=\S)/i;

export const replyPrefix = agentRule({
  id: 'reply-prefix',
  acta: '14',
  severity: 'error',
  summary: 'La respuesta no empieza por la palabra de su red (Twitter o Facebook) seguida de la respuesta.',
  needs: ['network', 'reply'],
  messages: {
    noWord: { text: 'La respuesta no empieza por «{network}». Escriba esa palabra antes de la respuesta.' },
    otherNetwork: {
      text: 'La respuesta empieza por «{word}», pero el caso es de {network}. Cambie la primera palabra.',
    },
    noText: { text: 'Después de «{word}» no hay palabras. Escriba la respuesta que se envió al ciudadano.' },
  },
  check(row, { settings }) {
    const network = networkOf(row);
    const { reply } = row;
    if (network === null || reply === '' || IN_ORDER_FOR[network].test(reply)) return IN_ORDER;
    const word = (settings.acceptsX ? WITH_REPLY_OR_X : WITH_REPLY).exec(reply)?.[1];
    const named = word?.toLowerCase() === 'x' ? 'twitter' : word?.toLowerCase();
    if (named === network.toLowerCase() || !isAnswered(row)) return IN_ORDER;
    if (word !== undefined) {
      const fix = reply.replace(WORD, network);
      return [{ column: 'reply', message: 'otherNetwork', data: { word, network }, fix }];
    }
    const lone = WORD.exec(reply)?.[1];
    if (lone !== undefined) return [{ column: 'reply', message: 'noText', data: { word: lone } }];
    const fix = `${network} ${reply.replace(GLUED_WORD, '').trimStart()}`;
    return [{ column: 'reply', message: 'noWord', data: { network }, fix }];
  },
});
