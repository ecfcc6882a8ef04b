import type { Cell } from '../core/base/cell';
import { type BaseFacts, chosenHeaders, FACT_KINDS, readFacts } from '../core/base/facts';
import { foldName } from '../core/base/fold';
import { kindOfName, type Layout, type Recognition, recognise } from '../core/base/recognise';
import { type TabKindName, type TabRow, tabKinds } from '../core/base/tabs';
import { readExceptions } from '../core/log/exceptions';
import type { CachePort, WorkbookPort } from '../core/ports';
import type { Exceptions } from '../core/review/exceptions';
import type { Settings } from '../core/settings/settings';
import { recall, remember } from './chunked-cache';
import { missingHeaders, ownTabReader } from './own-tabs';

/** What the base says of itself, and what people accepted. Plain data: it goes through the cache. */
export interface BaseMap {
  readonly facts: BaseFacts;
  readonly exceptions: Exceptions;
  /** Spanish: what cannot be read in the tabs of the team. */
  readonly problems: readonly string[];
}

const CACHE_KEY = 'base-map-3';

/**
 * Reads the tabs in which the team says how it works, and remembers them for the calls and edits to come.
 * @param read shares what it reads with other questions of the same command
 */
export function readBaseMap(workbook: WorkbookPort, cache: CachePort, read = ownTabReader(workbook)): BaseMap {
  const problems: string[] = [];
  const rowsOf = <Kind extends TabKindName>(kind: Kind, settings: Settings): TabRow<Kind>[] => {
    const { rows, problem } = read(kind, settings);
    if (problem !== null) problems.push(problem);
    return rows.map(({ values }) => values);
  };
  const { facts, problems: unread } = readFacts(rowsOf);
  const known = new Set(workbook.tabNames().map(foldName));
  const lost = facts.agents
    .filter(({ tab }) => tab !== '' && !known.has(foldName(tab)))
    .map(({ tab }) => `AGENTES nombra la pestaña «${tab}», que no está en la base. Corrija el nombre.`);
  const exceptions = readExceptions(rowsOf('log', facts.settings));
  const map: BaseMap = { facts, exceptions, problems: [...problems, ...unread, ...lost] };
  remember(cache, CACHE_KEY, map);
  return map;
}

/** The remembered map, or a fresh reading when the cache has lost it. */
export const rememberedBaseMap = (workbook: WorkbookPort, cache: CachePort): BaseMap =>
  recall(cache, CACHE_KEY) ?? readBaseMap(workbook, cache);

/** After an edit in one of the tabs that the map is read from, or when something was accepted. */
export function forgetBaseMap(cache: CachePort): void {
  cache.remove(CACHE_KEY);
}

/** Is the map read from tabs of this kind. */
export const isInBaseMap = (kind: TabKindName): boolean =>
  kind === 'log' || (FACT_KINDS as readonly TabKindName[]).includes(kind);

/** The people of AGENTES who have a tab; null: nobody has, and every tab with an agent's columns is one. */
export function agentsWithTab({ facts }: BaseMap): BaseFacts['agents'] | null {
  const agents = facts.agents.filter(({ tab }) => tab !== '');
  return agents.length > 0 ? agents : null;
}

/** What the tab is for the add-on, by its name; null: none of ours. */
export function kindOfTab(name: string, map: BaseMap): TabKindName | null {
  const byName = kindOfName(name);
  if (byName !== null) return byName;
  const agents = agentsWithTab(map);
  if (agents === null) return 'agent';
  const folded = foldName(name);
  return agents.some(({ tab }) => foldName(tab) === folded) ? 'agent' : null;
}

/** Where a tab of that kind has its columns, by the headers that this base uses. */
export const recogniseIn = (
  { facts }: BaseMap,
  kind: TabKindName,
  topRows: readonly (readonly Cell[])[],
): Recognition => recognise(kind, topRows, chosenHeaders(facts.settings, kind));

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
  const found = recogniseIn(map, kind, topRows);
  if (found.ok) return { ok: true, layout: found.layout };
  if (found.found === 0) return { ok: false, reason: 'No tiene encabezados conocidos en las filas 1 a 5.' };
  return { ok: false, reason: `No revisada: ${missingHeaders(found.missing)}` };
}
