/** Longer subjects are cut by mail programs, and a header of a thousand letters is refused by servers. */
const LONGEST = 200;

/** A text as the subject of a mail: one line, without characters that no person types. */
export function subjectOf(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(line);
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
