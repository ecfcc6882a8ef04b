import type { DayTally, MyDay } from '../../app/panel-api';
import { counted, number } from '../kit/spanish';

/** How much of a goal is done. */
export interface Progress {
  readonly done: number;
  readonly goal: number;
  readonly left: number;
}

type Done = Pick<DayTally, 'managed' | 'archived' | 'inconcert' | 'inconcertArchived' | 'goalManaged' | 'goalArchived'>;

/** Gestiones of the base and of Inconcert; null: the base cannot be counted. */
export const managedOf = ({ managed, inconcert }: Pick<Done, 'managed' | 'inconcert'>): number | null =>
  managed === null ? null : managed + (inconcert ?? 0);

/** Archived cases of the base and of Inconcert; null: the base cannot be counted. */
export const archivedOf = ({
  archived,
  inconcertArchived,
}: Pick<Done, 'archived' | 'inconcertArchived'>): number | null =>
  archived === null ? null : archived + (inconcertArchived ?? 0);

const towards = (done: number, goal: number): Progress => ({ done, goal, left: Math.max(0, goal - done) });

export function managedProgress(day: Done): Progress | null {
  const done = managedOf(day);
  return done === null || day.goalManaged === null ? null : towards(done, day.goalManaged);
}

export function archivedProgress(day: Done): Progress | null {
  const done = archivedOf(day);
  return done === null || day.goalArchived === null ? null : towards(done, day.goalArchived);
}

export const leftWords = (left: number): string => `${left === 1 ? 'falta' : 'faltan'} ${number(left)}`;

/** What stands first in the panel. */
export interface Headline {
  readonly isMet: boolean;
  readonly text: string;
}

/** How the day stands, in a line that is understood at a glance. */
export function headlineOf(day: DayTally): Headline {
  const done = managedOf(day);
  const managed = managedProgress(day);
  const archived = archivedProgress(day);
  if (done === null) return { isMet: false, text: 'Su día no se puede contar' };
  if (managed === null) return { isMet: false, text: `${counted(done, 'gestión', 'gestiones')}. Hoy sin meta` };
  const figures = `${number(managed.done)} de ${number(managed.goal)}`;
  if (managed.left > 0) return { isMet: false, text: `Van ${figures}: ${leftWords(managed.left)}` };
  if (archived === null) return { isMet: true, text: `Meta cumplida: ${figures}. ¡Buen trabajo!` };
  if (archived.left === 0) return { isMet: true, text: 'Cumplió las dos metas de hoy. ¡Buen trabajo!' };
  const rest = `${leftWords(archived.left)} ${archived.left === 1 ? 'archivado' : 'archivados'}`;
  return { isMet: false, text: `Gestiones cumplidas: ${figures}; ${rest}` };
}

/** Why nothing is asked today, and what to do where it should be; '' where there is a goal. */
export function noGoalWords({ day, agent }: MyDay): string {
  if (day.goalManaged !== null) return '';
  if (agent.shift === null)
    return 'AGENTES no dice su turno, y sin él no hay meta. Pida a coordinación que escriba LARGO o CORTO en la columna Turno.';
  return `Hoy no hay meta: ${day.noGoal}.`;
}

/** «8:05» */
export const timeWords = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** «45 min», «4 h 10 min», «2 h» */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** How the proportional goal stands, where the team asks for it; ''. */
export function proRatedWords(day: DayTally): string {
  const { proRated, lostMinutes } = day;
  const done = managedOf(day);
  if (proRated === null || done === null) return '';
  const { managed, archived } = proRated;
  const goals = [
    ['gestiones', managed, Math.max(0, managed - done)],
    ...(archived === null ? [] : [['archivados', archived, Math.max(0, archived - (archivedOf(day) ?? 0))] as const]),
  ] as const;
  const told = goals.map(
    ([name, goal, left]) => `${number(goal)} ${name} (${left === 0 ? 'ya van' : leftWords(left)})`,
  );
  return `Descontando ${durationWords(lostMinutes)} de novedades, la meta sería ${told.join(' y ')}.`;
}
