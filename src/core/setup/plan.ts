import type { PlainCell } from '../base/cell';
import { kindLabel } from '../base/facts';
import { fold, foldName } from '../base/fold';
import { type TabKindName, type TabRow, tabKinds } from '../base/tabs';
import { parseDay } from '../calendar/day';
import type { NewTab } from '../ports';
import { SETTING_KEYS } from '../setting-keys';
import { day, type SettingKind } from '../setting-kinds';
import { ruleSettingKind } from '../settings';
import { settingText } from './setting-text';
import { plannedColumns } from './tab-plan';
import type { SetupChange, SetupRequest } from './view';

/** What a base has now, as far as a set-up asks. */
export interface SetupState {
  readonly tabNames: readonly string[];
  /** Rows of CONFIGURACIÓN. */
  readonly settings: readonly TabRow<'settings'>[];
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
  /** Spanish: what was asked for and cannot be. */
  readonly problems: readonly string[];
}

const kindOf = (name: string): TabKindName | undefined =>
  (Object.keys(tabKinds) as TabKindName[]).find((kind) => kind === name);

/** Turns what a person asks for into what would be written. What is so already is left out. */
export function planSetup(request: SetupRequest, state: SetupState): SetupPlan {
  const problems: string[] = [];
  const tabs = newTabs(request, state);
  const settings: SettingWrite[] = [];
  for (const { key, value } of [...request.settings, ...columnSettings(request)]) {
    const entry = describe(key);
    if (entry === null) problems.push(`«${key}» no es una clave de CONFIGURACIÓN.`);
    else if (settingText(state.settings, key) !== value.trim()) {
      const cell = typed(entry.kind, value.trim());
      if (cell === null) problems.push(`«${key}»: no se entiende «${value}»; se esperaba ${entry.kind?.expected}.`);
      else settings.push({ key, value: cell, description: entry.meaning });
    }
  }
  const needsSettings = settings.length > 0 && !hasTab(state, 'settings') && !request.tabs.includes('settings');
  const allTabs = needsSettings ? [newTab('settings'), ...tabs] : tabs;
  return {
    tabs: allTabs,
    settings,
    prepare: request.prepare,
    changes: changesOf(allTabs, settings, request, state),
    problems,
  };
}

const hasTab = ({ tabNames }: SetupState, kind: TabKindName): boolean => {
  const names = tabKinds[kind].names.map(foldName);
  return tabNames.some((name) => names.includes(foldName(name)));
};

const newTab = (kind: TabKindName): NewTab => ({ name: kindLabel(kind), columns: plannedColumns(kind) });

function newTabs({ tabs }: SetupRequest, state: SetupState): NewTab[] {
  return tabs.flatMap((name) => {
    const kind = kindOf(name);
    return kind === undefined || kind === 'agent' || hasTab(state, kind) ? [] : [newTab(kind)];
  });
}

/** A column chosen by hand is a row of CONFIGURACIÓN. */
function columnSettings({ columns }: SetupRequest): SetupRequest['settings'] {
  return columns.flatMap(({ kind, column, header }) => {
    const known = kindOf(kind);
    const canonical = known && (tabKinds[known].columns as Record<string, { header: string }>)[column]?.header;
    return known && canonical ? [{ key: `columna.${kindLabel(known)}.${canonical}`, value: header }] : [];
  });
}

/** What a key means and how its value is read; null for a key that there is not. */
function describe(key: string): { readonly kind: SettingKind | null; readonly meaning: string } | null {
  const name = fold(key);
  const plain = SETTING_KEYS.find((entry) => entry.key === name);
  if (plain) return plain;
  if (name.startsWith('columna.')) return { kind: null, meaning: 'Encabezado que el equipo usa para esta columna.' };
  return ruleSettingKind(name);
}

/** The value as its cell is to hold it; null when it cannot be read. */
function typed(kind: SettingKind | null, value: string): PlainCell | null {
  if (value === '' || kind === null) return value;
  if (kind.parse(value) === undefined) return null;
  const date = kind === day ? parseDay(value) : null;
  return date === null ? value : { day: date, minutes: null };
}

function changesOf(
  tabs: readonly NewTab[],
  settings: readonly SettingWrite[],
  { settings: asked, prepare }: SetupRequest,
  state: SetupState,
): SetupChange[] {
  const typedAs = new Map(asked.map(({ key, value }) => [key, value.trim()]));
  return [
    ...tabs.map(({ name, columns }) => ({
      where: name,
      what: `Pestaña nueva con ${columns.length} columnas: ${columns.map(({ header }) => header).join(', ')}.`,
      before: null,
      after: null,
    })),
    ...settings.map(({ key, value }) => ({
      where: `CONFIGURACIÓN · ${key}`,
      what: value === '' ? 'Vuelve al valor predeterminado.' : 'Valor nuevo.',
      before: settingText(state.settings, key),
      after: typedAs.get(key) ?? String(value),
    })),
    ...prepare.map((name) => ({
      where: name,
      what: 'Listas desplegables y formatos en las celdas que no tienen ninguno.',
      before: null,
      after: null,
    })),
  ];
}
