import { type Cell, textOf } from './base/cell';
import { editDistance } from './base/edit-distance';
import { fold, foldName } from './base/fold';
import type { TabRow } from './base/tabs';
import type { Day } from './calendar/day';
import type { Severity } from './rules/rule';
import { SETTING_KEYS, type SettingField } from './setting-keys';
import { day, type SettingKind, severity, yesOrNo } from './setting-kinds';

/** What CONFIGURACIÓN says of one rule. */
export interface RuleSwitch {
  /** `regla.<id>` = no */
  readonly off?: boolean;
  /** `vigencia.<id>`: rows before this day are not judged by it. */
  readonly from?: Day;
  /** `severidad.<id>` */
  readonly severity?: Severity;
}

/** What CONFIGURACIÓN decides, each with its default (acta/DECISIONS.md). Plain data: it goes through the cache. */
export interface Settings {
  readonly reviewFrom: Day | null;
  readonly campaignStart: Day | null;
  readonly acceptsX: boolean;
  /** Folded, without their @. */
  readonly ownAccounts: readonly string[];
  /** Digits only. */
  readonly officialLines: readonly string[];
  readonly saturdaysOpen: boolean;
  readonly civicDaysOpen: boolean;
  readonly chiquinquira: boolean;
  /** Business days that a row may be registered after its comment. */
  readonly lateAfter: number;
  /** Business days after which an escalation without an answer is reported (acta 9). */
  readonly reportAfter: number;
  /** Business days that the agency has to answer (acta 9). */
  readonly answerWithin: number;
  readonly calendarDays: boolean;
  readonly filedNextBusinessDay: boolean;
  /** Lower case, without @; '' asks nothing. */
  readonly corporateDomain: string;
  /** null: one calendar month (acta 5); else that many days. */
  readonly liveWindowDays: number | null;
  /** Days before a live by which its protocol is asked for (acta 2). */
  readonly liveNoticeDays: number;
  readonly templatesComplete: boolean;
  readonly templateReviewDays: number;
  readonly directRepliesAllowed: boolean;
  /** Folded, the words a PQRD row may begin with (acta 22). */
  readonly pqrdWords: readonly string[];
  readonly rules: Readonly<Record<string, RuleSwitch>>;
  /** `columna.<pestaña>.<columna>`: headers that the team uses, folded; tab and column as in the key, folded. */
  readonly columns: readonly { readonly tab: string; readonly column: string; readonly headers: readonly string[] }[];
}

/** Keys of CONFIGURACIÓN that hold contacts, goals and texts: no rule reads them. */
const OTHER_FAMILIES = /^(alertas|codigos|contactos|guiones|metas|recordatorios|responsables|turno|urls)\./;

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
    SETTING_KEYS.map(({ field, kind, byDefault }) => [
      field,
      byDefault === '' ? (field === 'corporateDomain' ? '' : null) : kind.parse(byDefault),
    ]),
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

  const readValue = (key: string, { expected, parse }: SettingKind, cell: Cell): unknown => {
    const value = parse(cell);
    if (value !== undefined) return value;
    problems.push(
      `CONFIGURACIÓN, «${key}»: no se entiende «${textOf(cell)}»; se esperaba ${expected}. Corrija el valor; mientras tanto se usa el predeterminado.`,
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
      const read = empty ? undefined : readValue(name, plain.kind, value);
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
