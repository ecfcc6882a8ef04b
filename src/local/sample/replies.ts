import type { Live } from './lives';
import type { Network } from './posts';
import type { Random } from './random';
import {
  ASKS_FOR_DATA,
  BY_MESSAGE,
  CHANNELS,
  ESCALATED,
  GENERAL,
  LIVE_ENDED,
  LIVE_ON_AIR,
  OTHER_ENTITY,
  PARTICULAR,
  PQRD,
  type Template,
  WALL_ONLY,
} from './templates';

/** A template's key with its text. */
export interface Reply {
  readonly template: string;
  readonly text: string;
}

const GREETINGS = ['Hola,', 'Buen día,', 'Hola, gracias por escribirnos:', 'Cordial saludo,', '¡Hola! Te contamos:'];
const SEPARATORS = [' ', ' ', ' ', ': ', ' - ', '\n', '\n\n', ', '];

/** Acta 14: the network's word, then the reply. */
export function registered(random: Random, network: Network, text: string): string {
  const word = random.weighted([
    [network, 94],
    [network.toUpperCase(), 4],
    [network.toLowerCase(), 2],
  ]);
  return word + random.pick(SEPARATORS) + text;
}

function filled({ key, text }: Template, blanks: Readonly<Record<string, string>> = {}): Reply {
  return { template: key, text: text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => blanks[name] ?? blank) };
}

function greeted(random: Random, templates: readonly Template[]): Reply {
  return filled(random.pick(templates), { saludo: random.pick(GREETINGS) });
}

export function generalReply(random: Random): Reply {
  return greeted(random, GENERAL);
}

export function particularReply(random: Random): Reply {
  return greeted(random, [...PARTICULAR, ...ASKS_FOR_DATA]);
}

export function pqrdReply(random: Random): Reply {
  return greeted(random, PQRD);
}

/** On Facebook's wall, where everybody reads it. */
export function facebookWallReply(random: Random, kind: 'General' | 'Particular'): Reply {
  return greeted(random, kind === 'General' ? GENERAL : PARTICULAR);
}

export function escalatedReply(): Reply {
  return filled(ESCALATED);
}

/** For another entity's business its own page is given (acta 3 and 13). */
export function entityReply(page: string): Reply {
  return filled(OTHER_ENTITY, { canales: page });
}

/** One text while the live is on the air, the other within a month of its end (acta 5). */
export function liveReply({ topic, link }: Live, onAir: boolean): Reply {
  return filled(onAir ? LIVE_ON_AIR : LIVE_ENDED, { tema_live: topic, enlace_video: link });
}

/** The short text on the wall beside a direct message; it names nobody but the author (acta 30). */
export function wallScript(random: Random, kind: 'General' | 'Particular', author: string): string {
  const { text } = random.pick(kind === 'General' ? CHANNELS : BY_MESSAGE);
  return random.chance(0.25) ? `${author} ${text}` : text;
}

/** Without direct message nothing can be promised by it (acta 19). Well under Twitter's 280. */
export function wallOnlyReply(random: Random, author: string): Reply {
  const { key, text } = random.pick([...CHANNELS, ...WALL_ONLY]);
  return { template: key, text: random.chance(0.4) ? `${author} ${text}` : text };
}
