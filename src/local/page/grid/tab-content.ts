import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ICellData,
  type ICommandService,
  type IDataValidationRule,
  type Injector,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import { SetFrozenMutation, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { TabSnapshot } from '../../protocol';
import type { Validation } from '../../workbook/model';
import { toRange } from './areas';
import { cellReader } from './cells';
import { defaultColumnWidth } from './default-sizes';
import { fromHost } from './from-host';
import { rowHeights } from './row-heights';

/** Fills a worksheet with what the host has of a tab, whatever it held before. */
export function fillWorksheet({ workbook, worksheet, commands, injector }: TabTarget, tab: TabSnapshot): void {
  const unitId = workbook.getUnitId();
  const subUnitId = worksheet.getSheetId();
  const { read, note } = cellReader(tab.formats, workbook.getStyles());

  // Written into the matrix itself: 20,000 × 22 cells as mutations would pass through every listener.
  const matrix = worksheet.getCellMatrix().getMatrix() as Record<number, Record<number, Nullable<ICellData>>>;
  for (const row of Object.keys(matrix)) delete matrix[Number(row)];
  const notes = injector.get(SheetsNoteModel);
  const stale = [...(notes.getSheetNotes(unitId, subUnitId)?.values() ?? [])];
  for (const { row, col } of stale) notes.removeNote(unitId, subUnitId, { row, col, silent: true });
  tab.rows.forEach((packedRow, row) => {
    if (!packedRow) return;
    const cells: Record<number, ICellData> = {};
    packedRow.forEach((packed, column) => {
      const cell = read(packed);
      if (cell) cells[column] = cell;
      const text = note(packed);
      if (text !== null) notes.updateNote(unitId, subUnitId, row, column, noteAt(row, column, text), true);
    });
    matrix[row] = cells;
  });

  const config = worksheet.getConfig();
  config.mergeData = tab.merges.map(toRange);
  worksheet.getSpanModel().rebuild(config.mergeData);
  const columns = worksheet.getColumnManager();
  for (let column = 0; column < tab.columnCount; column++) {
    columns.setColumnWidth(column, tab.columnWidths[column] ?? defaultColumnWidth);
  }
  const rows = worksheet.getRowManager();
  for (const row of Object.keys(config.rowData)) rows.removeRow(Number(row));
  for (const [row, height] of rowHeights(tab)) rows.setRowHeight(row, height);

  replaceValidations({ workbook, worksheet, commands, injector }, tab.validations);
  commands.syncExecuteCommand(
    SetWorksheetColumnCountMutation.id,
    { unitId, subUnitId, columnCount: tab.columnCount },
    fromHost,
  );
  commands.syncExecuteCommand(
    SetFrozenMutation.id,
    {
      unitId,
      subUnitId,
      startRow: tab.frozenRows > 0 ? tab.frozenRows : -1,
      startColumn: -1,
      ySplit: tab.frozenRows,
      xSplit: 0,
    },
    fromHost,
  );
  // Last: it makes Univer measure and paint the worksheet again.
  commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { unitId, subUnitId, rowCount: tab.rowCount }, fromHost);
}

export interface TabTarget {
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  readonly commands: ICommandService;
  readonly injector: Injector;
}

/** A note as Univer keeps it; its size is the hover box. */
export const noteAt = (row: number, column: number, note: string) => ({
  id: `${row}-${column}`,
  row,
  col: column,
  note,
  width: 260,
  height: Math.min(260, 44 + 18 * Math.ceil(note.length / 34 + note.split('\n').length - 1)),
});

function replaceValidations(
  { workbook, worksheet, commands, injector }: TabTarget,
  validations: readonly Validation[],
) {
  const unitId = workbook.getUnitId();
  const subUnitId = worksheet.getSheetId();
  const source = 'patched';
  const known = injector.get(DataValidationModel).getRules(unitId, subUnitId);
  if (known.length > 0) {
    const ruleId = known.map((rule) => rule.uid);
    commands.syncExecuteCommand(RemoveDataValidationMutation.id, { unitId, subUnitId, ruleId, source }, fromHost);
  }
  if (validations.length === 0) return;
  const rule = validations.map(toRule);
  commands.syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule, source }, fromHost);
}

/** The host judges values; here a rule only draws the list's arrow or the checkbox. */
const toRule = (validation: Validation, index: number): IDataValidationRule => ({
  uid: `validation-${index}`,
  ranges: [toRange(validation.area)],
  allowBlank: true,
  errorStyle: DataValidationErrorStyle.WARNING,
  ...(validation.kind === 'checkbox'
    ? { type: DataValidationType.CHECKBOX }
    : {
        type: DataValidationType.LIST,
        formula1: JSON.stringify(validation.choices),
        renderMode: DataValidationRenderMode.ARROW,
      }),
});
