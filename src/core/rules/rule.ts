import type { ColumnKey, TabKindName, TabRow } from '../base/tabs';
import type { Day } from '../calendar/day';
import type { Settings } from '../settings';

export type Severity = 'error' | 'warning';

/** What a rule may know besides the row. */
export interface RuleContext {
  readonly today: Day;
  readonly settings: Settings;
  /** Does the tab have that column. */
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
  /** The value that one safe correction would write in the column's cell. */
  readonly fix?: string;
}

/** A slip that so many rows of a tab share that it is a habit: said once, for the tab. */
export interface Habit<Kind extends TabKindName, Id extends string> {
  readonly of: Id;
  readonly becomes: Id;
  /** @param rows all rows of the tab @param found how many of them have the finding */
  when(rows: Iterable<TabRow<Kind>>, found: number): boolean;
}

export interface Rule<Kind extends TabKindName = TabKindName, Id extends string = string> {
  readonly id: string;
  /** The number of the agreement in the acta. */
  readonly acta: string;
  readonly tab: Kind;
  readonly severity: Severity;
  /** Rows before this day are not judged by it. */
  readonly from?: Day;
  /** Spanish, one sentence, for lists. */
  readonly summary: string;
  /** Columns without which it does not run; a list asks for any one of its columns. */
  readonly needs: readonly (ColumnKey<Kind> | readonly ColumnKey<Kind>[])[];
  readonly messages: Readonly<Record<Id, RuleMessage>>;
  readonly habit?: Habit<Kind, Id>;
  /** Pure; an empty list says that the row is in order. */
  check(row: TabRow<Kind>, context: RuleContext): readonly RuleFinding<Kind, Id>[];
}

/** Nothing to say: shared, so that a row in order allocates nothing. */
export const IN_ORDER: readonly never[] = [];

/** Types a rule of the agents' tabs: its findings may only name its own messages and the tab's columns. */
export function agentRule<Id extends string>(rule: Omit<Rule<'agent', Id>, 'tab'>): Rule<'agent', Id> {
  return { tab: 'agent', ...rule };
}
