import { textOf } from '../../core/base/cell';
import { fold } from '../../core/base/fold';
import { HEADER_ROWS, type Layout, recognise } from '../../core/base/recognise';
import { readRows } from '../../core/base/rows';
import type { Ports, TabPort, WorkbookPort } from '../../core/ports';
import { holdsNothing } from '../../core/setup/look';
import { planSetup, type SettingWrite, type SetupPlan } from '../../core/setup/plan';
import { plannedColumns } from '../../core/setup/tab-plan';
import type { SetupChange, SetupProblem, SetupRequest } from '../../core/setup/view';
import { type BaseMap, forgetBaseMap, kindOfTab, readBaseMap, recogniseIn } from '../base-map';
import { tabOfKind } from '../own-tabs';
import { done, type Result, refused } from '../result';

/** What a request would write. Nothing is written. */
export function previewSetup(
  { workbook }: Ports,
  request: SetupRequest,
): Result<{ readonly changes: readonly SetupChange[]; readonly problems: readonly SetupProblem[] }> {
  const { changes, problems } = planNow(workbook, request);
  return done({ changes, problems });
}

/**
 * Writes what was previewed: new tabs, values of CONFIGURACIÓN, formats where there are none. Refused, with nothing
 * written, when the base has changed so that something else would be written now.
 */
export function applySetup(
  { workbook, cache, lock }: Ports,
  { previewed, ...request }: SetupRequest & { readonly previewed: readonly SetupChange[] },
): Result<Record<never, never>> {
  return lock.alone(() => {
    const plan = planNow(workbook, request);
    if (plan.problems.length > 0 || JSON.stringify(plan.changes) !== JSON.stringify(previewed))
      return refused('La base cambió desde la vista previa. Mírela de nuevo antes de aplicar.');
    try {
      for (const tab of plan.tabs) workbook.addTab(tab);
      writeSettings(workbook, plan.settings);
    } finally {
      forgetBaseMap(cache);
    }
    const map = plan.prepare.length > 0 ? readBaseMap(workbook, cache) : null;
    for (const name of plan.prepare) prepareTab(workbook, map as BaseMap, name);
    return done({});
  });
}

function planNow(workbook: WorkbookPort, request: SetupRequest): SetupPlan {
  const tabNames = workbook.tabNames();
  const rows = request.settings.length > 0 ? readSettingRows(workbook) : [];
  return planSetup(request, {
    tabNames,
    settings: rows,
    tabOf(kind) {
      const tab = tabOfKind(workbook, kind);
      return tab && { name: tab.name, holdsNothing: holdsNothing(tab.readValues()) };
    },
  });
}

/** CONFIGURACIÓN with something in it; `layout` is null where it lacks its headers. */
function openSettings(workbook: WorkbookPort) {
  const tab = tabOfKind(workbook, 'settings');
  const cells = tab?.read() ?? [];
  if (!tab || holdsNothing(cells)) return null;
  const found = recognise('settings', cells);
  return { tab, cells, layout: found.ok ? found.layout : null };
}

function readSettingRows(workbook: WorkbookPort) {
  const found = openSettings(workbook);
  if (!found) return [];
  return found.layout && readRows('settings', found.layout, found.cells, 0).map(({ values }) => values);
}

function writeSettings(workbook: WorkbookPort, settings: readonly SettingWrite[]): void {
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

function prepareTab(workbook: WorkbookPort, map: BaseMap, name: string): void {
  const tab = workbook.tab(name);
  const kind = tab && kindOfTab(name, map);
  const found = tab && kind && recogniseIn(map, kind, tab.readValues(HEADER_ROWS));
  if (!tab || !kind || !found?.ok) return;
  const { at, headerRow } = found.layout;
  tab.prepareColumns(
    headerRow,
    plannedColumns(kind).flatMap(({ key, ...column }) => {
      const index = at.get(key);
      return index === undefined ? [] : [{ ...column, index }];
    }),
  );
}
