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
  /** What else the file says of the cell (borders, size, alignment), as xlsx.ts reads it: written back as it was. */
  readonly kept?: object;
}

export interface StoredCell {
  /** Dates are numbers: days since 1899-12-30, shown by their number format. */
  readonly value: StoredValue;
  /** Without its `=`. The value is the one that was stored with it. */
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly note?: string;
  /** Address of the link on the whole cell; `#Hoja!A1` for a place of the workbook. */
  readonly link?: string;
  /** By a custom function of the script: its formula, or a cell that the answer of another one reaches. See formulas/. */
  readonly custom?: 'formula' | 'spilled';
  /** Why a custom function gave no answer: shown like a note, not kept in the file. */
  readonly problem?: string;
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

/** Something of the file that this host neither shows nor uses, as xlsx.ts reads it: written back as it was. */
export interface KeptRule {
  readonly area: Area;
  readonly kind: 'validation' | 'conditionalFormat' | 'filter';
  readonly rule: object;
}

export interface KeptParts {
  /** Of the tab as a whole: hidden, colour, frozen columns, print settings. */
  readonly tab: object;
  /** Heights and hidden rows, by row; undefined: nothing. */
  rows: (object | undefined)[];
  columns: (object | undefined)[];
  rules: KeptRule[];
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
  kept?: KeptParts;
}

export interface WorkbookData {
  tabs: TabData[];
  /** The font of every cell that names no other, as xlsx.ts reads it. */
  readonly defaultFont?: object;
  /** What the person's file has and this host cannot write, in Spanish: «2 gráficos (RESUMEN)». */
  losses?: readonly string[];
}
