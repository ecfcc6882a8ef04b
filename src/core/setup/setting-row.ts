import { textOf } from '../base/cell';
import { fold } from '../base/fold';
import type { TabRow } from '../base/tabs';

type Row = TabRow<'settings'>;

/** The row of CONFIGURACIÓN that holds for a key: of several the first. */
export function settingRow(rows: readonly Row[], key: string): Row | undefined {
  const wanted = fold(key);
  return rows.find((row) => fold(row.key) === wanted);
}

/** What CONFIGURACIÓN says of a key, as the tab shows it; '' where it says nothing. */
export const settingText = (rows: readonly Row[], key: string): string =>
  textOf(settingRow(rows, key)?.value ?? '').trim();
