import { type Cell, isFormula, textOf } from './cell';
import { fold } from './fold';

export type Answer = 'yes' | 'no' | 'notApplicable';

const NOT_APPLICABLE = /^(?:no aplica|n\/?a)\b/;
const NO = /^(?:(?:no|sin|aun|todavia|falta|pendiente|por)\b|(?:falso|0)$)/;
const SAYS_SOMETHING = /[\p{L}\p{N}✓✔]/u;

/**
 * What a cell says where people tick a box or write Sí, No, the date or a few words; null when it is empty. A date
 * and words that do not deny are a yes.
 */
export function answerOf(cell: Cell): Answer | null {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (isFormula(cell)) return answerOf(cell.value);
  const text = fold(textOf(cell));
  if (!SAYS_SOMETHING.test(text)) return null;
  if (NOT_APPLICABLE.test(text)) return 'notApplicable';
  return NO.test(text) ? 'no' : 'yes';
}
