import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Las plantillas deben tener la información actualizada: una vencida o sin revisar lleva datos viejos a cientos de respuestas.',
  example: {
    right: { Texto: 'Gracias por su asistencia al live {{tema_live}}', 'Revisada el': '10/11/2026' },
    wrong: { 'Revisada el': '10/09/2026' },
  },
};
