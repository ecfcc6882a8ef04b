/** Second letters of the two-letter endings, by their first: `co`, `es`, `me`… */
const COUNTRIES =
  'a[c-gilmnoq-uwxz]|b[abd-jl-oq-tvwyz]|c[acdf-ik-oru-z]|d[ejkmoz]|e[ceghr-u]|f[ijkmor]|g[abd-il-np-uwy]|h[kmnrtu]|i[del-oq-t]|j[emop]|k[eghimnprwyz]|l[abcikr-vy]|m[ac-hk-z]|n[acefgilopruz]|om|p[ae-hk-nrstwy]|qa|r[eosuw]|s[a-eg-or-vxyz]|t[cdfghj-prtvwz]|u[agkmsyz]|v[aceginu]|w[fs]|y[et]|z[amw]';
/** The usual ones, and those that are Spanish words: «registro.Red» becomes a link when a blank is forgotten. */
const OTHER_ENDINGS =
  'com|org|net|edu|gov|mil|int|info|biz|name|mobi|app|dev|xyz|site|online|shop|store|blog|live|news|tech|club|top|pro|tel|cat|travel|jobs|link|page|red|uno|casa|gratis|soy|social|arte|voto|vivo|moda|total|global|digital|hospital|doctor|bar|cafe|plus|video|radio';
/** As in twitter-text: punctuation at the end of a sentence is none of the link's, balanced brackets are. */
const LATIN = 'a-z0-9\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';
const PATH_SIGN = `[${LATIN}\\u0400-\\u04ff!*';:=+,.$/%#[\\]\\u2013_~@|&-]`;
const PATH_END = `(?:[${LATIN}\\u0400-\\u04ff=_#/+-]|\\(${PATH_SIGN}+\\))`;
const QUERY = "(?:\\?[\\w!?*'@();:&=+$/%#[\\].,~|-]*[\\w&=#/-])?";
const REST = `(?::\\d+)?(?:/(?:(?:${PATH_SIGN}|\\(${PATH_SIGN}+\\))*${PATH_END})?)?${QUERY}`;
/** A part of a host's name: 63 characters at most, and no hyphen at its ends. */
const part = (signs: string) => `(?![-_])[${signs}]{1,63}(?<![-_])\\.`;
const HOST_SIGN = '\\p{L}\\p{M}\\p{N}\\p{S}';
const ENDINGS = `(?:${COUNTRIES}|${OTHER_ENDINGS})(?![0-9A-Za-z@+-])`;
/** After `https://` any ending will do but those that are nobody's (RFC 2606). */
const HOST = `(?:${part(`${HOST_SIGN}_-`)})*${part(`${HOST_SIGN}-`)}`;
const ANY_HOST = `(?:${HOST}${ENDINGS}|${HOST}(?!(?:example|test|invalid|localhost)(?!\\p{L}))\\p{L}{2,}(?![\\w@+-]))`;
const BARE_HOST = `(?:${part(`${LATIN}-`)})+${ENDINGS}`;
/** X's own short links end with their letters. */
const SHORT = 't\\.co/[a-z0-9]';
const LINK = new RegExp(
  `(?<![A-Za-z0-9@$#])(?:https?://(?:${SHORT}{1,40}(?![a-z0-9])${QUERY}|(?!${SHORT})${ANY_HOST}${REST})|(?<![-_./])${BARE_HOST}${REST})`,
  'giu',
);
const LINK_WEIGHT = 23;
const EMOJI =
  /\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|(?![©®](?!\ufe0f))(?:\p{EBase}\p{EMod}|\p{ExtPict}\ufe0f?)[\u{e0020}-\u{e007f}]*(?:\u200d(?:\p{EBase}\p{EMod}|\p{ExtPict}\ufe0f?))*/gu;
const EMOJI_WEIGHT = 2;
/** What counts twice. */
const HEAVY = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

/** Neither NFC nor an emoji can make more of these than there are. */
const PLAIN = /^[\0-\u02ff\u2010-\u201f]*$/;

/**
 * The length of a text as X counts it (docs.x.com, «Counting characters», configuration 3): a link counts 23, an
 * emoji 2, most other characters outside the European alphabets 2. A link without `https://` counts as one only
 * where its ending is a country's or a usual one.
 */
export function weightedLength(text: string): number {
  const rest = text.normalize('NFC').replace(LINK, 'x'.repeat(LINK_WEIGHT)).replace(EMOJI, 'x'.repeat(EMOJI_WEIGHT));
  return Array.from(rest).length + (rest.match(HEAVY)?.length ?? 0);
}

/** Is it longer than that for X. Says so of most texts without counting. */
export function weighsMoreThan(text: string, most: number): boolean {
  if (text.length <= most && PLAIN.test(text) && text.length + LINK_WEIGHT * dotsIn(text) <= most) return false;
  return weightedLength(text) > most;
}

function dotsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) count++;
  return count;
}
