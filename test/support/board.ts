import { figuresOf, tallied } from '../../src/app/productivity/tally';
import type { BoardFigures } from '../../src/core/productivity/standings';
import { day, inputOf, type Team } from './team';

/** The figures that the team's board is made of. */
export function figuresFor(from: string, to: string, team: Team): BoardFigures {
  const { input } = inputOf(from, to, team);
  const { tallies } = tallied({ ...input, problems: [] }, day(from), day(to));
  return { today: input.today, from: day(from), to: day(to), agents: tallies.map(figuresOf) };
}
