/**
 * What the panels ask and what they are answered, through the one door `panel(json)`.
 * Plain JSON: no Date crosses. Rows count from 1, as people see them.
 */

import type { CheckedRow, ContractGroup, Surroundings } from '../core/diagnostics';
import type { AcceptedFinding } from '../core/log/exceptions';
import type { RuleTally } from '../core/log/rule-tally';
import type { SetupChange, SetupProblem, SetupRequest, SetupView } from '../core/setup/view';
import type { EscalationCommands } from './escalations/api';
import type { IncidentCommands } from './incidents/api';
import type { ProductivityCommands } from './productivity/api';
import type { ReminderCommands } from './reminders/api';

export type { Asked, CheckedRow, ContractGroup, ContractRow, Difference, Surroundings } from '../core/diagnostics';
export type { AcceptedFinding } from '../core/log/exceptions';
export type { RuleTally } from '../core/log/rule-tally';
export type {
  MissingTab,
  RuleView,
  SeenColumn,
  SeenHeader,
  SeenTab,
  SettingView,
  SetupChange,
  SetupProblem,
  SetupRequest,
  SetupView,
} from '../core/setup/view';

export type * from './escalations/api';
export type * from './incidents/api';
export type * from './productivity/api';
export type * from './reminders/api';

export type Severity = 'error' | 'warning';

/** One thing that a rule found. */
export interface FindingView {
  readonly tab: string;
  readonly row: number;
  /** Key of the column, as in `columns` of the tab. */
  readonly column: string;
  /** The column's header as it stands in the tab. */
  readonly header: string;
  /** `L14` */
  readonly cell: string;
  readonly rule: string;
  /** Number of the agreement in the acta: `14`, `28-F`. */
  readonly acta: string;
  readonly severity: Severity;
  /** Spanish: what is wrong, then what to do. */
  readonly message: string;
  /** What the cell holds, cut for display unless there is a fix to compare it with. A citizen's words: data, never markup. */
  readonly value: string;
  /** What one safe correction would write in the cell, as a person would type it; null where there is none. */
  readonly fix: string | null;
  /** The row's content key: finds the row again wherever it was sorted to. null for a finding about the whole tab. */
  readonly rowKey: string | null;
}

/** A finding that a person accepted as it is: shown, not counted. */
export interface AcceptedView extends FindingView {
  /** Its name in BITÁCORA. */
  readonly key: string;
  readonly reason: string;
}

export interface InactiveRule {
  readonly rule: string;
  /** Canonical headers that the tab lacks. */
  readonly missing: readonly string[];
}

export interface TabReview {
  readonly name: string;
  /** agent, escalations… */
  readonly kind: string;
  /** Rows that hold something. */
  readonly rows: number;
  /** Key → column letter. */
  readonly columns: Readonly<Record<string, string>>;
  readonly inactiveRules: readonly InactiveRule[];
  /** Spanish, about the tab itself: headers that stand twice. */
  readonly notices: readonly string[];
  readonly findings: readonly FindingView[];
  readonly accepted: readonly AcceptedView[];
}

/** What only the rows of all agents together can tell. */
export interface TeamReview {
  readonly findings: readonly FindingView[];
  readonly accepted: readonly AcceptedView[];
}

export interface SkippedTab {
  readonly name: string;
  /** Spanish: why it is not reviewed. */
  readonly reason: string;
}

export interface ReviewScope {
  /** The book's name. */
  readonly workbook: string;
  /** yyyy-MM-dd in Bogotá. */
  readonly today: string;
  /** Tabs to review, in the book's order. */
  readonly tabs: readonly string[];
  readonly skipped: readonly SkippedTab[];
  /** Spanish: settings that cannot be read, by key. */
  readonly settingsProblems: readonly string[];
  /** Ids of the rules that CONFIGURACIÓN switches off. */
  readonly rulesOff: readonly string[];
}

export interface RuleSummary {
  readonly id: string;
  readonly acta: string;
  readonly severity: Severity;
  /** Spanish, one sentence. */
  readonly summary: string;
}

/** How a term was counted. */
export interface DeadlineView {
  readonly sent: string;
  /** When an escalation without an answer is reported: its 5th day, unless CONFIGURACIÓN says another. */
  readonly report: string;
  readonly due: string;
  /** Each day after the sending day up to the due day, in order. */
  readonly days: readonly {
    readonly date: string;
    readonly counted: boolean;
    /** Spanish: «día 3», or why it does not count: «festivo: Navidad». */
    readonly reason: string;
    /** Spanish: «lun 13 jul: festivo, no cuenta (Navidad)». */
    readonly line: string;
  }[];
}

/** A correction that a person accepted, as a finding proposed it. */
export interface FixView {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
  readonly rowKey: string;
  readonly rule: string;
  readonly fix: string;
}

/** A cell that was left as it is. */
export interface SkippedFix {
  readonly tab: string;
  readonly row: number;
  readonly cell: string;
  /** Spanish, within a sentence: «la fila cambió después de la revisión». */
  readonly reason: string;
}

/** The corrections that «Deshacer» would take back. */
export interface LastFix {
  readonly batch: string;
  /** `dd/mm/yyyy hh:mm` */
  readonly when: string;
  /** E-mail; '' where Google did not say. */
  readonly who: string;
  /** Was it the person at the panel. */
  readonly own: boolean;
  readonly cells: number;
  readonly tabs: readonly string[];
  /** The first of them, their texts cut for display. */
  readonly changes: readonly {
    readonly tab: string;
    readonly cell: string;
    readonly header: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface PanelCommands extends EscalationCommands, ReminderCommands, ProductivityCommands, IncidentCommands {
  /** Which tabs a review will go through. `mine`: the agent's own, by e-mail, or else the tab that is open. */
  'review.scope': { request: { readonly scope: 'mine' | 'all' }; answer: ReviewScope };
  /** Reviews one tab: fills Revisión and answers with what it found. */
  'review.tab': { request: { readonly tab: string }; answer: TabReview };
  /**
   * The end of a review: compares the rows of all agents, brings Revisión of the given tabs up to date and answers
   * with what only that comparison finds in them.
   */
  'review.team': { request: { readonly tabs: readonly string[] }; answer: TeamReview };
  /** Selects the cell of a finding, wherever its row is now. */
  'review.goTo': {
    request: { readonly tab: string; readonly row: number; readonly column: string; readonly rowKey: string | null };
    answer: {
      readonly cell: string;
      /** `changed`: no row holds what was reviewed any more; the cell is where the row stood. */
      readonly row: 'inPlace' | 'moved' | 'changed';
    };
  };
  /** When a term of so many days ends, counted as the base counts: its FESTIVOS and its switches. */
  'calendar.deadline': { request: { readonly sent: string; readonly days: number }; answer: DeadlineView };
  /**
   * Writes corrections. All those of a row, and of rows that hold the same, go in one call; what changed since the
   * review is left. `batch`: null begins a new one, to be undone at once with all that is added to it.
   */
  'fix.apply': {
    request: { readonly batch: string | null; readonly fixes: readonly FixView[] };
    answer: {
      /** null: nothing was written and there is no batch. */
      readonly batch: string | null;
      readonly applied: number;
      readonly skipped: readonly SkippedFix[];
    };
  };
  'fix.last': { request: Record<never, never>; answer: LastFix | null };
  /** Takes back some of a batch (null: the last one); to be asked again while something is left. */
  'fix.undo': {
    request: { readonly batch: string | null };
    answer: {
      readonly batch: string;
      readonly restored: number;
      readonly skipped: readonly SkippedFix[];
      readonly left: number;
    };
  };
  /** Accepts a finding as it is. `reason`: 3 to 300 characters. */
  'exceptions.accept': {
    request: {
      readonly tab: string;
      readonly row: number;
      readonly column: string;
      readonly rowKey: string;
      readonly rule: string;
      readonly message: string;
      readonly reason: string;
    };
    answer: { readonly key: string; readonly reason: string };
  };
  'exceptions.withdraw': { request: { readonly key: string }; answer: Record<never, never> };
  /** What is accepted now, newest first. */
  'exceptions.list': { request: Record<never, never>; answer: { readonly exceptions: readonly AcceptedFinding[] } };
  /** What became of each rule's findings; rules accepted or left most come first. Reads two columns of each tab. */
  'exceptions.rules': { request: Record<never, never>; answer: { readonly rules: readonly RuleTally[] } };
  'diagnostics.begin': {
    request: Record<never, never>;
    answer: { readonly surroundings: Surroundings; readonly contract: readonly ContractGroup[] };
  };
  /** Checks the rows of a group, by its title, that need no panel and no person. */
  'diagnostics.check': { request: { readonly group: string }; answer: { readonly rows: readonly CheckedRow[] } };
  /** Answered raw, with a Date inside: shows what Google makes of it on its way to the panel. */
  'diagnostics.date': { request: Record<never, never>; answer: never };
  /** What was recognised in the base, what it lacks, and what CONFIGURACIÓN says. */
  'setup.look': { request: Record<never, never>; answer: SetupView };
  /** What a request would write. Nothing is written. */
  'setup.preview': {
    request: SetupRequest;
    answer: { readonly changes: readonly SetupChange[]; readonly problems: readonly SetupProblem[] };
  };
  /** Writes what was previewed; refused when the base is no longer as it was then. */
  'setup.apply': {
    request: SetupRequest & { readonly previewed: readonly SetupChange[] };
    answer: Record<never, never>;
  };
  'help.rules': { request: Record<never, never>; answer: { readonly rules: readonly RuleSummary[] } };
}

export type CommandName = keyof PanelCommands;
export type RequestOf<Name extends CommandName> = { readonly command: Name } & PanelCommands[Name]['request'];

/** What `panel(json)` answers, as JSON. An expected failure carries a Spanish message for the person. */
export type PanelResponse<Name extends CommandName> =
  | { readonly ok: true; readonly value: PanelCommands[Name]['answer'] }
  | { readonly ok: false; readonly message: string };
