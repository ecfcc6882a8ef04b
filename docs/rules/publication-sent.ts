import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Las publicaciones del día se envían a formación a diario, para que las líneas de atención tengan la misma información.',
  example: {
    right: { Fecha: '19/11/2026', 'Enviado a formación': 'Sí' },
    wrong: { Fecha: '19/11/2026', 'Enviado a formación': 'No' },
  },
};
