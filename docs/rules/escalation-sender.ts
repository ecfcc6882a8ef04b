import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El acta pide escalar desde el correo corporativo de cada agente. La regla corre cuando CONFIGURACIÓN dice cuál es el dominio (dominio_corporativo).',
  example: {
    right: { 'Correo agente': 'ana@example.com' },
    wrong: { 'Correo agente': 'ana@correo.example' },
    beside: [{ tab: 'CONFIGURACIÓN', rows: [{ Clave: 'dominio_corporativo', Valor: 'example.com' }] }],
  },
};
