import type { Piece } from './template';
import { wordNumbers, writtenWords } from './words';

/** A run of words that every reply from a template has. */
export interface Part {
  /** The blank before it; null: it follows at once. */
  readonly blank: string | null;
  readonly words: readonly number[];
  readonly written: readonly string[];
}

/** What every reply from a template shares, by words: a blank takes whole ones, «{{number}}º» its «º» as well. */
export interface Pattern {
  /** Never empty; all but the first come after a blank. */
  readonly parts: readonly Part[];
  /** The blank after the last part. */
  readonly closing: string | null;
}

/** Words that the agent may write into one blank: the details of a live fit, a reply of one's own does not. */
const MOST_WORDS = 60;

/** Does a run of words fill a blank. */
export const fillsBlank = (words: number): boolean => words > 0 && words <= MOST_WORDS;

const WORD_FIRST = /^[\p{L}\p{N}]/u;
const WORD_LAST = /[\p{L}\p{N}]$/u;

/** null for a template without a word of its own: it would match everything. */
export function patternOf(pieces: readonly Piece[]): Pattern | null {
  const parts: Part[] = [];
  let blank: string | null = null;
  pieces.forEach((piece, index) => {
    if ('blank' in piece) {
      blank ??= piece.blank;
      return;
    }
    const from = index > 0 && WORD_FIRST.test(piece.fixed) ? 1 : 0;
    const until = index < pieces.length - 1 && WORD_LAST.test(piece.fixed) ? -1 : undefined;
    const words = wordNumbers(piece.fixed).slice(from, until);
    if (words.length === 0) return;
    parts.push({ blank, words, written: writtenWords(piece.fixed).slice(from, until) });
    blank = null;
  });
  return parts.length === 0 ? null : { parts, closing: blank };
}

/** Is the text the template's, with something in each of its blanks. @param text its {@link wordNumbers} */
export function matches({ parts, closing }: Pattern, text: readonly number[]): boolean {
  /** Where the parts up to here may end: more than one place when a part comes twice. */
  let ends: readonly number[] = [0];
  for (const { blank, words } of parts) {
    ends = blank === null ? endAtOnce(text, words, ends) : endsAfterBlank(text, words, ends);
    if (ends.length === 0) return false;
  }
  return ends.some((end) => (closing === null ? end === text.length : fillsBlank(text.length - end)));
}

/** How many words of the part stand there, in order. */
export function equalWords(text: readonly number[], part: readonly number[], start: number): number {
  let equal = 0;
  while (equal < part.length && text[start + equal] === part[equal]) equal++;
  return equal;
}

const endAtOnce = (text: readonly number[], part: readonly number[], ends: readonly number[]) =>
  ends
    .map((end) => end + part.length)
    .filter((_, index) => equalWords(text, part, ends[index] as number) === part.length);

/** The ends of each place of a part that a filled blank divides from the end of the part before. */
function endsAfterBlank(
  text: readonly number[],
  part: readonly number[],
  before: readonly number[],
): readonly number[] {
  const ends: number[] = [];
  let nearest = 0;
  for (let start = (before[0] as number) + 1; start + part.length <= text.length; start++) {
    if (text[start] !== part[0] || equalWords(text, part, start) < part.length) continue;
    while (nearest < before.length && start - (before[nearest] as number) > MOST_WORDS) nearest++;
    if (nearest < before.length && fillsBlank(start - (before[nearest] as number))) ends.push(start + part.length);
  }
  return ends;
}
