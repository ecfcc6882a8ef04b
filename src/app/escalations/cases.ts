import type { Cell, PlainCell } from '../../core/base/cell';
import { contextOf } from '../../core/base/facts';
import { columnLetters, type Layout } from '../../core/base/recognise';
import { type ReadRow, readRows } from '../../core/base/rows';
import { type ColumnKey, tabKinds } from '../../core/base/tabs';
import { type EscalationRow, type Standing, standingsIn } from '../../core/escalations/state';
import type { CellWrite, EditPorts, TabPort } from '../../core/ports';
import type { RuleContext } from '../../core/rules/rule';
import { type BaseMap, recogniseIn, rememberedBaseMap } from '../base-map';
import { missingHeaders, tabOfKind } from '../own-tabs';
import { done, type Result, refused } from '../result';

export type EscalationColumn = ColumnKey<'escalations'>;
export type CaseRow = ReadRow<'escalations'>;

/** ESCALAMIENTOS as it was read. Good for one hold of the lock: afterwards people may have sorted the tab. */
export interface Cases {
  readonly tab: TabPort;
  readonly layout: Layout;
  /** The tab from its first row. */
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: readonly CaseRow[];
  readonly map: BaseMap;
  readonly context: Omit<RuleContext, 'has'>;
  standing(row: EscalationRow): Standing;
}

/**
 * Reads ESCALAMIENTOS.
 * @param needed columns without which the caller cannot do its work; a tab that lacks one is refused by name
 */
export function readCases(ports: EditPorts, needed: readonly EscalationColumn[] = []): Result<Cases> {
  const { workbook, cache } = ports;
  const tab = tabOfKind(workbook, 'escalations');
  if (!tab) return refused('La base no tiene la pestaña ESCALAMIENTOS. Créela con «Configurar…».');
  const map = rememberedBaseMap(workbook, cache);
  const cells = tab.read();
  const found = recogniseIn(map, 'escalations', cells);
  if (!found.ok) return refused(`Pestaña ${tab.name}: ${missingHeaders(found.missing)}`);
  const { layout } = found;
  const lacking = needed.filter((key) => !layout.at.has(key)).map((key) => tabKinds.escalations.columns[key].header);
  if (lacking.length > 0) return refused(`Pestaña ${tab.name}: ${missingHeaders(lacking)}`);
  const rows = readRows('escalations', layout, cells, 0);
  const context = contextOf(map.facts, ports.today());
  const standing = standingsIn(
    rows.map(({ values }) => values),
    context,
  );
  return done({ tab, layout, cells, rows, map, context, standing });
}

/** What a person is told of a row that is no longer as the panel showed it. */
export const CHANGED = 'La fila cambió o ya no está. Se actualizó la lista: mire el caso y repita si hace falta.';

/** The row with that No.; null: there is none. */
export const caseNumbered = ({ rows }: Cases, number: string): CaseRow | null =>
  rows.find(({ values }) => values.number.trim() === number) ?? null;

/** Writes cells of one row, by column; a column that the tab lacks is left out. */
export function writeCase(
  { tab, layout }: Cases,
  { index }: Pick<CaseRow, 'index'>,
  values: Partial<Record<EscalationColumn, CellWrite['value']>>,
): void {
  const writes = Object.entries(values).flatMap(([key, value]): CellWrite[] => {
    const column = layout.at.get(key);
    return column === undefined ? [] : [{ row: index, column, value, asText: typeof value === 'string' }];
  });
  tab.writeCells(writes);
}

/**
 * Adds a row under the last one that holds something. Where the team has filled formulas or checkboxes down beyond it,
 * the first of those rows is taken and only the tab's known columns are written. @returns its index
 */
export function appendCase(cases: Cases, values: Partial<Record<EscalationColumn, CellWrite['value']>>): number {
  const { tab, layout, cells, rows } = cases;
  const index = (rows[rows.length - 1]?.index ?? layout.headerRow) + 1;
  if (cells[index]?.some((cell) => cell !== '')) {
    const { number, status, ...others } = values;
    // Stopped halfway it is found again.
    writeCase(cases, { index }, { number, status } as typeof values);
    writeCase(cases, { index }, others);
    return index;
  }
  const line: PlainCell[] = new Array<PlainCell>(Math.max(...layout.at.values()) + 1).fill('');
  for (const [key, value] of Object.entries(values)) {
    const column = layout.at.get(key);
    if (column !== undefined) line[column] = value;
  }
  return tab.appendRows([line]);
}

/** `L14` of a row's column; '' where the tab lacks it. */
export function cellOf({ layout }: Cases, { index }: Pick<CaseRow, 'index'>, key: EscalationColumn): string {
  const column = layout.at.get(key);
  return column === undefined ? '' : `${columnLetters(column)}${index + 1}`;
}
