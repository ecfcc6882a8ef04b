import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El día 5 y el día 8 se cuentan en días hábiles desde el día siguiente al envío. Una fecha mal contada hace reportar tarde, o reclamar antes de tiempo.',
  example: {
    right: { 'Fecha envío': '06/07/2026', 'Fecha reporte': '14/07/2026', 'Fecha límite': '17/07/2026' },
    wrong: { 'Fecha envío': '06/07/2026', 'Fecha reporte': '13/07/2026', 'Fecha límite': '16/07/2026' },
  },
};
