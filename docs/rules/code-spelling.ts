import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'En el código de tipificación queda el número 1. «01» o «uno» se leen igual, pero los filtros y conteos no los encuentran.',
  example: {
    right: { Código: '1' },
    wrong: { Código: '01' },
  },
};
