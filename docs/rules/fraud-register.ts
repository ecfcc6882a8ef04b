import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El registro sirve para reconocer el mismo engaño cuando vuelve: hace falta el comentario tal cual y, si lleva a otra página, el enlace.',
  example: {
    right: { Tipo: 'LINK', 'Enlace sospechoso': 'https://bono-hogar.example/registro' },
    wrong: { Tipo: 'LINK', 'Enlace sospechoso': 'ver pantallazo' },
  },
};
