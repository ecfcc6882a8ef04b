import type { Cell } from '../base/cell';
import type { Layout } from '../base/recognise';
import { type ReadRow, readRows } from '../base/rows';
import type { Rule, RuleFinding } from '../rules/rule';
import {
  type Finding,
  type Hit,
  type InactiveRule,
  type JudgedRow,
  type JudgeOptions,
  judgeRows,
  rulesFor,
  worded,
} from './judge';
import { reviewText } from './review-text';

export interface RowFindings {
  readonly row: ReadRow;
  readonly findings: readonly Finding[];
}

export interface ReviewedTab {
  /** Rows that hold something. */
  readonly rowCount: number;
  /** Only rows in which something was found, top to bottom. */
  readonly rows: readonly RowFindings[];
  /** Habits: about the whole tab. */
  readonly aboutTab: readonly Finding[];
  readonly inactive: readonly InactiveRule[];
  /** What Revisión must hold from the row under the headers to the last one, '' included. */
  readonly texts: readonly string[];
}

/**
 * Judges a whole tab.
 * @param cells the tab from its first row
 */
export function reviewTab(layout: Layout, cells: readonly (readonly Cell[])[], options: JudgeOptions): ReviewedTab {
  const rows = readRows(layout.kind, layout, cells, 0);
  const { active, inactive } = rulesFor(layout, options.rules);
  const judged = judgeRows(layout, rows, active, options);
  const habits = findHabits(rows, judged);
  const found = judged
    .map(({ row, hits }) => ({ row, findings: hits.filter((hit) => !isHabit(habits, hit)).map(worded) }))
    .filter(({ findings }) => findings.length > 0);
  const firstRow = layout.headerRow + 1;
  const texts = new Array<string>(Math.max(0, cells.length - firstRow)).fill('');
  for (const { row, findings } of found) texts[row.index - firstRow] = reviewText(findings);
  const aboutTab = [...habits].map(([rule, first]) => worded({ rule, finding: becomes(rule, first) }));
  return { rowCount: rows.length, rows: found, aboutTab, inactive, texts };
}

/** The rules whose slip is a habit in this tab, with the first finding of each. */
function findHabits(rows: readonly ReadRow[], judged: readonly JudgedRow[]): Map<Rule, RuleFinding> {
  const slips = new Map<Rule, RuleFinding[]>();
  for (const { hits } of judged)
    for (const { rule, finding } of hits) {
      if (rule.habit?.of !== finding.message) continue;
      const list = slips.get(rule);
      if (list) list.push(finding);
      else slips.set(rule, [finding]);
    }
  const habits = new Map<Rule, RuleFinding>();
  for (const [rule, findings] of slips)
    if (rule.habit?.when(valuesOf(rows), findings.length)) habits.set(rule, findings[0] as RuleFinding);
  return habits;
}

function* valuesOf(rows: readonly ReadRow[]) {
  for (const { values } of rows) yield values;
}

const isHabit = (habits: ReadonlyMap<Rule, RuleFinding>, { rule, finding }: Hit) =>
  habits.has(rule) && rule.habit?.of === finding.message;

const becomes = (rule: Rule, first: RuleFinding): RuleFinding => ({
  column: first.column,
  message: rule.habit?.becomes ?? first.message,
});
