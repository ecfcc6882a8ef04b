import { textOf } from '../../core/base/cell';
import { fold } from '../../core/base/fold';
import { HEADER_ROWS, kindOfName, type Layout, recognise } from '../../core/base/recognise';
import type { Ports, TabPort } from '../../core/ports';
import { planSetup, type SettingWrite, type SetupPlan } from '../../core/setup/plan';
import { plannedColumns } from '../../core/setup/tab-plan';
import type { SetupChange, SetupRequest } from '../../core/setup/view';
import { type BaseMap, forgetBaseMap, kindOfTab, readBaseMap, readOwnTab, recogniseIn } from '../base-map';
import { done, type Result, refused } from '../result';

/** What a request would write, in words. Nothing is written. */
export function previewSetup(
  ports: Ports,
  request: SetupRequest,
): Result<{ readonly changes: readonly SetupChange[]; readonly problems: readonly string[] }> {
  const { changes, problems } = planNow(ports, request);
  return done({ changes, problems });
}

/**
 * Writes what was previewed: new tabs, values of CONFIGURACIÓN, formats where there are none. Refused, with nothing
 * written, when the base has changed so that something else would be written now.
 */
export function applySetup(
  ports: Ports,
  { previewed, ...request }: SetupRequest & { readonly previewed: readonly SetupChange[] },
): Result<{ readonly applied: readonly SetupChange[] }> {
  return ports.lock.alone(() => {
    const plan = planNow(ports, request);
    if (plan.problems.length > 0) return refused(plan.problems.join(' '));
    if (JSON.stringify(plan.changes) !== JSON.stringify(previewed))
      return refused('La base cambió desde la vista previa. Mírela de nuevo antes de aplicar.');
    for (const tab of plan.tabs) ports.workbook.addTab(tab);
    writeSettings(ports, plan.settings);
    const map = readBaseMap(ports.workbook, ports.cache);
    for (const name of plan.prepare) prepareTab(ports, map, name);
    forgetBaseMap(ports.cache);
    return done({ applied: plan.changes });
  });
}

function planNow({ workbook }: Ports, request: SetupRequest): SetupPlan {
  const tabNames = workbook.tabNames();
  return planSetup(request, { tabNames, settings: readOwnTab(workbook, tabNames, 'settings').rows });
}

function writeSettings({ workbook }: Ports, settings: readonly SettingWrite[]): void {
  if (settings.length === 0) return;
  const name = workbook.tabNames().find((candidate) => kindOfName(candidate) === 'settings');
  const tab = name === undefined ? null : workbook.tab(name);
  const cells = tab?.readValues() ?? [];
  const found = recognise('settings', cells);
  if (!tab || !found.ok) throw new Error('CONFIGURACIÓN no tiene las columnas Clave y Valor. Corrija sus encabezados.');
  const { at } = found.layout;
  const column = (key: string) => at.get(key) as number;
  const rowOf = (key: string) =>
    cells.findIndex((row, index) => index > found.layout.headerRow && fold(textOf(row[column('key')] ?? '')) === key);
  const added: SettingWrite[] = [];
  const changed = settings.flatMap((setting) => {
    const row = rowOf(fold(setting.key));
    if (row >= 0) return [{ row, column: column('value'), value: setting.value, asText: isText(setting) }];
    if (setting.value !== '') added.push(setting);
    return [];
  });
  tab.writeCells(changed);
  addSettings(tab, found.layout, added);
}

/** A text of digits is an account or a telephone, not a number; a plain figure is what people would type. */
const isText = ({ value }: SettingWrite) => typeof value === 'string' && !/^\d{1,4}$/.test(value);

function addSettings(tab: TabPort, { at }: Layout, added: readonly SettingWrite[]): void {
  if (added.length === 0) return;
  const width = Math.max(...at.values()) + 1;
  tab.appendRows(
    added.map(({ key, value, description }) => {
      const row = Array.from({ length: width }, (): SettingWrite['value'] => '');
      row[at.get('key') as number] = key;
      row[at.get('value') as number] = value;
      const about = at.get('description');
      if (about !== undefined) row[about] = description;
      return row;
    }),
  );
}

function prepareTab({ workbook }: Ports, map: BaseMap, name: string): void {
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
