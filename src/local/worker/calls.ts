import type { Area, CellFormat, ConditionalFormat, StoredValue, Validation } from '../workbook/model';

/** A date on its way between the script and the workbook: days since 1899-12-30. */
export interface Serial {
  readonly serial: number;
}
export type ScriptValue = StoredValue | Serial;

export interface TabRef {
  readonly id: number;
  readonly name: string;
}

/** One custom function of a cell. A range comes as `rows`, a single cell as its value. */
export interface FormulaCall {
  readonly function: string;
  readonly arguments: readonly (ScriptValue | { readonly rows: readonly (readonly ScriptValue[])[] })[];
}
/** What it returned, a single value as one row of one; or what it threw. */
export type FormulaAnswer =
  | { readonly rows: readonly (readonly ScriptValue[])[] }
  | { readonly error: { readonly message: string; readonly stack: string } };

/** When a trigger runs by the clock, in Bogotá. */
export type ClockRule =
  | { readonly kind: 'daily'; readonly hour: number; readonly everyDays: number }
  | { readonly kind: 'hourly'; readonly everyHours: number };

/** What MailApp.sendEmail was given; lists of addresses as one text, with commas. */
export interface MailOrder {
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly attachments: readonly { readonly name: string; readonly mimeType: string; readonly bytes: Uint8Array }[];
}

/** Whose properties: the spreadsheet's, or those of whoever the execution runs as. */
export type PropertyStoreName = 'document' | 'user';

/** Of what a dialog holds, in pixels. */
export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

export type MenuItem = { readonly label: string; readonly function: string } | null;

/** What the services ask of the host. Each is one blocking call; rows and columns count from 0. */
export interface HostCalls {
  workbookName(): string;
  workbookId(): string;
  tabs(): readonly TabRef[];
  activeTab(): TabRef;
  /** What the person has selected, in the active tab. */
  activeArea(): Area;
  gridSize(tab: number): { readonly rowCount: number; readonly columnCount: number };
  usedSize(tab: number): { readonly rowCount: number; readonly columnCount: number };
  readValues(tab: number, area: Area): readonly (readonly ScriptValue[])[];
  readFormulas(tab: number, area: Area): readonly (readonly string[])[];
  readDisplayed(tab: number, area: Area): readonly (readonly string[])[];
  readNumberFormats(tab: number, area: Area): readonly (readonly string[])[];
  /** Which cells have a rule of any kind. */
  readValidations(tab: number, area: Area): readonly (readonly boolean[])[];
  /** '' where there is none. */
  readNote(tab: number, row: number, column: number): string;
  readConditionalFormats(tab: number): readonly ConditionalFormat[];
  writeValues(tab: number, row: number, column: number, values: readonly (readonly ScriptValue[])[]): void;
  /** One value in every cell of the areas. */
  fillAreas(tab: number, areas: readonly Area[], value: ScriptValue): void;
  /** The same note on every cell; '' takes theirs away. */
  writeNote(tab: number, area: Area, note: string): void;
  writeFormat(tab: number, areas: readonly Area[], format: CellFormat): void;
  writeValidation(tab: number, validation: Validation): void;
  writeFrozenRows(tab: number, count: number): void;
  writeColumnWidth(tab: number, column: number, pixels: number): void;
  writeConditionalFormats(tab: number, formats: readonly ConditionalFormat[]): void;
  insertColumns(tab: number, at: number, count: number): void;
  insertRows(tab: number, at: number, count: number): void;
  /** The new tab is the active one. */
  insertTab(name: string, index: number): TabRef;
  deleteTab(tab: number): void;
  /** Brings what was written to the spreadsheet: here that is done at once. */
  flush(): void;
  select(tab: number, area: Area): void;
  showMenu(title: string, items: readonly MenuItem[]): void;
  showSidebar(title: string, html: string): void;
  showDialog(title: string, html: string, size: DialogSize): void;
  toast(title: string, message: string): void;
  cacheGet(key: string): string | null;
  cachePut(key: string, value: string, seconds: number): void;
  cacheRemove(key: string): void;
  /** false: another execution held the lock all the time. */
  lock(milliseconds: number): boolean;
  unlock(): void;
  /** How many recipients the account may still write to. */
  mailQuota(): number;
  sendMail(mail: MailOrder): void;
  propertyGet(store: PropertyStoreName, key: string): string | null;
  propertySet(store: PropertyStoreName, key: string, value: string): void;
  propertyRemove(store: PropertyStoreName, key: string): void;
  /** Of whoever the execution runs as. */
  triggers(): readonly { readonly id: number; readonly handler: string }[];
  createTrigger(handler: string, rule: ClockRule): { readonly id: number; readonly handler: string };
  deleteTrigger(id: number): void;
  /** The next calls of an execution of formulas; none: it is done. */
  nextFormulas(): readonly FormulaCall[];
}

export type CallName = keyof HostCalls;

/** How an execution is started. */
export interface ExecutionData {
  readonly code: string;
  /** HTML files of the project, by name without extension. */
  readonly files: Readonly<Record<string, string>>;
  readonly function: string;
  readonly arguments: readonly unknown[];
  /** It evaluates custom functions, for which it asks; `function` only names it. */
  readonly formulas: boolean;
  /** The range of a simple trigger's event object. */
  readonly editedRange: { readonly tab: TabRef; readonly area: Area } | null;
  /** LIMITED: a simple trigger or custom functions. It opens nothing and does not know the person. */
  readonly authorisation: 'FULL' | 'LIMITED';
  /** It was due: nobody sits before it. It knows whose trigger it is, and has no user interface. */
  readonly byClock: boolean;
  readonly user: string;
  /** Permissions of the manifest: whoever runs the add-on here has granted them all. */
  readonly scopes: readonly string[];
  /** Added to the machine's clock, in milliseconds. */
  readonly clockOffset: number;
  /** Cleared before a call, set by the host when the answer is in the port. */
  readonly signal: SharedArrayBuffer;
}

export type WorkerMessage =
  | { readonly call: CallName; readonly arguments: readonly unknown[] }
  /** Of the calls that it was given, in their order. */
  | { readonly formula: FormulaAnswer }
  /** What the script wrote to its console. */
  | { readonly log: string }
  | { readonly done: { readonly value: unknown } }
  | { readonly failed: { readonly message: string; readonly stack: string } };

export type CallAnswer = { readonly value: unknown } | { readonly error: string };
