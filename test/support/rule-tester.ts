import type { Cell } from '../../src/core/base/cell';
import { type Columns, rowReader } from '../../src/core/base/columns';
import type { Agent } from '../../src/core/base/directory';
import { contextOf } from '../../src/core/base/facts';
import { type AgentRow, type TabKindName, type TabRow, tabKinds } from '../../src/core/base/tabs';
import type { CalendarChange } from '../../src/core/calendar/calendar';
import type { Day } from '../../src/core/calendar/day';
import { worded } from '../../src/core/review/judge';
import type { Book, Rule, RuleContext, RuleFinding, Severity, SideKind } from '../../src/core/rules/rule';
import { DEFAULT_SETTINGS } from '../../src/core/settings/read-settings';
import type { Settings } from '../../src/core/settings/settings';

/** Cells of one row by column key; the others are empty. */
export type RowCells<Kind extends TabKindName = 'agent'> = { readonly [Key in keyof TabRow<Kind>]?: Cell };

interface Case<Kind extends TabKindName> {
  readonly name: string;
  readonly row: RowCells<Kind>;
  /** Other rows of the same tab. */
  readonly others?: readonly RowCells<Kind>[];
  /** Rows of the small tabs. */
  readonly side?: { readonly [Side in SideKind]?: readonly RowCells<Side>[] };
  /** Rows of agents' tabs by tab name; those of an agent's tab under test stand in «ANA» with `row` and `others`. */
  readonly team?: Readonly<Record<string, readonly RowCells<'agent'>[]>>;
  readonly settings?: Partial<Settings>;
  readonly agents?: readonly Partial<Agent>[];
  readonly changes?: readonly CalendarChange[];
  readonly entityAccounts?: readonly string[];
  readonly publicNumbers?: readonly string[];
  /** Columns that the tab lacks. */
  readonly without?: readonly (keyof TabRow<Kind>)[];
  readonly today?: string;
}

export interface InvalidCase<Kind extends TabKindName, Id extends string> extends Case<Kind> {
  readonly finds: readonly {
    readonly message: Id;
    readonly column: keyof TabRow<Kind>;
    readonly severity?: Severity;
    /** Absent: the rule must propose none. */
    readonly fix?: string;
    /** A part of the wording. */
    readonly says?: string;
  }[];
}

export const TODAY = '2026-11-20' as Day;

/** A row as the sheet's cells would give it. */
export function rowOf<Kind extends TabKindName>(kind: Kind, cells: RowCells<Kind>): TabRow<Kind> {
  const columns: Columns = tabKinds[kind].columns;
  const keys = Object.keys(columns);
  const read = rowReader(columns, new Map(keys.map((key, index) => [key, index])));
  return read(keys.map((key) => cells[key as keyof TabRow<Kind>] ?? '')) as TabRow<Kind>;
}

/** A row of an agent's tab. */
export const agentRow = (cells: RowCells): AgentRow => rowOf('agent', cells);

/** What rules know, by default: no base's own words. */
export function contextFor({
  settings,
  agents = [],
  changes = [],
  entityAccounts = [],
  publicNumbers = [],
  without = [],
  today = TODAY,
}: Partial<Case<TabKindName>> & { readonly without?: readonly string[] } = {}): RuleContext {
  const facts = {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    calendarChanges: changes,
    agents: agents.map((agent) => ({ ...NOBODY, ...agent })),
    entityAccounts,
    publicNumbers: [...DEFAULT_SETTINGS.officialLines, ...publicNumbers],
  };
  return { ...contextOf(facts, today as Day), has: (column) => !without.includes(column) };
}

const NOBODY: Agent = { name: '', mail: '', tab: '', shift: '', role: 'agente', from: null, until: null };

/** The check of one row, whatever the rule has to look at first. */
function findingsOf<Kind extends TabKindName, Id extends string>(
  rule: Rule<Kind, Id>,
  given: Case<Kind>,
): readonly RuleFinding<Kind, Id>[] {
  const context = contextFor(given as Partial<Case<TabKindName>>);
  Object.freeze(context);
  deepFreeze(context.settings);
  const row = deepFreeze(rowOf(rule.tab, given.row));
  const others = (given.others ?? []).map((cells) => deepFreeze(rowOf(rule.tab, cells)));
  const side: Book['side'] = (kind) => (given.side?.[kind] ?? []).map((cells) => rowOf(kind, cells as never));
  switch (rule.scope) {
    case 'row':
      return rule.check(row, context);
    case 'book':
      return rule.prepare({ rows: [row, ...others], side }, context)(row, context);
    case 'team': {
      const tabs = Object.entries(given.team ?? {}).flatMap(([tab, rows]) =>
        rows.map((cells, index) => ({ tab, number: index + 2, values: agentRow(cells) })),
      );
      const own = rule.tab === 'agent' ? [row, ...others] : [];
      const ofAna = own.map((values, index) => ({ tab: 'ANA', number: index + 2, values: values as AgentRow }));
      return rule.prepare([...ofAna, ...tabs], context, side)(row, context);
    }
  }
}

/**
 * Tests one rule by tables of rows. Every message must be triggered by an invalid row, every placeholder of a
 * message must be filled, and the rule may not change what it is given.
 */
export function testRule<Kind extends TabKindName, Id extends string>(
  rule: Rule<Kind, Id>,
  tables: { readonly valid: readonly Case<Kind>[]; readonly invalid: readonly InvalidCase<Kind, Id>[] },
): void {
  const words = (finding: RuleFinding<Kind, Id>, given: Case<Kind>) =>
    worded(
      { rule: rule as unknown as Rule, finding: finding as unknown as RuleFinding, accepted: null },
      { ...DEFAULT_SETTINGS, ...given.settings },
    );
  describe(rule.id, () => {
    test.each(tables.valid.map((given) => [given.name, given] as const))('in order: %s', (_, given) => {
      expect(findingsOf(rule, given)).toEqual([]);
    });
    test.each(tables.invalid.map((given) => [given.name, given] as const))('finds: %s', (_, given) => {
      const found = findingsOf(rule, given).map((finding) => ({ finding, words: words(finding, given) }));
      expect(
        found.map(({ finding, words: { fix } }) => ({ message: finding.message, column: finding.column, fix })),
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
          const left = findingsOf(rule, { ...given, row: { ...given.row, [column]: fix } });
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
