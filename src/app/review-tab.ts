import { type Cell, isFormula, textOf } from '../core/base/cell';
import { columnLetters, type Layout } from '../core/base/recognise';
import { contentKey, occurrenceCounter } from '../core/base/row-key';
import type { TabKindName } from '../core/base/tabs';
import type { Ports, TabPort } from '../core/ports';
import { bySeverity, type Finding, quoted } from '../core/review/judge';
import { type ReviewedTab, reviewTab } from '../core/review/review-tab';
import { ERROR_MARK, WARNING_MARK } from '../core/review/review-text';
import { RULES } from '../core/rules';
import { rememberedBaseMap, sightTab } from './base-map';
import type { FindingView, TabReview } from './panel-api';
import { done, type Result, refused } from './result';
import { withReviewColumn } from './review-column';

const LONGEST_VALUE = 200;

/** Reviews one tab: fills its Revisión column, colours its rows and answers with what it found. */
export function reviewOneTab(ports: Ports, name: string): Result<TabReview> {
  const tab = ports.workbook.tab(name);
  if (!tab) return refused(`La pestaña «${name}» ya no está en la base. Revise de nuevo toda la base.`);
  const map = rememberedBaseMap(ports.workbook, ports.cache);
  const cells = tab.read();
  const sight = sightTab(name, cells, map);
  if (!sight.ok) return refused(`La pestaña «${name}» no se revisa. ${sight.reason}`);
  const reviewed = reviewTab(sight.layout, cells, { rules: RULES, today: ports.today(), settings: map.settings });
  const layout = hasRules(sight.layout.kind)
    ? writeReview(ports, tab, sight.layout, cells, reviewed.texts)
    : sight.layout;
  return done(viewOf(name, layout, reviewed));
}

const hasRules = (kind: TabKindName) => RULES.some((rule) => rule.tab === kind);

function writeReview(
  ports: Ports,
  tab: TabPort,
  before: Layout,
  cells: readonly (readonly Cell[])[],
  texts: readonly string[],
): Layout {
  const layout = withReviewColumn(ports, tab, before);
  const column = layout.at.get('review') as number;
  const firstRow = layout.headerRow + 1;
  const differs = (text: string, offset: number) => textOf(cells[firstRow + offset]?.[column] ?? '') !== text;
  const first = texts.findIndex(differs);
  if (first >= 0) {
    let last = texts.length - 1;
    while (!differs(texts[last] as string, last)) last--;
    tab.writeDown(firstRow + first, column, texts.slice(first, last + 1));
  }
  // A grid may end with its headers.
  if (texts.length > 0) tab.colourRows(layout.headerRow, column, { error: ERROR_MARK, warning: WARNING_MARK });
  return layout;
}

function viewOf(name: string, layout: Layout, reviewed: ReviewedTab): TabReview {
  const reviewIndex = layout.at.get('review');
  const keyOf = occurrenceCounter();
  const view = (
    finding: Finding,
    row: number,
    rowCells: readonly Cell[] | null,
    rowKey: string | null,
  ): FindingView => {
    const index = layout.at.get(finding.column);
    const cell = rowCells?.[index ?? -1] ?? '';
    return {
      tab: name,
      row: row + 1,
      column: finding.column,
      header: layout.headers.get(finding.column) ?? finding.column,
      cell: `${columnLetters(index ?? 0)}${row + 1}`,
      rule: finding.rule.id,
      acta: finding.rule.acta,
      severity: finding.severity,
      message: finding.message,
      value: quoted(isFormula(cell) ? cell.formula : textOf(cell), LONGEST_VALUE),
      fix: finding.fix,
      rowKey,
    };
  };
  const findings = reviewed.aboutTab.map((finding) => view(finding, layout.headerRow, null, null));
  for (const { row, findings: ofRow } of reviewed.rows) {
    const rowKey = keyOf(contentKey(row.cells, reviewIndex));
    for (const finding of bySeverity(ofRow)) findings.push(view(finding, row.index, row.cells, rowKey));
  }
  return {
    name,
    kind: layout.kind,
    rows: reviewed.rowCount,
    columns: Object.fromEntries(Array.from(layout.at, ([key, index]) => [key, columnLetters(index)])),
    inactiveRules: reviewed.inactive.map(({ rule, missing }) => ({ rule: rule.id, missing })),
    notices: layout.duplicates.map(duplicateNotice(layout)),
    findings,
  };
}

const duplicateNotice =
  (layout: Layout) =>
  ({ key, indexes }: Layout['duplicates'][number]): string => {
    const [used, ...others] = indexes.map(columnLetters);
    const columns = others.length === 1 ? `la columna ${others[0]} dice` : `las columnas ${others.join(', ')} dicen`;
    return `${layout.headers.get(key)}: ${columns} lo mismo que la ${used}. Se usa la ${used}; cambie el otro encabezado si guarda otro dato.`;
  };
