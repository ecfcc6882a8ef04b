import { type Cell, dateOf, isDate, textOf } from '../../core/base/cell';
import type { Day } from '../../core/calendar/day';
import { countRows, type TabCount } from '../../core/productivity/count-rows';
import { openRules } from '../../core/review/review-text';
import type { MyDay } from './api';
import type { OwnRows } from './own-posting';

/** What an agent's tab holds of some days, and what waits in it. */
interface OwnWeek {
  /** Complete for those days only. */
  readonly count: TabCount;
  readonly findings: MyDay['findings'];
}

/**
 * Reads three blocks of an agent's tab: Fecha, from Red social to Estado the rows of those days, and Revisión. Rows
 * without a date are counted as such where they stand beside the others.
 */
export function readOwnWeek({ tab, layout }: OwnRows, from: Day, to: Day, today: Day): OwnWeek {
  const { at, headerRow } = layout;
  const dates = tab.readColumn(at.get('date') as number);
  const days = dates.map((cell, index) => (index > headerRow ? dayIn(cell) : null));
  const review = at.get('review');
  const { first, end } = spanOf(days, headerRow + 1, (day) => from <= day && day <= to);
  return {
    count: countRows({ date: dates.slice(0, end), ...columnsBetween({ tab, layout }, first, end) }, first),
    findings: review === undefined ? null : findingsIn(tab.readColumn(review), days, today),
  };
}

function dayIn(cell: Cell): Day | null {
  const value = dateOf(cell);
  return isDate(value) ? value.day : null;
}

/** From the first to the last row of those days, with the undated ones around them; without any, the undated at the end. */
function spanOf(days: readonly (Day | null)[], firstRow: number, isWanted: (day: Day) => boolean) {
  const wanted = days.flatMap((day, row) => (day !== null && isWanted(day) ? [row] : []));
  let first = wanted[0] ?? days.length;
  let end = (wanted[wanted.length - 1] ?? days.length - 1) + 1;
  while (first > firstRow && days[first - 1] === null) first--;
  while (end < days.length && days[end] === null) end++;
  return { first, end };
}

const COUNTED = ['network', 'code', 'status'] as const;

/** The columns that are counted, each with its cells at the indexes of their rows. */
function columnsBetween({ tab, layout: { at } }: OwnRows, first: number, end: number) {
  const indexes = COUNTED.flatMap((key) => at.get(key) ?? []);
  const left = Math.min(...indexes);
  const block =
    first < end
      ? tab.readBlock({
          row: first,
          rowCount: end - first,
          column: left,
          columnCount: Math.max(...indexes) - left + 1,
        })
      : [];
  const column = (key: (typeof COUNTED)[number]): Cell[] => {
    const index = at.get(key);
    const cells: Cell[] = new Array<Cell>(first).fill('');
    return index === undefined ? cells : cells.concat(block.map((line) => line[index - left] ?? ''));
  };
  return { network: column('network'), code: column('code'), status: column('status') };
}

function findingsIn(reviews: readonly Cell[], days: readonly (Day | null)[], today: Day): MyDay['findings'] {
  const open = reviews.flatMap((cell, row) => (openRules(textOf(cell)).length > 0 ? [row] : []));
  return { rows: open.length, ofToday: open.filter((row) => days[row] === today).length };
}
