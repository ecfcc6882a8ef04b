import type { SeenColumn, SeenTab, SetupView } from '../../app/panel-api';

/** The day of use: older rows wait until somebody asks for them. */
export const FIRST_DAY = 'revision.desde';

/** Key of CONFIGURACIÓN that gives a column of a kind of tab another header. */
export const columnSetting = ({ kindLabel }: SeenTab, { header }: SeenColumn): string =>
  `columna.${kindLabel}.${header}`;

/** What CONFIGURACIÓN says under each key that this panel may write. */
export function standingValues({ values, tabs }: SetupView): ReadonlyMap<string, string> {
  return new Map([
    // Of a key that stands twice the first holds.
    ...[...values].reverse(),
    ...tabs.flatMap((tab) => tab.columns.map((column) => [columnSetting(tab, column), column.chosen] as const)),
  ]);
}

/** Has nobody set this base up: the add-on then proposes to leave what is old alone. */
export const isFirstUse = ({ missingTabs }: SetupView): boolean => missingTabs.some(({ kind }) => kind === 'settings');
