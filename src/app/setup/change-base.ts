import { HEADER_ROWS } from '../../core/base/recognise';
import type { Ports, WorkbookPort } from '../../core/ports';
import { holdsNothing } from '../../core/setup/look';
import { planSetup, type SetupPlan } from '../../core/setup/plan';
import { plannedColumns } from '../../core/setup/tab-plan';
import type { SetupChange, SetupProblem, SetupRequest } from '../../core/setup/view';
import { type BaseMap, forgetBaseMap, kindOfTab, readBaseMap, recogniseIn } from '../base-map';
import { tabOfKind } from '../own-tabs';
import { done, type Result, refused } from '../result';
import { readSettingRows, writeSettings } from '../setting-rows';

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
