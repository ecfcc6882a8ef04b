import { distinct } from '../mail/address';
import type { Settings } from '../settings/settings';

/** Who an escalation goes to (acta 8). */
export interface Addressees {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Spanish, one sentence each: who gets no copy because CONFIGURACIÓN does not say their address. */
  readonly warnings: readonly string[];
  /** Spanish: why it can go to nobody; null: it can. */
  readonly obstacle: string | null;
}

/** Google's bound for one mail. */
const MOST_RECIPIENTS = 50;

const COPIES = [
  ['contactos.coordinacion', 'coordination', 'a coordinación'],
  ['contactos.formacion', 'trainingLead', 'al líder de formación'],
  ['contactos.calidad', 'qualityLead', 'al líder de calidad'],
  ['contactos.copia', 'escalationCopy', 'a las demás personas'],
] as const;

/**
 * The addresses of CONFIGURACIÓN, each once; the sender gets no copy of the own mail. None is guessed.
 * @param problems what is said of settings that cannot be read: such a key is not called missing
 */
export function addresseesOf(settings: Settings, problems: readonly string[], sender: string): Addressees {
  const problemOf = (key: string) => problems.find((problem) => problem.startsWith(`CONFIGURACIÓN, «${key}»`));
  const to = distinct(settings.escalationTo);
  const cc = distinct(
    COPIES.flatMap(([, field]) => settings[field]),
    [...to, sender],
  );
  const warnings = COPIES.filter(([, field]) => settings[field].length === 0).map(
    ([key, , name]) => problemOf(key) ?? `No irá copia ${name}: falta «${key}». Escriba el correo con «Configurar…».`,
  );
  return { to, cc, warnings, obstacle: obstacleTo(to, cc, problemOf('contactos.escalamiento')) };
}

function obstacleTo(to: readonly string[], cc: readonly string[], problem: string | undefined): string | null {
  if (to.length === 0)
    return (
      problem ??
      'Falta el correo de quien recibe los escalamientos: escriba «contactos.escalamiento» con «Configurar…».'
    );
  if (to.length + cc.length > MOST_RECIPIENTS)
    return `Google permite ${MOST_RECIPIENTS} destinatarios por correo y en CONFIGURACIÓN hay ${to.length + cc.length}: quite algunos de «contactos.copia».`;
  return null;
}

/** Spanish: that an address is not of the team's domain (acta 10); null: it is, or CONFIGURACIÓN asks for none. */
export function domainWarning(mail: string, { corporateDomain: domain }: Settings): string | null {
  const own = mail.slice(mail.lastIndexOf('@') + 1);
  return domain === '' || own === domain || own.endsWith(`.${domain}`)
    ? null
    : `Su cuenta ${mail} no es del dominio ${domain}: los escalamientos se envían desde el correo corporativo (acta 10).`;
}
