import { type Cell, textOf } from '../base/cell';
import type { Layout } from '../base/recognise';
import { readRows } from '../base/rows';
import { isBeingTyped, type JudgeOptions, judgeRows, messageOf, rulesFor, worded } from './judge';
import { reviewText, rulesShown } from './review-text';

/**
 * What Revisión must hold for rows that were just edited, in their order. A row that is still being typed is not
 * scolded for what is missing. A habit of the tab cannot be told from a few rows: its line stays where it stands
 * and is still true, and is not added.
 * @param first index in the tab of `cells[0]`
 */
export function reviewEditedRows(
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  first: number,
  options: JudgeOptions,
): string[] {
  const texts = cells.map(() => '');
  const { active } = rulesFor(layout, options.rules);
  const reviewIndex = layout.at.get('review');
  for (const { row, hits } of judgeRows(layout, readRows(layout.kind, layout, cells, first), active, options)) {
    const shown = reviewIndex === undefined ? '' : textOf(row.cells[reviewIndex] ?? '');
    const shownRules = rulesShown(shown);
    const beingTyped = isBeingTyped(layout, row);
    const findings = hits
      .filter((hit) => !(beingTyped && messageOf(hit).missing))
      .filter(({ rule, finding }) => rule.habit?.of !== finding.message || shownRules.has(rule.id))
      .map(worded);
    texts[row.index - first] = reviewText(findings);
  }
  return texts;
}
