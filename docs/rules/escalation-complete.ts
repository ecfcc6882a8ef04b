import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'La entidad responde sobre lo que recibe: el acta pide tema, descripción, enlace, texto de los comentarios y pantallazo, y dejarlo todo registrado.',
  example: {
    right: { Comentarios: '¿Cuándo pagan?', Pantallazo: '2 imágenes, enviadas 18/11/2026' },
    wrong: { Comentarios: '', Pantallazo: 'No' },
  },
};
