import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'En Twitter las preguntas generales y particulares se responden por muro (guion corto) y además por mensaje directo (plantilla). Si no aparece la carta, se marca SIN DM.',
  example: {
    right: {
      'Red social': 'Twitter',
      Tipo: 'General',
      Respuesta: 'Twitter Hola, gracias por escribir',
      Canal: 'Muro y DM',
      Código: '2',
    },
    wrong: {
      'Red social': 'Twitter',
      Tipo: 'General',
      Respuesta: 'Twitter Hola, gracias por escribir',
      Canal: 'Muro',
      Código: '2',
    },
  },
};
