import { type CalendarChange, type CalendarOptions, calendarOf } from '../calendar/calendar';
import type { Day } from '../calendar/day';
import type { RuleContext } from '../rules/rule';
import { DEFAULT_SETTINGS, readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { flagOf, isDate } from './cell';
import { type Agent, agentOf } from './directory';
import { foldName } from './fold';
import type { ChosenHeaders } from './recognise';
import { type TabKindName, type TabRow, tabKinds } from './tabs';

/**
 * What a base says of itself in the tabs of its team, small enough to be at hand on every edit.
 * Plain data: it goes through the cache.
 */
export interface BaseFacts {
  readonly settings: Settings;
  /** FESTIVOS */
  readonly calendarChanges: readonly CalendarChange[];
  /** AGENTES, those without a tab included. */
  readonly agents: readonly Agent[];
  /** Twitter accounts in ENTIDADES, lower case, without their @. */
  readonly entityAccounts: readonly string[];
  /** Digits of the lines in CONFIGURACIÓN, PLANTILLAS and ENTIDADES. */
  readonly publicNumbers: readonly string[];
}

/** The tabs that facts are read from. */
export const FACT_KINDS = ['settings', 'directory', 'holidays', 'entities', 'templates'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * Reads the facts of a base.
 * @param rowsOf the rows of a tab; none where the base lacks it. The settings tell where it has its columns
 * @returns the facts, and in Spanish what cannot be read
 */
export function readFacts(rowsOf: <Kind extends FactKind>(kind: Kind, settings: Settings) => readonly TabRow<Kind>[]): {
  facts: BaseFacts;
  problems: string[];
} {
  const { settings, problems } = readSettings(rowsOf('settings', DEFAULT_SETTINGS));
  const agents = rowsOf('directory', settings).map(agentOf);
  const holidays = rowsOf('holidays', settings);
  const entities = rowsOf('entities', settings);
  const texts = [
    ...rowsOf('templates', settings).map(({ text }) => text),
    ...entities.map(({ phone, note }) => `${phone} ${note}`),
  ];
  const facts: BaseFacts = {
    settings,
    calendarChanges: holidays.flatMap(changeOf),
    agents,
    entityAccounts: [...new Set(entities.flatMap(({ accounts }) => accountsIn(accounts)))],
    publicNumbers: [...new Set([...settings.officialLines, ...texts.flatMap(numbersIn)])],
  };
  return { facts, problems: [...problems, ...holidays.flatMap(unreadableChange), ...unknownColumns(settings)] };
}

function changeOf({ date, name, open }: TabRow<'holidays'>): CalendarChange[] {
  return isDate(date) ? [{ day: date.day, name: name.trim(), open: flagOf(open) }] : [];
}

const unreadableChange = ({ date, name }: TabRow<'holidays'>): string[] =>
  date === null || isDate(date)
    ? date === null && name.trim() !== ''
      ? [`FESTIVOS, «${name.trim()}»: falta la fecha. Escríbala como dd/mm/aaaa.`]
      : []
    : [`FESTIVOS: «${date.unreadable}» no es una fecha. Escríbala como dd/mm/aaaa.`];

const ACCOUNT = /(?:@|(?:twitter|x)\.com\/)(\w{1,15})\b/gi;

const accountsIn = (text: string): string[] =>
  Array.from(text.matchAll(ACCOUNT), ([, account]) => (account as string).toLowerCase());

const NUMBER = /\d(?:[\s().+-]{0,2}\d){4,}/g;

/** The digits of the telephone numbers and the like in a text. */
export const numbersIn = (text: string): string[] =>
  (text.match(NUMBER) ?? []).map((found) => found.replace(/\D/g, ''));

/** The team's business days. */
export function calendarOptions({ settings, calendarChanges }: BaseFacts): CalendarOptions {
  const { saturdaysOpen, civicDaysOpen, chiquinquira } = settings;
  return { saturdaysOpen, civicDaysOpen, chiquinquira, changes: calendarChanges };
}

/** What rules may know, but for the tab that they judge. */
export function contextOf(facts: BaseFacts, today: Day): Omit<RuleContext, 'has'> {
  return {
    today,
    settings: facts.settings,
    calendar: calendarOf(calendarOptions(facts)),
    agents: facts.agents,
    entityAccounts: new Set(facts.entityAccounts),
    publicNumbers: new Set(facts.publicNumbers),
  };
}

/** The Spanish name of a kind of tab, as in the keys of CONFIGURACIÓN: «agente», «ESCALAMIENTOS». */
export const kindLabel = (kind: TabKindName): string =>
  kind === 'agent' ? 'agente' : (tabKinds[kind].names[0] as string);

/** The headers that CONFIGURACIÓN gives the columns of a kind of tab (`columna.<pestaña>.<columna>`). */
export function chosenHeaders({ columns }: Settings, kind: TabKindName): ChosenHeaders {
  const chosen = new Map<string, string>();
  const label = foldName(kindLabel(kind));
  for (const entry of columns) {
    if (entry.tab !== label) continue;
    const key = columnKey(kind, entry.column);
    if (key !== undefined) for (const header of entry.headers) chosen.set(header, key);
  }
  return chosen;
}

const columnKey = (kind: TabKindName, folded: string): string | undefined =>
  Object.entries(tabKinds[kind].columns).find(([, { header }]) => foldName(header) === folded)?.[0];

function unknownColumns({ columns }: Settings): string[] {
  const kinds = Object.keys(tabKinds) as TabKindName[];
  return columns.flatMap(({ tab, column }) => {
    const kind = kinds.find((candidate) => foldName(kindLabel(candidate)) === tab);
    if (kind === undefined)
      return [
        `CONFIGURACIÓN, «columna.${tab}.${column}»: no hay pestañas «${tab}». Escriba «agente» o el nombre de una pestaña de la base.`,
      ];
    if (columnKey(kind, column) === undefined)
      return [
        `CONFIGURACIÓN, «columna.${tab}.${column}»: ${kindLabel(kind)} no tiene la columna «${column}». Escriba el nombre de la columna como en la guía.`,
      ];
    return [];
  });
}
