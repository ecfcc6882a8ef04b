import type { Edit } from '../../protocol';
import type { Area } from '../../workbook/model';

/** The cells that an edit writes, or the rows or columns that it makes. */
export function areaOf(edit: Edit): Area {
  switch (edit.kind) {
    case 'type':
      return {
        row: edit.row,
        column: edit.column,
        rowCount: edit.values.length,
        columnCount: edit.values[0]?.length ?? 1,
      };
    case 'restore': {
      let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
      for (const [row, column] of edit.cells) {
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
      return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
    }
    case 'insertRows':
    case 'deleteRows':
      return { row: edit.at, column: 0, rowCount: 1, columnCount: 1 };
    case 'insertColumns':
    case 'deleteColumns':
      return { row: 0, column: edit.at, rowCount: 1, columnCount: 1 };
  }
}
