import { linkKind } from './link-kind';
import { plainText } from './plain-text';
import { oneOf, signOf, signOfWord } from './word-class';
import { BAITS, BARE_ENDINGS, OFFICIAL_PHONES, SUSPICIONS, type WordClass } from './words';

const MAY_HOLD_ADDRESS = /[a-z0-9]\.[a-z0-9]|:\/\//;
const MAIL = /[a-z0-9._+-]{1,40}@([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4})/g;
/** What follows a host; the sign that closes the citizen's sentence is not part of it. */
const PATH = `[^\\s<>"']*[a-z0-9/=_-]`;
const LINK = new RegExp(
  [
    `(?:https?://|www\\.)${PATH}`,
    `(?<![@.\\w-])[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,40}){0,4}\\.(?:(?:${BARE_ENDINGS})(?![a-z0-9@-]|\\.[a-z])|[a-z]{2,12}(?=/[a-z0-9]))(?:/${PATH})?`,
  ].join('|'),
  'g',
);

const PHONE = /(?:\+?57[ -]?)?\b3\d\d(?:[ .-]?\d){7}(?!\d)|\b01? ?8000 ?\d{6}\b|\b601 ?\d{7}\b|\b85594\b/g;
const PERCENT = /(?<![\d.,])\d[\d.,]* ?%/g;
const MONEY =
  /\$ ?\d[\d.,']*(?: ?(?:mil|millon|millones|k)\b)?|(?<![\d.,])(?:\d[\d.,]*(?: ?(?:mil|millon|millones|k|lucas|lukas|pesos|barras|dolares|usd|euros)\b)+|\d{1,3}(?:[.,]\d{3})*[.,]000\b)/g;
const MONEY_IN_WORDS =
  /\b(?:un|medio|dos|tres|cinco|diez|veinte|treinta|cuarenta|cincuenta|ochenta|cien|doscientos|trescientos|quinientos)(?: (?:mil|millon|millones)\b)+/g;
const NUMBER = /(?<![\w.,])\d[\d.,]*(?![a-z@$\d])/g;
const LEXEME = /[a-z0-9$][a-z0-9ø@$_]*|@[a-z0-9_]+|[.!;\n?]|👇|👉|🔗|⬇|➡|[\ue000-\uf8ff]/g;
const RETWEET = /^rt @/;

/** What a State spends, never what a citizen is offered. */
const BUDGET = /mil millones/;

const apart = (name: WordClass) => ` ${signOf(name)} `;
const COUNTRY_OR_TOLL_FREE = /^(?:57|01)/;
const isOfficialPhone = (text: string) =>
  OFFICIAL_PHONES.includes(text.replace(/\D/g, '').replace(COUNTRY_OR_TOLL_FREE, ''));

function ofLink(address: string): string {
  const kind = linkKind(address);
  return apart(kind === 'chatLink' && isOfficialPhone(address) ? 'official' : kind);
}
const ofMail = (_: string, host: string) => apart(linkKind(host) === 'official' ? 'official' : 'phone');
const ofMoney = (amount: string) => (BUDGET.test(amount) ? ' ' : apart('money'));
const ofPhone = (phone: string) => apart(isOfficialPhone(phone) ? 'official' : 'phone');

function signOfLexeme(lexeme: string): string {
  if (lexeme >= '\ue000' && lexeme <= '\uf8ff') return lexeme;
  switch (lexeme) {
    case '.':
    case '!':
    case ';':
    case '\n':
      return signOf('stop');
    case '?':
      return signOf('question');
    default:
      return signOfWord(lexeme);
  }
}

function classesOf(comment: string): string {
  let text = plainText(comment);
  if (MAY_HOLD_ADDRESS.test(text)) text = text.replace(LINK, ofLink).replace(MAIL, ofMail);
  if (/ mil/.test(text)) text = text.replace(MONEY_IN_WORDS, ofMoney);
  if (/\d/.test(text))
    text = text
      .replace(PHONE, ofPhone)
      .replace(PERCENT, apart('percent'))
      .replace(MONEY, ofMoney)
      .replace(NUMBER, apart('number'));
  let classes = signOf(RETWEET.test(text) ? 'retweet' : 'start');
  for (const lexeme of text.match(LEXEME) ?? []) classes += signOfLexeme(lexeme);
  return classes + signOf('stop');
}

const ENDS = signOf('stop') + signOf('question');
const SENTENCE = new RegExp(`[^${ENDS}]*[${ENDS}]`, 'g');
const BAIT = new RegExp(oneOf(BAITS));
const SUSPICION = new RegExp(oneOf(SUSPICIONS));

/**
 * One character for each word, number and address of the comment, by its class in words.ts. A question without a bait
 * offers nothing: only its mark is left.
 */
export function readComment(comment: string): string {
  const classes = classesOf(comment);
  const question = signOf('question');
  if (!classes.includes(question)) return classes;
  return classes.replace(SENTENCE, (sentence) => {
    if (!sentence.endsWith(question)) return sentence;
    if (SUSPICION.test(sentence)) return signOf('doubted');
    return BAIT.test(sentence) ? sentence.slice(0, -1) : question;
  });
}
