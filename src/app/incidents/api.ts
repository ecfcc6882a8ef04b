/** What the panel «Reportar novedad» asks. Plain JSON; days are yyyy-MM-dd, minutes since midnight. */

import type { IncidentKind } from '../../core/incidents/incident';
import type { ReportFault, TypedReport } from '../../core/incidents/report';
import type { RowRef } from '../escalations/api';

export type { IncidentKind } from '../../core/incidents/incident';
export type { ReportFault, ReportField, TypedReport } from '../../core/incidents/report';

/** A row of NOVEDADES as the panel shows it. */
export interface IncidentView {
  readonly ref: RowRef;
  readonly agent: string;
  /** Of the person at the panel. */
  readonly mine: boolean;
  readonly kind: string;
  readonly day: string;
  /** Spanish: «de 08:30 a 10:15», «desde las 08:30, sin terminar», «todo el día». */
  readonly hours: string;
  readonly description: string;
  /** Nobody has said when it ended, and the panel can write it down. */
  readonly endable: boolean;
}

/** What the panel begins with. */
export interface IncidentDesk {
  readonly today: string;
  /** Minutes since midnight. */
  readonly now: number;
  /** Who registers; `leads`: for whomever, and sees everybody's. */
  readonly person: { readonly name: string; readonly leads: boolean };
  /** Whom it can be registered for: the person first. */
  readonly agents: readonly string[];
  readonly kinds: readonly IncidentKind[];
  /** The first day that can be reported. */
  readonly earliest: string;
  /** Who is written to, and else in Spanish why nobody is. */
  readonly mail: { readonly to: readonly string[]; readonly why: string };
  /** Those that are still open, of today and to come; the person's own, or everybody's. Open ones first. */
  readonly incidents: readonly IncidentView[];
  /** Spanish: what cannot be read. */
  readonly problems: readonly string[];
}

/** What became of the mail to coordination. */
export interface IncidentMail {
  /**
   * `unsettled`: nobody knows whether it left; `failed`: not yet, to be asked again; `none`: nobody is written to;
   * `own`: because coordination is who registers.
   */
  readonly status: 'sent' | 'already' | 'unsettled' | 'failed' | 'none' | 'own';
  /** Spanish, one or two sentences. */
  readonly message: string;
}

/** What came of «Registrar». */
export type RegisterOutcome =
  /** Nothing was written. */
  | { readonly status: 'faulty'; readonly faults: readonly ReportFault[] }
  | {
      readonly status: 'registered';
      /** Spanish: what stands in NOVEDADES, and where. */
      readonly message: string;
      readonly mail: IncidentMail;
      /** By which it is undone. */
      readonly id: string;
    };

export interface IncidentCommands {
  /** Refused for whoever is not of the team. Writes nothing. */
  'incidents.look': { request: Record<never, never>; answer: IncidentDesk };
  /**
   * Registers a report, once, and tells coordination. `id`: made by the panel when the form begins, 8 to 40 letters,
   * digits and hyphens; asked again with it, what is missing is done.
   */
  'incidents.register': { request: { readonly id: string; readonly report: TypedReport }; answer: RegisterOutcome };
  /** Takes the rows of a report out again, all or none. */
  'incidents.undo': { request: { readonly id: string }; answer: { readonly message: string } };
  /**
   * Writes when it ended, `hh:mm`. `problem`: Spanish, why nothing was written; '' for nothing. `batch`: by which
   * `fix.undo` takes it back.
   */
  'incidents.end': {
    request: { readonly ref: RowRef; readonly endsAt: string };
    answer: { readonly problem: string; readonly message: string; readonly batch: string | null };
  };
  /** Shows the row in the sheet. */
  'incidents.goTo': { request: { readonly ref: RowRef }; answer: Record<never, never> };
}
