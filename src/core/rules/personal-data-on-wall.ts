import { personalNumbers } from '../replies/personal-numbers';
import { wallText } from '../replies/wall-text';
import { agentRule, IN_ORDER } from './rule';

const SHOWN_DIGITS = 2;

export const personalDataOnWall = agentRule({
  id: 'personal-data-on-wall',
  acta: '32',
  severity: 'warning',
  summary: 'La respuesta del muro muestra un número que parece un documento o un teléfono.',
  needs: ['reply', 'channel'],
  messages: {
    // The number itself is not repeated.
    number: {
      text: 'El texto del muro muestra un número de {count} cifras terminado en {end} que parece un documento o un teléfono. Si es de una persona, quítelo; si es una línea oficial, agréguela a lineas.oficiales.',
    },
  },
  check(row, { publicNumbers }) {
    const wall = wallText(row);
    if (!wall) return IN_ORDER;
    const [number] = personalNumbers(wall.text, publicNumbers);
    if (number === undefined) return IN_ORDER;
    const data = { count: String(number.length), end: number.slice(-SHOWN_DIGITS) };
    return [{ column: wall.column, message: 'number', data }];
  },
});
