import type { AgentFigures, Board, DayTally, Standing } from '../../app/panel-api';

/** An agent in one shift, with how it stands. */
export interface Entry {
  /** Tells it from others. */
  readonly key: string;
  readonly figures: AgentFigures;
  readonly standing: Standing;
  readonly byDay: ReadonlyMap<string, DayTally>;
}

const asked = ({ met, missed, unknown }: Standing): number => met + missed + unknown;

/** Whoever missed the goal on most of their days comes first; who has no goal at all last. */
export function entriesOf({ agents, standings }: Board): Entry[] {
  const entries = agents.map((figures, index) => ({
    key: String(index),
    figures,
    standing: standings[index] as Standing,
    byDay: new Map(figures.days.map((day) => [day.date as string, day])),
  }));
  const missedShare = ({ standing }: Entry) => (asked(standing) === 0 ? -1 : standing.missed / asked(standing));
  return entries.sort((one, other) => missedShare(other) - missedShare(one));
}

/** «7 de 10», with what it means; null: no day with a goal is over. */
export function standingWords(standing: Standing): { readonly short: string; readonly words: string } | null {
  const days = asked(standing);
  if (days === 0) return null;
  const unknown = standing.unknown === 0 ? '' : `; de ${standing.unknown} no se sabe`;
  return {
    short: `${standing.met} de ${days}`,
    words: `cumplió ${standing.met} de ${days} ${days === 1 ? 'día' : 'días'} con meta${unknown}`,
  };
}

/** Archived among all that was done on the days that are over; null: a day cannot be counted, or nothing was done. */
export function archivedShare({ managed, archived }: Standing): number | null {
  return managed === null || archived === null || managed + archived === 0 ? null : archived / (managed + archived);
}
