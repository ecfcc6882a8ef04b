import type { Day } from '../calendar/day';
import { blameIn } from '../replies/blame';
import { agentRule, IN_ORDER } from './rule';

export const blamesEntity = agentRule({
  id: 'blames-entity',
  acta: '32',
  from: '2022-12-15' as Day,
  severity: 'warning',
  summary: 'La respuesta parece responsabilizar a la entidad.',
  needs: ['reply'],
  messages: {
    blames: {
      text: 'La respuesta parece responsabilizar a la entidad («{words}»). Revísela: diga qué puede hacer el ciudadano, sin culpas.',
    },
  },
  check({ reply, wallReply }) {
    const ofReply = blameIn(reply);
    if (ofReply !== null) return [{ column: 'reply', message: 'blames', data: { words: ofReply } }];
    const ofWall = wallReply === '' ? null : blameIn(wallReply);
    return ofWall === null ? IN_ORDER : [{ column: 'wallReply', message: 'blames', data: { words: ofWall } }];
  },
});
