import type { Random } from './random';

export type Shift = 'LARGO' | 'CORTO';

export interface Agent {
  readonly name: string;
  readonly tab: string;
  readonly shift: Shift;
}

/** Invented people; none of them is in the acta. */
export const AGENTS: readonly Agent[] = [
  agent('Laura Pérez', 'LARGO'),
  agent('Camilo Rojas', 'LARGO'),
  agent('Valentina Castro', 'CORTO'),
  agent('Esteban Moreno', 'LARGO'),
  agent('Mariana Giraldo', 'CORTO'),
  agent('Julián Acosta', 'LARGO'),
  agent('Paula Cárdenas', 'LARGO'),
  agent('Sebastián Pinzón', 'CORTO'),
];

/** Those who work with the base without a tab of their own. */
export const STAFF = [
  { name: 'Carolina Quintero', role: 'COORDINADOR' },
  { name: 'Mauricio Beltrán', role: 'FORMADOR' },
  { name: 'Adriana Salcedo', role: 'CALIDAD' },
  { name: 'Ricardo Montoya', role: 'SUPERVISOR' },
  { name: 'Beatriz Osorio', role: 'ENLACE' },
] as const;

const GIVEN_NAMES = [
  'Yolanda',
  'Marleny',
  'Luz',
  'Gladys',
  'Edilma',
  'Rosalba',
  'Yeimy',
  'Karen',
  'Tatiana',
  'Daniela',
  'Milena',
  'Ximena',
  'Nubia',
  'Omaira',
  'Jhon',
  'Wilmer',
  'Fabián',
  'Edwin',
  'Hernán',
  'Oswaldo',
  'Yeison',
  'Brayan',
  'Kevin',
  'Álvaro',
  'Nelson',
  'Rubiela',
  'Cielo',
  'Deisy',
];
const SURNAMES = [
  'Gómez',
  'Ramírez',
  'Torres',
  'Suárez',
  'Ortiz',
  'Vargas',
  'Mosquera',
  'Palacios',
  'Quiñones',
  'Bolaños',
  'Peña',
  'Rincón',
  'Caicedo',
  'Angulo',
  'Benítez',
  'Zuluaga',
  'Muñoz',
  'Galeano',
  'Cuesta',
  'Otálora',
];

function agent(name: string, shift: Shift): Agent {
  return { name, tab: name.toLocaleUpperCase('es-CO'), shift };
}

/** Lower case without accents: what addresses and handles are made of. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** `nombre.apellido@example.com`, a domain that reaches nobody. */
export function emailOf(name: string): string {
  return `${plain(name).replaceAll(' ', '.')}@example.com`;
}

/** Whoever opens the sample base is one of its agents: what needs a person of AGENTES can be tried at once. */
export const SAMPLE_USER = emailOf((AGENTS[0] as Agent).name);

/** An invented Twitter account, `@nombre_1234`: 15 characters at most, as the network asks. */
export function citizenHandle(random: Random): string {
  return `@${plain(random.pick(GIVEN_NAMES))}_${random.digits(random.between(2, 4))}`;
}

/** An invented Facebook profile. */
export function citizenName(random: Random): string {
  const name = `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`;
  return random.chance(0.3) ? `${name} ${random.pick(SURNAMES)}` : name;
}
