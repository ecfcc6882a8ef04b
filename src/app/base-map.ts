import type { Cell } from '../core/base/cell';
import { foldName } from '../core/base/fold';
import { kindOfName, type Layout, recognise } from '../core/base/recognise';
import { readRows } from '../core/base/rows';
import { type TabKindName, type TabRow, tabKinds } from '../core/base/tabs';
import type { CachePort, WorkbookPort } from '../core/ports';
import { readSettings, type Settings } from '../core/settings';

/** What the base says of itself in AGENTES and CONFIGURACIÓN. Plain data: it goes through the cache. */
export interface BaseMap {
  readonly settings: Settings;
  /** null: no tab AGENTES, or an empty one; then every tab with an agent's columns is one. */
  readonly agentTabs: readonly { readonly tab: string; readonly mail: string }[] | null;
  /** Spanish: settings that cannot be read. */
  readonly problems: readonly string[];
}

const CACHE_KEY = 'base-map-1';

/** Reads AGENTES and CONFIGURACIÓN, and remembers them for the calls and edits to come. */
export function readBaseMap(workbook: WorkbookPort, cache: CachePort): BaseMap {
  const names = workbook.tabNames();
  const directory = readOwnTab(workbook, names, 'directory');
  const configuration = readOwnTab(workbook, names, 'settings');
  const { settings, problems } = readSettings(configuration.rows);
  const agentTabs = directory.rows
    .filter((row) => row.tab.trim() !== '')
    .map((row) => ({ tab: row.tab.trim(), mail: row.mail.trim().toLowerCase() }));
  const known = new Set(names.map(foldName));
  const lost = agentTabs
    .filter(({ tab }) => !known.has(foldName(tab)))
    .map(({ tab }) => `AGENTES nombra la pestaña «${tab}», que no está en la base. Corrija el nombre.`);
  const map: BaseMap = {
    settings,
    agentTabs: agentTabs.length > 0 ? agentTabs : null,
    problems: [...directory.problems, ...configuration.problems, ...problems, ...lost],
  };
  cache.put(CACHE_KEY, JSON.stringify(map));
  return map;
}

/** The remembered map: one cache call, or a fresh reading when the cache has lost it. */
export function rememberedBaseMap(workbook: WorkbookPort, cache: CachePort): BaseMap {
  const text = cache.get(CACHE_KEY);
  return text === null ? readBaseMap(workbook, cache) : (JSON.parse(text) as BaseMap);
}

/** After an edit in AGENTES or CONFIGURACIÓN. */
export function forgetBaseMap(cache: CachePort): void {
  cache.remove(CACHE_KEY);
}

/** The rows of one of the add-on's own tabs; none where the base lacks the tab or its headers. */
function readOwnTab<Kind extends 'directory' | 'settings'>(
  workbook: WorkbookPort,
  names: readonly string[],
  kind: Kind,
): { rows: readonly TabRow<Kind>[]; problems: readonly string[] } {
  const name = names.find((candidate) => kindOfName(candidate) === kind);
  const cells = name === undefined ? undefined : workbook.tab(name)?.readValues();
  if (cells === undefined) return { rows: [], problems: [] };
  const found = recognise(kind, cells);
  if (!found.ok) return { rows: [], problems: [`Pestaña ${name}: ${missingHeaders(found.missing)}`] };
  return { rows: readRows(kind, found.layout, cells, 0).map(({ values }) => values), problems: [] };
}

/** Spanish: which headers a tab lacks and where they are looked for. */
export function missingHeaders(missing: readonly string[]): string {
  const columns = missing.length === 1 ? 'falta la columna' : 'faltan las columnas';
  return `${columns} ${missing.join(', ')}. Los encabezados se buscan por nombre en las filas 1 a 5.`;
}

/** What the tab is for the add-on, by its name; null: none of ours. */
export function kindOfTab(name: string, map: BaseMap): TabKindName | null {
  const byName = kindOfName(name);
  if (byName !== null) return byName;
  if (map.agentTabs === null) return 'agent';
  const folded = foldName(name);
  return map.agentTabs.some(({ tab }) => foldName(tab) === folded) ? 'agent' : null;
}

export type TabSight =
  | { readonly ok: true; readonly layout: Layout }
  /** Spanish: why the tab is not reviewed. */
  | { readonly ok: false; readonly reason: string };

/**
 * Is the tab one that a review goes through, and where are its columns.
 * @param topRows the tab's first rows, or all of them
 */
export function sightTab(name: string, topRows: readonly (readonly Cell[])[], map: BaseMap): TabSight {
  const kind = kindOfTab(name, map);
  if (kind === null)
    return { ok: false, reason: 'No es la pestaña de un agente (según AGENTES) ni una de las que se revisan.' };
  if (!tabKinds[kind].reviewed) return { ok: false, reason: 'El complemento la lee; sus filas no se revisan.' };
  const found = recognise(kind, topRows);
  if (found.ok) return { ok: true, layout: found.layout };
  if (found.found === 0) return { ok: false, reason: 'No tiene encabezados conocidos en las filas 1 a 5.' };
  return { ok: false, reason: `No revisada: ${missingHeaders(found.missing)}` };
}
