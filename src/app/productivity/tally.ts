import { type Day, dayNumber, parseDay } from '../../core/calendar/day';
import type { EditPorts } from '../../core/ports';
import { countProblems } from '../../core/productivity/problems';
import { type AgentTally, type TallyInput, tallyOf } from '../../core/productivity/tally';
import { rememberedBaseMap } from '../base-map';
import { done, type Result, refused } from '../result';
import type { AgentFigures, ProductivityCommands } from './api';
import { type FigureSources, readSources } from './read-sources';

type Tally = ProductivityCommands['productivity.tally'];

const MOST_DAYS = 400;

/** The figures of every agent from a day to another, both included. Writes nothing. */
export function tallyTeam(ports: EditPorts, asked: Tally['request']): Result<Tally['answer']> {
  const range = rangeOf(asked);
  if (!range.ok) return range;
  const { from, to } = range.value;
  const sources = readSources(ports, rememberedBaseMap(ports.workbook, ports.cache));
  const { tallies, problems } = tallied(sources, from, to);
  return done({ today: sources.today, from, to, agents: tallies.map(figuresOf), problems });
}

/** Spanish refusal for what is no range of days. */
export function rangeOf({ from, to }: { readonly from: string; readonly to: string }): Result<{ from: Day; to: Day }> {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null)
    return refused(`«${first === null ? from : to}» no es una fecha. Escríbala como dd/mm/aaaa o aaaa-mm-dd.`);
  if (last < first) return refused('La fecha «desde» es posterior a la fecha «hasta». Cambie una de las dos.');
  if (dayNumber(last) - dayNumber(first) >= MOST_DAYS)
    return refused(`Son más de ${MOST_DAYS} días. Elija menos: por ejemplo, un año.`);
  return done({ from: first, to: last });
}

/** Every agent's figures over those days, and in Spanish all that is not counted or doubtful. */
export function tallied(sources: FigureSources, from: Day, to: Day): { tallies: AgentTally[]; problems: string[] } {
  const input: TallyInput = { ...sources, from, to };
  const tallies = tallyOf(input);
  return { tallies, problems: [...sources.problems, ...countProblems(input, tallies)] };
}

export const figuresOf = ({ posting, days, weeks, months }: AgentTally): AgentFigures => ({
  agent: posting.agent,
  shift: posting.shift,
  days,
  weeks,
  months,
});
