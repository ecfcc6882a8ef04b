import { isDate } from '../base/cell';
import { fold } from '../base/fold';
import type { TabRow } from '../base/tabs';
import type { Day } from '../calendar/day';

/** What Tipo of NOVEDADES may say (acta 29). */
export const INCIDENT_KINDS = ['DESCONEXIÓN', 'INTERNET', 'ENERGÍA', 'PERMISO', 'AUSENCIA', 'OTRO'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Something that took time from somebody's day (acta 29). */
export interface Incident {
  /** As it was typed. */
  readonly agent: string;
  readonly day: Day;
  /** As it was typed. */
  readonly kind: string;
  /** Minutes since midnight; null: not said. */
  readonly startsAt: number | null;
  /** null: it goes on, or nobody has said when it ended. */
  readonly endsAt: number | null;
  readonly description: string;
}

/** A row of NOVEDADES; null where it has no day that can be read. */
export function incidentOf(row: TabRow<'incidents'>): Incident | null {
  const { date, agent, kind, startsAt, endsAt, description } = row;
  if (!isDate(date)) return null;
  return { agent: agent.trim(), day: date.day, kind: kind.trim(), startsAt, endsAt, description: description.trim() };
}

const LEAVES = ['permiso', 'ausencia'];

/** Is it agreed upon, and may lie in the future: a permission or an absence; the rest happens to somebody. */
export const isLeave = (kind: string): boolean => LEAVES.includes(fold(kind));

/** A permission or an absence without hours is of the whole day: nothing is asked of the person. */
export const isDayOff = ({ kind, startsAt, endsAt }: Pick<Incident, 'kind' | 'startsAt' | 'endsAt'>): boolean =>
  isLeave(kind) && startsAt === null && endsAt === null;

/** Has nobody said yet when it ended. */
export const isOpen = (incident: Pick<Incident, 'kind' | 'startsAt' | 'endsAt'>): boolean =>
  incident.endsAt === null && !isDayOff(incident);

interface Hours {
  readonly start: number;
  readonly end: number;
}

/**
 * How many minutes the incidents of one day took, what two of them share counted once.
 * @param hours what lies outside them is not lost; null: they are not known, and everything counts
 * @returns besides, whether one of them has no end or no beginning: its minutes nobody knows
 */
export function lostMinutes(
  incidents: readonly Incident[],
  hours: Hours | null,
): { readonly minutes: number; readonly open: boolean } {
  const spans = incidents
    .flatMap(({ startsAt, endsAt }) => (startsAt === null || endsAt === null ? [] : [[startsAt, endsAt] as const]))
    .map(([start, end]) => [Math.max(start, hours?.start ?? 0), Math.min(end, hours?.end ?? 1_440)] as const)
    .sort(([one], [other]) => one - other);
  let minutes = 0;
  let reached = 0;
  for (const [start, end] of spans) {
    minutes += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  const open = incidents.some((each) => isOpen(each) || (each.startsAt === null && each.endsAt !== null));
  return { minutes, open };
}
