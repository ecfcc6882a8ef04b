import { type Cell, isDate, isFormula, type PlainCell } from '../base/cell';
import { fold } from '../base/fold';
import type { Layout } from '../base/recognise';
import type { ReadRow } from '../base/rows';
import { holds } from '../corrections/plan';
import type { ImportedRow } from '../log/imports';
import type { CellWrite } from '../ports';
import { figureOf, networkNamed } from './figures';

export interface UndoImportPlan {
  /** Of rows that the import made. All of them together: a row that is emptied by halves is found by nothing. */
  readonly emptied: readonly CellWrite[];
  /** Of figures that it changed. */
  readonly figures: readonly CellWrite[];
  /** How many rows of INCONCERT they put back as they were. */
  readonly restored: number;
  /** Those that somebody changed since: they stay. */
  readonly kept: readonly ImportedRow[];
}

/** The columns of a row that the import made. */
const OWN_COLUMNS = ['date', 'agent', 'network', 'managed', 'archived'] as const;

/**
 * What is written so that INCONCERT is as before an import: rows that it made are emptied, changed figures restored. A
 * row is found by its agent, day and network, wherever it was sorted to; one that is already gone needs nothing.
 * @param rows of INCONCERT, top to bottom, formulas as such
 */
export function planUndoImport(
  { at }: Layout,
  rows: readonly ReadRow<'inconcert'>[],
  imported: readonly ImportedRow[],
): UndoImportPlan {
  const places = placesOf(rows);
  const emptied: CellWrite[] = [];
  const figures: CellWrite[] = [];
  const kept: ImportedRow[] = [];
  let restored = 0;
  for (const each of imported) {
    const alike = places.get(nameOf(each)) ?? [];
    const row = alike.find(({ values }) => holdsFigures(values, each) && !holdsBefore(values, each));
    if (row) {
      alike.splice(alike.indexOf(row), 1);
      (each.before === null ? emptied : figures).push(...restoring(row, each, at));
      restored++;
    } else if (alike.length > 0 && !alike.some(({ values }) => holdsBefore(values, each))) kept.push(each);
  }
  return { emptied, figures, restored, kept };
}

/** Does INCONCERT still hold something that the import wrote. */
export function isFelt(rows: readonly ReadRow<'inconcert'>[], imported: readonly ImportedRow[]): boolean {
  const places = placesOf(rows);
  return imported.some((each) =>
    places.get(nameOf(each))?.some(({ values }) => holdsFigures(values, each) && !holdsBefore(values, each)),
  );
}

/** Rows by whose figure they hold, the lowest first: it is the one that counts. */
function placesOf(rows: readonly ReadRow<'inconcert'>[]): Map<string, ReadRow<'inconcert'>[]> {
  const places = new Map<string, ReadRow<'inconcert'>[]>();
  for (const row of rows) {
    const { date, agent, network } = row.values;
    if (!isDate(date)) continue;
    const key = nameOf({ day: date.day, agent, network: networkNamed(network) });
    places.set(key, [row, ...(places.get(key) ?? [])]);
  }
  return places;
}

const nameOf = ({ day, agent, network }: { day: string; agent: string; network: string | null }): string =>
  `${day}\n${fold(agent)}\n${network}`;

type Values = ReadRow<'inconcert'>['values'];

const isFigure = (cell: Cell, figure: number | null, before: PlainCell | undefined): boolean =>
  figure === null || (!isFormula(cell) && figureOf(cell) === figure) || (before !== undefined && holds(cell, before));

/** What the import wrote; where it or its undo was stopped between two cells, one of them as it was before. */
const holdsFigures = ({ managed, archived }: Values, { before, ...written }: ImportedRow): boolean =>
  isFigure(managed, written.managed, before?.managed) && isFigure(archived, written.archived, before?.archived);

const holdsBefore = ({ managed, archived }: Values, { before, archived: written }: ImportedRow): boolean =>
  before !== null && holds(managed, before.managed) && (written === null || holds(archived, before.archived));

function restoring(row: ReadRow<'inconcert'>, { before, archived }: ImportedRow, at: Layout['at']): CellWrite[] {
  const cells: readonly (readonly [key: string, value: PlainCell])[] =
    before === null
      ? OWN_COLUMNS.map((key) => [key, ''])
      : [['managed', before.managed], ...(archived === null ? [] : [['archived', before.archived] as const])];
  return cells.flatMap(([key, value]) => {
    const column = at.get(key);
    return column === undefined ? [] : [{ row: row.index, column, value, asText: typeof value === 'string' }];
  });
}
