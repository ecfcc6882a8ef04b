import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El tablero y los conteos buscan la palabra ARCHIVADO exacta: escrita de otra manera, el caso no se cuenta como archivado.',
  example: {
    right: { 'Red social': 'Twitter', Respuesta: '', Canal: '', Código: 'ARCHIVADO' },
    wrong: { 'Red social': 'Twitter', Respuesta: '', Canal: '', Código: 'Archivado' },
  },
};
