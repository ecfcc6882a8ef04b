import type { Area } from '../workbook/model';
import type { Call } from './call';
import type { Reference } from './references';

/** A cell whose formula calls a custom function. Rows and columns may move it. */
export interface FormulaCell {
  readonly tab: number;
  row: number;
  column: number;
  /** Without its `=`, as it stands in Google Sheets. */
  formula: string;
  call: Call;
  /** With the tab's id in place of its name; those of tabs that do not exist are left out. */
  references: readonly TabArea[];
  /** What its last answer fills; where it did not fit, what it would. */
  area: Area;
  /** blocked: `area` holds other content. circular: it waits for itself. Both show an error. */
  state: 'filled' | 'blocked' | 'circular';
  /** How often it was computed since somebody changed what it reads. */
  turns: number;
}

export interface TabArea {
  readonly tab: number;
  readonly area: Area;
}

export const ownArea = ({ row, column }: FormulaCell): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** The cells that it writes now. */
export const filledArea = (cell: FormulaCell): Area => (cell.state === 'filled' ? cell.area : ownArea(cell));

/** @param idOf of the tab of that name; undefined: there is none */
export const tabAreas = (
  references: readonly Reference[],
  ownTab: number,
  idOf: (name: string) => number | undefined,
): TabArea[] =>
  references.flatMap(({ tab: name, area }) => {
    const tab = name === null ? ownTab : idOf(name);
    return tab === undefined ? [] : [{ tab, area }];
  });
