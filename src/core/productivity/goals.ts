import { type Calendar, SATURDAY } from '../calendar/calendar';
import { type Day, weekday } from '../calendar/day';
import type { DatedCount, Settings } from '../settings/settings';
import type { Shift } from './shifts';

/** Acta 29: «A partir de Julio de 2022». */
const FIRST_DAY = '2022-07-01';

/** What is asked of an agent on one day (acta 29). */
export interface Goal {
  /** Gestiones; null: nothing is asked. */
  readonly managed: number | null;
  /** Archived cases, apart; null: none are asked. */
  readonly archived: number | null;
  /** Spanish: why nothing is asked («festivo: Navidad», «sábado»); ''. */
  readonly none: string;
}

type Known = { readonly settings: Settings; readonly calendar: Calendar };

export const noGoal = (why: string): Goal => ({ managed: null, archived: null, none: why });

/**
 * The goal of a shift on a day: LARGO Monday to Friday, CORTO on Saturdays too; none on a closed day (acta 29,
 * acta/DECISIONS.md 77–81).
 */
export function goalOn(shift: Shift, day: Day, { settings, calendar }: Known): Goal {
  if (day < FIRST_DAY) return noGoal('antes de julio de 2022');
  const closed = calendar.whyClosed(day);
  const ofWeek = weekday(day);
  if (ofWeek === 0) return noGoal('domingo');
  if (ofWeek === 6 && shift === 'LARGO') return noGoal('sábado');
  // The team's Saturdays are no business days, and the short shift works on them.
  if (closed !== null && !(ofWeek === 6 && closed === SATURDAY)) return noGoal(closed);
  const { longGoal, longArchivedGoal, shortGoal, shortSaturdayGoal } = settings;
  const managed = countOn(shift === 'LARGO' ? longGoal : ofWeek === 6 ? shortSaturdayGoal : shortGoal, day);
  if (managed === null) return noGoal('CONFIGURACIÓN no le da meta a ese día');
  return { managed, archived: shift === 'LARGO' ? countOn(longArchivedGoal, day) : null, none: '' };
}

/**
 * What the acta says of a whole week of the shift: 753 for CORTO, which is not the sum of its days (643), and is
 * shown beside it; nothing for LARGO (acta/DECISIONS.md 77).
 */
export const actaWeek = (shift: Shift, monday: Day, settings: Settings): number | null =>
  shift === 'CORTO' ? countOn(settings.shortWeekGoal, monday) : null;

/** Which of the numbers holds on the day; null: none does yet. */
function countOn(counts: readonly DatedCount[], day: Day): number | null {
  let holding: number | null = null;
  for (const { value, from } of counts) if (from === null || from <= day) holding = value;
  return holding;
}
