import type { Cell } from '../src/core/base/cell';
import { HEADER_ROWS, kindOfName, type Layout, recognise } from '../src/core/base/recognise';
import { readRows } from '../src/core/base/rows';
import type { Day } from '../src/core/calendar/day';
import type { Book } from '../src/core/rules/rule';
import { makeSampleBase } from '../src/local/sample';
import { displayedText } from '../src/local/workbook/displayed-text';
import type { StoredCell } from '../src/local/workbook/model';
import { isDateFormat, partsOf } from '../src/local/workbook/serial-date';

export const TODAY = '2026-11-20';
export type Cells = readonly (readonly Cell[])[];

/** The sample's 21 columns less three that no rule reads. */
const LEFT_OUT = new Set(['Respuesta muro', 'Plantilla', 'Observaciones']);

/**
 * An agent's tab of that many rows × 18 columns, headers first, as the adapters give it. No two cells share a text,
 * because none do when a spreadsheet's values arrive.
 */
export function agentTab(rowCount: number): { readonly cells: Cells; readonly layout: Layout } {
  const { workbook } = makeSampleBase({ seed: 1, today: TODAY, rows: rowCount });
  const agents = workbook.tabs.filter(({ rows }) => rows[0]?.some((cell) => cell?.value === 'Código'));
  const headers = agents[0]?.rows[0] ?? [];
  const kept = headers.flatMap((header, index) => (LEFT_OUT.has(String(header?.value)) ? [] : [index]));
  const typed = agents.flatMap(({ rows }) => rows.slice(1)).filter((cells) => cells?.some(isTyped));
  // Cloned row by row: one clone of them all would share the repeated texts.
  const cells = [headers, ...typed].map((line) => structuredClone(kept.map((index) => cellOf(line?.[index]))));
  const found = recognise('agent', cells.slice(0, HEADER_ROWS));
  if (!found.ok || cells.length !== rowCount + 1 || kept.length !== 18)
    throw new Error(`The sample has ${cells.length - 1} rows × ${kept.length} columns.`);
  return { cells, layout: found.layout };
}

const withoutRows = () => makeSampleBase({ seed: 1, today: TODAY, rows: 0 }).workbook.tabs;

/** The names of the agents' tabs. */
export const agentTabNames = (): string[] =>
  withoutRows()
    .map(({ name }) => name)
    .filter((name) => kindOfName(name) === null)
    .slice(0, 8);

/** The sample's small tabs, by name: AGENTES, CONFIGURACIÓN, INCONCERT… */
export const sideCells = (): [name: string, cells: Cells][] =>
  withoutRows()
    .filter(({ name }) => kindOfName(name) !== null)
    .map(({ name, rows }) => [name, rows.map((line) => (line ?? []).map(cellOf))]);

/** The rows of the sample's small tabs: templates, lives, frauds… */
export function sideTabs(): Book['side'] {
  const tabs = sideCells();
  return (kind) => {
    const [, cells = []] = tabs.find(([name]) => kindOfName(name) === kind) ?? [];
    const found = recognise(kind, cells.slice(0, HEADER_ROWS));
    return found.ok ? readRows(kind, found.layout, cells, 0).map(({ values }) => values) : [];
  };
}

/** The sample leaves empty rows with unticked boxes under its own. */
const isTyped = (cell: StoredCell | undefined) => cell !== undefined && cell.value !== null && cell.value !== false;

function cellOf(stored: StoredCell | undefined): Cell {
  const value = stored?.value ?? '';
  if (typeof value !== 'number' || !isDateFormat(stored?.format?.numberFormat)) return value;
  if (value < 1) return displayedText(stored);
  const { year, month, day, hour, minute } = partsOf(value);
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = hour * 60 + minute;
  return { day: `${year}-${two(month)}-${two(day)}` as Day, minutes: minutes === 0 ? null : minutes };
}
