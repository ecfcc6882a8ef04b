import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Desde el 13 de septiembre de 2022 los comentarios que el ciudadano elimina se registran en esta pestaña, porque ya no se pueden responder. Un motivo de la lista permite contarlos.',
  example: {
    right: { Motivo: 'ELIMINADO' },
    wrong: { Motivo: 'ELIMINADO', Respuesta: 'Twitter Hola, lo invitamos a escribirnos' },
  },
};
