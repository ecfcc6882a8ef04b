import type { Cell } from '../../src/core/base/cell';
import { type Layout, recognise } from '../../src/core/base/recognise';

/** Cells by header; the others are empty. */
export type CellsByHeader = Readonly<Record<string, Cell>>;

/** A tab as the adapters give it: the headers, then the rows. */
export function tabCells(headers: readonly string[], rows: readonly CellsByHeader[]): Cell[][] {
  for (const row of rows)
    for (const name of Object.keys(row)) if (!headers.includes(name)) throw new Error(`No header ${name}`);
  return [[...headers], ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
}

/** Where an agent's tab has its columns. Throws for a tab that is none. */
export function agentLayout(cells: readonly (readonly Cell[])[]): Layout {
  const found = recognise('agent', cells);
  if (!found.ok) throw new Error(`Missing: ${found.missing.join(', ')}`);
  return found.layout;
}

/** An agent's tab with the columns that the rules of issue 2 look at. */
export const AGENT_HEADERS = [
  'Fecha',
  'Red social',
  'ID',
  'Consulta en GIS',
  'Respuesta',
  'Canal',
  'Error Inconcert',
  'Código',
  'Estado',
  'Revisión',
] as const;

/** A case in which no rule finds anything. */
export const IN_ORDER: CellsByHeader = {
  Fecha: '19/11/2026',
  'Red social': 'Facebook',
  ID: '460062106166120_3140950072902044',
  'Consulta en GIS': 'Buenos días',
  Respuesta: 'Facebook Hola, gracias por escribir',
  Canal: 'Muro',
  'Error Inconcert': false,
  Código: '1',
  Estado: 'Exitoso',
};
