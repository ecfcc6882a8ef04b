import { chosenHeaders } from '../core/base/facts';
import { kindOfName, type Layout, recognise } from '../core/base/recognise';
import { type ReadRow, readRows } from '../core/base/rows';
import type { TabKindName } from '../core/base/tabs';
import type { TabPort, WorkbookPort } from '../core/ports';
import type { Settings } from '../core/settings/settings';

/** The tab that a kind's name finds; null where the base lacks it. */
export function tabOfKind(workbook: WorkbookPort, kind: TabKindName): TabPort | null {
  const name = workbook.tabNames().find((candidate) => kindOfName(candidate) === kind);
  return name === undefined ? null : workbook.tab(name);
}

/** A tab of the add-on's own, as it was read. */
export interface OwnTab<Kind extends TabKindName = TabKindName> {
  /** null: the base lacks the tab, or the tab its headers. */
  readonly layout: Layout | null;
  readonly rows: readonly ReadRow<Kind>[];
  /** Spanish: what keeps it from being read. */
  readonly problem: string | null;
}

/** Reads a tab by its kind, with the headers that the settings give it. */
export type OwnTabReader = <Kind extends TabKindName>(kind: Kind, settings: Settings) => OwnTab<Kind>;

/** A reader that asks for each tab once: several questions of one command share what was read. */
export function ownTabReader(workbook: WorkbookPort): OwnTabReader {
  const known = new Map<TabKindName, OwnTab>();
  return <Kind extends TabKindName>(kind: Kind, settings: Settings) => {
    const tab = known.get(kind) ?? readOwnTab(workbook, kind, settings);
    known.set(kind, tab);
    return tab as OwnTab<Kind>;
  };
}

function readOwnTab(workbook: WorkbookPort, kind: TabKindName, settings: Settings): OwnTab {
  const tab = tabOfKind(workbook, kind);
  const cells = tab?.readValues();
  if (!tab || !cells) return { layout: null, rows: [], problem: null };
  const found = recognise(kind, cells, chosenHeaders(settings, kind));
  if (!found.ok) return { layout: null, rows: [], problem: `Pestaña ${tab.name}: ${missingHeaders(found.missing)}` };
  return { layout: found.layout, rows: readRows(kind, found.layout, cells, 0), problem: null };
}

/** Spanish: which headers a tab lacks and where they are looked for. */
export function missingHeaders(missing: readonly string[]): string {
  const columns = missing.length === 1 ? 'falta la columna' : 'faltan las columnas';
  return `${columns} ${missing.join(', ')}. Los encabezados se buscan por nombre en las filas 1 a 5.`;
}
