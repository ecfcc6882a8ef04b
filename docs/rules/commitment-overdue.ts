import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El acta deja una tabla de compromisos con fecha y estado. Uno que pasó su fecha se cumple o se acuerda de nuevo.',
  example: {
    right: { 'Fecha cumplimiento': '10/11/2026', Estado: 'Cumplido' },
    wrong: { 'Fecha cumplimiento': '10/11/2026', Estado: 'En curso' },
  },
};
