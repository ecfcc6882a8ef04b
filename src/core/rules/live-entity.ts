import { fold } from '../base/fold';
import { isOfAnotherEntity } from '../base/live-row';
import type { TabRow } from '../base/tabs';
import { bookRule, IN_ORDER } from './rule';

const SMALL_WORDS = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'para', 'en']);

const LONGEST_NAME = 200;

const wordsOf = (name: string): string[] =>
  (fold(name.slice(0, LONGEST_NAME)).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));

const holdsAll = (words: readonly string[], asked: readonly string[]) => asked.every((word) => words.includes(word));

/** «Ministerio de Educación» is «Ministerio de Educación Nacional», and ICBF the one with those initials. */
function isSameEntity(one: readonly string[], other: readonly string[]): boolean {
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  return holdsAll(one, other) || holdsAll(other, one) || one.join('') === initials(other);
}

const hasChannels = ({ phone, mail, page, accounts }: TabRow<'entities'>) =>
  [phone, mail, page, accounts].some((channel) => channel.trim() !== '');

export const liveEntity = bookRule({
  id: 'live-entity',
  acta: '3',
  tab: 'lives',
  severity: 'warning',
  summary: 'Un live es de otra entidad y sus canales de atención no están en ENTIDADES.',
  needs: ['entity'],
  messages: {
    unknown: {
      text: 'El live es de «{entity}», que no está en ENTIDADES. Agregue allí sus canales de atención, para dárselos al ciudadano.',
    },
    noChannels: {
      text: '«{entity}» está en ENTIDADES sin teléfono, correo, página ni redes. Agregue sus canales de atención.',
    },
  },
  prepare({ side }) {
    const entities = side('entities').map((row) => ({ words: wordsOf(row.entity), withChannels: hasChannels(row) }));
    return (row) => {
      const words = wordsOf(row.entity);
      if (words.length === 0 || !isOfAnotherEntity(row)) return IN_ORDER;
      const found = entities.filter((entity) => entity.words.length > 0 && isSameEntity(words, entity.words));
      if (found.some(({ withChannels }) => withChannels)) return IN_ORDER;
      const data = { entity: row.entity.trim() };
      return [{ column: 'entity', message: found.length === 0 ? 'unknown' : 'noChannels', data }];
    };
  },
});
