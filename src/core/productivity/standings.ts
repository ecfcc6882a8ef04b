import type { Day } from '../calendar/day';
import type { Shift } from './shifts';
import type { DayTally, WeekTally } from './tally';

/** What an agent did in one shift, as {@link AgentTally} has it, by the agent's name. */
export interface BoardAgent {
  readonly agent: string;
  readonly shift: Shift | null;
  readonly days: readonly DayTally[];
  readonly weeks: readonly WeekTally[];
}

/** The figures that a board is made of. */
export interface BoardFigures {
  readonly today: Day;
  readonly from: Day;
  readonly to: Day;
  readonly agents: readonly BoardAgent[];
}

/** On how many days with a goal, of those that are over, an agent reached it in one shift. */
export interface Standing {
  readonly agent: string;
  readonly shift: Shift | null;
  readonly met: number;
  readonly missed: number;
  /** It depends on a figure that is missing (acta/DECISIONS.md 98). */
  readonly unknown: number;
  /** Gestiones of those days and of those without a goal; null: a day cannot be counted. */
  readonly managed: number | null;
  readonly archived: number | null;
}

type Range = Pick<BoardFigures, 'today' | 'from' | 'to'>;

/** Does the day count: today does not until it is over, unless nothing else was asked for. */
export const isOver = (date: Day, { today, from, to }: Range): boolean =>
  date < today || (date === today && from === to);

/** How each entry stands, in the order of the figures. */
export const standingsOf = (figures: BoardFigures): Standing[] =>
  figures.agents.map(({ agent, shift, days }) => {
    const past = days.filter(({ date }) => isOver(date, figures));
    const asked = past.filter(({ goalManaged }) => goalManaged !== null);
    const count = (met: boolean | null) => asked.filter((day) => day.met === met).length;
    return {
      agent,
      shift,
      met: count(true),
      missed: count(false),
      unknown: count(null),
      managed: sumOf(past.map(({ managed }) => managed)),
      archived: sumOf(past.map(({ archived }) => archived)),
    };
  });

/** null: one of them is unknown. */
export const sumOf = (figures: readonly (number | null)[]): number | null =>
  figures.reduce((sum, figure) => (sum === null || figure === null ? null : sum + figure), 0);
