import { textOf } from '../base/cell';
import { fold } from '../base/fold';
import type { TabRow } from '../base/tabs';

/** What CONFIGURACIÓN says of a key, as the tab shows it; '' where it says nothing. */
export function settingText(rows: readonly TabRow<'settings'>[], key: string): string {
  const wanted = fold(key);
  const row = rows.find((candidate) => fold(candidate.key) === wanted);
  return row ? textOf(row.value).trim() : '';
}
