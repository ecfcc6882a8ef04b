/** What one workbook is on the laptop: plain data, without behaviour. Rows and columns count from 0. */

export type StoredValue = string | number | boolean | null;

export interface CellFormat {
  /** Excel's pattern: «dd/mm/yyyy», «@» for text. Absent: General. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  /** `#rrggbb` */
  readonly fill?: string;
  readonly fontColor?: string;
}

export interface StoredCell {
  /** Dates are numbers: days since 1899-12-30, shown by their number format. */
  readonly value: StoredValue;
  /** Without its `=`. The value is the one that was stored with it. */
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly note?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface Validation {
  readonly area: Area;
  readonly kind: 'list' | 'checkbox';
  /** Choices of a list; empty for a checkbox. */
  readonly choices: readonly string[];
}

/** Colours a whole area by a formula written for the area's first cell, as Sheets and Excel do. */
export interface ConditionalFormat {
  readonly area: Area;
  /** With its `=`. */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
}

export interface TabData {
  /** Stable for the life of the workbook; never reused. */
  readonly id: number;
  name: string;
  /** Size of the grid, empty cells included. */
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  /** Sparse: a row or a cell that was never written is undefined. */
  rows: ((StoredCell | undefined)[] | undefined)[];
  /** Pixels, by column; undefined: the default width. */
  columnWidths: (number | undefined)[];
  merges: Area[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
}

export interface WorkbookData {
  tabs: TabData[];
}
