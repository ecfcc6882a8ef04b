import type { NewColumn, NewTab } from '../core/ports';
import { DAY, DAY_AND_TIME, isNone, TEXT, TIME } from './number-formats';
import { type Place, rangeOf, runsOf, setNumberFormat } from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FORMATS: Readonly<Record<NewColumn['format'], string | null>> = {
  text: TEXT,
  date: DAY,
  time: TIME,
  dateTime: DAY_AND_TIME,
  general: null,
};

/** See WorkbookPort.addTab. */
export function addTab(spreadsheet: Spreadsheet, { name, columns }: NewTab): Sheet {
  const unfinished = unfinishedTab(spreadsheet, name);
  if (unfinished) finishTab(unfinished, columns);
  const sheet = unfinished ?? insertTab(spreadsheet, name, columns);
  sheet
    .getRange(1, 1, 1, columns.length)
    .setFontWeight('bold')
    .setValues([columns.map(({ header }) => header)]);
  return sheet;
}

function unfinishedTab(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  const values: unknown[][] | undefined = sheet?.getDataRange().getValues();
  return values?.every((row) => row.every((value) => value === '' || value === false)) ? sheet : null;
}

function finishTab(sheet: Sheet, columns: readonly NewColumn[]): void {
  for (let count = sheet.getMaxColumns(); count < columns.length; count++) sheet.insertColumnAfter(count);
  prepareColumns(
    sheet,
    0,
    columns.map((column, index) => ({ ...column, index })),
  );
}

function insertTab(spreadsheet: Spreadsheet, name: string, columns: readonly NewColumn[]): Sheet {
  const before = spreadsheet.getActiveRange();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  // A new tab shows itself.
  before?.activate();
  sheet.setFrozenRows(1);
  const rowCount = sheet.getMaxRows() - 1;
  columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.widthPixels);
    const below = sheet.getRange(2, index + 1, rowCount, 1);
    const format = FORMATS[column.format];
    if (format !== null) below.setNumberFormat(format);
    const rule = ruleOf(column);
    if (rule) below.setDataValidation(rule);
  });
  return sheet;
}

/** See TabPort.prepareColumns. */
export function prepareColumns(
  sheet: Sheet,
  headerRow: number,
  columns: readonly (NewColumn & { readonly index: number })[],
): void {
  const first = headerRow + 1;
  const rowCount = sheet.getMaxRows() - first;
  if (rowCount === 0) return;
  for (const column of columns) {
    const below = sheet.getRange(first + 1, column.index + 1, rowCount, 1);
    const values: unknown[][] = below.getValues();
    const where = (isFree: (offset: number) => boolean): Place[] =>
      values.flatMap((_, offset) => (isFree(offset) ? [{ row: first + offset, column: column.index }] : []));
    const format = FORMATS[column.format];
    if (format !== null) {
      // A number or a formula would become a text.
      const formulas = below.getFormulas();
      const formats = below.getNumberFormats();
      const isFree = (offset: number) =>
        values[offset]?.[0] === '' && formulas[offset]?.[0] === '' && isNone(formats[offset]?.[0]);
      setNumberFormat(sheet, where(isFree), format);
    }
    const rule = ruleOf(column);
    if (!rule) continue;
    const rules = below.getDataValidations();
    // A box in place of «Sí» would hide it.
    const fits = (value: unknown) => !column.checkbox || value === '' || typeof value === 'boolean';
    for (const run of runsOf(where((offset) => rules[offset]?.[0] === null && fits(values[offset]?.[0]))))
      rangeOf(sheet, run).setDataValidation(rule);
  }
}

function ruleOf({ choices, checkbox }: NewColumn): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (checkbox) return SpreadsheetApp.newDataValidation().requireCheckbox().build();
  if (!choices) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}
