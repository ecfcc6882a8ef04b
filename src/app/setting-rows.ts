import { textOf } from '../core/base/cell';
import { kindLabel } from '../core/base/facts';
import { fold } from '../core/base/fold';
import { type Layout, recognise } from '../core/base/recognise';
import { readRows } from '../core/base/rows';
import type { TabRow } from '../core/base/tabs';
import type { TabPort, WorkbookPort } from '../core/ports';
import { holdsNothing } from '../core/setup/look';
import type { SettingWrite } from '../core/setup/plan';
import { plannedColumns } from '../core/setup/tab-plan';
import { tabOfKind } from './own-tabs';
import { done, type Result, refused } from './result';

/** CONFIGURACIÓN with something in it; `layout` is null where it lacks its headers. */
function openSettings(workbook: WorkbookPort) {
  const tab = tabOfKind(workbook, 'settings');
  const cells = tab?.read() ?? [];
  if (!tab || holdsNothing(cells)) return null;
  const found = recognise('settings', cells);
  return { tab, cells, layout: found.ok ? found.layout : null };
}

/** The rows of CONFIGURACIÓN, formulas as such: none where the base lacks it, null where it lacks its headers. */
export function readSettingRows(workbook: WorkbookPort): TabRow<'settings'>[] | null {
  const found = openSettings(workbook);
  if (!found) return [];
  return found.layout && readRows('settings', found.layout, found.cells, 0).map(({ values }) => values);
}

/** Makes CONFIGURACIÓN where the base lacks it, or has it empty; refused where it lacks its headers. Needs the lock. */
export function ensureSettings(workbook: WorkbookPort): Result<null> {
  const found = openSettings(workbook);
  if (found)
    return found.layout
      ? done(null)
      : refused('CONFIGURACIÓN no tiene sus encabezados (Clave, Valor). Escríbalos y repita.');
  const name = tabOfKind(workbook, 'settings')?.name ?? kindLabel('settings');
  workbook.addTab({ name, columns: plannedColumns('settings') });
  return done(null);
}

/** Writes values of CONFIGURACIÓN, each in the row of its key or in a new one. Needs the lock, and the tab its headers. */
export function writeSettings(workbook: WorkbookPort, settings: readonly SettingWrite[]): void {
  if (settings.length === 0) return;
  const found = openSettings(workbook);
  if (!found?.layout) throw new Error('CONFIGURACIÓN no tiene sus encabezados.');
  const { tab, cells, layout } = found;
  const column = (key: string) => layout.at.get(key) as number;
  const added: SettingWrite[] = [];
  const changed = settings.flatMap((setting) => {
    const wanted = fold(setting.key);
    const row = cells.findIndex(
      (line, index) => index > layout.headerRow && fold(textOf(line[column('key')] ?? '')) === wanted,
    );
    if (row >= 0) return [{ row, column: column('value'), value: setting.value, asText: true }];
    added.push(setting);
    return [];
  });
  tab.writeCells(changed);
  addSettings(tab, layout, added);
}

function addSettings(tab: TabPort, { at }: Layout, added: readonly SettingWrite[]): void {
  const width = Math.max(...at.values()) + 1;
  tab.appendRows(
    added.map((setting) => {
      const row = Array.from({ length: width }, (): SettingWrite['value'] => '');
      for (const [key, value] of Object.entries(setting)) if (at.has(key)) row[at.get(key) as number] = value;
      return row;
    }),
  );
}
