import type { Agent } from '../../core/base/directory';
import { calendarOptions } from '../../core/base/facts';
import { type Calendar, calendarOf } from '../../core/calendar/calendar';
import type { Day } from '../../core/calendar/day';
import { coordinationOf, leadsTeam } from '../../core/escalations/coordination';
import { type People, peopleIn } from '../../core/incidents/people';
import type { MailingPorts } from '../../core/ports';
import { type BaseMap, rememberedBaseMap } from '../base-map';
import { whyNobody } from '../escalations/desk';
import { personOf } from '../person';
import { done, type Result, refused } from '../result';

/** Who is at the panel, and what the base says of the team. */
export interface Reporter {
  readonly map: BaseMap;
  readonly calendar: Calendar;
  readonly today: Day;
  /** Minutes since midnight. */
  readonly now: number;
  readonly person: Agent;
  /** As NOVEDADES calls the person in Agente. */
  readonly name: string;
  /** What Registrada por says. */
  readonly signature: string;
  /** Registers for others, and sees everybody's. */
  readonly leads: boolean;
  readonly people: People;
}

/** Refused, in Spanish, where the account is nobody's of AGENTES who is at work today. */
export function reporterOf(ports: MailingPorts): Result<Reporter> {
  const map = rememberedBaseMap(ports.workbook, ports.cache);
  const { agents, settings } = map.facts;
  const { day: today, minutes } = ports.now();
  const mail = ports.userMail().toLowerCase();
  const person = personOf(agents, mail, today);
  if (person === null) return refused(whyNobody(mail, agents));
  const calendar = calendarOf(calendarOptions(map.facts));
  const name = person.name === '' ? person.tab : person.name;
  if (name === '')
    return refused(`AGENTES no dice cómo se llama ${mail}. Escríbalo en Agente y abra de nuevo el panel.`);
  return done({
    map,
    calendar,
    today,
    now: minutes ?? 0,
    person,
    name,
    signature: `${name} (${mail})`,
    leads: leadsTeam(person),
    people: peopleIn(agents, { settings, calendar }),
  });
}

/** May the person register, end and undo what happens to that agent. */
export const mayActFor = ({ leads, people, name }: Reporter, agent: string): boolean =>
  leads || (people.keyOf(name) !== null && people.keyOf(agent) === people.keyOf(name));

export interface Addressees {
  readonly to: readonly string[];
  /** Nobody, because coordination is who registers. */
  readonly isOwn: boolean;
  /** Spanish: why nobody is written to; ''. */
  readonly why: string;
}

/** Whom an incident is told: coordination, but for the person who registers it. */
export function addresseesOf({ map, person, today }: Reporter): Addressees {
  const everybody = coordinationOf(map.facts.settings, map.facts.agents, today);
  const to = everybody.filter((address) => address !== person.mail);
  if (to.length > 0) return { to, isOwn: false, why: '' };
  if (everybody.length > 0) return { to, isOwn: true, why: 'coordinación es usted.' };
  const problem = map.problems.find((each) => each.startsWith('CONFIGURACIÓN, «contactos.coordinacion»'));
  return {
    to,
    isOwn: false,
    why:
      problem ??
      'falta «contactos.coordinacion» en CONFIGURACIÓN, y en AGENTES nadie con Rol COORDINADOR tiene correo. Avísele usted, y pida que lo escriban con «Configurar…».',
  };
}
