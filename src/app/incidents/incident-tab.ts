import type { Cell, PlainCell } from '../../core/base/cell';
import { shownTime } from '../../core/base/cell';
import { kindLabel } from '../../core/base/facts';
import { type Layout, type Recognition, recognise } from '../../core/base/recognise';
import { type ReadRow, readRows } from '../../core/base/rows';
import { type ColumnKey, tabKinds } from '../../core/base/tabs';
import { type Incident, incidentOf } from '../../core/incidents/incident';
import type { TabPort, WorkbookPort } from '../../core/ports';
import { plannedColumns } from '../../core/setup/tab-plan';
import { type BaseMap, recogniseIn } from '../base-map';
import { missingHeaders, tabOfKind } from '../own-tabs';
import { done, type Result, refused } from '../result';

/** A row of NOVEDADES with a day that can be read. */
export interface IncidentRow extends ReadRow<'incidents'> {
  readonly incident: Incident;
}

/** NOVEDADES as it was read. Good for one hold of the lock: afterwards people may have sorted the tab. */
export interface IncidentTab {
  readonly tab: TabPort;
  readonly layout: Layout;
  /** The tab from its first row. */
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: readonly IncidentRow[];
}

/** Without these a report would lose something. */
const WRITTEN: readonly ColumnKey<'incidents'>[] = ['startsAt', 'endsAt', 'description', 'registeredBy'];

/** NOVEDADES as it is; null where the base has none yet, or an empty one. */
export function readIncidents(workbook: WorkbookPort, map: BaseMap): Result<IncidentTab | null> {
  const tab = tabOfKind(workbook, 'incidents');
  const cells = tab?.read() ?? [];
  if (!tab || cells.every((line) => line.every((cell) => cell === ''))) return done(null);
  const found = recogniseIn(map, 'incidents', cells);
  if (!found.ok) return refused(`Pestaña ${tab.name}: ${missingHeaders(found.missing)}`);
  const { layout } = found;
  const rows = readRows('incidents', layout, cells, 0).flatMap((row): IncidentRow[] => {
    const incident = incidentOf(row.values);
    return incident ? [{ ...row, incident }] : [];
  });
  return done({ tab, layout, cells, rows });
}

/** NOVEDADES with every column that a report needs; it is made where the base has none. Needs the lock. */
export function openIncidents(workbook: WorkbookPort, map: BaseMap): Result<IncidentTab> {
  const read = readIncidents(workbook, map);
  if (!read.ok) return read;
  if (read.value) {
    const { tab, layout } = read.value;
    const lacking = WRITTEN.filter((key) => !layout.at.has(key)).map((key) => tabKinds.incidents.columns[key].header);
    return lacking.length > 0 ? refused(`Pestaña ${tab.name}: ${missingHeaders(lacking)}`) : done(read.value);
  }
  const columns = plannedColumns('incidents');
  const headers = columns.map(({ header }) => header);
  const { layout } = recognise('incidents', [headers]) as Extract<Recognition, { ok: true }>;
  const name = tabOfKind(workbook, 'incidents')?.name ?? kindLabel('incidents');
  return done({ tab: workbook.addTab({ name, columns }), layout, cells: [headers], rows: [] });
}

/** Adds rows in one block: all of them or none. @returns the index of the first */
export function appendIncidents(
  { tab, layout }: IncidentTab,
  incidents: readonly Incident[],
  registeredBy: string,
): number {
  const column = (key: ColumnKey<'incidents'>) => layout.at.get(key) as number;
  const width = Math.max(...layout.at.values()) + 1;
  const lines = incidents.map((incident) => {
    const line: PlainCell[] = new Array<PlainCell>(width).fill('');
    line[column('date')] = { day: incident.day, minutes: null };
    line[column('agent')] = incident.agent;
    line[column('kind')] = incident.kind;
    line[column('startsAt')] = incident.startsAt === null ? '' : shownTime(incident.startsAt);
    line[column('endsAt')] = incident.endsAt === null ? '' : shownTime(incident.endsAt);
    line[column('description')] = incident.description;
    line[column('registeredBy')] = registeredBy;
    return line;
  });
  return tab.appendRows(lines, [column('startsAt'), column('endsAt')]);
}

/** What a person is told of a row that is no longer as the panel showed it. */
export const CHANGED = 'La fila cambió o ya no está. Se actualizó la lista: mire cómo quedó y repita si hace falta.';
