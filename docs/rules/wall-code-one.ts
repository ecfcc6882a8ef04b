import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Los casos de Facebook que se responden por muro porque Inconcert ya no puede quedan con el número 1 en el código de tipificación.',
  example: {
    right: { 'Red social': 'Facebook', Canal: 'Muro', Código: '1' },
    wrong: { 'Red social': 'Facebook', Canal: 'Muro', Código: '3' },
  },
};
