import { a1Of, areaOfA1 } from '../workbook/area';
import type { Area } from '../workbook/model';
import type { dataValidations } from './data-validations';
import { fromScript, toScript } from './dates';
import type { HostClient } from './host-client';
import { serviceOf } from './members';

/** What a range needs to know of its sheet. */
export interface SheetHandle {
  readonly getName: () => string;
  readonly getSheetId: () => number;
}

/** Ranges of the workbook behind the host, with Google's errors for what lies outside the grid. */
export function ranges(host: HostClient, validations: ReturnType<typeof dataValidations>) {
  const of = (sheet: SheetHandle, area: Area) => {
    const tab = sheet.getSheetId();
    const range = serviceOf<GoogleAppsScript.Spreadsheet.Range>('Range')({
      getSheet: () => sheet,
      getRow: () => area.row + 1,
      getNumRows: () => area.rowCount,
      getA1Notation: () => a1Of(area),
      getValues: () => host.readValues(tab, area).map((line) => line.map(toScript)),
      getFormulas: () => host.readFormulas(tab, area).map((line) => [...line]),
      getNumberFormats: () => host.readNumberFormats(tab, area).map((line) => [...line]),
      getDataValidations: () => validations.read(tab, area),
      getDisplayValues: () => host.readDisplayed(tab, area).map((line) => [...line]),
      setValues: (values: readonly (readonly unknown[])[]) => {
        checkSize(values, area);
        host.writeValues(
          tab,
          area.row,
          area.column,
          values.map((line) => line.map(fromScript)),
        );
        return range;
      },
      setValue: (value: unknown): unknown =>
        range.setValues(Array.from({ length: area.rowCount }, () => Array(area.columnCount).fill(value))),
      setFontWeight: (weight: string | null): unknown => {
        host.writeFormat(tab, [area], { bold: weight === 'bold' });
        return range;
      },
      setNumberFormat: (numberFormat: string) => {
        host.writeFormat(tab, [area], { numberFormat });
        return range;
      },
      getNote: () => host.readNote(tab, area.row, area.column),
      setNote: (note: string | null) => {
        host.writeNote(tab, area, note === null ? '' : String(note));
        return range;
      },
      setDataValidation: (rule: object) => {
        validations.write(tab, area, rule);
        return range;
      },
      activate: () => {
        host.select(tab, area);
        return range;
      },
    });
    return range;
  };
  return {
    of,
    ofA1: (sheet: SheetHandle, a1: string) => of(sheet, areaInGrid(a1, host.gridSize(sheet.getSheetId()))),
    listOf(sheet: SheetHandle, a1s: readonly string[]) {
      const tab = sheet.getSheetId();
      const size = host.gridSize(tab);
      const areas = a1s.map((a1) => areaInGrid(a1, size));
      const list = serviceOf<GoogleAppsScript.Spreadsheet.RangeList>('RangeList')({
        setFontWeight: (weight: string | null): unknown => {
          host.writeFormat(tab, areas, { bold: weight === 'bold' });
          return list;
        },
        setNumberFormat: (numberFormat: string): unknown => {
          host.writeFormat(tab, areas, { numberFormat });
          return list;
        },
        setValue: (value: unknown): unknown => {
          host.fillAreas(tab, areas, fromScript(value));
          return list;
        },
      });
      return list;
    },
    ofNumbers(sheet: SheetHandle, row: number, column: number, rowCount: number, columnCount: number) {
      if (!(row >= 1)) throw new Error('The starting row of the range is too small.');
      if (!(column >= 1)) throw new Error('The starting column of the range is too small.');
      if (!(rowCount >= 1)) throw new Error('The number of rows in the range must be at least 1.');
      if (!(columnCount >= 1)) throw new Error('The number of columns in the range must be at least 1.');
      const size = host.gridSize(sheet.getSheetId());
      if (row - 1 + rowCount > size.rowCount || column - 1 + columnCount > size.columnCount)
        throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
      return of(sheet, { row: row - 1, column: column - 1, rowCount, columnCount });
    },
  };
}

function areaInGrid(a1: string, size: { readonly rowCount: number; readonly columnCount: number }): Area {
  const area = areaOfA1(a1, size);
  if (!area) throw new Error('Range not found');
  // Open rows and columns end with the grid; a named cell outside of it does not exist.
  if (area.row >= size.rowCount || area.column >= size.columnCount)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  return {
    ...area,
    rowCount: Math.min(area.rowCount, size.rowCount - area.row),
    columnCount: Math.min(area.columnCount, size.columnCount - area.column),
  };
}

function checkSize(values: readonly (readonly unknown[])[], { rowCount, columnCount }: Area): void {
  if (values.length !== rowCount)
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rowCount}.`,
    );
  for (const line of values)
    if (line.length !== columnCount)
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columnCount}.`,
      );
}
