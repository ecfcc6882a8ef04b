import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El código 1 señala los casos de Facebook que se respondieron por muro porque Inconcert ya no podía; en otros casos confunde el conteo.',
  example: {
    right: { 'Red social': 'Facebook', Canal: 'Muro', Código: '1' },
    wrong: {
      'Red social': 'Twitter',
      Respuesta: 'Twitter Hola, gracias por escribir',
      Canal: 'Muro y DM',
      Código: '1',
    },
  },
};
