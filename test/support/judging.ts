import type { JudgeOptions } from '../../src/core/review/judge';
import { RULES } from '../../src/core/rules';
import type { Settings } from '../../src/core/settings';
import { contextFor } from './rule-tester';

interface Judging extends Partial<Omit<JudgeOptions, 'context'>> {
  readonly settings?: Partial<Settings>;
}

/** How a base that says nothing of itself is judged on 2026-11-20; a rule that throws fails the test. */
export function judging({ settings = {}, ...options }: Judging = {}): JudgeOptions {
  return {
    rules: RULES,
    context: contextFor({ settings }),
    exceptions: {},
    onRuleError: (rule, problem) => {
      throw new Error(`Rule ${rule.id} threw`, { cause: problem });
    },
    ...options,
  };
}

/** A base without small tabs. */
export const noSide = () => [];
