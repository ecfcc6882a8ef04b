import type { Cell, DateCell, PlainCell } from './base/cell';
import type { Day } from './calendar/day';
import type { CheckedRow, ContractGroup, Surroundings } from './diagnostics';
import type { Mail } from './mail/mail';

/** What commands need from outside. Rows and columns count from 0. */

export interface WorkbookPort {
  readonly name: string;
  /** Names the spreadsheet; a copy of it has another. */
  readonly id: string;
  tabNames(): readonly string[];
  /** null: no tab has that name. */
  tab(name: string): TabPort | null;
  /** The tab that the person has open. */
  activeTabName(): string;
  /** Index of the row that the person has selected there. */
  activeRow(): number;
  /** A message in a corner of the spreadsheet, gone after some seconds; nobody sees it where nobody has it open. */
  toast(title: string, message: string): void;
  /**
   * Makes a tab at the end; the person stays where they are. Its headers come last: a tab of that name in which nothing
   * is written is one that was not finished, and is completed. Throws Google's own error for a name that is taken: the
   * caller looked.
   */
  addTab(plan: NewTab): TabPort;
  /** Brings everything that was written to the spreadsheet now. */
  flush(): void;
}

/** A column with what its cells are to be. */
export interface NewColumn {
  readonly header: string;
  readonly widthPixels: number;
  readonly format: 'text' | 'date' | 'time' | 'dateTime' | 'general';
  /** A drop-down of them; another value is marked, not refused: teams type variants. */
  readonly choices?: readonly string[];
  readonly checkbox?: boolean;
}

/** At most 26 columns: as many as a new tab of Google's has. */
export interface NewTab {
  readonly name: string;
  /** From the first column on; their headers stand in the first row. */
  readonly columns: readonly NewColumn[];
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: PlainCell;
  /** A text that is to read back character for character, in text format; else it is read as if it were typed. */
  readonly asText: boolean;
}

/** All that a tab of the add-on's own holds. */
export interface TabContent {
  /** From the first cell; each as long as `columns`. A text in a column of another format must be none that a sheet takes for more. */
  readonly rows: readonly (readonly PlainCell[])[];
  /** `text`: reads back character for character. */
  readonly columns: readonly ('text' | 'date' | 'general')[];
  /** Rows in bold. */
  readonly headings: readonly number[];
}

export interface TabPort {
  readonly name: string;
  /** The tab's cells from its first row, in blocks. */
  read(): Cell[][];
  /** The first rows (all, without a count), formulas by their results alone: for headers and for the add-on's own tabs. */
  readValues(rowCount?: number): Cell[][];
  /** Size of the grid, empty rows included. */
  rowCount(): number;
  /** One column from its first row to the tab's last with content, formulas by their results alone. */
  readColumn(column: number): Cell[];
  /**
   * Several columns, each as {@link readColumn} gives it. Neighbours come in one block, with what lies between them
   * where that is little.
   */
  readColumns(columns: readonly number[]): Cell[][];
  /** Some columns of some rows, formulas by their results alone; a time of day is ''. They must lie in the grid. */
  readBlock(block: Block): Cell[][];
  /** Some whole rows; they must lie in the grid. */
  readRows(first: number, count: number): Cell[][];
  /** Writes texts downwards in one block; '' empties a cell. Only for texts of our own that no sheet takes for a formula. */
  writeDown(firstRow: number, column: number, texts: readonly string[]): void;
  /**
   * Writes those cells and touches no other: in few calls where they lie under each other or get the same value. A
   * date keeps the date format that its cell has. Of two writes to one cell the later counts.
   */
  writeCells(cells: readonly CellWrite[]): void;
  /**
   * Writes whole rows in one block under the last row that holds more than unticked checkboxes, every text as text;
   * '' is an empty cell. Returns the index of the first. Not safe from other people without a lock.
   * @param typed columns whose texts are read as if they were typed: times of day
   */
  appendRows(rows: readonly (readonly PlainCell[])[], typed?: readonly number[]): number;
  /**
   * Puts these rows in place of all that the tab holds, in one writing: a reader sees what was there or what comes.
   * Formats come before it, and are the same each time where the columns' are.
   */
  replaceContent(content: TabContent): void;
  /**
   * Gives the cells under these headers the formats, drop-downs and checkboxes of the plan where they have none;
   * what a person wrote or set up stays as it is. Headers and widths are left alone.
   */
  prepareColumns(headerRow: number, columns: readonly (NewColumn & { readonly index: number })[]): void;
  /** Makes a column right of the last one with content and returns its index. */
  addColumn(headerRow: number, header: string, widthPixels: number): number;
  /**
   * Colours whole rows under the headers by the first character of their Revisión cell. Does nothing where the
   * colours are in place.
   */
  colourRows(
    headerRow: number,
    reviewColumn: number,
    marks: { readonly error: string; readonly warning: string },
  ): void;
  /** Puts a note on each of these cells, in place of one that it has. */
  writeNotes(notes: readonly { readonly row: number; readonly column: number; readonly note: string }[]): void;
  /** Shows the cell to the person. */
  select(row: number, column: number): void;
}

/** Short texts that outlive an execution; one may be gone at any time. */
export interface CachePort {
  get(key: string): string | null;
  put(key: string, text: string): void;
  remove(key: string): void;
}

export interface LockPort {
  /** Runs the work alone among all people of the workbook; throws a Spanish message when the others take too long. */
  alone<Result>(work: () => Result): Result;
}

/** Mail from the account of whoever runs the add-on. */
export interface MailPort {
  /** How many recipients that account may still write to today. */
  recipientsLeft(): number;
  /** Throws what Google throws: whether the mail left nobody knows then. */
  send(mail: Mail): void;
}

/** Texts that outlive executions, at most 9 kB of UTF-8 each. */
export interface NotesPort {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
}

/** What runs by the clock. A person sees and removes only what the same person installed. */
export interface SchedulePort {
  /** Ends the execution with Google's question where the person has not granted every permission of the manifest. */
  requirePermissions(): void;
  /** The handlers that the person has installed, each as often as it is. */
  installed(): readonly ScheduledHandler[];
  /** Runs a handler every day in that hour of Bogotá. */
  daily(handler: ScheduledHandler, hour: number): void;
  hourly(handler: ScheduledHandler): void;
  /** Removes what the person installed of these. */
  remove(handlers: readonly ScheduledHandler[]): void;
}

/** Functions of `main.ts` that run by the clock. */
export const SCHEDULED_HANDLERS = ['runMorning', 'runHourly'] as const;
export type ScheduledHandler = (typeof SCHEDULED_HANDLERS)[number];

/** The add-on's check of Google itself. */
export interface DiagnosticsPort {
  /** What the add-on relies on, in the order in which it is checked. */
  readonly contract: readonly ContractGroup[];
  /** Checks the rows of one group that a menu can check, on a scratch tab that is gone when it returns. */
  check(title: string): readonly CheckedRow[];
  surroundings(): Surroundings;
  /** A value with a date in it, as getValues gives them. */
  dated(): unknown;
}

/** What an edit needs. */
export interface EditPorts {
  readonly workbook: WorkbookPort;
  readonly cache: CachePort;
  readonly lock: LockPort;
  today(): Day;
  /** This minute in Bogotá. */
  now(): DateCell;
  /** The person's e-mail; '' where Google does not say. */
  userMail(): string;
  /** Leaves a problem and its stack in the list of executions: the work goes on, and the person is not told here. */
  log(problem: string): void;
}

/** What runs by the clock needs, and what a person does with mail. */
export interface MailingPorts extends EditPorts {
  readonly mail: MailPort;
  readonly schedule: SchedulePort;
  /** Of the spreadsheet, the same for everybody. */
  readonly sharedNotes: NotesPort;
  /** Of the person. */
  readonly ownNotes: NotesPort;
  /** E-mail of the account that the execution runs as: by the clock, of who installed it. '' where Google does not say. */
  accountMail(): string;
}

/** What the panels' commands need. */
export interface Ports extends MailingPorts {
  readonly diagnostics: DiagnosticsPort;
}
