import type { EscalationDraft } from '../../app/panel-api';
import { listed, number } from '../kit/spanish';
import { TEXT_FIELDS, type TextField } from './draft';

/** The five pieces of an escalation (acta 10), in the form's order. */
export type Field = TextField | 'pictures';

export const LABELS: Readonly<Record<Field, string>> = {
  topic: 'Tema',
  description: 'Descripción',
  link: 'Enlace de la publicación',
  comments: 'Comentarios de los ciudadanos',
  pictures: 'Pantallazos',
};

/** A subject is cut by mail programs beyond it; the texts go into one cell each, and together into one mail. */
export const MOST: Readonly<Record<TextField, number>> = {
  topic: 150,
  description: 20_000,
  link: 1_000,
  comments: 20_000,
};

const MISSING: Readonly<Record<TextField, string>> = {
  topic: 'Escriba el tema: va en el asunto del correo.',
  description: 'Describa la consulta: qué preguntan y qué necesita que responda la entidad.',
  link: 'Pegue el enlace de la publicación de Facebook o X.',
  comments: 'Copie los comentarios de los ciudadanos, tal como los escribieron.',
};

/** As the server judges: a topic needs letters, a comment may be a face and nothing else. */
const SAYS_SOMETHING: Readonly<Record<TextField, RegExp>> = {
  topic: /[\p{L}\p{N}]/u,
  description: /[\p{L}\p{N}]/u,
  link: /[^\s\p{C}]/u,
  comments: /[^\s\p{C}]/u,
};

export interface PictureStanding {
  readonly count: number;
  /** Some are being read or made smaller. */
  readonly busy: boolean;
  /** All together are still too large. */
  readonly tooLarge: boolean;
}

export type Problems = Readonly<Partial<Record<Field, string>>>;

/**
 * What keeps an escalation from being sent, by field, in the form's order; empty when it is whole.
 * @param linkProblem what the server says of the link; ''
 */
export function problemsOf(draft: EscalationDraft, linkProblem: string, pictures: PictureStanding): Problems {
  const problems: Partial<Record<Field, string>> = {};
  for (const field of TEXT_FIELDS) {
    const { length } = draft[field];
    if (!SAYS_SOMETHING[field].test(draft[field])) problems[field] = MISSING[field];
    else if (length > MOST[field])
      problems[field] = `Sobran ${number(length - MOST[field])} caracteres: caben ${number(MOST[field])}. Acórtelo.`;
  }
  if (linkProblem !== '') problems.link ??= linkProblem;
  const ofPictures = pictureProblem(pictures);
  if (ofPictures !== null) problems.pictures = ofPictures;
  return problems;
}

function pictureProblem({ count, busy, tooLarge }: PictureStanding): string | null {
  if (count === 0) return 'Agregue al menos un pantallazo de la publicación y los comentarios.';
  if (busy) return 'Los pantallazos se están preparando. Espere unos segundos.';
  return tooLarge ? 'Los pantallazos no caben en un correo. Quite alguno.' : null;
}

export const fieldsOf = (problems: Problems): readonly Field[] => Object.keys(problems) as Field[];

const SHORT: Readonly<Record<Field, string>> = { ...LABELS, link: 'Enlace', comments: 'Comentarios' };

/** «Falta completar 2 datos: Tema y Pantallazos.» */
export function problemSummary(problems: Problems): string {
  const names = fieldsOf(problems).map((field) => SHORT[field]);
  const count = names.length === 1 ? 'un dato' : `${names.length} datos`;
  return `Falta completar ${count}: ${listed(names, names.length)}.`;
}
