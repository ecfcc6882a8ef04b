import type { Agent } from '../../core/base/directory';
import type { Day } from '../../core/calendar/day';
import { type Addressees, addresseesOf, domainWarning } from '../../core/escalations/contacts';
import { recipientsOf } from '../../core/mail/mail';
import type { MailingPorts } from '../../core/ports';
import type { BaseMap } from '../base-map';
import { personOf } from '../person';

/** Who would send an escalation now, and to whom. */
export interface Desk extends Pick<Addressees, 'to' | 'cc'> {
  readonly sender: { readonly name: string; readonly mail: string };
  /** Spanish, one sentence each. */
  readonly warnings: readonly string[];
  /** Spanish, one sentence each: why nothing can be sent. */
  readonly obstacles: readonly string[];
}

/** Looks at the account, AGENTES, the contacts and the day's quota (acta 8 and 10). */
export function deskOf(ports: MailingPorts, { facts, problems }: BaseMap, today: Day): Desk {
  const mail = ports.userMail().toLowerCase();
  const person = personOf(facts.agents, mail, today);
  const { to, cc, warnings, obstacle } = addresseesOf(facts.settings, problems, mail);
  const domain = person && domainWarning(mail, facts.settings);
  const obstacles = [
    ...(person ? [] : [whyNobody(mail, facts.agents)]),
    ...(obstacle === null ? [] : [obstacle]),
    ...quotaObstacle(ports, recipientsOf({ to, cc })),
  ];
  const sender = { name: person?.name ?? '', mail };
  return { sender, to, cc, warnings: domain === null ? warnings : [domain, ...warnings], obstacles };
}

export function whyNobody(mail: string, agents: readonly Agent[]): string {
  if (mail === '')
    return 'Google no dice con qué cuenta está trabajando. Cierre las demás cuentas del navegador, recargue la hoja y abra de nuevo el panel.';
  if (agents.length === 0)
    return 'La base no tiene a nadie en AGENTES: no se sabe quién envía. Cree la pestaña con «Configurar…» y escriba su nombre y su correo.';
  const known = agents.find((agent) => agent.mail === mail);
  if (known)
    return `Según AGENTES, ${known.name} (${mail}) no trabaja hoy. Si es un error, corrija las columnas Desde y Hasta.`;
  return `La cuenta ${mail} no está en AGENTES. Si tiene varias cuentas abiertas en el navegador, abra la hoja con la suya; si es la suya, pida que la agreguen.`;
}

function quotaObstacle({ mail }: MailingPorts, recipients: number): string[] {
  const left = mail.recipientsLeft();
  if (recipients <= left) return [];
  return [
    `Su cuenta puede escribir hoy a ${left} destinatarios más y este correo va a ${recipients}. Envíelo mañana: el borrador se conserva.`,
  ];
}
