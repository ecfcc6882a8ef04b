import { type Cell, dateOf, isDate, textOf } from '../../core/base/cell';
import { HEADER_ROWS } from '../../core/base/recognise';
import type { Day } from '../../core/calendar/day';
import type { EditPorts } from '../../core/ports';
import { openRules } from '../../core/review/review-text';
import { type BaseMap, recogniseIn } from '../base-map';
import type { MyDay } from './api';
import { tabNamed } from './read-sources';

/** The day that a cell of Fecha holds; null: none that can be read. */
export function dayIn(cell: Cell): Day | null {
  const value = dateOf(cell);
  return isDate(value) ? value.day : null;
}

/**
 * How many rows ask for something in Revisión, and how many of them are of the day.
 * @param days of each row, beside its cell of Revisión
 */
export function findingsIn(
  reviews: readonly Cell[],
  days: readonly (Day | null)[],
  day: Day,
): NonNullable<MyDay['findings']> {
  const open = reviews.flatMap((cell, row) => (openRules(textOf(cell)).length > 0 ? [row] : []));
  return { rows: open.length, ofToday: open.filter((row) => days[row] === day).length };
}

/** How many rows of the day in an agent's tab ask for something in Revisión; 0 where the tab cannot be read. */
export function findingsOn({ workbook }: Pick<EditPorts, 'workbook'>, tabName: string, map: BaseMap, day: Day): number {
  const tab = tabNamed(workbook, tabName);
  const found = tab && recogniseIn(map, 'agent', tab.readValues(HEADER_ROWS));
  const review = found?.ok ? found.layout.at.get('review') : undefined;
  const date = found?.ok ? found.layout.at.get('date') : undefined;
  if (!tab || review === undefined || date === undefined) return 0;
  return findingsIn(tab.readColumn(review), tab.readColumn(date).map(dayIn), day).ofToday;
}
