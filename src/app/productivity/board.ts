import type { Day } from '../../core/calendar/day';
import type { EditPorts } from '../../core/ports';
import { boardTables } from '../../core/productivity/board-tables';
import { headlineOf } from '../../core/productivity/headline';
import { firstOfMonth, lastOfMonth } from '../../core/productivity/periods';
import { standingsOf } from '../../core/productivity/standings';
import { type BaseMap, rememberedBaseMap } from '../base-map';
import { done, type Result } from '../result';
import type { Board, ProductivityCommands } from './api';
import { readSources } from './read-sources';
import { figuresOf, rangeOf, tallied } from './tally';

type Asked = ProductivityCommands['productivity.board']['request'];

/** The figures of those days with what is said and shown of them. Writes nothing. */
export function board(ports: EditPorts, asked: Asked): Result<Board> {
  const range = askedDays(ports, asked);
  if (!range.ok) return range;
  const { from, to } = range.value;
  return done(boardOver(ports, rememberedBaseMap(ports.workbook, ports.cache), from, to));
}

/** Spanish refusal for what is no range of days; both '' are the current month. */
export function askedDays(ports: EditPorts, asked: Asked): Result<{ from: Day; to: Day }> {
  return asked.from === '' && asked.to === '' ? done(currentMonth(ports.today())) : rangeOf(asked);
}

export const currentMonth = (today: Day): { from: Day; to: Day } => ({
  from: firstOfMonth(today),
  to: lastOfMonth(today),
});

export function boardOver(
  ports: EditPorts,
  map: BaseMap,
  from: Day,
  to: Day,
): Board & { readonly from: Day; readonly to: Day } {
  const sources = readSources(ports, map);
  const { tallies, problems } = tallied(sources, from, to);
  const figures = { today: sources.today, from, to, agents: tallies.map(figuresOf) };
  const standings = standingsOf(figures);
  return {
    ...figures,
    problems,
    standings,
    headline: headlineOf(figures, standings),
    tables: boardTables(figures, standings),
  };
}
