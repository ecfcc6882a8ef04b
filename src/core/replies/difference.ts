import { equalWords, fillsBlank, type Pattern } from './pattern';
import { someWords, wordNumbers } from './words';

/** Where a reply first departs from a template, in the words of both. */
export type Difference =
  | { readonly kind: 'otherWords'; readonly expected: string; readonly found: string }
  | { readonly kind: 'wordsMissing'; readonly expected: string }
  | { readonly kind: 'wordsAdded'; readonly found: string }
  /** Nothing stands in place of the blank. */
  | { readonly kind: 'unfilled'; readonly blank: string };

const SHOWN_WORDS = 5;

/** How a reply differs from a template that it does not come from. */
export function firstDifference({ parts, closing }: Pattern, reply: string): Difference {
  const text = wordNumbers(reply);
  const added = (at: number): Difference => ({ kind: 'wordsAdded', found: someWords(reply, at, SHOWN_WORDS) });
  let at = 0;
  for (const { blank, words, written } of parts) {
    const here = equalWords(text, words, at);
    const { start, equal } = blank === null ? { start: at, equal: here } : likeliestPlace(text, words, at + 1);
    if (blank !== null && here > equal) return { kind: 'unfilled', blank };
    if (equal < words.length) {
      const expected = written.slice(equal, equal + SHOWN_WORDS).join(' ');
      const found = someWords(reply, start + equal, SHOWN_WORDS);
      return found === '' ? { kind: 'wordsMissing', expected } : { kind: 'otherWords', expected, found };
    }
    if (blank !== null && !fillsBlank(start - at)) return added(at);
    at = start + equal;
  }
  return closing !== null && at === text.length ? { kind: 'unfilled', blank: closing } : added(at);
}

/** The place where most of the part's first words stand; of two the first; the end where there is none. */
function likeliestPlace(text: readonly number[], part: readonly number[], from: number) {
  let best = { start: text.length, equal: 0 };
  for (let start = from; start < text.length && best.equal < part.length; start++) {
    if (text[start] !== part[0]) continue;
    const equal = equalWords(text, part, start);
    if (equal > best.equal) best = { start, equal };
  }
  return best;
}
