import { textOf } from '../base/cell';
import { agentRule, IN_ORDER } from './rule';

const NUMERIC = /^\d{5,}(?:_\d{5,})*$/;
const SCIENTIFIC = /^\d+(?:[.,]\d+)?E\+?\d+$/i;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
const NUMERIC_TAIL = /(?:^|[^0-9_])(\d{5,}(?:_\d{5,})*)$/;
/** A double keeps 15 digits; the rest of a longer number is gone. */
const EXACT_BELOW = 1e15;

export const caseIdDigits = agentRule({
  id: 'case-id-digits',
  acta: '23',
  severity: 'error',
  summary: 'El ID no son solo los datos numéricos de Inconcert.',
  needs: ['caseId'],
  messages: {
    notDigits: { text: 'El ID «{id}» no son solo datos numéricos. Deje los números de después del último «:».' },
    scientific: {
      text: 'El ID quedó en notación científica ({id}) y perdió cifras. Dé a la celda el formato «Texto sin formato» y cópielo otra vez de Inconcert.',
    },
    lostDigits: {
      text: 'El ID tiene más de 15 cifras y la hoja lo guardó como número ({id}): las últimas se perdieron. Dé a la celda el formato «Texto sin formato» y cópielo otra vez de Inconcert.',
    },
  },
  check({ caseId }) {
    if (caseId === '') return IN_ORDER;
    if (typeof caseId === 'string' && NUMERIC.test(caseId)) return IN_ORDER;
    const text = textOf(caseId);
    const id = text.trim();
    if (id === '' || caseId === false) return IN_ORDER;
    if (typeof caseId === 'number' && Math.abs(caseId) >= EXACT_BELOW)
      return [{ column: 'caseId', message: 'lostDigits', data: { id } }];
    if (NUMERIC.test(id)) return IN_ORDER;
    if (SCIENTIFIC.test(id)) return [{ column: 'caseId', message: 'scientific', data: { id } }];
    const fix = NUMERIC_TAIL.exec(text.normalize('NFKC').replace(INVISIBLE, '').trim())?.[1];
    const finding = { column: 'caseId', message: 'notDigits', data: { id } } as const;
    return [fix === undefined ? finding : { ...finding, fix }];
  },
});
