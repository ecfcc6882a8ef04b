import { type Incident, isDayOff, isLeave } from './incident';

const MIDNIGHT = 1_440;

/**
 * Can two incidents of one person not both be true.
 *
 * Two that have hours: where they share some; what is still open lasts until somebody says that it ended. A leave of
 * the whole day may come after an outage of that day (the light did not come back, and the coordinator gave the day);
 * it excludes every other leave, and once it stands nothing more can happen to the person that day.
 */
export function collides(planned: Incident, standing: Incident): boolean {
  if (planned.day !== standing.day) return false;
  if (isDayOff(standing)) return true;
  if (isDayOff(planned)) return isLeave(standing.kind);
  const [one, other] = [spanOf(planned), spanOf(standing)];
  return one !== null && other !== null && one.start < other.end && other.start < one.end;
}

/** null: nobody knows when it began. */
function spanOf({ startsAt, endsAt }: Incident): { readonly start: number; readonly end: number } | null {
  return startsAt === null ? null : { start: startsAt, end: endsAt ?? MIDNIGHT };
}

/** Do two rows tell the same: whoever registers it again finds it registered. */
export const isSame = (one: Omit<Incident, 'agent'>, other: Omit<Incident, 'agent'>): boolean =>
  one.day === other.day &&
  one.kind === other.kind &&
  one.startsAt === other.startsAt &&
  one.endsAt === other.endsAt &&
  one.description === other.description;
