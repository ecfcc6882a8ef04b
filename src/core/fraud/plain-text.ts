import { fold } from '../base/fold';

/** Nobody reads further, and the work stays bounded. */
const LONGEST = 3_000;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]/g;
const CYRILLIC = /[аеорсухі]/gi;
const AS_LATIN: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i' };
/** «w h a t s a p p», «g.r.a.t.i.s» */
const SPACED_LETTERS = /(?<![a-z0-9])(?:[a-z][ .*_-]){3,20}[a-z](?![a-z0-9])/g;
const BETWEEN_LETTERS = /[ .*_-]/g;
const LINE_BREAK = /[\n\r\u2028\u2029]+/g;

/** The comment in small letters without accents, drawn alphabets, split words or what is not seen. */
export function plainText(comment: string): string {
  let text = comment.length > LONGEST ? comment.slice(0, LONGEST) : comment;
  text = text.normalize('NFKC').replace(INVISIBLE, '').replace(LINE_BREAK, ' ; ');
  if (/[\u0400-\u04ff]/.test(text)) text = text.replace(CYRILLIC, (letter) => AS_LATIN[letter.toLowerCase()] as string);
  return fold(text).replace(SPACED_LETTERS, (letters) => letters.replace(BETWEEN_LETTERS, ''));
}
