import { type Cell, isFormula, textOf } from '../base/cell';
import type { ReadRow } from '../base/rows';
import { figureOf, placeKey, placeOf } from './figures';
import type { ReportFigure } from './report';

/** What INCONCERT holds in the place of a figure, as a person reads it. */
export interface Before {
  readonly managed: string;
  readonly archived: string;
}

/** A figure of the report beside what INCONCERT holds now. */
export interface PlannedFigure extends ReportFigure {
  readonly key: string;
  readonly state: 'new' | 'same' | 'different';
  /** null: it has no row yet. */
  readonly before: Before | null;
  /** Its row, of those that were given. */
  readonly row: ReadRow<'inconcert'> | null;
}

/**
 * Compares a report with INCONCERT. Of several rows for one person, day and network the lowest is its row, as it is the
 * one that counts. What the report does not say of archived cases changes nothing.
 * @param rows of INCONCERT, top to bottom, formulas as such
 * @param hasArchived has INCONCERT the column
 */
export function planImport(
  figures: readonly ReportFigure[],
  rows: readonly ReadRow<'inconcert'>[],
  hasArchived: boolean,
  personNamed: (name: string) => string | null,
): PlannedFigure[] {
  const known = new Map<string, ReadRow<'inconcert'>>();
  for (const row of rows) {
    const place = placeOf(row, personNamed);
    if (typeof place !== 'string') known.set(placeKey(place), row);
  }
  return figures.map((figure) => {
    const key = placeKey(figure);
    const row = known.get(key) ?? null;
    if (row === null) return { ...figure, key, state: 'new', before: null, row };
    const { managed, archived } = row.values;
    const isSame =
      figureOf(managed) === figure.managed &&
      (!hasArchived || figure.archived === null || figureOf(archived) === figure.archived);
    const before = { managed: textOf(managed).trim(), archived: textOf(archived).trim() };
    return { ...figure, key, state: isSame ? 'same' : 'different', before, row };
  });
}

/** More than a figure and its notes: BITÁCORA could not keep it. */
const LONGEST_BEFORE = 1_000;

/** Spanish, within a sentence: why the row of a figure is left as it is; null: it can be changed, and restored. */
export function whyNotChanged({ row }: Pick<PlannedFigure, 'row'>): string | null {
  const cells: readonly Cell[] = row ? [row.values.managed, row.values.archived] : [];
  if (cells.some(isFormula)) return 'tiene una fórmula';
  return cells.some((cell) => textOf(cell).length > LONGEST_BEFORE) ? 'tiene un texto largo' : null;
}
