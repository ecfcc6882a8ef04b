import type { StoredCell, StoredValue, TabData } from '../workbook/model';
import { cell, type FormatName, SharedCells } from './cells';

export interface TabColumn {
  readonly header: string;
  readonly format: FormatName;
  /** Pixels */
  readonly width: number;
  /** Drop-down */
  readonly choices?: readonly string[];
  readonly checkbox?: boolean;
}

/** A tab without its id: ids are given when the tabs stand in their order. */
export type TabDraft = Omit<TabData, 'id'>;

const SPARE_COLUMNS = 3;

/** A tab with its header row, frozen, and nothing under it. */
export function newTab(name: string, columns: readonly TabColumn[]): TabDraft {
  return {
    name,
    rowCount: 1,
    columnCount: columns.length + SPARE_COLUMNS,
    frozenRows: 1,
    rows: [columns.map(({ header }) => cell(header, 'header'))],
    columnWidths: columns.map(({ width }) => width),
    merges: [],
    validations: [],
    conditionalFormats: [],
  };
}

/** Adds formatted empty rows, so that people can go on typing, and sets the columns' validations. */
export function leaveRoom(tab: TabDraft, columns: readonly TabColumn[], spareRows: number, shared: SharedCells): void {
  const spare = columns.map(({ checkbox, format }) => shared.of(checkbox ? false : null, format));
  for (let row = 0; row < spareRows; row++) tab.rows.push([...spare]);
  tab.rowCount = tab.rows.length;
  columns.forEach(({ choices, checkbox }, column) => {
    if (!choices && !checkbox) return;
    const area = { row: 1, column, rowCount: tab.rowCount - 1, columnCount: 1 };
    tab.validations.push({ area, kind: checkbox ? 'checkbox' : 'list', choices: choices ?? [] });
  });
}

/** A small tab from its columns and the values under them; a cell stands for itself. */
export function tabOf<Key extends string>(
  name: string,
  columns: Readonly<Record<Key, TabColumn>>,
  rows: readonly Readonly<Partial<Record<Key, StoredValue | StoredCell>>>[],
  spareRows: number,
): TabDraft {
  const keys = Object.keys(columns) as Key[];
  const specs = keys.map((key) => columns[key]);
  const tab = newTab(name, specs);
  for (const row of rows) tab.rows.push(keys.map((key) => asCell(row[key] ?? null, columns[key].format)));
  leaveRoom(tab, specs, spareRows, new SharedCells());
  return tab;
}

function asCell(value: StoredValue | StoredCell, format: FormatName): StoredCell {
  return value !== null && typeof value === 'object' ? value : cell(value, format);
}
