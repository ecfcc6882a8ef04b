import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Siempre que se programa un Facebook live se pide a comunicaciones, antes, el protocolo de posibles preguntas y respuestas.',
  example: {
    right: { Fecha: '23/11/2026', 'Protocolo solicitado': '19/11/2026' },
    wrong: { Fecha: '23/11/2026', 'Protocolo solicitado': '' },
  },
};
