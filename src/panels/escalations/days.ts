const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01 of a `yyyy-MM-dd`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

/** Days from one to another, as the calendar counts; negative backwards. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
