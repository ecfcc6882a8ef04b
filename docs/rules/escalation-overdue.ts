import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'La entidad tiene ocho días hábiles. Si las dudas siguen se envía otra vez la pregunta, y si tampoco responde pasa al formulario PQRS: ningún caso se queda esperando.',
  example: {
    right: { 'Fecha envío': '06/11/2026', 'Fecha respuesta': '19/11/2026' },
    wrong: { 'Fecha envío': '06/11/2026', 'Fecha respuesta': '' },
  },
};
