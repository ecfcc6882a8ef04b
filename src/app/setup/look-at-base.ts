import { textOf } from '../../core/base/cell';
import { fold } from '../../core/base/fold';
import { kindOfName } from '../../core/base/recognise';
import { type TabKindName, tabKinds } from '../../core/base/tabs';
import { shownDay } from '../../core/calendar/day';
import type { Ports } from '../../core/ports';
import { RULES } from '../../core/rules';
import { SETTING_KEYS } from '../../core/settings/keys';
import { DEFAULT_SETTINGS } from '../../core/settings/read-settings';
import { holdsNothing, SAMPLE_ROWS, seenTab } from '../../core/setup/look';
import { plannedColumns } from '../../core/setup/tab-plan';
import type { SetupView } from '../../core/setup/view';
import { agentsWithTab, kindOfTab, readBaseMap, recogniseIn } from '../base-map';
import { ownTabReader } from '../own-tabs';
import { done, type Result } from '../result';

/** Who sets up a base, and who may well be asked to; as AGENTES says it, folded. */
const SETS_UP = /^(?:coordinador|supervisor)a?$/;

/** What was recognised in the base, what it lacks, and what CONFIGURACIÓN says. Writes nothing. */
export function lookAtBase({ workbook, cache, today, userMail }: Ports): Result<SetupView> {
  const names = workbook.tabNames();
  const read = ownTabReader(workbook);
  const map = readBaseMap(workbook, cache, read);
  const rows = read('settings', DEFAULT_SETTINGS).rows.map(({ values }) => values);
  const filled = new Set<TabKindName | null>(['agent']);
  const tabs = names.map((name) => {
    const tab = workbook.tab(name);
    const topRows = tab?.readValues(Math.min(SAMPLE_ROWS, tab.rowCount())) ?? [];
    const byName = kindOfName(name);
    if (!holdsNothing(topRows)) filled.add(byName);
    const kind = kindOfTab(name, map);
    const named = byName !== null || agentsWithTab(map) !== null;
    return seenTab({ name, named }, kind && recogniseIn(map, kind, topRows), topRows, rows);
  });
  const kinds = Object.keys(tabKinds) as TabKindName[];
  const mail = userMail().toLowerCase();
  const role = map.facts.agents.find((agent) => mail !== '' && agent.mail === mail)?.role ?? '';
  return done({
    tabs,
    missingTabs: kinds
      .filter((kind) => !filled.has(kind))
      .map((kind) => ({
        kind,
        name: tabKinds[kind].names[0] as string,
        headers: plannedColumns(kind).map(({ header }) => header),
      })),
    settings: SETTING_KEYS.map(({ key, byDefault, kind: { choices = [], expected } }) => ({
      key,
      byDefault,
      choices,
      expected,
    })),
    rules: RULES.map(({ id, acta, summary, from, severity }) => ({
      id,
      acta,
      summary,
      from: from === undefined ? '' : shownDay(from),
      severity,
    })),
    values: rows.map(({ key, value }) => [fold(key), textOf(value).trim()]),
    today: shownDay(today()),
    otherRole: SETS_UP.test(role) ? '' : role.toUpperCase(),
    problems: map.problems,
  });
}
