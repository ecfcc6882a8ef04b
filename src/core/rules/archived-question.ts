import { commentText, isArchived } from '../base/agent-row';
import { fold } from '../base/fold';
import { agentRule, IN_ORDER } from './rule';

const RETWEET = /\bRT @/;
const LINK = /https?:\/\/\S+|www\.\S+/gi;
/** Begins with the @, which a scan finds fast, and looks back from there: the @ of an e-mail is no mention. */
const MENTION = /@(?<![\p{L}\p{N}_.@]@)([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_])/gu;
const SENTENCE = /[.!…\n]+/;
/** What may stand before the first word of a sentence: mentions, hashtags, emoji, punctuation. */
const BEFORE_FIRST_WORD = /^(?:[@#]\S+|[^\p{L}\p{N}@#]+)+/u;
/** The words that decide stand within. */
const OPENING_LENGTH = 40;
const INTERROGATIVE =
  /^(?:y |pero |entonces )?(?:(?:por|para|a|de|desde|hasta|con) )?(?:que|cuando|como|donde|quien(?:es)?|cual(?:es)?|cuant[oa]s?)\b/;
/** Spares most sentences the folding: an interrogative begins with one of these letters. */
const MAY_ASK = /^(?:(?:y|pero|entonces)\s+)?(?:(?:por|para|a|de|desde|hasta|con)\s+)?[qcd]/i;
/** «Que bueno», «como siempre», «cuando uno…»: the same words when nobody asks. */
const EXCLAMATION =
  /^(?:y |pero )?(?:que (?:dios|bien|buen[oa]?|bonit[oa]|lind[oa]|rico|viva|alegria|maravilla|verguenza|asco|pesar|tristeza|triste|rabia|lastima|descaro|mal[oa]?|falta|gran(?:de)?|excelente|orgullo|se |les? |lo |la |los |las |nos |me |te |no |sea|siga|paguen|renuncie)|como (?:siempre|debe|dice|dijo|si |no |todo|que )|cuando (?:uno|hay|se |la |el |los |las )|donde (?:hay|uno|se )|quien (?:quiera|sea|lo |dijo)|cuanto (?:antes|mas|menos)|por (?:que si|cual)|de (?:que|quien|donde) (?:se|sea)|con (?:que|quien) (?:se|sea))/;

/** Does anybody but the agency and the author himself stand in the comment? Then the question may be for them. */
function mentionsOthers(comment: string, user: string, ownAccounts: readonly string[]): boolean {
  for (const match of comment.matchAll(MENTION)) {
    const account = (match[1] as string).toLowerCase();
    if (!ownAccounts.includes(account) && account !== accountOf(user)) return true;
  }
  return false;
}

const accountOf = (user: string) => user.trim().replace(/^@/, '').toLowerCase();

function asks(comment: string): boolean {
  const text = comment.replace(LINK, ' ');
  if (/[?¿]/.test(text)) return true;
  return text.split(SENTENCE).some((sentence) => {
    const start = sentence.replace(BEFORE_FIRST_WORD, '');
    if (!MAY_ASK.test(start)) return false;
    const opening = fold(start.slice(0, OPENING_LENGTH));
    return INTERROGATIVE.test(opening) && !EXCLAMATION.test(opening);
  });
}

export const archivedQuestion = agentRule({
  id: 'archived-question',
  acta: '25',
  severity: 'warning',
  summary: 'La fila dice ARCHIVADO y el comentario parece una pregunta.',
  needs: ['code', 'comment'],
  messages: {
    asks: {
      text: 'El caso quedó ARCHIVADO y el comentario parece preguntar: «{comment}». Si pregunta a la entidad, respóndalo.',
    },
  },
  check(row, { settings }) {
    if (!isArchived(row)) return IN_ORDER;
    const comment = commentText(row);
    if (RETWEET.test(comment) || mentionsOthers(comment, row.user, settings.ownAccounts)) return IN_ORDER;
    return asks(comment) ? [{ column: 'code', message: 'asks', data: { comment } }] : IN_ORDER;
  },
});
