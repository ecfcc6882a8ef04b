import type { CallCounts, Execution } from '../../protocol';

/** What the list says, in Spanish. */

export const stateWords: Readonly<Record<Execution['state'], string>> = {
  running: 'En curso',
  done: 'Terminada',
  failed: 'Falló',
  limit: 'Límite de tiempo',
};

const sourceWords: Readonly<Record<Execution['source'], string>> = {
  trigger: 'Activador',
  clock: 'Reloj',
  menu: 'Menú',
  panel: 'Panel',
  formula: 'Fórmula',
  program: 'Programa',
};

export const startedBy = ({ source, user }: Execution): string =>
  source === 'trigger' || user === '' ? sourceWords[source] : `${sourceWords[source]} · ${user}`;

/** «1 anotación»: what the script wrote to its console. */
export const shownNotes = (count: number): string => (count === 1 ? '1 anotación' : `${count} anotaciones`);

const callWords: Readonly<Record<keyof CallCounts, readonly [one: string, many: string]>> = {
  read: ['lectura', 'lecturas'],
  write: ['escritura', 'escrituras'],
  cache: ['de caché', 'de caché'],
  lock: ['de bloqueo', 'de bloqueo'],
  ui: ['de interfaz', 'de interfaz'],
  structure: ['de estructura', 'de estructura'],
  mail: ['de correo', 'de correo'],
  properties: ['de propiedades', 'de propiedades'],
  schedule: ['de activadores', 'de activadores'],
};

/** «4 lecturas, 1 escritura»: only what was used. */
export function shownCalls(calls: CallCounts): string {
  const used = (Object.keys(callWords) as (keyof CallCounts)[]).filter((kind) => calls[kind] > 0);
  return used.map((kind) => `${calls[kind]} ${callWords[kind][calls[kind] === 1 ? 0 : 1]}`).join(', ');
}

const seconds = new Intl.NumberFormat('es-CO', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const shownDuration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${seconds.format(milliseconds / 1000)} s`;

const time = new Intl.DateTimeFormat('es-CO', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
const full = new Intl.DateTimeFormat('es-CO', { dateStyle: 'long', timeStyle: 'medium' });

export const shownStart = (at: string): string => time.format(new Date(at));
export const fullStart = (at: string): string => full.format(new Date(at));
