import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Un caso se responde o se archiva. Con las dos cosas no se sabe en qué meta cuenta.',
  example: {
    right: { 'Red social': 'Twitter', Respuesta: '', Canal: '', Código: 'ARCHIVADO' },
    wrong: { 'Red social': 'Twitter', Respuesta: 'Twitter Hola, gracias por escribir', Código: 'ARCHIVADO' },
  },
};
