import { addDays, type Day, shortDay } from '../calendar/day';
import { type Incident, isDayOff } from '../incidents/incident';
import type { AgentTally, DayTally } from '../productivity/tally';
import { cut } from './case-words';

const LONGEST_NAME = 80;
const LONGEST_KIND = 40;
const LONGEST_DESCRIPTION = 200;

/** What nobody knows is never 0. */
export const NO_FIGURE = 'sin dato';

export const figure = (count: number | null): string => (count === null ? NO_FIGURE : String(count));

/** In one line, whatever the cell of AGENTES holds. */
export const nameOf = ({ posting }: Pick<AgentTally, 'posting'>): string =>
  cut(
    posting.agent
      .slice(0, 10 * LONGEST_NAME)
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST_NAME,
  );

/** «Ana Ruiz (LARGO)» */
export const nameAndShift = (tally: Pick<AgentTally, 'posting'>): string =>
  `${nameOf(tally)} (${tally.posting.shift ?? 'sin turno'})`;

/** «130 + 70»: gestiones and archived; «–»: nothing is asked. */
export const pair = (managed: number | null, archived: number | null, without: string): string =>
  managed === null ? without : archived === null ? String(managed) : `${managed} + ${archived}`;

export const goalOf = ({ goalManaged, goalArchived }: DayTally): string => pair(goalManaged, goalArchived, '–');

export const inconcertOf = ({ inconcert, inconcertArchived }: DayTally): string =>
  pair(inconcert, inconcertArchived, NO_FIGURE);

/** What a day came to: «Cumplida», «Sin meta: ausencia». */
export function resultOf({ goalManaged, noGoal, met }: DayTally): string {
  if (goalManaged === null) return `Sin meta: ${cut(noGoal, LONGEST_NAME)}`;
  return met === null ? 'Sin dato' : met ? 'Cumplida' : 'No cumplida';
}

/** «12 gestiones», «1 archivado» */
export const managedWords = (count: number): string => `${count} ${count === 1 ? 'gestión' : 'gestiones'}`;
export const archivedWords = (count: number): string => `${count} ${count === 1 ? 'archivado' : 'archivados'}`;
export const dayWords = (count: number): string => `${count} ${count === 1 ? 'día' : 'días'}`;
export const goalsMet = (met: number, asked: number): string =>
  `${met} de ${asked} ${asked === 1 ? 'meta cumplida' : 'metas cumplidas'}`;

/** «12 gestiones y 5 archivados»: what is missing for the goal; '' where nothing is, or nobody knows. */
export function missingOf(day: DayTally): string {
  const { managed, archived, inconcert, inconcertArchived, goalManaged, goalArchived } = day;
  if (managed === null || archived === null || goalManaged === null) return '';
  const toManage = goalManaged - managed - (inconcert ?? 0);
  const toArchive = (goalArchived ?? 0) - archived - (inconcertArchived ?? 0);
  return [...(toManage > 0 ? [managedWords(toManage)] : []), ...(toArchive > 0 ? [archivedWords(toArchive)] : [])].join(
    ' y ',
  );
}

/** «2 (45 min o más)»; '': none. */
export function incidentsCounted(days: readonly DayTally[]): string {
  const count = days.reduce((sum, { incidents }) => sum + incidents.length, 0);
  if (count === 0) return '';
  const lost = days.reduce((sum, { lostMinutes }) => sum + lostMinutes, 0);
  const open = days.some(({ lostOpen }) => lostOpen);
  return lost === 0 ? `${count}${open ? ' (sin hora final)' : ''}` : `${count} (${lost} min${open ? ' o más' : ''})`;
}

/** «INTERNET de 10:00 a 10:45: se cayó el módem» */
export function incidentLine(incident: Incident): string {
  const kind = cut(incident.kind, LONGEST_KIND) || 'Novedad';
  const said = incident.description === '' ? '' : `: ${cut(incident.description, LONGEST_DESCRIPTION)}`;
  return `${kind} ${spanOf(incident)}${said}`;
}

function spanOf(incident: Incident): string {
  const { startsAt, endsAt } = incident;
  if (isDayOff(incident)) return 'todo el día';
  if (startsAt === null) return endsAt === null ? 'sin horas' : `hasta las ${clock(endsAt)}`;
  return endsAt === null ? `desde las ${clock(startsAt)}, sin hora final` : `de ${clock(startsAt)} a ${clock(endsAt)}`;
}

/** «08:05» */
const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** «del 16 al 22 nov», with the year where it is another than today's. */
export function weekInWords(monday: Day, today: Day): string {
  const sunday = addDays(monday, 6);
  const short = (day: Day) => shortDay(day).slice(4);
  const from = monday.slice(0, 7) === sunday.slice(0, 7) ? String(Number(monday.slice(8))) : short(monday);
  return `del ${from} al ${short(sunday)}${sunday.slice(0, 4) === today.slice(0, 4) ? '' : ` ${sunday.slice(0, 4)}`}`;
}
