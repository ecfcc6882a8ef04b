import { contextOf } from '../core/base/facts';
import type { Ports } from '../core/ports';
import type { JudgeOptions } from '../core/review/judge';
import type { Rule } from '../core/rules/rule';
import type { BaseMap } from './base-map';

/** How this base is judged today, by these rules. One that throws is told to the execution's log, with its stack. */
export function judgeOptions(
  ports: Pick<Ports, 'today' | 'log'>,
  { facts, exceptions }: BaseMap,
  rules: readonly Rule[],
): JudgeOptions {
  return {
    rules,
    context: contextOf(facts, ports.today()),
    exceptions,
    onRuleError: ({ id }, problem) =>
      ports.log(`Rule ${id}: ${(problem instanceof Error && problem.stack) || String(problem)}`),
  };
}
