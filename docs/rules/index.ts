import type { RuleExplained } from './explained';

/** The reason and examples of every rule, sorted by id. A test fails when a rule is missing here. */
export const EXPLAINED: Readonly<Record<string, RuleExplained>> = {};
