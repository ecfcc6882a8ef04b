import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'En una PQRD el campo no lleva las palabras del ciudadano, sino la palabra que la clasifica, el programa y una frase corta: así la encuentra quien la tramita.',
  example: {
    right: { Tipo: 'PQRD', 'Consulta en GIS': 'QUEJA Renta Ciudadana no le llega el pago' },
    wrong: { Tipo: 'PQRD', 'Consulta en GIS': 'No me ha llegado el pago de Renta Ciudadana' },
  },
};
