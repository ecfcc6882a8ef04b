import { remembered } from '../base/remembered';
import { plainWords } from './words';

/** A reply that is one of the two scripts of acta 28. */
export interface LiveScript {
  /** While the live is on the air, or once it has ended. */
  readonly kind: 'onAir' | 'ended';
  /** The topic that it names, in plain words; '' where it stands in other words. */
  readonly topic: string;
  /** Where it leads in Facebook. */
  readonly links: readonly string[];
}

/** A word of each, to pass by all other replies. */
const MAY_BE_SCRIPT = /sugerimos|ver\s+de\s+nuevo/i;
/** Phrases that stay whatever the topic and the channels are (28-G1 and 28-G2). */
const ON_AIR = 'le sugerimos realizar sus preguntas respecto al tema tratado en el vivo';
const ENDED = 'si lo desea puede ver de nuevo el video';
/** What stands between «Facebook Live:» and the words after the topic. */
const NAMED_TOPIC = /\bfacebook live (.{1,300}?) (?:es muy importante para nosotros|si tiene alguna duda)\b/;
const FACEBOOK_LINK = /https?:\/\/(?:[\w-]+\.)?(?:facebook\.com|fb\.watch)\/\S+/gi;

/** The script that a reply is, by its own phrases; null for any other text, and for one that has both. */
export const liveScriptIn = (reply: string): LiveScript | null =>
  MAY_BE_SCRIPT.test(reply) ? readScript(reply) : null;

const readScript = remembered((reply: string): LiveScript | null => {
  const text = plainWords(reply);
  const onAir = text.includes(ON_AIR);
  if (onAir === text.includes(ENDED)) return null;
  return {
    kind: onAir ? 'onAir' : 'ended',
    topic: NAMED_TOPIC.exec(text)?.[1] ?? '',
    links: reply.match(FACEBOOK_LINK) ?? [],
  };
});
