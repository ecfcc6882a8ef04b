import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'La respuesta empieza por Twitter o Facebook según la red: con la red mal escrita no se pueden revisar ni contar los casos.',
  example: {
    right: { 'Red social': 'Facebook' },
    wrong: { 'Red social': 'Facebok' },
  },
};
