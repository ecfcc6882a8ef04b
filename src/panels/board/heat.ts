import type { DayTally } from '../../app/panel-api';

/** What a cell's colour and figure speak of. */
export type Metric = 'managed' | 'archived';

/** 0 and 1 far below the goal, 2 near it; 3 reached, 4 well beyond. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** One agent's day in the heat table. */
export interface HeatCell {
  readonly kind:
    | 'counted'
    /** Today, while the goal is not reached. */
    | 'running'
    | 'future'
    /** The tab cannot be counted. */
    | 'noData'
    | 'holiday'
    | 'weekend'
    | 'absence'
    /** Nothing is asked for another reason. */
    | 'noGoal';
  /** null: no goal to compare with. */
  readonly level: Level | null;
  /** null: unknown, or nothing was done on a day without a goal. */
  readonly figure: number | null;
  /** What Inconcert adds of Facebook; null: «sin dato». */
  readonly inconcert: number | null;
  /** Of the goal, the figure and Inconcert's together; null: there is none. */
  readonly share: number | null;
  readonly goal: number | null;
}

/** From which share of the goal on each level begins; 3 is the goal itself. */
export const LEVELS: readonly number[] = [0, 0.5, 0.8, 1, 1.2];

export function levelOf(share: number): Level {
  let level = 0;
  LEVELS.forEach((from, index) => {
    if (share >= from) level = index;
  });
  return level as Level;
}

/** @param today yyyy-MM-dd */
export function heatCell(day: DayTally, metric: Metric, today: string): HeatCell {
  const isManaged = metric === 'managed';
  const done = isManaged ? day.managed : day.archived;
  const inconcert = isManaged ? day.inconcert : day.inconcertArchived;
  const goal = isManaged ? day.goalManaged : day.goalArchived;
  const bare = { level: null, figure: done, inconcert, share: null, goal };
  if (goal === null) return { ...bare, kind: whyNoGoal(day), figure: done === 0 ? null : done };
  if (day.date > today) return { ...bare, kind: 'future', figure: done === 0 ? null : done };
  if (done === null) return { ...bare, kind: 'noData' };
  const share = goal === 0 ? 1 : (done + (inconcert ?? 0)) / goal;
  if (day.date === today && share < 1) return { ...bare, share, kind: 'running' };
  return { ...bare, share, kind: 'counted', level: levelOf(share) };
}

function whyNoGoal({ noGoal, goalManaged }: DayTally): HeatCell['kind'] {
  // Only archived cases are not asked for.
  if (goalManaged !== null) return 'noGoal';
  if (/^(?:sábado|domingo)$/.test(noGoal)) return 'weekend';
  if (/^(?:permiso|ausencia)$/i.test(noGoal)) return 'absence';
  return /^(?:festivo|cerrado|día cívico)/.test(noGoal) ? 'holiday' : 'noGoal';
}

/** Whether the day's goals were met, as a sign that does not need colour. */
export interface Sign {
  readonly mark: '✓' | '✗' | '?' | '…';
  /** Spanish. */
  readonly words: string;
}

/** null: nothing is asked, or the day is to come. */
export function signOf({ date, goalManaged, met, managed }: DayTally, today: string): Sign | null {
  if (goalManaged === null || date > today) return null;
  if (met === true) return { mark: '✓', words: 'cumplió la meta' };
  if (date === today) return { mark: '…', words: 'en curso' };
  if (met === false) return { mark: '✗', words: 'no cumplió la meta' };
  return managed === null
    ? { mark: '?', words: 'sin dato: su pestaña no se puede contar' }
    : { mark: '?', words: 'no se sabe si cumplió: sin dato de Inconcert' };
}
