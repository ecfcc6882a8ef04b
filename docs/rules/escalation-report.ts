import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Cuando se cumplen cinco días sin respuesta, quien envió el escalamiento lo reporta a la coordinadora para que valide si hay información.',
  example: {
    right: { 'Fecha envío': '12/11/2026', 'Reportado el': '20/11/2026' },
    wrong: { 'Fecha envío': '12/11/2026', 'Reportado el': '' },
  },
};
