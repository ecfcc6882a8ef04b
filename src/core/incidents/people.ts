import { type Agent, worksOn } from '../base/directory';
import { fold, foldName } from '../base/fold';
import { type Calendar, SATURDAY } from '../calendar/calendar';
import { type Day, weekday } from '../calendar/day';
import { goalOn } from '../productivity/goals';
import { personNamedIn } from '../productivity/person-named';
import { postingsIn } from '../productivity/postings';
import type { Settings } from '../settings/settings';

/** The people of AGENTES to whom an incident may happen: agents, and everybody else. */
export interface People {
  /** Their names, each once, as AGENTES writes them. */
  readonly names: readonly string[];
  /** The person whom a cell means; null: nobody, or several. */
  keyOf(name: string): string | null;
  /** Is the person at work that day, as far as Desde and Hasta say. */
  isThere(name: string, day: Day): boolean;
  /**
   * Does the person work that day: not on Sundays nor closed days, on a Saturday only where the shift has a goal on it
   * (acta 29).
   */
  worksOn(name: string, day: Day): boolean;
}

/** Who is who by AGENTES. */
export function peopleIn(
  agents: readonly Agent[],
  known: { readonly settings: Settings; readonly calendar: Calendar },
): People {
  const people = agents.filter(({ name, tab }) => name !== '' || tab !== '');
  const named = people.map((agent) => ({ person: personOf(agent), agent: nameOf(agent), tab: agent.tab }));
  const keyOf = personNamedIn(named);
  const { postings } = postingsIn(agents);
  const isThere = (name: string, day: Day) =>
    people.some((agent) => personOf(agent) === keyOf(name) && worksOn(agent, day));
  return {
    names: [...new Map(named.map(({ person, agent }) => [person, agent])).values()],
    keyOf,
    isThere,
    worksOn(name, day) {
      if (!isThere(name, day)) return false;
      const closed = known.calendar.whyClosed(day);
      if (weekday(day) !== 6) return closed === null && weekday(day) !== 0;
      if (closed !== null && closed !== SATURDAY) return false;
      const shift = postings.find((posting) => posting.person === keyOf(name) && posting.holdsOn(day))?.shift ?? null;
      return shift !== null && goalOn(shift, day, known).managed !== null;
    },
  };
}

const nameOf = ({ name, tab }: Agent): string => (name === '' ? tab : name);

/** As productivity tells one from another. */
const personOf = (agent: Agent): string => (agent.name === '' ? `pestaña ${foldName(agent.tab)}` : fold(agent.name));
