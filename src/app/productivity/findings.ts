import { type Cell, dateOf, isDate, textOf } from '../../core/base/cell';
import { foldName } from '../../core/base/fold';
import { HEADER_ROWS } from '../../core/base/recognise';
import type { Day } from '../../core/calendar/day';
import type { EditPorts } from '../../core/ports';
import { openRules } from '../../core/review/review-text';
import { type BaseMap, recogniseIn } from '../base-map';
import type { MyDay } from './api';

/** How many rows of an agent's tab ask for something in Revisión, and how many of them are of the day. */
export function findingsOf(
  { workbook }: Pick<EditPorts, 'workbook'>,
  tabName: string,
  map: BaseMap,
  day: Day,
): MyDay['findings'] {
  const name = workbook.tabNames().find((each) => foldName(each) === foldName(tabName));
  const tab = name === undefined ? null : workbook.tab(name);
  const found = tab && recogniseIn(map, 'agent', tab.readValues(HEADER_ROWS));
  const review = found?.ok ? found.layout.at.get('review') : undefined;
  const date = found?.ok ? found.layout.at.get('date') : undefined;
  if (!tab || review === undefined || date === undefined) return { rows: 0, ofToday: 0 };
  const days = tab.readColumn(date);
  const isOfDay = (cell: Cell | undefined) => {
    const value = dateOf(cell ?? '');
    return isDate(value) && value.day === day;
  };
  let rows = 0;
  let ofToday = 0;
  tab.readColumn(review).forEach((cell, index) => {
    if (openRules(textOf(cell)).length === 0) return;
    rows++;
    if (isOfDay(days[index])) ofToday++;
  });
  return { rows, ofToday };
}
