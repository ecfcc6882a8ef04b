import { type Cell, textOf } from '../core/base/cell';
import { columnLetters, type Layout } from '../core/base/recognise';
import { contentKey, occurrenceCounter } from '../core/base/row-key';
import type { TabKindName } from '../core/base/tabs';
import type { EditPorts, TabPort } from '../core/ports';
import { bySeverity, type Finding } from '../core/review/judge';
import { type ReviewedTab, reviewTab } from '../core/review/review-tab';
import { ERROR_MARK, WARNING_MARK } from '../core/review/review-text';
import { RULES } from '../core/rules';
import { rememberedBaseMap, sightTab } from './base-map';
import { findingView, split } from './finding-view';
import { judgeOptions } from './judge-options';
import type { FindingView, TabReview } from './panel-api';
import { done, type Result, refused } from './result';
import { withReviewColumn } from './review-column';
import { rememberedSideTabs } from './side-tabs';

/** Reviews one tab: fills its Revisión column, colours its rows and answers with what it found. */
export function reviewOneTab(ports: EditPorts, name: string): Result<TabReview> {
  const { workbook, cache } = ports;
  const tab = workbook.tab(name);
  if (!tab) return refused(`La pestaña «${name}» ya no está en la base. Revise de nuevo toda la base.`);
  const map = rememberedBaseMap(workbook, cache);
  const cells = tab.read();
  const sight = sightTab(name, cells, map);
  if (!sight.ok) return refused(`La pestaña «${name}» no se revisa. ${sight.reason}`);
  const side = RULES.some((rule) => rule.scope === 'book' && rule.tab === sight.layout.kind)
    ? rememberedSideTabs(workbook, cache, map)
    : () => [];
  const reviewed = reviewTab(name, sight.layout, cells, side, judgeOptions(ports, map, RULES));
  const layout = hasRules(sight.layout.kind)
    ? writeReview(ports, tab, sight.layout, cells, reviewed.texts)
    : sight.layout;
  return done(viewOf(name, layout, reviewed));
}

const hasRules = (kind: TabKindName) => RULES.some((rule) => rule.tab === kind);

function writeReview(
  ports: EditPorts,
  tab: TabPort,
  before: Layout,
  cells: readonly (readonly Cell[])[],
  texts: readonly string[],
): Layout {
  const layout = withReviewColumn(ports, tab, before);
  const column = layout.at.get('review') as number;
  const firstRow = layout.headerRow + 1;
  writeChanged(tab, firstRow, column, texts, (offset) => textOf(cells[firstRow + offset]?.[column] ?? ''));
  // A grid may end with its headers.
  if (texts.length > 0) tab.colourRows(layout.headerRow, column, { error: ERROR_MARK, warning: WARNING_MARK });
  return layout;
}

/** Writes the texts of Revisión from the first to the last that differs, in one block; nothing where none does. */
export function writeChanged(
  tab: TabPort,
  firstRow: number,
  column: number,
  texts: readonly string[],
  shown: (offset: number) => string,
): void {
  const differs = (text: string, offset: number) => shown(offset) !== text;
  const first = texts.findIndex(differs);
  if (first < 0) return;
  let last = texts.length - 1;
  while (!differs(texts[last] as string, last)) last--;
  tab.writeDown(firstRow + first, column, texts.slice(first, last + 1));
}

function viewOf(name: string, layout: Layout, reviewed: ReviewedTab): TabReview {
  const place = { tab: name, layout };
  const reviewIndex = layout.at.get('review');
  const keyOf = occurrenceCounter();
  const views: [Finding, FindingView][] = reviewed.aboutTab.map((finding) => [
    finding,
    findingView(place, null, finding),
  ]);
  for (const { row, findings } of reviewed.rows) {
    const placed = {
      index: row.index,
      key: keyOf(contentKey(row.cells, reviewIndex)),
      cellOf: (column: string) => row.cells[layout.at.get(column) ?? -1] ?? '',
    };
    for (const finding of bySeverity(findings)) views.push([finding, findingView(place, placed, finding)]);
  }
  return {
    name,
    kind: layout.kind,
    rows: reviewed.rowCount,
    columns: Object.fromEntries(Array.from(layout.at, ([key, index]) => [key, columnLetters(index)])),
    inactiveRules: reviewed.inactive.map(({ rule, missing }) => ({ rule: rule.id, missing })),
    notices: layout.duplicates.map(duplicateNotice(layout)),
    ...split(views),
  };
}

const duplicateNotice =
  (layout: Layout) =>
  ({ key, indexes }: Layout['duplicates'][number]): string => {
    const [used, ...others] = indexes.map(columnLetters);
    const columns = others.length === 1 ? `la columna ${others[0]} dice` : `las columnas ${others.join(', ')} dicen`;
    return `${layout.headers.get(key)}: ${columns} lo mismo que la ${used}. Se usa la ${used}; cambie el otro encabezado si guarda otro dato.`;
  };
