import type { Day } from '../calendar/day';
import { isDate } from './cell';
import { fold } from './fold';
import type { TabRow } from './tabs';

/** A person of AGENTES. Plain data: it goes through the cache. */
export interface Agent {
  readonly name: string;
  /** Lower case; '' where the tab says none. */
  readonly mail: string;
  /** '' for those who have no tab: coordinator, trainer… */
  readonly tab: string;
  /** Folded: «largo», «corto». */
  readonly shift: string;
  /** Folded: «agente», «coordinador»… */
  readonly role: string;
  /** First and last day at work; null is open. */
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Reads a row of AGENTES. */
export function agentOf(row: TabRow<'directory'>): Agent {
  return {
    name: row.agent.trim(),
    mail: row.mail.trim().toLowerCase(),
    tab: row.tab.trim(),
    shift: fold(row.shift),
    role: fold(row.role),
    from: isDate(row.from) ? row.from.day : null,
    until: isDate(row.until) ? row.until.day : null,
  };
}

/** Is the person at work on that day, as far as Desde and Hasta say. */
export const worksOn = ({ from, until }: Agent, day: Day): boolean =>
  (from === null || from <= day) && (until === null || day <= until);
