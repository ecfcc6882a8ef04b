import { type Cell, textOf } from '../base/cell';
import type { Layout } from '../base/recognise';
import { type ReadRow, readRows } from '../base/rows';
import type { Book, Rule, RuleContext, RuleFinding } from '../rules/rule';
import {
  type ActiveRule,
  activated,
  type Finding,
  type Hit,
  type InactiveRule,
  internalError,
  type JudgedRow,
  type JudgeOptions,
  judgeRows,
  rulesFor,
  worded,
} from './judge';
import { mergedReviewText } from './review-text';

export interface RowFindings {
  readonly row: ReadRow;
  readonly findings: readonly Finding[];
}

export interface ReviewedTab {
  /** Rows that hold something. */
  readonly rowCount: number;
  /** Only rows in which something was found, top to bottom. */
  readonly rows: readonly RowFindings[];
  /** Habits, and rules that failed before they saw a row. */
  readonly aboutTab: readonly Finding[];
  readonly inactive: readonly InactiveRule[];
  /** What Revisión must hold from the row under the headers to the last one, '' included. */
  readonly texts: readonly string[];
}

/**
 * Judges a whole tab by its row and book rules. Lines in Revisión of rules that look at every agent's tab stay: they
 * are judged at the end of a review (`review-team.ts`).
 * @param tab its name
 * @param cells the tab from its first row
 * @param side rows of the small tabs that book rules look things up in
 */
export function reviewTab(
  tab: string,
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  side: Book['side'],
  options: JudgeOptions,
): ReviewedTab {
  const { settings } = options.context;
  const rows = readRows(layout.kind, layout, cells, 0);
  const { active, inactive } = rulesFor(layout, options.rules, settings);
  const context: RuleContext = { ...options.context, has: (column) => layout.at.has(column) };
  const book: Book = { rows: rows.map(({ values }) => values), side };
  const failed: Rule[] = [];
  const judging = active.flatMap((rule) => {
    try {
      return readied(rule, book, context);
    } catch (problem) {
      options.onRuleError(rule, problem);
      failed.push(rule);
      return [];
    }
  });
  const judged = judgeRows(tab, layout, rows, judging, options);
  const habits = findHabits(rows, judged);
  const found = judged
    .map(({ row, hits }) => ({
      row,
      findings: hits.filter((hit) => !isHabit(habits, hit)).map((hit) => worded(hit, settings)),
    }))
    .filter(({ findings }) => findings.length > 0);
  const aboutTab = [
    ...Array.from(habits, ([rule, first]) => ({ rule, finding: becomes(rule, first) })),
    ...failed.map((rule) => ({ rule, finding: internalError(layout, rule, 'esta pestaña') })),
  ].map((hit) => worded({ ...hit, accepted: null }, settings));
  return {
    rowCount: rows.length,
    rows: found,
    aboutTab,
    inactive,
    texts: reviewTexts(layout, cells, rows, found, active),
  };
}

function reviewTexts(
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  rows: readonly ReadRow[],
  found: readonly RowFindings[],
  active: readonly Rule[],
): string[] {
  const firstRow = layout.headerRow + 1;
  const texts = new Array<string>(Math.max(0, cells.length - firstRow)).fill('');
  const reviewIndex = layout.at.get('review');
  const ofTeam = new Set(active.filter(({ scope }) => scope === 'team').map(({ id }) => id));
  const stays = (rule: string) => ofTeam.has(rule);
  const shown = (row: readonly Cell[]) => (reviewIndex === undefined ? '' : textOf(row[reviewIndex] ?? ''));
  if (ofTeam.size > 0)
    for (const { index, cells: row } of rows) texts[index - firstRow] = mergedReviewText(shown(row), [], stays);
  for (const { row, findings } of found)
    texts[row.index - firstRow] = mergedReviewText(shown(row.cells), findings, stays);
  return texts;
}

/** A rule with its check; a book rule first looks at the book. */
function readied(rule: Rule, book: Book, context: RuleContext): ActiveRule[] {
  switch (rule.scope) {
    case 'row':
      return [activated(rule, context.settings, rule.check as ActiveRule['check'])];
    case 'book':
      return [activated(rule, context.settings, rule.prepare(book as never, context) as ActiveRule['check'])];
    case 'team':
      return [];
  }
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
    if (rule.habit?.when(valuesOf(rows) as never, findings.length)) habits.set(rule, findings[0] as RuleFinding);
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
