import { type Agent, worksOn } from '../core/base/directory';
import type { Day } from '../core/calendar/day';

/** The person of AGENTES with that address who is at work on the day; null: none. */
export const personOf = (agents: readonly Agent[], mail: string, today: Day): Agent | null =>
  mail === '' ? null : (agents.find((agent) => agent.mail === mail.toLowerCase() && worksOn(agent, today)) ?? null);
