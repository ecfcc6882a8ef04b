import type { Cell } from '../core/base/cell';
import { type Columns, rowReader } from '../core/base/columns';
import { tabKinds } from '../core/base/tabs';
import type { CachePort, WorkbookPort } from '../core/ports';
import type { Book, SideKind } from '../core/rules/rule';
import type { BaseMap } from './base-map';
import { recall, remember } from './chunked-cache';
import { ownTabReader } from './own-tabs';

const SIDE_KINDS: readonly SideKind[] = ['templates', 'lives', 'entities', 'paymentDates', 'fraud', 'incidents'];
const CACHE_KEY = 'side-tabs-2';

/** The rows of one small tab, its known columns only. Plain data: it goes through the cache. */
interface KeptTab {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
type KeptTabs = Readonly<Partial<Record<SideKind, KeptTab>>>;

/**
 * Reads the small tabs that book rules look things up in, and remembers them for the review that begins.
 * @param read shares what it reads with other questions of the same command
 */
export function readSideTabs(
  workbook: WorkbookPort,
  cache: CachePort,
  { facts }: BaseMap,
  read = ownTabReader(workbook),
): Book['side'] {
  const kept: Partial<Record<SideKind, KeptTab>> = {};
  for (const kind of SIDE_KINDS) {
    const { layout, rows } = read(kind, facts.settings);
    if (layout === null) continue;
    const columns = [...layout.at].filter(([key]) => key !== 'review');
    kept[kind] = {
      keys: columns.map(([key]) => key),
      rows: rows.map((row) => columns.map(([, index]) => row.cells[index] ?? '')),
    };
  }
  remember(cache, CACHE_KEY, kept);
  return rowsOf(kept);
}

/** Those of the review that is running, or a fresh reading when the cache has lost them. */
export function rememberedSideTabs(workbook: WorkbookPort, cache: CachePort, map: BaseMap): Book['side'] {
  const kept = recall<KeptTabs>(cache, CACHE_KEY);
  return kept === null ? readSideTabs(workbook, cache, map) : rowsOf(kept);
}

const rowsOf = (kept: KeptTabs): Book['side'] =>
  function side(kind) {
    const tab = kept[kind];
    if (!tab) return [];
    const columns: Columns = tabKinds[kind].columns;
    const read = rowReader(columns, new Map(tab.keys.map((key, index) => [key, index])));
    return tab.rows.map((cells) => read(cells) as never);
  };
