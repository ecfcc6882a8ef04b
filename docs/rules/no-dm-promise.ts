import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Cuando no aparece la carta, el caso se responde solo por muro. Prometer un mensaje interno deja al ciudadano esperando algo que no se puede enviar.',
  example: {
    right: {
      'Red social': 'Twitter',
      'SIN DM': 'Sí',
      Canal: 'Muro',
      Respuesta: 'Twitter Hola. Conoce nuestros canales de atención en www.prosperidadsocial.gov.co',
      Código: '2',
    },
    wrong: {
      'Red social': 'Twitter',
      'SIN DM': 'Sí',
      Canal: 'Muro',
      Respuesta: 'Twitter Te vamos a enviar la respuesta por mensaje interno',
      Código: '2',
    },
  },
};
