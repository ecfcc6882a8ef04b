import { IN_ORDER, type RuleFinding, rowRule } from './rule';

type Message = 'noKind' | 'noAgent' | 'reversed';

/** An outage that is still open and a permission for the whole day have no times. */
export const incidentComplete = rowRule<'incidents', Message>({
  id: 'incident-complete',
  acta: '29',
  tab: 'incidents',
  severity: 'error',
  summary: 'A una novedad le falta el tipo o el agente, o termina antes de empezar.',
  needs: ['agent', 'kind'],
  messages: {
    noKind: {
      text: 'Falta el Tipo de la novedad. Escriba DESCONEXIÓN, INTERNET, ENERGÍA, PERMISO, AUSENCIA u OTRO.',
      missing: true,
    },
    noAgent: { text: 'Falta el Agente de la novedad. Escriba su nombre como en AGENTES.', missing: true },
    reversed: { text: 'La novedad termina antes de empezar (Hora fin, Hora inicio). Corrija una de las dos horas.' },
  },
  check({ kind, agent, startsAt, endsAt }) {
    const noKind = kind.trim() === '';
    const noAgent = agent.trim() === '';
    const reversed = startsAt !== null && endsAt !== null && endsAt < startsAt;
    if (!(noKind || noAgent || reversed)) return IN_ORDER;
    const findings: RuleFinding<'incidents', Message>[] = [];
    if (noKind) findings.push({ column: 'kind', message: 'noKind' });
    if (noAgent) findings.push({ column: 'agent', message: 'noAgent' });
    if (reversed) findings.push({ column: 'endsAt', message: 'reversed' });
    return findings;
  },
});
