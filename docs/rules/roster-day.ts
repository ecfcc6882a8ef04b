import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El preturno es los martes y jueves a las 8:00, y cada fecha tiene un agente que presenta las publicaciones. En un festivo no hay preturno.',
  example: {
    right: { Fecha: '19/11/2026', Agente: 'Ana Pérez' },
    wrong: { Fecha: '18/11/2026', Agente: 'Ana Pérez' },
  },
};
