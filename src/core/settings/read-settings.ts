import { type Cell, textOf } from '../base/cell';
import { editDistance } from '../base/edit-distance';
import { fold, foldName } from '../base/fold';
import type { TabRow } from '../base/tabs';
import type { Day } from '../calendar/day';
import { SETTING_KEYS, type SettingField } from './keys';
import { day, type SettingKind, severity, yesOrNo } from './kinds';
import type { RuleSwitch, Settings, Severity } from './settings';

/** Keys of CONFIGURACIÓN that hold contacts, switches and texts which are not read here. */
const OTHER_FAMILIES = /^(alertas|codigos|contactos|guiones|recordatorios|responsables|urls)\./;

/** `<family>.<rule id>` */
const RULE_FAMILIES = new Map<string, { readonly kind: SettingKind; of(value: unknown): RuleSwitch }>([
  ['regla', { kind: yesOrNo, of: (value) => ({ off: value === false }) }],
  ['vigencia', { kind: day, of: (value) => ({ from: value as Day }) }],
  ['severidad', { kind: severity, of: (value) => ({ severity: value as Severity }) }],
]);

/** How the value of `regla.<id>`, `vigencia.<id>` or `severidad.<id>` is read; null for another key. */
export const ruleSettingKind = (key: string): SettingKind | null =>
  RULE_FAMILIES.get(/^(\w+)\../.exec(key)?.[1] ?? '')?.kind ?? null;

/** What holds in a base without CONFIGURACIÓN. */
export const DEFAULT_SETTINGS: Settings = {
  ...(Object.fromEntries(
    SETTING_KEYS.map(({ field, kind, byDefault }) => [field, byDefault === '' ? kind.none : kind.parse(byDefault)]),
  ) as Record<SettingField, never>),
  rules: {},
  columns: [],
};

/**
 * Reads the rows of CONFIGURACIÓN. A key or a value that cannot be read is named in Spanish and the default holds;
 * an empty value is the default.
 */
export function readSettings(rows: readonly TabRow<'settings'>[]): { settings: Settings; problems: string[] } {
  const fields: Partial<Record<SettingField, unknown>> = {};
  const rules: Record<string, RuleSwitch> = {};
  const columns: { tab: string; column: string; headers: string[] }[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();

  const readValue = (key: string, { expected, parse }: SettingKind, cell: Cell, byDefault?: unknown): unknown => {
    const value = parse(cell);
    if (value !== undefined) return value;
    // Of an address that nobody can read, a person must not think that some other is written to.
    const meanwhile = Array.isArray(byDefault) && byDefault.length === 0 ? 'queda vacío' : 'se usa el predeterminado';
    problems.push(
      `CONFIGURACIÓN, «${key}»: no se entiende «${textOf(cell)}»; se esperaba ${expected}. Corrija el valor; mientras tanto ${meanwhile}.`,
    );
    return undefined;
  };

  for (const { key, value } of rows) {
    const name = fold(key);
    if (name === '') continue;
    if (seen.has(name)) {
      problems.push(`CONFIGURACIÓN, «${name}»: la clave está dos veces; se usa la primera. Borre la otra.`);
      continue;
    }
    seen.add(name);
    const empty = textOf(value).trim() === '';
    const plain = SETTING_KEYS.find((entry) => entry.key === name);
    const [, family = '', rest = ''] = /^(\w+)\.(.+)$/.exec(name) ?? [];
    const ofRule = RULE_FAMILIES.get(family);
    if (plain) {
      const read = empty ? undefined : readValue(name, plain.kind, value, DEFAULT_SETTINGS[plain.field]);
      if (read !== undefined) fields[plain.field] = read;
    } else if (ofRule) {
      const read = empty ? undefined : readValue(name, ofRule.kind, value);
      if (read !== undefined) rules[rest] = { ...rules[rest], ...ofRule.of(read) };
    } else if (family === 'columna') {
      const [, tab, column] = /^(.+?)\.(.+)$/.exec(rest) ?? [];
      const headers = textOf(value).split(';').map(foldName).filter(Boolean);
      if (tab && column && !empty) columns.push({ tab: foldName(tab), column: foldName(column), headers });
    } else if (!OTHER_FAMILIES.test(name)) {
      problems.push(
        unknownKey(
          name,
          SETTING_KEYS.map(({ key: known }) => known),
        ),
      );
    }
  }
  return { settings: { ...DEFAULT_SETTINGS, ...fields, rules, columns } as Settings, problems };
}

const FARTHEST = 3;

function unknownKey(name: string, candidates: readonly string[]): string {
  const [nearest] = candidates
    .map((key) => ({ key, distance: editDistance(name, key) }))
    .sort((a, b) => a.distance - b.distance);
  const meant = nearest && nearest.distance <= FARTHEST ? ` ¿Quiso decir «${nearest.key}»?` : '';
  return `CONFIGURACIÓN, «${name}»: no existe esa clave.${meant} Corríjala o borre la fila.`;
}

/** Spanish: the rules that CONFIGURACIÓN speaks of and that there are not. */
export function unknownRules({ rules }: Settings, ids: readonly string[]): string[] {
  return Object.keys(rules)
    .filter((id) => !ids.includes(id))
    .map((id) =>
      unknownKey(
        `regla.${id}`,
        ids.map((known) => `regla.${known}`),
      ),
    );
}
