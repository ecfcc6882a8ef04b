import type { Entry } from '../entries';

/** One day of an agent's trend. */
export interface Point {
  readonly day: string;
  /** Gestiones and what Inconcert adds of Facebook; null: unknown. */
  readonly done: number | null;
  readonly goal: number;
  readonly met: boolean | null;
}

/** The days up to today on which something is asked. */
export function trendOf({ byDay }: Pick<Entry, 'byDay'>, days: readonly string[], today: string): Point[] {
  return days.flatMap((day) => {
    const tally = byDay.get(day);
    if (!tally || day > today || tally.goalManaged === null) return [];
    const { managed, inconcert, goalManaged, met } = tally;
    return [
      {
        day,
        done: managed === null ? null : managed + (inconcert ?? 0),
        goal: goalManaged,
        met: day === today && met !== true ? null : met,
      },
    ];
  });
}

/** Where a scale ends on which all of them fit: a round number. */
export function topOf(trends: readonly (readonly Point[])[]): number {
  const highest = Math.max(1, ...trends.flat().map(({ done, goal }) => Math.max(done ?? 0, goal)));
  const step = highest <= 10 ? 2 : highest <= 50 ? 10 : 50;
  return Math.ceil((highest * 1.05) / step) * step;
}
