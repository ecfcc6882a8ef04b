import type { TabRef } from './calls';
import { conditionalFormatRules } from './conditional-formats';
import { dataValidations } from './data-validations';
import type { HostClient } from './host-client';
import { serviceOf } from './members';
import { ranges, type SheetHandle } from './range';

/** An .xlsx says neither; the local workbook is read and shown as a Colombian one. */
const TIME_ZONE = 'America/Bogota';
const LOCALE = 'es_CO';

/** SpreadsheetApp without its user interface. */
export function spreadsheetServices(host: HostClient) {
  const sheetOf = (tab: TabRef): SheetHandle => {
    const sheet: SheetHandle = serviceOf<GoogleAppsScript.Spreadsheet.Sheet>('Sheet')({
      getName: () => tab.name,
      getSheetId: () => tab.id,
      getRange: (a1OrRow: string | number, column?: number, rowCount = 1, columnCount = 1) =>
        typeof a1OrRow === 'string'
          ? makeRange.ofA1(sheet, a1OrRow)
          : makeRange.ofNumbers(sheet, a1OrRow, column as number, rowCount, columnCount),
      getDataRange: () => {
        const { rowCount, columnCount } = host.usedSize(tab.id);
        return makeRange.of(sheet, {
          row: 0,
          column: 0,
          rowCount: Math.max(rowCount, 1),
          columnCount: Math.max(columnCount, 1),
        });
      },
      getRangeList: (a1s: readonly string[]) => makeRange.listOf(sheet, a1s),
      getLastRow: () => host.usedSize(tab.id).rowCount,
      getLastColumn: () => host.usedSize(tab.id).columnCount,
      getMaxRows: () => host.gridSize(tab.id).rowCount,
      getMaxColumns: () => host.gridSize(tab.id).columnCount,
      insertColumnAfter: (column: number) => {
        host.insertColumns(tab.id, column, 1);
        return sheet;
      },
      insertRowsAfter: (row: number, count: number) => {
        host.insertRows(tab.id, row, count);
        return sheet;
      },
      setFrozenRows: (count: number) => host.writeFrozenRows(tab.id, count),
      setColumnWidth: (column: number, pixels: number) => {
        host.writeColumnWidth(tab.id, column - 1, pixels);
        return sheet;
      },
      getConditionalFormatRules: () => rules.read(tab.id),
      setConditionalFormatRules: (written: readonly unknown[]) => rules.write(tab.id, written),
    });
    return sheet;
  };
  const validations = dataValidations(host);
  const makeRange = ranges(host, validations);
  const rules = conditionalFormatRules(host);
  const spreadsheet = serviceOf<GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet')({
    getName: () => host.workbookName(),
    getId: () => host.workbookId(),
    // The page shows every message for as long as the person lets it.
    toast: (message: string, title = '') => host.toast(String(title), String(message)),
    getSheets: () => host.tabs().map(sheetOf),
    getSheetByName: (name: string) => {
      const tab = host.tabs().find((candidate) => candidate.name === name);
      return tab ? sheetOf(tab) : null;
    },
    getActiveSheet: () => sheetOf(host.activeTab()),
    getActiveRange: () => makeRange.of(sheetOf(host.activeTab()), host.activeArea()),
    insertSheet: (name: string, index: number) => sheetOf(host.insertTab(name, index)),
    deleteSheet: (sheet: SheetHandle) => host.deleteTab(sheet.getSheetId()),
    getSpreadsheetTimeZone: () => TIME_ZONE,
    getSpreadsheetLocale: () => LOCALE,
  });
  return { spreadsheet, sheetOf, makeRange, newRule: rules.builder, newValidation: validations.builder };
}
