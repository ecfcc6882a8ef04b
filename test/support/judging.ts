import type { JudgeOptions } from '../../src/core/review/judge';
import { RULES } from '../../src/core/rules';
import type { Settings } from '../../src/core/settings/settings';
import { contextFor } from './rule-tester';

/** A dozen rules, so that a test of how rules are run does not change with each rule that comes. */
const A_DOZEN = [
  'archived-code',
  'archived-question',
  'archived-with-reply',
  'case-id-digits',
  'code-one-facebook-only',
  'code-spelling',
  'comment-verbatim',
  'known-network',
  'reply-prefix',
  'row-complete',
  'row-date',
  'wall-code-one',
];

interface Judging extends Partial<Omit<JudgeOptions, 'context'>> {
  readonly settings?: Partial<Settings>;
}

/** How a base that says nothing of itself is judged on 2026-11-20 by a dozen rules; one that throws fails the test. */
export function judging({ settings = {}, ...options }: Judging = {}): JudgeOptions {
  return {
    rules: RULES.filter(({ id }) => A_DOZEN.includes(id)),
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
