import type { Day } from '../calendar/day';
import { isDate } from './cell';
import { fold } from './fold';
import type { TabRow } from './tabs';

/** A day on which somebody was not at work. */
export interface Absence {
  /** As it was typed. */
  readonly agent: string;
  readonly day: Day;
}

const LEAVES = ['permiso', 'ausencia'];

/** Permissions and absences of NOVEDADES, and what has no hours there: that lasted the whole day. */
export function absencesIn(rows: readonly TabRow<'incidents'>[]): Absence[] {
  return rows.flatMap(({ date, agent, kind, startsAt, endsAt }) => {
    const wholeDay = LEAVES.includes(fold(kind)) || (startsAt === null && endsAt === null);
    return isDate(date) && wholeDay ? [{ agent, day: date.day }] : [];
  });
}
