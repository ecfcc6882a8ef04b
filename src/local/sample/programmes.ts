import type { Random } from './random';

export const NO_PROGRAMME = 'Otro / no aplica';

/** The programmes that citizens write about, with the ways in which they write them. */
const ASKED: readonly (readonly [
  programme: { readonly name: string; readonly spellings: readonly string[] },
  number,
])[] = [
  [{ name: 'Renta Ciudadana', spellings: ['Renta Ciudadana', 'renta ciudadana', 'la renta ciudadana'] }, 34],
  [{ name: 'Colombia Mayor', spellings: ['Colombia Mayor', 'colombia mayor', 'col mayor', 'el adulto mayor'] }, 26],
  [{ name: 'Devolución del IVA', spellings: ['la devolución del IVA', 'devolucion del iva', 'el iva'] }, 14],
  [{ name: 'Renta Joven', spellings: ['Renta Joven', 'renta joven', 'renta jovén'] }, 12],
  [{ name: 'Jóvenes en Acción', spellings: ['Jóvenes en Acción', 'jovenes en accion', 'JeA'] }, 4],
  [{ name: 'Familias en Acción', spellings: ['Familias en Acción', 'mas familias en accion'] }, 5],
  [{ name: 'Ingreso Solidario', spellings: ['Ingreso Solidario', 'ingreso solidario'] }, 3],
  [{ name: 'Jóvenes en Paz', spellings: ['Jóvenes en Paz', 'jovenes en paz'] }, 2],
];

/** The drop-down of the column Programa. */
export const PROGRAMME_CHOICES: readonly string[] = [
  'Familias en Acción',
  'Jóvenes en Acción',
  'Ingreso Solidario',
  'Colombia Mayor',
  'Devolución del IVA',
  'Tránsito a Renta Ciudadana',
  'Plan de choque contra el hambre ($500.000)',
  'Renta Ciudadana',
  'Renta Joven',
  'Jóvenes en Paz',
  'Pilar Solidario / Renta Básica Solidaria',
  'Familias en su Tierra (FEST)',
  'IRACA',
  'Mi Negocio / inclusión productiva',
  NO_PROGRAMME,
];

export interface AskedProgramme {
  /** As in the drop-down. */
  readonly name: string;
  /** As the citizen writes it. */
  readonly written: string;
}

export function askedProgramme(random: Random): AskedProgramme {
  const { name, spellings } = random.weighted(ASKED);
  return { name, written: random.pick(spellings) };
}
