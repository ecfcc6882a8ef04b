import { columnLetters } from '../core/base/recognise';
import type { TabContent } from '../core/ports';
import { DAY, GENERAL, TEXT } from './number-formats';
import { scriptValue } from './write-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FORMATS = { text: TEXT, date: DAY, general: GENERAL } as const;

/** See TabPort.replaceContent. What is left of a longer or wider content is emptied by the same call. */
export function replaceContent(sheet: Sheet, { rows, columns, headings }: TabContent): void {
  const height = Math.max(rows.length, sheet.getLastRow());
  const width = Math.max(columns.length, sheet.getLastColumn());
  const size = sheet.getMaxRows();
  if (height > size) sheet.insertRowsAfter(size, height - size);
  for (let count = sheet.getMaxColumns(); count < width; count++) sheet.insertColumnAfter(count);
  const block = sheet.getRange(1, 1, height, width);
  for (const kind of ['text', 'date', 'general'] as const) {
    const spans = columns.flatMap((column, index) =>
      column === kind ? [`${columnLetters(index)}1:${columnLetters(index)}${height}`] : [],
    );
    if (spans.length > 0) sheet.getRangeList(spans).setNumberFormat(FORMATS[kind]);
  }
  block.setFontWeight('normal');
  const last = columnLetters(width - 1);
  if (headings.length > 0)
    sheet.getRangeList(headings.map((row) => `A${row + 1}:${last}${row + 1}`)).setFontWeight('bold');
  // Last: whoever stops this before leaves what was there.
  block.setValues(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => scriptValue(rows[row]?.[column] ?? '')),
    ),
  );
}
