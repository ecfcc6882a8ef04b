import type { Absence } from '../base/absences';
import { type Agent, worksOn } from '../base/directory';
import { agentsNamed } from '../base/find-agent';
import { fold } from '../base/fold';
import { type Day, shownDay } from '../calendar/day';
import type { EscalationRow } from '../escalations/state';
import { addressOf } from '../mail/address';
import { cut } from './case-words';

/** Who is told of a case today. */
export interface Holder {
  /** As people know the person; as the row says it where AGENTES does not know. */
  readonly name: string;
  /** null: nobody can be written to, and the case goes to the coordinator. */
  readonly mail: string | null;
  /** Spanish: why it goes to the coordinator; '' where the person is told. */
  readonly away: string;
}

const LONGEST_NAME = 80;

type Sender = Pick<EscalationRow, 'agent' | 'agentMail'>;

/**
 * Who is told of each case: the person of AGENTES with the row's address, else with its name. A mail of ours goes to
 * nobody whom AGENTES does not know.
 */
export function holders(agents: readonly Agent[], absences: readonly Absence[], today: Day): (row: Sender) => Holder {
  const present = agents.filter((agent) => worksOn(agent, today));
  const absent = new Set(
    absences.filter(({ day }) => day === today).flatMap(({ agent }) => onlyOne(agent, present)?.mail ?? []),
  );
  return (row) => {
    const person = personOf(row, agents, present);
    const typed = cut(row.agent.trim() || row.agentMail.trim(), LONGEST_NAME);
    if (person === null) return { name: typed || 'Sin agente', mail: null, away: unknown(row) };
    const name = person.name || typed;
    const mail = addressOf(person.mail);
    if (mail === null) return { name, mail, away: 'AGENTES no tiene su correo' };
    const now = present.find((agent) => agent.mail === person.mail);
    if (!now) return { name, mail: null, away: notAtWork(person, today) };
    return absent.has(mail) ? { name, mail: null, away: 'hoy no está, según NOVEDADES' } : { name, mail, away: '' };
  };
}

/** By the address, whoever has it today; else by the name. */
function personOf({ agent, agentMail }: Sender, agents: readonly Agent[], present: readonly Agent[]): Agent | null {
  const mail = addressOf(agentMail);
  const withMail = mail === null ? [] : agents.filter((one) => one.mail === mail);
  return (
    withMail.find((one) => present.includes(one)) ?? withMail[0] ?? onlyOne(agent, present) ?? onlyOne(agent, agents)
  );
}

/** The one person whom a name means: who is called so, else who alone can be meant; null: nobody, or several. */
function onlyOne(name: string, people: readonly Agent[]): Agent | null {
  const called = people.filter((one) => fold(one.name) === fold(name) && fold(name) !== '');
  const meant = called.length > 0 ? called : agentsNamed(name, people);
  return new Set(meant.map(({ mail, name: full }) => mail || full)).size === 1 ? (meant[0] as Agent) : null;
}

const unknown = ({ agent, agentMail }: Sender): string =>
  agent.trim() === '' && agentMail.trim() === '' ? 'la fila no dice de quién es' : 'no se encuentra en AGENTES';

function notAtWork({ from, until }: Agent, today: Day): string {
  if (until !== null && until < today) return `dejó el equipo el ${shownDay(until)}`;
  return from === null ? 'hoy no trabaja' : `entra al equipo el ${shownDay(from)}`;
}
