import { textOf } from './cell';
import { editDistance } from './edit-distance';
import { fold, foldChoice } from './fold';
import { remembered } from './remembered';
import type { AgentRow } from './tabs';

export type Network = 'Twitter' | 'Facebook';

/** The row's network; «X» is Twitter. null: empty or another word. */
export function networkOf(row: Pick<AgentRow, 'network'>): Network | null {
  switch (foldChoice(row.network)) {
    case 'twitter':
    case 'x':
      return 'Twitter';
    case 'facebook':
      return 'Facebook';
    default:
      return null;
  }
}

const ARCHIVED = 'archivado';
const OTHER_WORDS = ['archivar', 'archivada', 'archivados', 'archivadas', 'archivo'];
/** No code with fewer letters is one of these words: most are a digit, and need no look at what is remembered. */
const FEWEST_LETTERS = 'archivo'.length;

type ArchivedSpelling = 'exact' | 'spelling' | 'otherWord' | null;

/** How the code says ARCHIVADO: exactly, in another spelling of case and blanks, in another word, or not at all. */
export const archivedSpelling = (code: string): ArchivedSpelling =>
  code.length < FEWEST_LETTERS ? null : spellingOf(code);

const spellingOf = remembered((code: string): ArchivedSpelling => {
  if (code === 'ARCHIVADO') return 'exact';
  const folded = fold(code);
  if (folded === ARCHIVED) return code.trim().toLowerCase() === ARCHIVED ? 'spelling' : 'otherWord';
  if (Math.abs(folded.length - ARCHIVED.length) > 2) return null;
  return OTHER_WORDS.includes(folded) || editDistance(folded, ARCHIVED) === 1 ? 'otherWord' : null;
});

/** ARCHIVADO in any spelling: only the rule archived-code complains of the spelling. */
export const isArchived = (row: Pick<AgentRow, 'code'>): boolean => archivedSpelling(row.code) !== null;

/** Code 1 in any of its spellings; `exact` is what acta 27 asks for. */
export const codeOneSpelling = remembered((code: string): 'exact' | 'other' | null => {
  const folded = fold(code);
  if (folded === '1') return 'exact';
  return /^(0+1|0*1[.,]0+|uno)$/.test(folded) ? 'other' : null;
});

const NO_REPLY = /^[\s\p{P}]*(?:(?:twitter|facebook|n\/?a)[\s\p{P}]*)?$/iu;

/** A reply is more than blanks, the lone word of a network, «-» or «N/A». */
export function isAnswered(row: Pick<AgentRow, 'reply'>): boolean {
  return row.reply !== '' && !NO_REPLY.test(row.reply);
}

/** Answered on the wall and nowhere else. */
export const isWallOnly = (row: Pick<AgentRow, 'channel'>): boolean => foldChoice(row.channel) === 'muro';

/** «DM», «Muro y DM». */
export const holdsDm = (row: Pick<AgentRow, 'channel'>): boolean => DM.test(foldChoice(row.channel));
const DM = /\bdm\b/;

export const isPending = ({ status }: Pick<AgentRow, 'status'>): boolean =>
  status.length >= PENDING.length && foldChoice(status) === PENDING;
const PENDING = 'pendiente';

export const isPqrd = (row: Pick<AgentRow, 'kind'>): boolean => foldChoice(row.kind) === 'pqrd';

/** The comment as text, whatever the sheet made of it. */
export const commentText = (row: Pick<AgentRow, 'comment'>): string => textOf(row.comment);
