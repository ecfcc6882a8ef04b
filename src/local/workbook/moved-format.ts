import { areaOfA1, columnLetters, shifted } from './area';
import type { ConditionalFormat } from './model';

const QUOTED_OR_CELL = /"(?:[^"]|"")*"|(?<![A-Za-z0-9_$!'])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(])/g;

/**
 * A conditional format after rows or columns came (positive count) or went: its formula stands for the area's first
 * cell, so what is relative in it follows the area, and what is fixed by a `$` follows its own row or column.
 * null when the area, or a fixed row or column of the formula, is gone.
 */
export function movedFormat(
  format: ConditionalFormat,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): ConditionalFormat | null {
  const area = shifted(format.area, axis, at, count);
  if (!area) return null;
  const by = { row: area.row - format.area.row, column: area.column - format.area.column };
  let lost = false;
  const formula = format.formula.replace(
    QUOTED_OR_CELL,
    (all: string, fixColumn: string, letters: string | undefined, fixRow: string, digits: string) => {
      const cell = letters === undefined ? null : areaOfA1(`${letters}${digits}`, { rowCount: 0, columnCount: 0 });
      if (!cell) return all;
      const isFixed = (axis === 'rows' ? fixRow : fixColumn) === '$';
      const moved = isFixed
        ? shifted(cell, axis, at, count)
        : { row: cell.row + by.row, column: cell.column + by.column };
      if (!moved) lost = true;
      const row = axis === 'rows' ? (moved?.row ?? 0) : cell.row;
      const column = axis === 'columns' ? (moved?.column ?? 0) : cell.column;
      return `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
    },
  );
  return lost ? null : { ...format, area, formula };
}
