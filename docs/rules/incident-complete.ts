import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Las desconexiones, fallas y permisos que afectan la productividad se reportan al coordinador. Sin agente, tipo u horas coherentes no se pueden mostrar junto a la cifra del día.',
  example: {
    right: { 'Hora inicio': '09:00', 'Hora fin': '09:40' },
    wrong: { 'Hora inicio': '09:40', 'Hora fin': '09:00' },
  },
};
