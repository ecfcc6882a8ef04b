import { plainWords } from './words';

/** Which of the two scripts of acta 28: while the live is on the air, or once it has ended. */
export type LiveScript = 'onAir' | 'ended';

/** A word of each, to pass by all other replies. */
const MAY_BE_SCRIPT = /sugerimos|ver\s+de\s+nuevo/i;
/** Phrases that stay whatever the topic and the channels are (28-G1 and 28-G2). */
const ON_AIR = 'le sugerimos realizar sus preguntas respecto al tema tratado en el vivo';
const ENDED = 'si lo desea puede ver de nuevo el video';

/** The live script that a reply is, by its own phrases; null for any other text, and for one that has both. */
export function liveScriptOf(reply: string): LiveScript | null {
  if (!MAY_BE_SCRIPT.test(reply)) return null;
  const text = plainWords(reply);
  const onAir = text.includes(ON_AIR);
  if (onAir === text.includes(ENDED)) return null;
  return onAir ? 'onAir' : 'ended';
}
