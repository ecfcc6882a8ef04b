import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'En el campo respuesta va primero la palabra Twitter o Facebook y enseguida la respuesta que se envió: así se sabe por dónde salió.',
  example: {
    right: { 'Red social': 'Facebook', Respuesta: 'Facebook Hola, gracias por escribir' },
    wrong: { 'Red social': 'Facebook', Respuesta: 'Hola, gracias por escribir' },
  },
};
