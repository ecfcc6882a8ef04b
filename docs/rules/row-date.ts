import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Los casos se registran el día en que se gestionan. Una fecha que falta, futura o de un domingo saca el caso de su día.',
  example: {
    right: { Fecha: '19/11/2026' },
    wrong: { Fecha: '31/11/2026' },
  },
};
