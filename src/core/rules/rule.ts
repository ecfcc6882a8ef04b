import type { Agent } from '../base/directory';
import type { ColumnKey, TabKindName, TabRow } from '../base/tabs';
import type { Calendar } from '../calendar/calendar';
import type { Day } from '../calendar/day';
import type { Settings, Severity } from '../settings/settings';

export type { Severity };

/** What a rule may know besides its row. */
export interface RuleContext {
  readonly today: Day;
  readonly settings: Settings;
  /** The team's business days: the law's, FESTIVOS and the switches of CONFIGURACIÓN. */
  readonly calendar: Calendar;
  /** AGENTES, top to bottom; empty without that tab. */
  readonly agents: readonly Agent[];
  /** Twitter accounts in ENTIDADES, folded, without their @. */
  readonly entityAccounts: ReadonlySet<string>;
  /** Digits of the lines that anybody may be given: CONFIGURACIÓN, PLANTILLAS and ENTIDADES. */
  readonly publicNumbers: ReadonlySet<string>;
  /** Does the row's tab have that column. */
  readonly has: (column: string) => boolean;
}

export interface RuleMessage {
  /** Spanish: what is wrong, then what to do. `{name}` is filled from the finding's data. */
  readonly text: string;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  /** Says that something is not there yet: silent while the row is being typed. */
  readonly missing?: true;
}

export interface RuleFinding<Kind extends TabKindName = TabKindName, Id extends string = string> {
  readonly column: ColumnKey<Kind>;
  readonly message: Id;
  /** Fills the message's `{name}`s. */
  readonly data?: Readonly<Record<string, string>>;
  /** What one safe correction would write in the column's cell, as a person would type it; a date as dd/mm/yyyy. */
  readonly fix?: string;
}

export type Findings<Kind extends TabKindName, Id extends string> = readonly RuleFinding<Kind, Id>[];

/** A slip that so many rows of a tab share that it is a habit: said once, for the tab. */
export interface Habit<Kind extends TabKindName, Id extends string> {
  readonly of: Id;
  readonly becomes: Id;
  /** @param rows all rows of the tab @param found how many of them have the finding */
  when(rows: Iterable<TabRow<Kind>>, found: number): boolean;
}

/** What every rule says of itself. */
interface RuleFacts<Kind extends TabKindName, Id extends string> {
  readonly id: string;
  /** The number of the agreement in the acta; «–» where the acta has none. */
  readonly acta: string;
  readonly tab: Kind;
  readonly severity: Severity;
  /** Rows before this day are not judged by it. */
  readonly from?: Day;
  /** Spanish, one sentence, for lists. */
  readonly summary: string;
  /** Columns without which it does not run; a list asks for any one of its columns. They are the cells that it judges. */
  readonly needs: readonly (ColumnKey<Kind> | readonly ColumnKey<Kind>[])[];
  readonly messages: Readonly<Record<Id, RuleMessage>>;
  readonly habit?: Habit<Kind, Id>;
}

/** Judges a row by itself: on every edit, and in a review. */
export interface RowRule<Kind extends TabKindName = TabKindName, Id extends string = string>
  extends RuleFacts<Kind, Id> {
  readonly scope: 'row';
  /** Pure; an empty list says that the row is in order. */
  check(row: TabRow<Kind>, context: RuleContext): Findings<Kind, Id>;
}

/** The check of one row, once the rule has looked around. As a method: a list of rules of many tabs is one type. */
type Check<Kind extends TabKindName, Id extends string> = {
  check(row: TabRow<Kind>, context: RuleContext): Findings<Kind, Id>;
}['check'];

/** The small tabs that rules look things up in. */
export type SideKind = 'templates' | 'lives' | 'entities' | 'paymentDates' | 'fraud' | 'incidents';

/** What a book rule may look at before it judges the rows of a tab. */
export interface Book<Kind extends TabKindName = TabKindName> {
  /** All rows of the tab, top to bottom; the same objects that are judged. */
  readonly rows: readonly TabRow<Kind>[];
  /** Rows of one of the small tabs; none where the base lacks it. */
  side<Side extends SideKind>(kind: Side): readonly TabRow<Side>[];
}

/** Judges a row by other rows of its tab or by a small tab: in a review only. */
export interface BookRule<Kind extends TabKindName = TabKindName, Id extends string = string>
  extends RuleFacts<Kind, Id> {
  readonly scope: 'book';
  /** Builds once what it needs (linear time), and returns the check of one row. */
  prepare(book: Book<Kind>, context: RuleContext): Check<Kind, Id>;
}

/** A row of an agent's tab, as far as the rules over all agents look. */
export interface TeamRow {
  readonly tab: string;
  /** Row number as people see it. */
  readonly number: number;
  readonly values: Pick<TabRow<'agent'>, 'date' | 'network' | 'caseId' | 'comment'>;
}

/** Judges a row by the rows of every agent's tab: at the end of a review. */
export interface TeamRule<Kind extends TabKindName = TabKindName, Id extends string = string>
  extends RuleFacts<Kind, Id> {
  readonly scope: 'team';
  /** @param rows of all agents' tabs; of the tab that is judged, the same `values` objects */
  prepare(rows: readonly TeamRow[], context: RuleContext, side: Book['side']): Check<Kind, Id>;
}

export type Rule<Kind extends TabKindName = TabKindName, Id extends string = string> =
  | RowRule<Kind, Id>
  | BookRule<Kind, Id>
  | TeamRule<Kind, Id>;

/** Nothing to say: shared, so that a row in order allocates nothing. */
export const IN_ORDER: readonly never[] = [];

/** Types a rule of the agents' tabs: its findings may only name its own messages and the tab's columns. */
export function agentRule<Id extends string>(rule: Omit<RowRule<'agent', Id>, 'tab' | 'scope'>): RowRule<'agent', Id> {
  return { tab: 'agent', scope: 'row', ...rule };
}

/** Types a rule that judges rows of any tab by themselves. */
export function rowRule<Kind extends TabKindName, Id extends string>(
  rule: Omit<RowRule<Kind, Id>, 'scope'>,
): RowRule<Kind, Id> {
  return { scope: 'row', ...rule };
}

/** Types a rule that looks at other rows of its tab or at a small tab. */
export function bookRule<Kind extends TabKindName, Id extends string>(
  rule: Omit<BookRule<Kind, Id>, 'scope'>,
): BookRule<Kind, Id> {
  return { scope: 'book', ...rule };
}

/** Types a rule that looks at every agent's rows. */
export function teamRule<Kind extends TabKindName, Id extends string>(
  rule: Omit<TeamRule<Kind, Id>, 'scope'>,
): TeamRule<Kind, Id> {
  return { scope: 'team', ...rule };
}
