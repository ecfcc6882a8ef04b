import { type Cell, textOf } from '../base/cell';
import type { Layout } from '../base/recognise';
import { readRows } from '../base/rows';
import type { RowRule } from '../rules/rule';
import {
  type ActiveRule,
  activated,
  isBeingTyped,
  type JudgeOptions,
  judgeRows,
  messageOf,
  rulesFor,
  worded,
} from './judge';
import { mergedReviewText, rulesShown } from './review-text';

/**
 * What Revisión must hold for rows that were just edited, in their order. A row that is still being typed is not
 * scolded for what is missing. What cannot be told from a few rows stays as it stands: the lines of rules that look
 * at other rows, and a habit of the tab, whose line is kept while it is true and is not added.
 * @param tab its name
 * @param first index in the tab of `cells[0]`
 */
export function reviewEditedRows(
  tab: string,
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  first: number,
  options: JudgeOptions,
): string[] {
  const { settings } = options.context;
  const rowRules = options.rules.filter((rule): rule is RowRule => rule.scope === 'row');
  const active = rulesFor(layout, rowRules, settings).active.map((rule) =>
    activated(rule, settings, (rule as RowRule).check as ActiveRule['check']),
  );
  const judged = new Set(rowRules.map(({ id }) => id));
  const stays = (rule: string) => !judged.has(rule);
  const reviewIndex = layout.at.get('review');
  const shown = (row: readonly Cell[] | undefined) =>
    reviewIndex === undefined ? '' : textOf(row?.[reviewIndex] ?? '');
  const rows = readRows(layout.kind, layout, cells, first);
  const exists = new Set(rows.map(({ index }) => index - first));
  const texts = cells.map((row, index) => (exists.has(index) ? mergedReviewText(shown(row), [], stays) : ''));
  for (const { row, hits } of judgeRows(tab, layout, rows, active, options)) {
    const shownRules = rulesShown(shown(row.cells));
    const beingTyped = isBeingTyped(layout, row);
    const findings = hits
      .filter((hit) => !(beingTyped && messageOf(hit).missing))
      .filter(({ rule, finding }) => rule.habit?.of !== finding.message || shownRules.has(rule.id))
      .map((hit) => worded(hit, settings));
    texts[row.index - first] = mergedReviewText(shown(row.cells), findings, stays);
  }
  return texts;
}
