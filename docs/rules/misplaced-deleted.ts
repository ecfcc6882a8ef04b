import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Los comentarios que el ciudadano elimina y que ya no se pueden responder van en SIN DM Y ERROR. Aquí contarían como gestión.',
  example: {
    right: { Observaciones: 'Ciudadano insiste en la consulta' },
    wrong: { Observaciones: 'El ciudadano eliminó el comentario' },
  },
};
