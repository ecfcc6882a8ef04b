import type { EscalationState } from '../../core/escalations/state';
import type { Ports } from '../../core/ports';
import { RULES } from '../../core/rules';
import { readCases } from '../escalations/cases';
import { done, type Result } from '../result';
import { tallyRules } from '../tally-rules';
import type { OpenWork, ProductivityCommands } from './api';

/** What waits in Revisión by rule, and the escalations by state. Writes nothing. */
export function openWork(ports: Ports): Result<ProductivityCommands['productivity.openWork']['answer']> {
  const tally = tallyRules(ports);
  const cases = readCases(ports);
  const rules = tally.ok ? tally.value.rules : [];
  const states = new Map<EscalationState | null, number>();
  if (cases.ok)
    for (const { values } of cases.value.rows) {
      const { state } = cases.value.standing(values);
      states.set(state, (states.get(state) ?? 0) + 1);
    }
  return done({
    findings: rules.flatMap(openFinding).sort((one, other) => other.open - one.open),
    escalations: Array.from(states, ([state, count]) => ({ state, count })),
    problems: [tally, cases].flatMap((read) => (read.ok ? [] : [read.message])),
  });
}

function openFinding({ rule: id, open }: { readonly rule: string; readonly open: number }): OpenWork['findings'] {
  const rule = RULES.find((each) => each.id === id);
  return rule && open > 0 ? [{ rule: id, summary: rule.summary, severity: rule.severity, open }] : [];
}
