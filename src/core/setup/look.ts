import { type Cell, textOf } from '../base/cell';
import type { Columns } from '../base/columns';
import { kindLabel } from '../base/facts';
import { foldName } from '../base/fold';
import { columnLetters, HEADER_ROWS, type Layout, type Recognition } from '../base/recognise';
import { REVIEW_HEADER, type TabKindName, type TabRow, tabKinds } from '../base/tabs';
import { quoted } from '../review/judge';
import { settingText } from './setting-row';
import type { SeenHeader, SeenTab } from './view';

/** How many of a tab's first rows are looked at. */
export const SAMPLE_ROWS = 30;
const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 40;
/** Of texts in a row: a title has fewer. */
const FEWEST_HEADERS = 3;
/** A longer text is none. */
const LONGEST_HEADER = 300;

type Rows = readonly (readonly Cell[])[];

export const holdsNothing = (rows: Rows): boolean =>
  rows.every((row) => row.every((cell) => cell === '' || cell === false));

/**
 * What was recognised in a tab: its headers with a few of their values, and the columns that they stand for.
 * @param found null for a tab that is none of ours
 * @param settings rows of CONFIGURACIÓN
 */
export function seenTab(
  tab: Pick<SeenTab, 'name' | 'named'>,
  found: Recognition | null,
  topRows: Rows,
  settings: readonly TabRow<'settings'>[],
): SeenTab {
  if (found === null) return { ...tab, kind: null, kindLabel: '', headerRow: null, columns: [], headers: [] };
  const { layout } = found;
  const { kind } = layout;
  const headerRow = found.ok || found.found > 0 ? layout.headerRow : likelyHeaderRow(topRows);
  return {
    ...tab,
    kind,
    kindLabel: kindLabel(kind),
    headerRow: headerRow < 0 ? null : headerRow + 1,
    columns: headerRow < 0 ? [] : seenColumns(kind, layout, settings),
    headers: headerRow < 0 ? [] : seenHeaders(topRows, headerRow),
  };
}

const likelyHeaderRow = (rows: Rows): number =>
  rows
    .slice(0, HEADER_ROWS)
    .findIndex((row) => row.filter((cell) => foldName(textOf(cell)) !== '').length >= FEWEST_HEADERS);

function seenColumns(kind: TabKindName, layout: Layout, settings: readonly TabRow<'settings'>[]): SeenTab['columns'] {
  const columns: Columns = tabKinds[kind].columns;
  return Object.entries(columns)
    .filter(([, { header }]) => header !== REVIEW_HEADER)
    .map(([key, { header, needed }]) => {
      const index = layout.at.get(key);
      return {
        key,
        header,
        needed,
        letters: index === undefined ? null : columnLetters(index),
        chosen: settingText(settings, `columna.${kindLabel(kind)}.${header}`),
      };
    });
}

/** A name finds the first of its columns only. */
function seenHeaders(rows: Rows, headerRow: number): SeenHeader[] {
  const names = new Set(['', foldName(REVIEW_HEADER)]);
  return (rows[headerRow] ?? []).flatMap((cell, index) => {
    const header = textOf(cell).trim();
    const name = foldName(header);
    if (names.has(name) || header.length > LONGEST_HEADER) return [];
    names.add(name);
    return [{ header, letters: columnLetters(index), samples: samplesOf(rows.slice(headerRow + 1), index) }];
  });
}

function samplesOf(rows: Rows, index: number): string[] {
  const samples = new Set(rows.map((row) => quoted(textOf(row[index] ?? ''), LONGEST_SAMPLE)));
  samples.delete('');
  return [...samples].slice(0, MOST_SAMPLES);
}
