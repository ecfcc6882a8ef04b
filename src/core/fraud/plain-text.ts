/** Nobody reads further, and the work stays bounded. */
const LONGEST = 3_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: asks whether all is ASCII
const ASCII = /^[\x00-\x7f]*$/;
/** «Cobró» and «ingresé» tell what was done, «cobro» and «ingrese» offer and invite: the accent may not just go. */
const PAST = /(?<=[eo])\u0301(?![a-z])/g;
/** Accents, invisible characters, and the private ones that stand for classes of words. */
const DROPPED =
  /[\u0300-\u036f]|[\ufe00-\ufe0f]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff]/g;
const CYRILLIC = /[аеорсухі]/g;
const AS_LATIN: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i' };
/** «w h a t s a p p», «g.r.a.t.i.s» */
const SPACED_LETTERS = /\b[a-z][ .*_-][a-z][ .*_-](?:[a-z][ .*_-]){1,20}[a-z]\b/g;
const BETWEEN_LETTERS = /[ .*_-]/g;

function plain(comment: string): string {
  let text = comment.length > LONGEST ? comment.slice(0, LONGEST) : comment;
  if (ASCII.test(text)) text = text.toLowerCase();
  else {
    text = text.normalize('NFKD').toLowerCase().replace(PAST, 'ø').replace(DROPPED, '');
    if (/[\u0400-\u04ff]/.test(text)) text = text.replace(CYRILLIC, (letter) => AS_LATIN[letter] as string);
  }
  return text.replace(SPACED_LETTERS, (letters) => letters.replace(BETWEEN_LETTERS, ''));
}

/** The index and the score read the same comment one after the other. */
let latest = { comment: '', text: '' };

/**
 * The comment in small letters: no accents, drawn alphabets, split words or invisible characters. An accent on the
 * last e or o of a word leaves `ø` after it.
 */
export function plainText(comment: string): string {
  if (comment !== latest.comment) latest = { comment, text: plain(comment) };
  return latest.text;
}
