/** What the add-on can say of the Google that it runs on. Plain data: it crosses to the panel. */

/** One behaviour of Google's services that the add-on relies on. */
export interface ContractRow {
  readonly id: string;
  /** Spanish, for the person who reads the report. */
  readonly says: string;
  /** null: published nowhere that we found. Such a row prints «sin verificar» and never counts as passed. */
  readonly source: { readonly quote: string; readonly where: string } | null;
}

/** Rows that are checked together, in one execution. */
export interface ContractGroup {
  /** Spanish: what the rows are about. */
  readonly title: string;
  /** menu: any execution with the person's authorisation; panel: the page of a panel; person: hands and eyes. */
  readonly checkedBy: 'menu' | 'panel' | 'person';
  readonly rows: readonly ContractRow[];
}

/** What a check expected and what came instead. */
export interface Difference {
  readonly expected: string;
  readonly came: string;
}

export interface CheckedRow {
  readonly id: string;
  /** null: as expected. */
  readonly difference: Difference | null;
}

/** What a service said, or why it did not. */
export type Asked<Value> = { readonly value: Value } | { readonly problem: string };

/** Where the add-on runs and what it may do there. */
export interface Surroundings {
  readonly version: string;
  /** The person's e-mail; '' where Google does not say. */
  readonly account: Asked<string>;
  readonly scriptZone: Asked<string>;
  readonly spreadsheetZone: Asked<string>;
  /** `es_CO` */
  readonly locale: Asked<string>;
  readonly neededScopes: readonly string[];
  readonly grantedScopes: Asked<readonly string[]>;
  /** Functions of this person's triggers; Google shows nobody those of the others. */
  readonly triggers: Asked<readonly string[]>;
  /** Recipients that this account may still write to today. */
  readonly mailQuota: Asked<number>;
  /** Scratch tabs that an earlier run could not remove. */
  readonly leftTabs: Asked<readonly string[]>;
}
