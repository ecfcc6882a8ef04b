import { answerOf } from './answer-cell';
import { fold, foldName } from './fold';
import type { TabRow } from './tabs';

const OWN_NAMES = ['prosperidadsocial', 'dps', 'departamentoadministrativoparalaprosperidadsocial'];

/**
 * Is the live about another entity's matters (acta 3). Institucional says so; where it says nothing, the name in
 * Entidad. An unticked box alone says nothing.
 */
export function isOfAnotherEntity({
  institutional,
  entity,
}: Pick<TabRow<'lives'>, 'institutional' | 'entity'>): boolean {
  const answer = answerOf(institutional);
  if (answer === 'yes') return false;
  const name = foldName(entity);
  return name === '' ? answer === 'no' && institutional !== false : !OWN_NAMES.includes(name);
}

/** It does not take place, or not on its day. */
export const isCalledOff = ({ status }: Pick<TabRow<'lives'>, 'status'>): boolean =>
  /^(?:cancel|aplaz|suspend|pospu)/.test(fold(status));
