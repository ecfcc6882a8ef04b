import { fold } from './fold';

/** The agency's programmes since 2022 with what people also call them, folded. */
const PROGRAMMES: Readonly<Record<string, string>> = {
  'Familias en Acción': 'mas familias en accion|fea|mfa',
  'Jóvenes en Acción': 'jea',
  'Ingreso Solidario': 'solidario',
  'Colombia Mayor': 'adulto mayor|col mayor',
  'Devolución del IVA': 'compensacion del iva|iva',
  'Tránsito a Renta Ciudadana': 'transito',
  'Plan de choque contra el hambre': 'bono de 500|hambre cero',
  'Renta Ciudadana': 'rc',
  'Renta Joven': 'rj',
  'Jóvenes en Paz': '',
  'Pilar Solidario': 'renta basica solidaria|bono pensional',
  'Familias en su Tierra': 'fest',
  IRACA: '',
  'Mi Negocio': 'inclusion productiva',
};

const programmeOf = new Map<string, string>();
for (const [name, aliases] of Object.entries(PROGRAMMES))
  for (const word of [fold(name), ...aliases.split('|')]) if (word !== '') programmeOf.set(word, name);

/** The longest first: «tránsito a renta ciudadana» is not «renta ciudadana». */
const WORDS = [...programmeOf.keys()].sort((a, b) => b.length - a.length);
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** The programmes that a text names, each once. */
export const programmesIn = (text: string): readonly string[] => [
  ...new Set(Array.from(fold(text).matchAll(NAMED), ([word]) => programmeOf.get(word) as string)),
];

/** The text, folded, without the names of programmes. */
export const withoutProgrammes = (text: string): string => fold(text).replace(NAMED, ' ');
