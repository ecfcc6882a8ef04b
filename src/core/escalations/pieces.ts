import { linkFault, postLink, whyNoPost } from '../links/post-link';
import { type GivenPicture, pictureFaults } from './pictures';

/** What an agent asks the agency (acta 10), but for the screenshots. */
export interface Consultation {
  readonly topic: string;
  readonly description: string;
  /** To one post, or to several. */
  readonly link: string;
  /** The citizens' words, verbatim. */
  readonly comments: string;
}

/** More is no subject. */
export const LONGEST_TOPIC = 150;

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** A comment may be a face and nothing else. */
const SHOWS_SOMETHING = /[^\s\p{C}]/u;

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} y ${names[names.length - 1]}`;

/** Spanish, one sentence each: what keeps it from being sent. All five pieces of acta 10 are asked for at once. */
export function faultsOf(consultation: Consultation, pictures: readonly GivenPicture[]): string[] {
  const { topic, description, link, comments } = consultation;
  const missing = [
    ...(SAYS_SOMETHING.test(topic) ? [] : ['el tema']),
    ...(SAYS_SOMETHING.test(description) ? [] : ['la descripción de la consulta']),
    ...(SHOWS_SOMETHING.test(link) ? [] : ['el enlace de la publicación']),
    ...(SHOWS_SOMETHING.test(comments) ? [] : ['el texto de los comentarios de los ciudadanos']),
    ...(pictures.length > 0 ? [] : ['el pantallazo de la publicación y los comentarios']),
  ];
  const faults = missing.length === 0 ? [] : [`Falta ${list(missing)} (acta 10).`];
  const length = Array.from(topic.trim()).length;
  if (length > LONGEST_TOPIC)
    faults.push(
      `El tema tiene ${length} letras y caben ${LONGEST_TOPIC}: déjelo en una frase; lo demás va en la descripción.`,
    );
  const fault = SHOWS_SOMETHING.test(link) ? linkFault(link) : null;
  if (fault !== null)
    faults.push(`El enlace ${whyNoPost(fault)}: pegue el enlace completo de la publicación de Facebook o Twitter.`);
  return [...faults, ...pictureFaults(pictures)];
}

/** The posts that a text links to, each with its https://. */
export function postsIn(link: string): string[] {
  const found = [link, ...link.split(/\s+/)].flatMap((text) => {
    const read = postLink(text);
    return read.ok ? [read.url] : [];
  });
  return [...new Set(found)];
}
