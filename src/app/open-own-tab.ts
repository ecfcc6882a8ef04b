import { chosenHeaders, kindLabel } from '../core/base/facts';
import { type Layout, recognise } from '../core/base/recognise';
import { type ReadRow, readRows } from '../core/base/rows';
import type { TabKindName } from '../core/base/tabs';
import type { TabPort, WorkbookPort } from '../core/ports';
import type { Settings } from '../core/settings/settings';
import { holdsNothing } from '../core/setup/look';
import { plannedColumns } from '../core/setup/tab-plan';
import { missingHeaders, tabOfKind } from './own-tabs';
import { done, type Result, refused } from './result';

/** A tab of the add-on's own into which something is to be written. */
interface OpenTab<Kind extends TabKindName> {
  readonly tab: TabPort;
  readonly layout: Layout;
  readonly rows: readonly ReadRow<Kind>[];
}

/**
 * The tab of a kind as it is now, which is made where the base has none. Needs the lock: two people would make two.
 * Refused where it lacks headers.
 */
export function openOwnTab<Kind extends TabKindName>(
  workbook: WorkbookPort,
  kind: Kind,
  settings: Settings,
): Result<OpenTab<Kind>> {
  const there = tabOfKind(workbook, kind);
  const cells = there?.readValues() ?? [];
  const isNew = !there || holdsNothing(cells);
  const columns = plannedColumns(kind);
  const lines = isNew ? [columns.map(({ header }) => header)] : cells;
  const found = recognise(kind, lines, chosenHeaders(settings, kind));
  if (!found.ok) return refused(`Pestaña ${there?.name ?? kindLabel(kind)}: ${missingHeaders(found.missing)}`);
  const tab = isNew ? workbook.addTab({ name: there?.name ?? kindLabel(kind), columns }) : there;
  return done({ tab, layout: found.layout, rows: readRows(kind, found.layout, lines, 0) });
}
