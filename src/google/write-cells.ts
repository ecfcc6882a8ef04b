import type { PlainCell } from '../core/base/cell';
import type { CellWrite } from '../core/ports';
import { DAY, DAY_AND_TIME, showsDay, TEXT } from './number-formats';
import { type Place, type Run, rangeOf, rangesOf, runsOf, setNumberFormat } from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** See TabPort.writeCells. Each run is one call, and all runs of one value are one call together. */
export function writeCells(sheet: Sheet, cells: readonly CellWrite[]): void {
  const places = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const runs = runsOf([...places.values()]);
  setFormats(sheet, runs);
  const alike: Run<CellWrite>[] = [];
  for (const run of runs) {
    if (run.every((cell) => keyOf(cell) === keyOf(run[0]))) alike.push(run);
    else rangeOf(sheet, run).setValues(run.map(({ value }) => [scriptValue(value)]));
  }
  for (const same of grouped(alike, ([cell]) => keyOf(cell)))
    rangesOf(sheet, same).setValue(scriptValue(same[0][0].value));
}

const keyOf = ({ value }: CellWrite) => JSON.stringify(value);

/** Lists of what has the same key, in the order of their first ones. */
function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): [Item, ...Item[]][] {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** See TabPort.appendRows. */
export function appendRows(
  sheet: Sheet,
  rows: readonly (readonly PlainCell[])[],
  typed: readonly number[] = [],
): number {
  const first = rowsWithContent(sheet);
  if (rows.length === 0) return first;
  const size = sheet.getMaxRows();
  if (first + rows.length > size) sheet.insertRowsAfter(size, first + rows.length - size);
  setFormats(
    sheet,
    runsOf(
      rows.flatMap((row, offset) =>
        row.map((value, column) => ({ row: first + offset, column, value, asText: !typed.includes(column) })),
      ),
    ),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  sheet
    .getRange(first + 1, 1, rows.length, width)
    .setValues(rows.map((row) => Array.from({ length: width }, (_, column) => scriptValue(row[column] ?? ''))));
  return first;
}

/** Formats come first: a text that is written before its format has been read as if it were typed. */
function setFormats(sheet: Sheet, runs: readonly Run<CellWrite>[]): void {
  const cells = runs.flatMap((run) => [...run]);
  setNumberFormat(
    sheet,
    cells.filter(({ value, asText }) => asText && typeof value === 'string' && value !== ''),
    TEXT,
  );
  const dates = cells.flatMap(({ row, column, value }) => (typeof value === 'object' ? [{ row, column, value }] : []));
  const undated = grouped(dates, ({ column }) => column).flatMap((ofColumn) => withoutDay(sheet, ofColumn));
  for (const format of [DAY, DAY_AND_TIME])
    setNumberFormat(
      sheet,
      undated.filter(({ value }) => (value.minutes === null ? DAY : DAY_AND_TIME) === format),
      format,
    );
}

/** Those dates of a column, downwards, whose cell would not show the day: one reading from the first to the last. */
function withoutDay<Dated extends Place>(sheet: Sheet, dates: readonly [Dated, ...Dated[]]): Dated[] {
  const [{ row: top, column }] = dates;
  const bottom = (dates[dates.length - 1] as Dated).row;
  const formats = sheet.getRange(top + 1, column + 1, bottom - top + 1, 1).getNumberFormats();
  return dates.filter(({ row }) => !showsDay(formats[row - top]?.[0]));
}

/** The script's zone is Bogotá's: local parts are the day that people see. */
export function scriptValue(value: PlainCell): string | number | boolean | Date {
  if (typeof value !== 'object') return value;
  const [year, month, day] = value.day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day, 0, value.minutes ?? 0);
}

const BLOCK = 500;

/** Up to the last row with something in it. Google counts unticked checkboxes as content; here they are none. */
function rowsWithContent(sheet: Sheet): number {
  const columnCount = sheet.getLastColumn();
  for (let end = sheet.getLastRow(); end > 0; end -= BLOCK) {
    const first = Math.max(1, end - BLOCK + 1);
    const values: unknown[][] = sheet.getRange(first, 1, end - first + 1, columnCount).getValues();
    for (let index = values.length - 1; index >= 0; index--)
      if (values[index]?.some((value) => value !== '' && value !== false)) return first + index;
  }
  return 0;
}
