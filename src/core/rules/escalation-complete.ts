import { answerOf } from '../base/answer-cell';
import { type TabRow, tabKinds } from '../base/tabs';
import { rowRule } from './rule';

/** What acta 10 asks of a mail to the agency, and acta 11 of its row. */
const PIECES = ['topic', 'description', 'link', 'comments', 'screenshot'] as const;

const NONE = /^\s*(?:n\/?a)?\s*$/i;

/** Of the screenshot the cell may say that there is none; texts may well begin with «No». */
const isMissing = (row: TabRow<'escalations'>, piece: (typeof PIECES)[number]) =>
  piece === 'screenshot' ? answerOf(row.screenshot) !== 'yes' : NONE.test(row[piece]);

export const escalationComplete = rowRule({
  id: 'escalation-complete',
  acta: '10, 11',
  tab: 'escalations',
  severity: 'error',
  summary: 'Falta el tema, la descripción, el enlace, el texto de los comentarios o el pantallazo de un escalamiento.',
  needs: ['topic'],
  messages: {
    missing: {
      text: 'Falta {header}. Complete la celda: el escalamiento lleva tema, descripción, enlace, comentarios y pantallazo.',
      missing: true,
    },
  },
  check: (row, { has }) =>
    PIECES.filter((piece) => has(piece) && isMissing(row, piece)).map((column) => ({
      column,
      message: 'missing' as const,
      data: { header: tabKinds.escalations.columns[column].header },
    })),
});
