import type { Cell } from '../../src/core/base/cell';
import { chosenHeaders, contextOf, readFacts } from '../../src/core/base/facts';
import { foldName } from '../../src/core/base/fold';
import { kindOfName, recognise } from '../../src/core/base/recognise';
import { readRows } from '../../src/core/base/rows';
import type { TabKindName } from '../../src/core/base/tabs';
import type { Day } from '../../src/core/calendar/day';
import type { Finding, JudgeOptions } from '../../src/core/review/judge';
import { reviewTab } from '../../src/core/review/review-tab';
import { reviewTeam, teamTab } from '../../src/core/review/review-team';
import { RULES } from '../../src/core/rules';
import type { Book } from '../../src/core/rules/rule';
import { TODAY } from './rule-tester';

export interface GivenTab {
  readonly name: string;
  /** From its first row, headers included. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface FoundInRow {
  /** Row number as people see it; 0 for a finding about the whole tab. */
  readonly row: number;
  readonly finding: Finding;
}

/**
 * Everything that a review of a whole base finds in each of its tabs, by the rules alone: no adapters, no Revisión.
 * A tab with an unknown name is an agent's. Settings, directory and the small tabs count.
 */
export function reviewedBase(tabs: readonly GivenTab[], today: string = TODAY): Map<string, FoundInRow[]> {
  const rowsOf = (kind: TabKindName) =>
    tabs.flatMap(({ name, cells }) => {
      const found = kindOfName(name) === kind ? recognise(kind, cells) : null;
      return found?.ok ? readRows(kind, found.layout, cells, 0).map(({ values }) => values) : [];
    });
  const { facts, problems } = readFacts((kind) => rowsOf(kind) as never);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const options: JudgeOptions = {
    rules: RULES,
    context: contextOf(facts, today as Day),
    exceptions: {},
    onRuleError: (rule, problem) => {
      throw new Error(`Rule ${rule.id} threw`, { cause: problem });
    },
  };
  const agentTabs = facts.agents.map(({ tab }) => foldName(tab)).filter((tab) => tab !== '');
  const side: Book['side'] = (kind) => rowsOf(kind) as never;
  const found = new Map<string, FoundInRow[]>();
  const seen = tabs.flatMap(({ name, cells }) => {
    const own = kindOfName(name);
    const isAgent = agentTabs.length === 0 || agentTabs.includes(foldName(name));
    const kind = own ?? (isAgent ? 'agent' : null);
    const layout = kind && recognise(kind, cells, chosenHeaders(facts.settings, kind));
    return layout?.ok ? [{ name, cells, layout: layout.layout }] : [];
  });
  for (const { name, cells, layout } of seen) {
    const reviewed = reviewTab(name, layout, cells, side, options);
    found.set(name, [
      ...reviewed.aboutTab.map((finding) => ({ row: 0, finding })),
      ...reviewed.rows.flatMap(({ row, findings }) => findings.map((finding) => ({ row: row.index + 1, finding }))),
    ]);
  }
  const team = seen.map(({ name, cells, layout }) => teamTab(name, layout, cells, RULES));
  for (const [name, { rows }] of reviewTeam(team, new Set(seen.map((tab) => tab.name)), options, side))
    for (const { row, findings } of rows)
      for (const finding of findings) found.get(name)?.push({ row: row.index + 1, finding });
  return found;
}
