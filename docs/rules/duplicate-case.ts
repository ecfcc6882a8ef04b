import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'En la base se registran los casos de cada día, cada uno una vez: el que está dos veces, en una pestaña o en las de dos agentes, cuenta doble. Sin ID no se compara.',
  example: {
    right: { ID: '460062106166120_3140950072902044', 'Consulta en GIS': '¿Dónde cobro Renta Joven?' },
    wrong: { ID: '460062106166120_3140950072902044', 'Consulta en GIS': '¿Cuándo pagan Colombia Mayor?' },
    beside: [
      {
        tab: 'LUIS',
        rows: [{ ID: '460062106166120_3140950072902044', 'Consulta en GIS': '¿Cuándo pagan Colombia Mayor?' }],
      },
    ],
  },
};
