import { areaOfA1, columnLetters, shifted } from '../workbook/area';
import type { Area } from '../workbook/model';
import type { Call } from './call';

/** Cells that a formula reads. An open row or column goes on without end. */
export interface Reference {
  /** null: of the formula's own tab. */
  readonly tab: string | null;
  readonly area: Area;
}

export type Axis = 'rows' | 'columns';

const ENDLESS = { rowCount: Number.POSITIVE_INFINITY, columnCount: Number.POSITIVE_INFINITY };

/** The areas that a call reads; those that no grid has (`C9:A2`) are left out. */
export const referencesOf = (call: Call): Reference[] =>
  call.arguments.flatMap((argument) => {
    if (!('a1' in argument)) return [];
    const area = areaOfA1(argument.a1, ENDLESS);
    return area ? [{ tab: argument.tab, area }] : [];
  });

/** Do lines that come (positive count) or go change what the area holds, and not only where it is. */
export function isTorn(area: Area, axis: Axis, at: number, count: number): boolean {
  const [start, length] = axis === 'rows' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  if (at >= start + length) return false;
  if (count < 0) return at - count > start;
  // A whole column has no first row that could move down.
  return at > start || (start === 0 && length === Number.POSITIVE_INFINITY);
}

/** The formula as Sheets keeps it: the function's name as it is declared, references in capitals. */
export function inCapitals(formula: string, call: Call, name: string): string {
  const start = formula.indexOf(call.name);
  let text = formula.slice(0, start) + name + formula.slice(start + name.length);
  for (const argument of call.arguments)
    if ('a1' in argument) {
      const { a1, start: at } = argument;
      text = text.slice(0, at) + a1.toUpperCase() + text.slice(at + a1.length);
    }
  return text;
}

/**
 * The formula after rows or columns came (positive count) or went, in the tabs for which `isMoved` is true: its
 * references follow their cells, fixed by a `$` or not, and what is gone becomes `#REF!`.
 */
export function movedReferences(
  formula: string,
  call: Call,
  isMoved: (tab: string | null) => boolean,
  axis: Axis,
  at: number,
  count: number,
): string {
  let moved = '';
  let copied = 0;
  for (const argument of call.arguments) {
    if (!('a1' in argument) || !isMoved(argument.tab)) continue;
    moved += formula.slice(copied, argument.start) + movedA1(argument.a1, axis, at, count);
    copied = argument.start + argument.a1.length;
  }
  return moved + formula.slice(copied);
}

const PARTS = /^(\$?)([A-Z]*)(\$?)(\d*)(:?)(\$?)([A-Z]*)(\$?)(\d*)$/i;

function movedA1(a1: string, axis: Axis, at: number, count: number): string {
  const before = areaOfA1(a1, ENDLESS);
  const parts = PARTS.exec(a1);
  if (!before || !parts) return a1;
  const area = shifted(before, axis, at, count);
  if (!area) return '#REF!';
  const [, mark1, column, mark2, row, colon, mark3, lastColumn, mark4, lastRow] = parts;
  const letters = (written: string | undefined, index: number) => (written ? columnLetters(index) : '');
  const digits = (written: string | undefined, index: number) => (written ? String(index + 1) : '');
  return [
    mark1,
    letters(column, area.column),
    mark2,
    digits(row, area.row),
    colon,
    mark3,
    letters(lastColumn, area.column + area.columnCount - 1),
    mark4,
    digits(lastRow, area.row + area.rowCount - 1),
  ].join('');
}
