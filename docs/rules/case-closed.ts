import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Después de responder, el mensaje de Twitter regresa a la bandeja y se deja cerrado como exitoso. Pendiente dice que aún falta responder.',
  example: {
    right: { 'Red social': 'Twitter', Respuesta: 'Twitter Hola, gracias por escribir', Código: '2', Estado: 'Exitoso' },
    wrong: {
      'Red social': 'Twitter',
      Respuesta: 'Twitter Hola, gracias por escribir',
      Código: '2',
      Estado: 'Pendiente',
    },
  },
};
