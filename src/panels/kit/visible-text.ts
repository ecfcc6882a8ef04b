/**
 * Characters that are not seen but change what is seen: controls, bidirectional controls, zero-width
 * characters. Joiners (U+200C, U+200D) stay: emoji and several scripts need them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

const nameOf = (character: string) => `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`;

/**
 * Text of a cell or a tab name, fit to be shown: unseen characters by their code («‹U+202E›»), so that
 * they can neither reorder the panel nor hide; line breaks as «↵».
 */
export function visibleText(text: string): string {
  return text.replace(LINE_BREAK, ' ↵ ').replace(UNSEEN, nameOf);
}
