import { isDate } from '../base/cell';
import type { ReadRow } from '../base/rows';
import type { Day } from '../calendar/day';
import { figureOf, networkNamed } from './figures';

/**
 * The row of INCONCERT that says a person's figure of Facebook on a day; of several the one that `readFigures` uses,
 * and where none of them can be read the last. null: there is none.
 */
export function rowOfFigure(
  rows: readonly ReadRow<'inconcert'>[],
  isPerson: (name: string) => boolean,
  day: Day,
): ReadRow<'inconcert'> | null {
  const said = rows.filter(
    ({ values }) =>
      isDate(values.date) &&
      values.date.day === day &&
      networkNamed(values.network) === 'Facebook' &&
      isPerson(values.agent),
  );
  const read = said.filter(({ values }) => typeof figureOf(values.managed) === 'number');
  return read[read.length - 1] ?? said[said.length - 1] ?? null;
}
