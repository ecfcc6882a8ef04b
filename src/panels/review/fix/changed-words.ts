/** A piece of a text; `changed` where the other text says something else. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

export interface ChangedWords {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** Characters of what stays the same that are shown on each side of a change. */
const CONTEXT = 40;
/** Of what changes. The whole of it is in the cell. */
const LONGEST_CHANGE = 400;

const WORDS = /\s+|\S+/g;

/**
 * Two texts with the words in which they differ: what they begin and end with alike is told once and cut to its
 * last words. One change in one place: what a correction makes.
 */
export function changedWords(before: string, after: string): ChangedWords {
  const [old, now] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const head = lastOf(old.slice(0, start).join(''));
  const tail = firstOf(old.slice(old.length - end).join(''));
  const piecesOf = (words: readonly string[]) => {
    const changed = words.slice(start, words.length - end).join('');
    return [
      { text: head, changed: false },
      {
        text: changed.length > LONGEST_CHANGE ? `${whole(changed.slice(0, LONGEST_CHANGE))}…` : changed,
        changed: true,
      },
      { text: tail, changed: false },
    ].filter(({ text }) => text !== '');
  };
  return { before: piecesOf(old), after: piecesOf(now) };
}

const lastOf = (text: string) =>
  text.length <= CONTEXT ? text : `…${whole(text.slice(-CONTEXT)).replace(/^\S+(?=\s+\S)/, '')}`;
const firstOf = (text: string) =>
  text.length <= CONTEXT ? text : `${whole(text.slice(0, CONTEXT)).replace(/(\S\s+)\S+$/, '$1')}…`;

/** Half an emoji, left by a cut, is none. */
const whole = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
