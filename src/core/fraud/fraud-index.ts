import { remembered } from '../base/remembered';
import { plainText } from './plain-text';

export interface SimilarComment {
  /** As it stands in FRAUDE. */
  readonly comment: string;
  /** From 0 to 1, which is the same words. */
  readonly similarity: number;
}

/** From here on it is the same scam, copied: it counts as registered. */
export const REGISTERED = 0.9;
/** Less alike than this says nothing. */
const SIMILAR = 0.6;
/** Of fewer words only the very same text is alike. */
const FEWEST_WORDS = 4;
/** A pair of words leads to so many comments at most: what all say tells none of them apart. */
const MOST_COMMENTS_OF_A_PAIR = 8;

const WORD = /[a-zø]{2,}/g;

interface Entry {
  readonly comment: string;
  readonly pairs: ReadonlySet<number>;
}

/** FNV-1a, 32 bits. */
const hashOf = remembered((word: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
});

const wordsOf = (comment: string): readonly string[] => plainText(comment).match(WORD) ?? [];

function pairsOf(words: readonly string[]): readonly number[] {
  let before = hashOf(words[0] as string);
  return words.slice(1).map((word) => {
    const hash = hashOf(word);
    const pair = (Math.imul(before, 31) + hash) | 0;
    before = hash;
    return pair;
  });
}

/** Sørensen–Dice: twice what both have, over all that they have. */
function alike(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return (2 * common) / (one.size + other.size);
}

/** The comments of FRAUDE, to find the one that another comment copies. Linear to build; a look-up reads one comment. */
export function fraudIndex(comments: readonly string[]): {
  /** The most similar comment by its pairs of words; null: none is much alike. Numbers and signs do not count. */
  similar(comment: string): SimilarComment | null;
} {
  const sameWords = new Map<string, string>();
  const entries: Entry[] = [];
  const withPair = new Map<number, number[]>();

  function nearest(pairs: readonly number[]): SimilarComment | null {
    const common = new Map<number, number>();
    for (const pair of pairs) {
      const ids = withPair.get(pair);
      if (ids !== undefined) for (const id of ids) common.set(id, (common.get(id) ?? 0) + 1);
    }
    let likely: Entry | undefined;
    // Fewer pairs in common than this cannot make them alike.
    let most = (pairs.length * SIMILAR) / 2;
    for (const [id, count] of common)
      if (count > most) {
        most = count;
        likely = entries[id];
      }
    if (likely === undefined) return null;
    const similarity = alike(new Set(pairs), likely.pairs);
    return similarity < SIMILAR ? null : { comment: likely.comment, similarity };
  }

  for (const comment of comments) {
    const words = wordsOf(comment);
    const text = words.join(' ');
    if (text === '' || sameWords.has(text)) continue;
    sameWords.set(text, comment);
    if (words.length < FEWEST_WORDS) continue;
    const pairs = pairsOf(words);
    // A wave of copies is one scam.
    if ((nearest(pairs)?.similarity ?? 0) >= REGISTERED) continue;
    for (const pair of new Set(pairs)) {
      const ids = withPair.get(pair);
      if (ids === undefined) withPair.set(pair, [entries.length]);
      else if (ids.length < MOST_COMMENTS_OF_A_PAIR) ids.push(entries.length);
    }
    entries.push({ comment, pairs: new Set(pairs) });
  }

  return {
    similar: remembered((comment) => {
      if (sameWords.size === 0) return null;
      const words = wordsOf(comment);
      const same = sameWords.get(words.join(' '));
      if (same !== undefined) return { comment: same, similarity: 1 };
      return words.length < FEWEST_WORDS ? null : nearest(pairsOf(words));
    }),
  };
}
