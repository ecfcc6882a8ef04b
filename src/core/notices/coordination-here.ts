import type { Absence } from '../base/absences';
import { coordinationOf } from '../escalations/coordination';
import type { RuleContext } from '../rules/rule';
import { holders } from './case-holder';

/**
 * Where coordination is written to today: `contactos.coordinacion`; else whoever is at work of those whom AGENTES
 * names, and all of them where none is: a mail must reach somebody.
 */
export function coordinationHere(
  { settings, agents, today }: Pick<RuleContext, 'settings' | 'agents' | 'today'>,
  absences: readonly Absence[],
): string[] {
  const all = coordinationOf(settings, agents, today);
  if (settings.coordination.length > 0) return all;
  const holderOf = holders(agents, absences, today);
  const here = all.filter((agentMail) => holderOf({ agent: '', agentMail }).away === '');
  return here.length > 0 ? here : all;
}

export const NO_COORDINATION =
  'No hay a quién avisar en coordinación: escriba el correo en «contactos.coordinacion» de CONFIGURACIÓN, o un COORDINADOR con correo en AGENTES.';
