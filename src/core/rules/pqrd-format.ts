import { commentText, isPqrd } from '../base/agent-row';
import { isFormula } from '../base/cell';
import { fold } from '../base/fold';
import { programmesIn, withoutProgrammes } from '../base/programmes';
import { agentRule, IN_ORDER } from './rule';

const BEFORE_FIRST_WORD = /^[^\p{L}\p{N}]+/u;
const WORD = /[\p{L}\p{N}]+/gu;
const NO_PROGRAMME = /\bsin programa\b/g;
/** The sheet's errors are comment-verbatim's to tell. */
const SHEET_ERROR = /^#\S*$/;
const LEAST_WORDS = 2;

/** The word of the list that a folded text begins with. */
const firstWord = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length)));

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** An empty comment is row-complete's to tell: one fault, one finding. */
export const pqrdFormat = agentRule({
  id: 'pqrd-format',
  acta: '22',
  severity: 'error',
  summary: 'La consulta de una PQRD no es la palabra (QUEJA, RECLAMO…), el programa y una frase corta.',
  needs: ['kind', 'comment'],
  messages: {
    lacks: {
      text: 'A la consulta de esta PQRD le falta {missing}. Escríbala así: «QUEJA Renta Ciudadana no le llega el pago».',
    },
  },
  check(row, { settings }) {
    if (!isPqrd(row) || isFormula(row.comment)) return IN_ORDER;
    const comment = commentText(row).trim();
    if (comment === '' || SHEET_ERROR.test(comment)) return IN_ORDER;
    const text = fold(comment).replace(BEFORE_FIRST_WORD, '');
    const word = firstWord(text, settings.pqrdWords);
    const saysNone = text.search(NO_PROGRAMME) >= 0;
    const names = saysNone || /\p{L}/u.test(row.programme) || programmesIn(text).length > 0;
    const programme = fold(row.programme);
    const phrase = withoutProgrammes(text.slice(word?.length ?? 0)).replace(NO_PROGRAMME, ' ');
    const further = programme === '' ? phrase : phrase.split(programme).join(' ');
    const missing = [
      word === undefined ? 'la palabra al comienzo' : '',
      names ? '' : 'el programa',
      countWords(further) < LEAST_WORDS ? 'la frase corta' : '',
    ].filter(Boolean);
    if (missing.length === 0) return IN_ORDER;
    return [
      { column: 'comment', message: 'lacks', data: { missing: missing.join(', ').replace(/, ([^,]+)$/, ' y $1') } },
    ];
  },
});
