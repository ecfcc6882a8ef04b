import type { Cell } from '../core/base/cell';
import { columnLetters } from '../core/base/recognise';
import type { TabPort, WorkbookPort } from '../core/ports';
import { isTimeOnly, plainCell, withFormula } from './cells';
import { addTab, prepareColumns } from './columns';
import { highlightRows } from './highlight-rows';
import { readColumns } from './read-columns';
import { replaceContent } from './replace-content';
import { appendRows, writeCells } from './write-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Long enough to be read by somebody whose spreadsheet is still loading. */
const TOAST_SECONDS = 20;

/** The spreadsheet that the script is bound to. `forgetTabs`: others may have made or removed some. */
export function activeWorkbook(): WorkbookPort & { forgetTabs(): void } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let known: Map<string, Sheet> | null = null;
  // Asked once, and once more when the lock is had: a review of the whole base looks at every tab.
  const sheets = () => {
    known ??= new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
    return known;
  };
  return {
    forgetTabs() {
      known = null;
    },
    get name() {
      return spreadsheet.getName();
    },
    get id() {
      return spreadsheet.getId();
    },
    tabNames: () => [...sheets().keys()],
    tab(name) {
      const sheet = sheets().get(name);
      return sheet ? tabOf(name, sheet) : null;
    },
    activeTabName: () => spreadsheet.getActiveSheet().getName(),
    activeRow: () => (spreadsheet.getActiveRange()?.getRow() ?? 1) - 1,
    toast(title, message) {
      spreadsheet.toast(message, title, TOAST_SECONDS);
    },
    addTab(plan) {
      const sheet = addTab(spreadsheet, plan);
      known?.set(plan.name, sheet);
      return tabOf(plan.name, sheet);
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

/** The tab of an edit's range: the range knows it, nothing is asked of Google. */
export function tabOfRange(range: GoogleAppsScript.Spreadsheet.Range): TabPort {
  const sheet = range.getSheet();
  return tabOf(sheet.getName(), sheet);
}

function tabOf(name: string, sheet: Sheet): TabPort {
  return {
    name,
    read() {
      const range = sheet.getDataRange();
      return cellsOf(sheet, 0, range.getValues(), range.getFormulas());
    },
    readValues(rowCount) {
      if (rowCount === undefined) return cellsOf(sheet, 0, sheet.getDataRange().getValues(), null);
      // No header is a time of day: how those cells are displayed need not be asked.
      return wholeRows(sheet, 0, rowCount)
        .getValues()
        .map((row) => row.map((value) => plainCell(value, '')));
    },
    readColumn(column) {
      const range = sheet.getRange(1, column + 1, Math.max(1, sheet.getLastRow()), 1);
      return range.getValues().map(([value]) => plainCell(value, ''));
    },
    readColumns: (columns) => readColumns(sheet, columns),
    readBlock({ row, column, rowCount, columnCount }) {
      const values: unknown[][] = sheet.getRange(row + 1, column + 1, rowCount, columnCount).getValues();
      return values.map((line) => line.map((value) => plainCell(value, '')));
    },
    rowCount: () => sheet.getMaxRows(),
    readRows(first, count) {
      const range = wholeRows(sheet, first, count);
      return cellsOf(sheet, first, range.getValues(), range.getFormulas());
    },
    writeDown(firstRow, column, texts) {
      sheet.getRange(firstRow + 1, column + 1, texts.length, 1).setValues(texts.map((text) => [text]));
    },
    writeCells: (cells) => writeCells(sheet, cells),
    replaceContent: (content) => replaceContent(sheet, content),
    appendRows: (rows, typed) => appendRows(sheet, rows, typed),
    prepareColumns: (headerRow, columns) => prepareColumns(sheet, headerRow, columns),
    addColumn(headerRow, header, width) {
      const column = sheet.getLastColumn() + 1;
      if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(column - 1);
      sheet
        .getRange(headerRow + 1, column)
        .setValue(header)
        .setFontWeight('bold');
      sheet.setColumnWidth(column, width);
      return column - 1;
    },
    colourRows(headerRow, reviewColumn, marks) {
      highlightRows(sheet, headerRow + 2, columnLetters(reviewColumn), marks);
    },
    writeNotes(notes) {
      for (const { row, column, note } of notes) sheet.getRange(row + 1, column + 1).setNote(note);
    },
    select(row, column) {
      sheet.getRange(row + 1, column + 1).activate();
    },
  };
}

const wholeRows = (sheet: Sheet, first: number, count: number) => sheet.getRange(`${first + 1}:${first + count}`);

/**
 * Values as core knows them. Columns that hold times without a day are read a second time as they are displayed, all
 * in one block: as dates of 1899 their minutes depend on Bogotá's old local time.
 */
function cellsOf(sheet: Sheet, firstRow: number, values: unknown[][], formulas: string[][] | null): Cell[][] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const row of values)
    row.forEach((value, column) => {
      if (!isTimeOnly(value)) return;
      first = Math.min(first, column);
      last = Math.max(last, column);
    });
  const shown =
    last < 0 ? [] : sheet.getRange(firstRow + 1, first + 1, values.length, last - first + 1).getDisplayValues();
  return values.map((row, index) =>
    row.map((value, column) =>
      withFormula(plainCell(value, shown[index]?.[column - first] ?? ''), formulas?.[index]?.[column]),
    ),
  );
}
