import { kindOfName } from '../../core/base/recognise';
import { tabKinds } from '../../core/base/tabs';
import type { Ports } from '../../core/ports';
import { RULES } from '../../core/rules';
import { ruleSwitchViews, SAMPLE_ROWS, seenTab, settingViews } from '../../core/setup/look';
import { OFFERED_TABS, plannedColumns } from '../../core/setup/tab-plan';
import type { SetupView } from '../../core/setup/view';
import { kindOfTab, readBaseMap, readOwnTab, recogniseIn } from '../base-map';
import { done, type Result } from '../result';

/** What was recognised in the base, what it lacks, and what CONFIGURACIÓN says. Writes nothing. */
export function lookAtBase({ workbook, cache, today }: Ports): Result<SetupView> {
  const names = workbook.tabNames();
  const map = readBaseMap(workbook, cache);
  const { settings } = map.facts;
  const rows = readOwnTab(workbook, names, 'settings').rows;
  const tabs = names.map((name) => {
    const topRows = workbook.tab(name)?.readValues(SAMPLE_ROWS) ?? [];
    const kind = kindOfTab(name, map);
    return seenTab(name, kind, kind && recogniseIn(map, kind, topRows), topRows, settings);
  });
  const present = new Set(names.map(kindOfName));
  return done({
    tabs,
    missingTabs: OFFERED_TABS.filter(({ kind }) => !present.has(kind)).map(({ kind, purpose }) => ({
      kind,
      name: tabKinds[kind].names[0] as string,
      headers: plannedColumns(kind).map(({ header }) => header),
      purpose,
    })),
    settings: settingViews(rows, today()),
    rules: ruleSwitchViews(rows, RULES),
    problems: map.problems,
    preparable: tabs.filter(({ kind, headerRow }) => kind !== null && headerRow !== null).map(({ name }) => name),
  });
}
