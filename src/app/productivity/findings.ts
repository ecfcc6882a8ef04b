import { dateOf, isDate, textOf } from '../../core/base/cell';
import { foldName } from '../../core/base/fold';
import { HEADER_ROWS } from '../../core/base/recognise';
import type { Day } from '../../core/calendar/day';
import type { EditPorts } from '../../core/ports';
import { openRules } from '../../core/review/review-text';
import { type BaseMap, recogniseIn } from '../base-map';

/** How many rows of the day in an agent's tab ask for something in Revisión; 0 where the tab cannot be read. */
export function findingsOn({ workbook }: Pick<EditPorts, 'workbook'>, tabName: string, map: BaseMap, day: Day): number {
  const name = workbook.tabNames().find((each) => foldName(each) === foldName(tabName));
  const tab = name === undefined ? null : workbook.tab(name);
  const found = tab && recogniseIn(map, 'agent', tab.readValues(HEADER_ROWS));
  const review = found?.ok ? found.layout.at.get('review') : undefined;
  const date = found?.ok ? found.layout.at.get('date') : undefined;
  if (!tab || review === undefined || date === undefined) return 0;
  const days = tab.readColumn(date);
  return tab.readColumn(review).filter((cell, index) => {
    if (openRules(textOf(cell)).length === 0) return false;
    const value = dateOf(days[index] ?? '');
    return isDate(value) && value.day === day;
  }).length;
}
