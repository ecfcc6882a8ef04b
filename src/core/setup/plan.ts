import { isFormula, type PlainCell, textOf } from '../base/cell';
import { fold } from '../base/fold';
import { type TabKindName, type TabRow, tabKinds } from '../base/tabs';
import { parseDay } from '../calendar/day';
import type { NewTab } from '../ports';
import { SETTING_KEYS } from '../settings/keys';
import { count, day, type SettingKind } from '../settings/kinds';
import { ruleSettingKind } from '../settings/read-settings';
import { settingRow, settingText } from './setting-row';
import { plannedColumns } from './tab-plan';
import type { SetupChange, SetupProblem, SetupRequest } from './view';

/** What a base has now, as far as a set-up asks. */
export interface SetupState {
  readonly tabNames: readonly string[];
  /** The tab that a kind's name finds; null: there is none. */
  tabOf(kind: TabKindName): { readonly name: string; readonly holdsNothing: boolean } | null;
  /** Rows of CONFIGURACIÓN, formulas as such; null: it lacks its headers. */
  readonly settings: readonly TabRow<'settings'>[] | null;
}

/** A value of CONFIGURACIÓN to write: in the row of its key, or in a new one. */
export interface SettingWrite {
  readonly key: string;
  readonly value: PlainCell;
  readonly description: string;
}

/** What is to be written, in this order, and the same in words. */
export interface SetupPlan {
  readonly tabs: readonly NewTab[];
  readonly settings: readonly SettingWrite[];
  /** Tabs to give drop-downs and formats where they have none. */
  readonly prepare: readonly string[];
  readonly changes: readonly SetupChange[];
  readonly problems: readonly SetupProblem[];
}

/** Turns what a person asks for into what would be written. What is so already is left out. */
export function planSetup(request: SetupRequest, state: SetupState): SetupPlan {
  const tabs: NewTab[] = [];
  const settings: SettingWrite[] = [];
  const changes: SetupChange[] = [];
  const problems: SetupProblem[] = [];

  const addTab = (kind: TabKindName) => {
    const there = state.tabOf(kind);
    if (there && !there.holdsNothing) return;
    const columns = plannedColumns(kind);
    tabs.push({ name: there?.name ?? (tabKinds[kind].names[0] as string), columns });
    changes.push({ type: 'tab', key: kind, before: '', after: columns.map(({ header }) => header).join(', ') });
  };

  const values = planSettings(request, state, problems);
  if (values.length > 0) addTab('settings');
  for (const name of request.tabs) {
    const kind = kindOf(name);
    if (kind === undefined) problems.push({ key: name, reason: 'unknown' });
    else if (kind !== 'settings' || values.length === 0) addTab(kind);
  }
  for (const { before, ...setting } of values) {
    settings.push(setting);
    changes.push({ type: 'setting', key: setting.key, before, after: textOf(setting.value) });
  }
  for (const key of request.prepare) {
    if (state.tabNames.includes(key)) changes.push({ type: 'prepare', key, before: '', after: '' });
    else problems.push({ key, reason: 'unknown' });
  }
  return { tabs, settings, prepare: request.prepare, changes, problems };
}

/** A tab that can be made: not an agent's, which AGENTES names. */
const kindOf = (name: string): TabKindName | undefined =>
  (Object.keys(tabKinds) as TabKindName[]).find((kind) => kind === name && kind !== 'agent');

function planSettings(
  { settings: asked }: SetupRequest,
  { settings: rows }: SetupState,
  problems: SetupProblem[],
): (SettingWrite & { readonly before: string })[] {
  if (rows === null) {
    if (asked.length > 0) problems.push({ key: '', reason: 'headers' });
    return [];
  }
  return asked.flatMap(({ key, value, description }) => {
    const standing = settingRow(rows, key)?.value ?? '';
    const before = settingText(rows, key);
    const kind = kindOfKey(fold(key));
    const cell = kind && typed(kind, value.trim());
    if (before === value.trim() || before === textOf(cell ?? value)) return [];
    if (cell !== null && !isFormula(standing) && typeof standing !== 'boolean')
      return [{ key, value: cell, description, before }];
    problems.push({ key, reason: kind === null ? 'unknown' : cell === null ? 'value' : 'locked' });
    return [];
  });
}

/** A header that the team uses is any text. */
const header: SettingKind = { expected: '', parse: textOf, none: null };

/** How the value of a key is read; null for a key that there is not. */
const kindOfKey = (key: string): SettingKind | null =>
  SETTING_KEYS.find((entry) => entry.key === key)?.kind ?? (/^columna\../.test(key) ? header : ruleSettingKind(key));

/** The value as its cell is to hold it; null when it cannot be read. */
function typed(kind: SettingKind, value: string): PlainCell | null {
  if (value === '') return value;
  const read = kind.parse(value);
  if (read === undefined) return null;
  const date = kind === day ? parseDay(value) : null;
  if (date) return { day: date, minutes: null };
  return kind === count ? Number(value) : value;
}
