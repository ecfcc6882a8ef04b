import { textOf } from '../core/base/cell';
import { HEADER_ROWS, kindOfName } from '../core/base/recognise';
import type { EditPorts, TabPort } from '../core/ports';
import { reviewEditedRows } from '../core/review/review-edited-rows';
import { ROW_RULES } from '../core/rules/row-rules';
import { forgetBaseMap, isInBaseMap, kindOfTab, recogniseIn, rememberedBaseMap } from './base-map';
import { judgeOptions } from './judge-options';
import { withReviewColumn } from './review-column';

/** Rows that a person just typed, pasted, cleared or undid. Counts from 0. */
export interface EditedRows {
  readonly tab: TabPort;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Brings Revisión of the edited rows up to date. At most six calls to the workbook and the cache (DESIGN.md), the
 * first edit of a tab without Revisión aside.
 */
export function reviewEdit(ports: EditPorts, { tab, firstRow, rowCount }: EditedRows): void {
  const own = kindOfName(tab.name);
  const judged = own === null || ROW_RULES.some((rule) => rule.tab === own);
  const map = judged ? rememberedBaseMap(ports.workbook, ports.cache) : null;
  if (own !== null && isInBaseMap(own)) forgetBaseMap(ports.cache);
  if (map === null) return;
  const kind = kindOfTab(tab.name, map);
  if (kind === null) return;
  const found = recogniseIn(map, kind, tab.readValues(HEADER_ROWS));
  if (!found.ok) return;
  const first = Math.max(firstRow, found.layout.headerRow + 1);
  const count = firstRow + rowCount - first;
  if (count <= 0) return;
  const layout = withReviewColumn(ports, tab, found.layout);
  const column = layout.at.get('review') as number;
  const cells = tab.readRows(first, count);
  const texts = reviewEditedRows(tab.name, layout, cells, first, judgeOptions(ports, map, ROW_RULES));
  if (cells.some((line, index) => textOf(line[column] ?? '') !== texts[index])) tab.writeDown(first, column, texts);
}
