import type { Cell } from '../../src/core/base/cell';
import { rowReader } from '../../src/core/base/columns';
import { type AgentRow, agentColumns } from '../../src/core/base/tabs';
import type { Day } from '../../src/core/calendar/day';
import { worded } from '../../src/core/review/judge';
import type { Rule, RuleContext, RuleFinding, Severity } from '../../src/core/rules/rule';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';

/** Cells of one row by column key; the others are empty. */
export type RowCells = { readonly [Key in keyof AgentRow]?: Cell };

interface Case {
  readonly name: string;
  readonly row: RowCells;
  readonly settings?: Partial<Settings>;
  /** Columns that the tab lacks. */
  readonly without?: readonly (keyof AgentRow)[];
}

export interface InvalidCase<Id extends string> extends Case {
  readonly finds: readonly {
    readonly message: Id;
    readonly column: keyof AgentRow;
    readonly severity?: Severity;
    /** Absent: the rule must propose none. */
    readonly fix?: string;
    /** A part of the wording. */
    readonly says?: string;
  }[];
}

export const TODAY = '2026-11-20' as Day;

/** A row as the sheet's cells would give it. */
export function agentRow(cells: RowCells): AgentRow {
  const keys = Object.keys(agentColumns);
  const read = rowReader(agentColumns, new Map(keys.map((key, index) => [key, index])));
  return read(keys.map((key) => cells[key as keyof AgentRow] ?? ''));
}

const contextFor = ({ settings, without = [] }: Case): RuleContext => ({
  today: TODAY,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  has: (column) => !(without as readonly string[]).includes(column),
});

/**
 * Tests one rule by tables of rows. Every message must be triggered by an invalid row, every placeholder of a
 * message must be filled, and the rule may not change what it is given.
 */
export function testRule<Id extends string>(
  rule: Rule<'agent', Id>,
  tables: { readonly valid: readonly Case[]; readonly invalid: readonly InvalidCase<Id>[] },
): void {
  const check = (given: Case): readonly RuleFinding<'agent', Id>[] => {
    const row = deepFreeze(agentRow(given.row));
    return rule.check(row, deepFreeze(contextFor(given)));
  };
  describe(rule.id, () => {
    test.each(tables.valid.map((given) => [given.name, given] as const))('in order: %s', (_, given) => {
      expect(check(given)).toEqual([]);
    });
    test.each(tables.invalid.map((given) => [given.name, given] as const))('finds: %s', (_, given) => {
      const found = check(given).map((finding) => ({ finding, words: worded({ rule, finding }) }));
      expect(
        found.map(({ finding, words }) => ({ message: finding.message, column: finding.column, fix: words.fix })),
      ).toEqual(given.finds.map(({ message, column, fix = null }) => ({ message, column, fix })));
      given.finds.forEach(({ severity = rule.severity, says }, index) => {
        expect(found[index]?.words.severity).toBe(severity);
        expect(found[index]?.words.message).toContain(says ?? '');
        expect(found[index]?.words.message).not.toMatch(/\{\w+\}|undefined|«»/);
      });
    });
    test('every message is triggered', () => {
      const triggered = new Set(tables.invalid.flatMap(({ finds }) => finds.map(({ message }) => message)));
      const ofHabits = rule.habit ? [rule.habit.becomes] : [];
      expect([...triggered, ...ofHabits].sort()).toEqual(Object.keys(rule.messages).sort());
    });
    test('a proposed fix leaves nothing to find', () => {
      for (const given of tables.invalid)
        for (const { column, fix } of given.finds) {
          if (fix === undefined) continue;
          const left = check({ ...given, row: { ...given.row, [column]: fix } });
          expect(left.filter((finding) => finding.column === column)).toEqual([]);
        }
    });
  });
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
