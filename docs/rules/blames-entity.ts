import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'No se debe responsabilizar a la entidad en ningún momento, en ninguna respuesta. Son solo pistas por palabras: una persona decide.',
  example: {
    right: { Respuesta: 'Facebook Hola, consulte el estado de su giro con su documento en los canales de atención.' },
    wrong: { Respuesta: 'Facebook Hola, el giro no llegó por un error de la entidad.' },
  },
};
