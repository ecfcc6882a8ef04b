import {
  AWKWARD_TEXTS,
  ENTITIES,
  ENTITY_TEXTS,
  GENERAL_TEXTS,
  HASHTAGS,
  LIVE_TEXTS,
  MENTION_TEXTS,
  MONTHS,
  PARTICULAR_TEXTS,
  PQRD_PHRASES,
  RELATIVES,
  TOWNS,
} from './comment-texts';
import type { Network } from './posts';
import { askedProgramme, NO_PROGRAMME } from './programmes';
import type { Random } from './random';

export interface Comment {
  readonly text: string;
  /** As in the drop-down; null when the comment names none. */
  readonly programme: string | null;
}

const AGENCY = '@ProsperidadCol';
const OPENINGS = ['', '', '', 'Buenas tardes, ', 'Hola, ', 'Buenos días\n', 'Oigan, ', 'Por favor, ', 'Doctores: '];
const ENDINGS = [
  ...['', '', '', '', '', '', '', '', ' 🙏', ' 🙏🏽', ' 😭😭', ' 😡', ' 😢', ' 💔', ' 🇨🇴', ' 🤷‍♀️', ' 👩‍👧‍👦'],
  ...[
    '???',
    '...',
    '!!!',
    ' gracias',
    '\nGracias',
    '\n\nQuedo atenta, Dios los bendiga',
    '  ',
    ' .',
    ' Respondan por favor',
  ],
  ...['\nya no sé a quién más preguntarle', '\nen la alcaldía no dan razón', '\nllevo toda la semana en esto'],
];
const MENTION_ENDINGS = ['', '', '', '', ' 👏👏', ' 🇨🇴', ' 💪', ' ❤️', '!', ' 🙌', ' ✨', '\n#Colombia', ' 📸', ' 🙏🏽'];
const SHARE_AWKWARD = 0.03;
const SHARE_SHOUTED = 0.1;
const SHARE_WITHOUT_ACCENTS = 0.15;
const SHARE_WITHOUT_OPENING_MARKS = 0.3;
const SHARE_ABBREVIATED = 0.12;

const ASKING_TEXTS = GENERAL_TEXTS.filter((text) => text.startsWith('¿') && text.endsWith('?'));
const PQRD_WEIGHTS: readonly (readonly [keyof typeof PQRD_PHRASES, number])[] = [
  ['QUEJA', 45],
  ['RECLAMO', 22],
  ['PETICIÓN', 10],
  ['DENUNCIA', 9],
  ['SOLICITUD', 6],
  ['SUGERENCIA', 5],
  ['FELICITACIÓN', 3],
];
const PQRD_SEPARATORS = [' ', ' ', ', ', ': ', ' - '];

function filled(random: Random, template: string, more: Readonly<Record<string, string>> = {}): Comment {
  let programme: string | null = null;
  const text = template.replace(/\{([a-z])\}/g, (slot, name: string) => {
    switch (name) {
      case 'p': {
        const asked = askedProgramme(random);
        programme = asked.name;
        return asked.written;
      }
      case 'c':
        return random.pick(TOWNS);
      case 'm':
        return random.pick(MONTHS);
      case 'n':
        return String(random.between(2, 9));
      case 'f':
        return random.pick(RELATIVES);
      case 'h':
        return random.pick(HASHTAGS);
      default:
        return more[name] ?? slot;
    }
  });
  return { text, programme };
}

/** The haste with which people type. Leaves question marks at the end alone. */
function typed(random: Random, text: string): string {
  let result = text;
  if (random.chance(SHARE_WITHOUT_OPENING_MARKS)) result = result.replaceAll('¿', '');
  if (random.chance(SHARE_ABBREVIATED)) {
    result = result
      .replace(/ por qué /gi, ' xq ')
      .replace(/ que /g, ' q ')
      .replace(/ porque /g, ' xq ');
  }
  if (random.chance(SHARE_WITHOUT_ACCENTS))
    result = result
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC');
  if (random.chance(SHARE_SHOUTED)) return result.toUpperCase();
  return random.chance(0.2) ? result.charAt(0).toLowerCase() + result.slice(1) : result;
}

/** On Twitter a comment reaches the agency by naming it. */
function addressed(random: Random, network: Network, text: string): string {
  if (network === 'Facebook') return text;
  return random.weighted([
    [`${AGENCY} ${text}`, 6],
    [`${AGENCY}, ${text}`, 2],
    [`Señores ${AGENCY} ${text}`, 1],
    [`${text} ${AGENCY}`, 1],
  ]);
}

function written(random: Random, network: Network, templates: readonly string[]): Comment {
  if (random.chance(SHARE_AWKWARD)) return filled(random, random.pick(AWKWARD_TEXTS));
  const { text, programme } = filled(random, random.pick(templates));
  const whole = random.pick(OPENINGS) + typed(random, text) + random.pick(ENDINGS);
  return { text: addressed(random, network, whole), programme };
}

export function generalComment(random: Random, network: Network): Comment {
  return written(random, network, GENERAL_TEXTS);
}

export function particularComment(random: Random, network: Network): Comment {
  return written(random, network, PARTICULAR_TEXTS);
}

export function liveComment(random: Random): Comment {
  return written(random, 'Facebook', LIVE_TEXTS);
}

/** Names the agency and asks nothing: what is archived (acta 25). */
export function mentionComment(random: Random): Comment {
  const { text, programme } = filled(random, random.pick(MENTION_TEXTS));
  return { text: text + random.pick(MENTION_ENDINGS), programme };
}

/** A question to the agency and nobody else: not to be archived. */
export function openQuestion(random: Random): Comment {
  const { text, programme } = filled(random, random.pick(ASKING_TEXTS));
  return { text: `${AGENCY} ${text}`, programme };
}

/** A question about another entity's business, with the entity's page. */
export function entityComment(random: Random): Comment & { readonly page: string } {
  const { name, page } = random.pick(ENTITIES);
  const { text } = filled(random, random.pick(ENTITY_TEXTS), { e: name });
  const contracted = text.replaceAll(' de el ', ' del ');
  return { text: addressed(random, 'Twitter', typed(random, contracted)), programme: NO_PROGRAMME, page };
}

/** Not the citizen's words: the agent's word, programme and short phrase (acta 22). */
export function pqrdComment(random: Random): Comment {
  const word = random.weighted(PQRD_WEIGHTS);
  const named = random.chance(0.92) ? askedProgramme(random).name : null;
  const { text } = filled(random, random.pick(PQRD_PHRASES[word]));
  const separator = random.pick(PQRD_SEPARATORS);
  return { text: `${word}${separator}${named ?? 'sin programa'} ${text}`, programme: named ?? NO_PROGRAMME };
}
