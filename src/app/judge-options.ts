import { contextOf } from '../core/base/facts';
import type { Ports } from '../core/ports';
import type { JudgeOptions } from '../core/review/judge';
import { RULES } from '../core/rules';
import type { BaseMap } from './base-map';

/** How this base is judged today. A rule that throws is told to the execution's log, with its stack. */
export function judgeOptions(ports: Pick<Ports, 'today' | 'log'>, { facts, exceptions }: BaseMap): JudgeOptions {
  return {
    rules: RULES,
    context: contextOf(facts, ports.today()),
    exceptions,
    onRuleError: ({ id }, problem) =>
      ports.log(`Rule ${id}: ${(problem instanceof Error && problem.stack) || String(problem)}`),
  };
}
