import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Cada caso se registra con su red, su comentario, su respuesta y su código. La respuesta puede faltar si el caso está archivado, pendiente o escalado.',
  example: {
    right: { Respuesta: '', Canal: '', Código: '2', Estado: 'Pendiente' },
    wrong: { Respuesta: '', Canal: '', Código: '2' },
  },
};
