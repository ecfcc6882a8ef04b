import { type Cell, textOf } from './cell';
import type { Columns } from './columns';
import { foldName } from './fold';
import { type TabKindName, tabKinds } from './tabs';

/** Titles above the headers are common; below this row nothing is taken for a header. */
export const HEADER_ROWS = 5;

/** A tab whose headers were found. Indexes count from 0. */
export interface Layout {
  readonly kind: TabKindName;
  readonly headerRow: number;
  /** Index of each column that the tab has, by key. */
  readonly at: ReadonlyMap<string, number>;
  /** The headers as they stand in the tab, by key. */
  readonly headers: ReadonlyMap<string, string>;
  /** Columns that say the same: the first index is the one that is read. */
  readonly duplicates: readonly { readonly key: string; readonly indexes: readonly number[] }[];
}

export type Recognition =
  | { readonly ok: true; readonly layout: Layout }
  | {
      readonly ok: false;
      /** Canonical headers that no row among the first five has. */
      readonly missing: readonly string[];
      /** How many headers the best of those rows has. */
      readonly found: number;
      /** What that row gives, for a person to complete. */
      readonly layout: Layout;
    };

interface ColumnName {
  readonly key: string;
  /** Of columns that say the same the one with the highest is read: an alias, the canonical header, one chosen by hand. */
  readonly rank: 0 | 1 | 2;
}
type ColumnNames = ReadonlyMap<string, ColumnName>;

/** Headers that a team chose by hand for a kind of tab: folded header → key of the column. */
export type ChosenHeaders = ReadonlyMap<string, string>;

const knownNames = new Map<Columns, ColumnNames>();

function namesOf(columns: Columns, chosen: ChosenHeaders | undefined): ColumnNames {
  let names = knownNames.get(columns);
  if (!names) {
    const map = new Map<string, ColumnName>();
    for (const [key, { aliases }] of Object.entries(columns))
      for (const alias of aliases) map.set(foldName(alias), { key, rank: 0 });
    for (const [key, { header }] of Object.entries(columns)) map.set(foldName(header), { key, rank: 1 });
    knownNames.set(columns, map);
    names = map;
  }
  if (!chosen || chosen.size === 0) return names;
  return new Map([...names, ...Array.from(chosen, ([header, key]) => [header, { key, rank: 2 }] as const)]);
}

/**
 * Finds the header row among the first five and the column behind each header (BASE.md: by name, in any order).
 * @param chosen headers that the team gave the columns of this kind of tab in CONFIGURACIÓN
 */
export function recognise(
  kind: TabKindName,
  topRows: readonly (readonly Cell[])[],
  chosen?: ChosenHeaders,
): Recognition {
  const { columns }: { columns: Columns } = tabKinds[kind];
  const names = namesOf(columns, chosen);
  let best = { row: 0, keys: new Set<string>() };
  topRows.slice(0, HEADER_ROWS).forEach((cells, row) => {
    const keys = new Set<string>();
    for (const cell of cells) {
      const name = cell === '' ? undefined : names.get(foldName(textOf(cell)));
      if (name) keys.add(name.key);
    }
    if (keys.size > best.keys.size) best = { row, keys };
  });
  const missing = Object.entries(columns).filter(([key, column]) => column.needed && !best.keys.has(key));
  const layout = layoutOf(kind, best.row, topRows[best.row] ?? [], names);
  if (missing.length === 0) return { ok: true, layout };
  return { ok: false, missing: missing.map(([, { header }]) => header), found: best.keys.size, layout };
}

function layoutOf(kind: TabKindName, headerRow: number, cells: readonly Cell[], names: ColumnNames): Layout {
  const candidates = new Map<string, { index: number; rank: number }[]>();
  cells.forEach((cell, index) => {
    const name = cell === '' ? undefined : names.get(foldName(textOf(cell)));
    if (!name) return;
    const list = candidates.get(name.key) ?? [];
    list.push({ index, rank: name.rank });
    candidates.set(name.key, list);
  });
  const at = new Map<string, number>();
  const headers = new Map<string, string>();
  const duplicates: { key: string; indexes: number[] }[] = [];
  for (const [key, list] of candidates) {
    const chosen = list.reduce((best, other) => (other.rank > best.rank ? other : best));
    at.set(key, chosen.index);
    headers.set(key, textOf(cells[chosen.index] ?? '').trim());
    // One chosen by hand was chosen among them.
    const others = list.filter(({ index, rank }) => index !== chosen.index && (chosen.rank < 2 || rank === 2));
    if (others.length > 0) duplicates.push({ key, indexes: [chosen.index, ...others.map(({ index }) => index)] });
  }
  return { kind, headerRow, at, headers, duplicates };
}

const kindsByName = new Map<string, TabKindName>();
for (const [kind, { names }] of Object.entries(tabKinds))
  for (const name of names) kindsByName.set(foldName(name), kind as TabKindName);

/** The kind that a tab's name alone gives it; null for an agent's tab and for tabs that are none of ours. */
export function kindOfName(tabName: string): TabKindName | null {
  return kindsByName.get(foldName(tabName)) ?? null;
}

/** `A`, `Z`, `AA`: the letters of the column with that index (from 0). */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
