import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Los casos se registran cada día. Se acepta un día hábil de espera (registro.max_atraso); lo que pasa por Error Inconcert no se señala.',
  example: {
    right: { 'Fecha comentario': '18/11/2026' },
    wrong: { 'Fecha comentario': '12/11/2026' },
  },
};
