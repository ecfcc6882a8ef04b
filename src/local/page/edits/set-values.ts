import { type ICellData, isICellData, type Nullable } from '@univerjs/core';
import type { ISetRangeValuesCommandParams } from '@univerjs/sheets';
import type { Edit } from '../../protocol';
import type { StoredValue } from '../../workbook/model';
import { toArea } from '../grid/areas';
import { validationKind } from '../grid/cell-appearance';
import type { Grid } from '../grid/grid';
import { tabOfSheet } from '../grid/sheet-ids';
import { typedText } from '../grid/typed-text';

/**
 * The edit behind Univer's SetRangeValuesCommand: typing (also over a whole selection, Ctrl+Enter), a choice
 * of a list, a checkbox. undefined: it sets no values (only colours, say), which the host does not keep.
 */
export function editOf({ value, range, subUnitId }: ISetRangeValuesCommandParams, grid: Grid): Edit | undefined {
  const tab = subUnitId === undefined ? grid.activeTab() : tabOfSheet(subUnitId);
  const area = range ? toArea(range) : grid.selection();
  if (!isICellData(value)) return undefined;
  const cell: ICellData = value;
  const text = typedText(cell);
  if (text === undefined && cell.v === undefined) return undefined;
  const one = (row: number, column: number): StoredValue => {
    const kind = validationKind(grid.rules(tab).validations, row, column);
    if (kind === 'checkbox' && text === undefined) return Number(cell.v) === 1;
    return storedOf(text, cell.v);
  };
  const values = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_, column) => one(area.row + row, area.column + column)),
  );
  return { kind: 'type', tab, row: area.row, column: area.column, values };
}

const storedOf = (text: string | undefined, value: Nullable<ICellData['v']>): StoredValue => {
  const typed = text ?? value ?? null;
  return typed === '' ? null : typed;
};
