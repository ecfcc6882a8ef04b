import { type Cell, textOf } from '../base/cell';
import type { Columns } from '../base/columns';
import { chosenHeaders, kindLabel } from '../base/facts';
import { foldName } from '../base/fold';
import { columnLetters, type Layout, type Recognition } from '../base/recognise';
import { REVIEW_HEADER, type TabKindName, type TabRow, tabKinds } from '../base/tabs';
import { type Day, shownDay } from '../calendar/day';
import { quoted } from '../review/judge';
import type { Rule } from '../rules/rule';
import { SETTING_KEYS } from '../setting-keys';
import type { Settings } from '../settings';
import { settingText } from './setting-text';
import type { OtherColumn, RuleSwitchView, SeenColumn, SeenTab, SettingView } from './view';

/** How many rows under the headers are looked at for samples. */
export const SAMPLE_ROWS = 30;
const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 40;

/** What was recognised in a tab: its columns with a few of their values, and the columns that are none of ours. */
export function seenTab(
  name: string,
  kind: TabKindName | null,
  found: Recognition | null,
  topRows: readonly (readonly Cell[])[],
  settings: Settings,
): SeenTab {
  const label = kind === null ? 'no reconocida' : kind === 'agent' ? 'pestaña de agente' : kindLabel(kind);
  const known = found && (found.ok || found.found > 0) ? found.layout : null;
  if (kind === null || known === null)
    return { name, kind, kindLabel: label, headerRow: null, missing: [], columns: [], others: [] };
  return {
    name,
    kind,
    kindLabel: label,
    headerRow: known.headerRow + 1,
    missing: found?.ok === false ? found.missing : [],
    columns: seenColumns(kind, known, topRows, settings),
    others: otherColumns(known, topRows),
  };
}

function seenColumns(
  kind: TabKindName,
  layout: Layout,
  topRows: readonly (readonly Cell[])[],
  settings: Settings,
): SeenColumn[] {
  const columns: Columns = tabKinds[kind].columns;
  const chosen = chosenHeaders(settings, kind);
  return Object.entries(columns)
    .filter(([, { header }]) => header !== REVIEW_HEADER)
    .map(([key, { header, needed }]) => {
      const index = layout.at.get(key);
      const shown = layout.headers.get(key) ?? '';
      return {
        key,
        header,
        needed,
        found:
          index === undefined
            ? null
            : { header: shown, letters: columnLetters(index), chosen: chosen.get(foldName(shown)) === key },
        samples: index === undefined ? [] : samplesOf(layout, topRows, index),
      };
    });
}

function otherColumns(layout: Layout, topRows: readonly (readonly Cell[])[]): OtherColumn[] {
  const ours = new Set(layout.at.values());
  return (topRows[layout.headerRow] ?? []).flatMap((cell, index) => {
    const header = textOf(cell).trim();
    if (header === '' || ours.has(index)) return [];
    return [{ header, letters: columnLetters(index), samples: samplesOf(layout, topRows, index) }];
  });
}

function samplesOf({ headerRow }: Layout, topRows: readonly (readonly Cell[])[], index: number): string[] {
  const samples = new Set<string>();
  for (const row of topRows.slice(headerRow + 1)) {
    const text = quoted(textOf(row[index] ?? ''), LONGEST_SAMPLE);
    if (text !== '') samples.add(text);
    if (samples.size === MOST_SAMPLES) break;
  }
  return [...samples];
}

/** The day of use: older rows wait until somebody asks for them (RULES.md, «From the day of use»). */
const FROM_TODAY = 'revision.desde';

/** Every key of CONFIGURACIÓN with what the tab says of it. */
export function settingViews(rows: readonly TabRow<'settings'>[], today: Day): SettingView[] {
  return SETTING_KEYS.map(({ key, meaning, byDefault, kind }) => ({
    key,
    meaning,
    byDefault,
    value: settingText(rows, key),
    suggestion: key === FROM_TODAY && settingText(rows, key) === '' ? shownDay(today) : '',
    choices: kind.choices ?? [],
    expected: kind.expected,
  }));
}

/** What CONFIGURACIÓN says of each rule, beside what the rule says itself. */
export function ruleSwitchViews(rows: readonly TabRow<'settings'>[], rules: readonly Rule[]): RuleSwitchView[] {
  return rules.map(({ id, acta, summary, from, severity }) => ({
    id,
    acta,
    summary,
    off: settingText(rows, `regla.${id}`),
    from: settingText(rows, `vigencia.${id}`),
    severity: settingText(rows, `severidad.${id}`),
    fromByDefault: from === undefined ? '' : shownDay(from),
    severityByDefault: severity === 'error' ? 'error' : 'aviso',
  }));
}
