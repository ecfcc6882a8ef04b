import { type Agent, worksOn } from '../base/directory';
import type { Day } from '../calendar/day';
import { addressOf, distinct } from '../mail/address';
import type { Settings } from '../settings/settings';
import { isOwn } from './case-view';
import type { EscalationRow } from './state';

/** Roles as AGENTES says them, folded. */
const COORDINATES = /^coordinadora?$/;
const LEADS = /^(?:coordinador|supervisor)a?$/;

/**
 * Where coordination is written to: `contactos.coordinacion`, else those of AGENTES with that role who are at work;
 * none where the base says none: no address is guessed.
 */
export function coordinationOf(
  { coordination }: Pick<Settings, 'coordination'>,
  agents: readonly Agent[],
  today: Day,
): string[] {
  if (coordination.length > 0) return distinct(coordination);
  const people = agents.filter((agent) => COORDINATES.test(agent.role) && worksOn(agent, today));
  return distinct(people.flatMap(({ mail }) => addressOf(mail) ?? []));
}

/** Does the person coordinate or supervise the team, by AGENTES. */
export const leadsTeam = ({ role }: Pick<Agent, 'role'>): boolean => LEADS.test(role);

/** Spanish: why a person does not report that case; null: it is the person's own, or who leads the team (acta 9). */
export function whyNotReportedBy(person: Agent, row: EscalationRow, agents: readonly Agent[]): string | null {
  if (leadsTeam(person) || isOwn(row, person, agents)) return null;
  const sender = row.agent.trim() || row.agentMail.trim() || 'quien lo envió';
  return `Lo reporta ${sender}, que lo envió, o quien tenga en AGENTES el Rol COORDINADOR o SUPERVISOR (acta 9).`;
}
