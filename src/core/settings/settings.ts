import type { Day } from '../calendar/day';

/** *error* breaks the acta; *warning* asks a person to look. */
export type Severity = 'error' | 'warning';

/** What CONFIGURACIÓN says of one rule. */
export interface RuleSwitch {
  /** `regla.<id>` = no */
  readonly off?: boolean;
  /** `vigencia.<id>`: rows before this day are not judged by it. */
  readonly from?: Day;
  /** `severidad.<id>` */
  readonly severity?: Severity;
}

/** A number that holds from a day on; null: from the beginning. */
export interface DatedCount {
  readonly value: number;
  readonly from: Day | null;
}

/** What CONFIGURACIÓN decides, each with its default (acta/DECISIONS.md). Plain data: it goes through the cache. */
export interface Settings {
  readonly reviewFrom: Day | null;
  readonly campaignStart: Day | null;
  readonly acceptsX: boolean;
  /** Folded, without their @. */
  readonly ownAccounts: readonly string[];
  /** Digits only. */
  readonly officialLines: readonly string[];
  readonly saturdaysOpen: boolean;
  readonly civicDaysOpen: boolean;
  readonly chiquinquira: boolean;
  /** Business days that a row may be registered after its comment. */
  readonly lateAfter: number;
  /** Business days after which an escalation without an answer is reported (acta 9). */
  readonly reportAfter: number;
  /** Business days that the agency has to answer (acta 9). */
  readonly answerWithin: number;
  readonly calendarDays: boolean;
  readonly filedNextBusinessDay: boolean;
  /** Lower case, without @; '' asks nothing. */
  readonly corporateDomain: string;
  /** Addresses of acta 8, in small letters; none where CONFIGURACIÓN says none: they are never guessed. */
  readonly escalationTo: readonly string[];
  readonly coordination: readonly string[];
  readonly trainingLead: readonly string[];
  readonly qualityLead: readonly string[];
  /** Others in copy. */
  readonly escalationCopy: readonly string[];
  /** Hour of the morning mails. */
  readonly remindersHour: number;
  /** Hour from which the day's figures are mailed. */
  readonly closingHour: number;
  /** Are the day's and the week's figures mailed at all. */
  readonly mailsFigures: boolean;
  /** Goals of acta 29, the earliest first; which holds depends on the day. */
  readonly longGoal: readonly DatedCount[];
  readonly longArchivedGoal: readonly DatedCount[];
  readonly shortGoal: readonly DatedCount[];
  readonly shortSaturdayGoal: readonly DatedCount[];
  /** What the acta says of a week of the short shift: shown, never computed with. */
  readonly shortWeekGoal: readonly DatedCount[];
  /** Show besides the goal what it would be without the minutes that incidents took. */
  readonly proRates: boolean;
  /** Minutes since midnight; null: nobody has said. */
  readonly longStart: number | null;
  readonly longEnd: number | null;
  readonly shortStart: number | null;
  readonly shortEnd: number | null;
  readonly shortSaturdayStart: number | null;
  readonly shortSaturdayEnd: number | null;
  /** null: one calendar month (acta 5); else that many days. */
  readonly liveWindowDays: number | null;
  /** Days before a live by which its protocol is asked for (acta 2). */
  readonly liveNoticeDays: number;
  readonly templatesComplete: boolean;
  readonly templateReviewDays: number;
  readonly directRepliesAllowed: boolean;
  /** Folded, the words a PQRD row may begin with (acta 22). */
  readonly pqrdWords: readonly string[];
  readonly rules: Readonly<Record<string, RuleSwitch>>;
  /** `columna.<pestaña>.<columna>`: headers that the team uses, folded; tab and column as in the key, folded. */
  readonly columns: readonly { readonly tab: string; readonly column: string; readonly headers: readonly string[] }[];
}
