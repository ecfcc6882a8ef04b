/** What «Mi día», «Tablero» and the command line ask about productivity. Plain JSON; days are yyyy-MM-dd. */

import type { BoardTable } from '../../core/productivity/board-tables';
import type { Headline } from '../../core/productivity/headline';
import type { Pace } from '../../core/productivity/pace';
import type { Hours, Shift } from '../../core/productivity/shifts';
import type { Standing } from '../../core/productivity/standings';
import type { DayTally, MonthTally, WeekTally } from '../../core/productivity/tally';
import type { OpenLine } from '../../core/review/review-text';
import type { EscalationState } from '../escalations/api';

export type { PlainCell } from '../../core/base/cell';
export type { Incident } from '../../core/incidents/incident';
export type { BoardColumn } from '../../core/productivity/board-columns';
export type { BoardTable } from '../../core/productivity/board-tables';
export type { Headline } from '../../core/productivity/headline';
export type { Pace } from '../../core/productivity/pace';
export type { Hours, Shift } from '../../core/productivity/shifts';
export type { Standing } from '../../core/productivity/standings';
export type { DayTally, MonthTally, WeekTally } from '../../core/productivity/tally';
export type { OpenLine } from '../../core/review/review-text';

/** What an agent did in one shift; whoever changed shift stands here once for each. */
export interface AgentFigures {
  readonly agent: string;
  /** null: AGENTES names none of acta 29's, and nothing is asked. */
  readonly shift: Shift | null;
  /** Those of the range on which the agent works in that shift. */
  readonly days: readonly DayTally[];
  /** Whole weeks and months, whatever days were asked for. */
  readonly weeks: readonly WeekTally[];
  readonly months: readonly MonthTally[];
}

export interface TeamFigures {
  readonly today: string;
  readonly from: string;
  readonly to: string;
  readonly agents: readonly AgentFigures[];
  /** Spanish: what is not counted, or doubtful, and what to do. */
  readonly problems: readonly string[];
}

/** What the dialog «Tablero» shows, and the tab TABLERO. */
export interface Board extends TeamFigures {
  readonly headline: Headline;
  /** One for each of `agents`. */
  readonly standings: readonly Standing[];
  readonly tables: readonly BoardTable[];
}

/** The person's day as it is now. */
export interface MyDay {
  readonly today: string;
  /** Minutes since midnight. */
  readonly now: number;
  readonly agent: { readonly name: string; readonly shift: Shift | null; readonly tab: string };
  readonly day: DayTally;
  /** Those from Monday to Sunday on which the person works, in whatever shift. */
  readonly days: readonly DayTally[];
  /** Of today's shift. */
  readonly week: WeekTally;
  /** null: CONFIGURACIÓN does not say the shift's hours. */
  readonly hours: Hours | null;
  /** null: no hours, or nothing is asked today. */
  readonly pace: Pace | null;
  /** Rows of the person's tab with something in Revisión that is not accepted; null: the tab has no Revisión yet. */
  readonly findings: { readonly rows: number; readonly ofToday: number } | null;
  /** Spanish: what of this week is not counted, or doubtful, in what is the person's own. */
  readonly problems: readonly string[];
}

/** A row of the person's tab that asks for something. */
export interface FoundRow {
  /** `A14`: selected now. */
  readonly cell: string;
  /** What Revisión asks for, errors first. */
  readonly lines: readonly OpenLine[];
  /** How many such rows there are. */
  readonly rows: number;
}

/** What waits in the base, whatever days are looked at. */
export interface OpenWork {
  /** Lines that stand in Revisión, the most first. */
  readonly findings: readonly {
    readonly rule: string;
    /** Spanish, one sentence. */
    readonly summary: string;
    readonly severity: 'error' | 'warning';
    readonly open: number;
  }[];
  /** null: a row without dates from which to tell. */
  readonly escalations: readonly { readonly state: EscalationState | null; readonly count: number }[];
  /** Spanish: what cannot be read. */
  readonly problems: readonly string[];
}

export interface ProductivityCommands {
  /** Figures of every agent; at most 400 days. */
  'productivity.tally': { request: { readonly from: string; readonly to: string }; answer: TeamFigures };
  /** Refused for whoever is no agent of AGENTES with a tab. */
  'productivity.myDay': { request: Record<never, never>; answer: MyDay };
  /** The same figures with what is said and shown of them; both days '': the current month. */
  'productivity.board': { request: { readonly from: string; readonly to: string }; answer: Board };
  /**
   * Writes them into the tab TABLERO, which is made where it is missing. Refused where the team has made a tab of that
   * name itself.
   */
  'productivity.writeBoard': {
    request: { readonly from: string; readonly to: string };
    answer: { readonly tab: string };
  };
  /** Selects the next row of the person's tab with something in Revisión, from the selected one on; null: none has. */
  'productivity.nextFinding': { request: { readonly of: 'today' | 'all' }; answer: FoundRow | null };
  /**
   * Writes what Inconcert says of the person's Facebook on a day of this week. `before`: what the panel shows; refused
   * where INCONCERT says something else by now.
   */
  'productivity.typeFigure': {
    request: { readonly day: string; readonly figure: string; readonly before: number | null };
    answer: { readonly managed: number };
  };
  'productivity.openWork': { request: Record<never, never>; answer: OpenWork };
}
