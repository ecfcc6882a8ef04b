import type { Hours } from './shifts';
import type { DayTally } from './tally';

/** How a day goes at some minute of its shift. */
export interface Pace {
  /** What would be done by now if the goal were done evenly over the shift. */
  readonly managed: number;
  readonly archived: number | null;
  readonly minutesLeft: number;
}

/** null: nothing is asked that day. Before the shift it is 0, after it the whole goal. */
export function paceAt(
  { goalManaged, goalArchived }: Pick<DayTally, 'goalManaged' | 'goalArchived'>,
  { start, end }: Hours,
  minutes: number,
): Pace | null {
  if (goalManaged === null) return null;
  const share = Math.min(1, Math.max(0, (minutes - start) / (end - start)));
  return {
    managed: Math.round(goalManaged * share),
    archived: goalArchived === null ? null : Math.round(goalArchived * share),
    minutesLeft: Math.min(end - start, Math.max(0, end - minutes)),
  };
}
