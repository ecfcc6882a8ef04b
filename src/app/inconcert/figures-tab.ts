import { chosenHeaders, kindLabel } from '../../core/base/facts';
import { type Layout, type Recognition, recognise } from '../../core/base/recognise';
import { type ReadRow, readRows } from '../../core/base/rows';
import type { TabPort, WorkbookPort } from '../../core/ports';
import type { Settings } from '../../core/settings/settings';
import { holdsNothing } from '../../core/setup/look';
import { plannedColumns } from '../../core/setup/tab-plan';
import { missingHeaders, tabOfKind } from '../own-tabs';
import { done, type Result, refused } from '../result';

/** INCONCERT. */
export interface FiguresTab {
  readonly tab: TabPort;
  readonly layout: Layout;
  /** Formulas as such. */
  readonly rows: readonly ReadRow<'inconcert'>[];
}

/** INCONCERT as it is; null where the base has none yet, or an empty one. */
export function readFiguresTab(workbook: WorkbookPort, settings: Settings): Result<FiguresTab | null> {
  const tab = tabOfKind(workbook, 'inconcert');
  const cells = tab?.read() ?? [];
  if (!tab || holdsNothing(cells)) return done(null);
  const found = recognise('inconcert', cells, chosenHeaders(settings, 'inconcert'));
  if (!found.ok) return refused(`Pestaña ${tab.name}: ${missingHeaders(found.missing)}`);
  return done({ tab, layout: found.layout, rows: readRows('inconcert', found.layout, cells, 0) });
}

/** INCONCERT, made where the base has none. Needs the lock: two people would make two. */
export function makeFiguresTab(workbook: WorkbookPort): FiguresTab {
  const columns = plannedColumns('inconcert');
  const headers = columns.map(({ header }) => header);
  const { layout } = recognise('inconcert', [headers]) as Extract<Recognition, { ok: true }>;
  const name = tabOfKind(workbook, 'inconcert')?.name ?? kindLabel('inconcert');
  return { tab: workbook.addTab({ name, columns }), layout, rows: [] };
}
