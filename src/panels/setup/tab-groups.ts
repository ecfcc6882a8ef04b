import type { SeenTab } from '../../app/panel-api';

/** Tabs that are looked at as one: those of agents whose headers stand in the same places. */
export interface TabEntry {
  readonly names: readonly string[];
  /** The first of them. */
  readonly tab: SeenTab;
  /** Headers that it lacks and needs. */
  readonly missing: readonly string[];
}

export interface TabGroup {
  readonly title: string;
  readonly entries: readonly TabEntry[];
}

/** Of headers that are known: a tab that nobody named is then likely an agent's. */
const FEWEST_KNOWN = 2;

/** The tabs by what there is to do about them; groups without tabs are left out. */
export function groupTabs(tabs: readonly SeenTab[]): TabGroup[] {
  const entries = entriesOf(tabs);
  const of = (state: ReturnType<typeof stateOf>) => entries.filter((entry) => stateOf(entry) === state);
  return [
    { title: 'Por completar', entries: of('incomplete') },
    { title: 'De agentes', entries: of('agent') },
    { title: 'Registros y listas', entries: of('other') },
    { title: 'Sin reconocer', entries: of('unknown') },
  ].filter(({ entries: some }) => some.length > 0);
}

/** Can the tab be reviewed or read: all the columns that it needs are there. */
export const isComplete = ({ tab, missing }: TabEntry): boolean => tab.headerRow !== null && missing.length === 0;

function stateOf(entry: TabEntry): 'incomplete' | 'agent' | 'other' | 'unknown' {
  const { tab } = entry;
  if (tab.kind === null) return 'unknown';
  if (isComplete(entry)) return tab.kind === 'agent' ? 'agent' : 'other';
  const known = tab.columns.filter(({ letters }) => letters !== null).length;
  return tab.named || known >= FEWEST_KNOWN ? 'incomplete' : 'unknown';
}

/** Each tab once, in the order of the base. */
export function entriesOf(tabs: readonly SeenTab[]): TabEntry[] {
  const alike = new Map<string, { names: string[]; tab: SeenTab; missing: string[] }>();
  for (const tab of tabs) {
    const key = tab.kind === 'agent' && tab.headerRow !== null ? looksOf(tab) : `name ${tab.name}`;
    const entry = alike.get(key);
    if (entry) entry.names.push(tab.name);
    else alike.set(key, { names: [tab.name], tab, missing: missingIn(tab) });
  }
  return [...alike.values()];
}

const looksOf = ({ headerRow, columns, headers }: SeenTab): string =>
  JSON.stringify([
    headerRow,
    columns.map(({ letters }) => letters),
    headers.map(({ header, letters }) => [header, letters]),
  ]);

const missingIn = ({ columns }: SeenTab): string[] =>
  columns.filter(({ needed, letters }) => needed && letters === null).map(({ header }) => header);
