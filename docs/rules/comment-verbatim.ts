import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El comentario se copia tal cual. Un texto que empieza por «=», «+» o «-», o que parece número o fecha, lo cambia la hoja y se pierde lo que escribió el ciudadano.',
  example: {
    right: { 'Consulta en GIS': 'buenas tardes xq no me a llegado el pago' },
    wrong: { 'Consulta en GIS': '#¿NOMBRE?' },
  },
};
