import { RULES } from '../../../src/core/rules';
import type { RowRule } from '../../../src/core/rules/rule';
import { processorTime } from '../../support/processor-time';
import { agentRow, contextFor } from '../../support/rule-tester';

/** A cell of Google Sheets holds no more. */
const LONGEST = 50_000;
const full = (piece: string) => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);

/** What a careless expression would read again from each of its characters. */
const PIECES = [
  ...['a', '1', ' ', '\n', '.', '@', '@a', '1 ', '1.', '1-', '12) ', 'a.', 'a-', 'a@', 'á', '😀', '😀\u200d', '"', '#'],
  ...['no ', 'no te vamos ', 'te vamos a enviar ', 'te enviaremos la ', 'por mensaje ', 'la entidad ', 'error de la '],
  ...[
    'la entidad ya aun ',
    'comentario ya fue ',
    'ciudadano ya lo ',
    'eliminado ',
    'QUEJA ',
    'iva ',
    'renta ',
    'ley no ',
  ],
  ...[
    '$1',
    '1 mil ',
    'calle 1 ',
    '10/',
    '2024-',
    'https://',
    'https://a.',
    'a.co/(',
    'twitter ',
    'Twitter:',
    '@a, ',
    '@a y ',
  ],
];
const TEXTS = [...PIECES.map(full), ...PIECES.map((piece) => `${full(piece).slice(0, -20)} 300 123 4567 @b no ha`)];

const ROW_RULES = RULES.filter(({ scope, tab }) => scope === 'row' && tab === 'agent') as unknown as RowRule<'agent'>[];

test.each(ROW_RULES.map((rule) => [rule.id, rule] as const))('%s reads the longest cells in time', (_, rule) => {
  const context = contextFor();
  for (const text of TEXTS)
    for (const row of [
      { network: 'Twitter', channel: 'Muro', code: '2', noDm: true, kind: 'PQRD', status: 'Pendiente' },
      { network: 'Facebook', channel: 'Muro y DM', code: 'ARCHIVADO', kind: 'General' },
    ]) {
      const cells = {
        user: text,
        comment: text,
        programme: text,
        reply: text,
        wallReply: text,
        notes: text,
        caseId: text,
      };
      const took = processorTime(() => rule.check(agentRow({ ...row, ...cells }), context), 500);
      if (took > 500) throw new Error(`${Math.round(took)} ms for «${text.slice(0, 20)}…»`);
    }
});
