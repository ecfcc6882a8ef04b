import type { DateCell, PlainCell } from '../core/base/cell';
import { kindLabel } from '../core/base/facts';
import { type Layout, type Recognition, recognise } from '../core/base/recognise';
import { type ReadRow, readRows } from '../core/base/rows';
import type { TabPort, WorkbookPort } from '../core/ports';
import { plannedColumns } from '../core/setup/tab-plan';
import { missingHeaders, tabOfKind } from './own-tabs';
import { done, type Result, refused } from './result';

/** BITÁCORA. */
export interface LogTab {
  readonly tab: TabPort;
  readonly layout: Layout;
  readonly rows: readonly ReadRow<'log'>[];
}

/** BITÁCORA as it is; null where the base has none yet, or an empty one. */
export function readLog(workbook: WorkbookPort): Result<LogTab | null> {
  const tab = tabOfKind(workbook, 'log');
  const cells = tab?.readValues() ?? [];
  if (!tab || cells.every((line) => line.every((cell) => cell === ''))) return done(null);
  const found = recognise('log', cells);
  if (!found.ok) return refused(`Pestaña ${tab.name}: ${missingHeaders(found.missing)}`);
  return done({ tab, layout: found.layout, rows: readRows('log', found.layout, cells, 0) });
}

/** BITÁCORA, which is made where the base has none. Needs the lock: two people would make two. */
export function openLog(workbook: WorkbookPort): Result<LogTab> {
  const log = readLog(workbook);
  if (!log.ok || log.value) return log as Result<LogTab>;
  const columns = plannedColumns('log');
  const headers = columns.map(({ header }) => header);
  const { layout } = recognise('log', [headers]) as Extract<Recognition, { ok: true }>;
  const name = tabOfKind(workbook, 'log')?.name ?? kindLabel('log');
  return done({ tab: workbook.addTab({ name, columns }), layout, rows: [] });
}

interface LogEntry {
  readonly at: DateCell;
  readonly action: string;
  readonly key: string;
  readonly status: string;
  readonly detail: string;
}

/** The cells of a new row of BITÁCORA, for columns in whatever order the team keeps them. */
export function logLine({ at }: Layout, entry: LogEntry): PlainCell[] {
  const line: PlainCell[] = new Array<PlainCell>(Math.max(...at.values()) + 1).fill('');
  for (const [key, value] of Object.entries(entry)) line[at.get(key) as number] = value;
  return line;
}
