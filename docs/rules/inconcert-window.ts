import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Inconcert no permite responder publicaciones de más de 24 horas; esos casos se responden por muro. Decide Inconcert: el reloj es una pista de que falta marcar Error Inconcert o de que una hora está mal.',
  example: {
    right: { Hora: '10:30', 'Fecha comentario': '18/11/2026 09:00', Canal: 'Muro', 'Error Inconcert': 'No' },
    wrong: { Hora: '10:30', 'Fecha comentario': '19/11/2026 09:00', Canal: 'Muro', 'Error Inconcert': 'No' },
  },
};
