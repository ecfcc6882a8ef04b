/** What «Importar reporte de Inconcert…» asks. Plain JSON; days are yyyy-MM-dd. */

import type { ComparedDay } from '../../core/inconcert/compare';
import type { Before } from '../../core/inconcert/plan-import';
import type { Repeated, ReportEntry } from '../../core/inconcert/report';

export type { ComparedDay, NetworkCount } from '../../core/inconcert/compare';
export type { Before } from '../../core/inconcert/plan-import';
export type { Repeated, ReportEntry } from '../../core/inconcert/report';

/** A person whom a name of the report may mean. */
export interface Person {
  /** Tells the person from others. */
  readonly person: string;
  /** As people know the person. */
  readonly name: string;
}

/** An import that can be taken back. */
export interface LastImport {
  readonly batch: string;
  readonly file: string;
  /** E-mail; '' where Google did not say. */
  readonly who: string;
  /** `dd/mm/yyyy hh:mm` */
  readonly when: string;
  /** Figures that it wrote. */
  readonly figures: number;
}

export interface ImportDesk {
  readonly today: string;
  readonly people: readonly Person[];
  /** null: INCONCERT holds nothing of an import. */
  readonly last: LastImport | null;
}

/** A report as its file was read. */
export interface ReportRequest {
  readonly entries: readonly ReportEntry[];
  readonly repeated: Repeated;
  /** Whom a person at the panel says that names mean; null: left out. */
  readonly people: readonly { readonly name: string; readonly person: string | null }[];
}

/** A figure of the report beside what INCONCERT holds. */
export interface ImportLine {
  readonly key: string;
  readonly agent: string;
  readonly day: string;
  readonly network: 'Facebook' | 'Twitter';
  readonly managed: number;
  /** null: the report does not say. */
  readonly archived: number | null;
  readonly state: 'new' | 'same' | 'different';
  /** null: INCONCERT has no row for it. */
  readonly before: Before | null;
  /** Spanish, within a sentence: why its row cannot be changed from here; null: it can. */
  readonly fixed: string | null;
}

export interface ImportPreview {
  /** By day, then by agent. */
  readonly lines: readonly ImportLine[];
  /** Names that mean nobody of AGENTES, or several people. */
  readonly strangers: readonly string[];
  readonly otherNetworks: readonly string[];
  /** More than a day can hold. */
  readonly unlikely: readonly ReportEntry[];
  /** Spanish: about INCONCERT. */
  readonly notices: readonly string[];
}

export interface ImportOutcome {
  /** null: there was nothing to write. */
  readonly batch: string | null;
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** Figures of INCONCERT that are others than the report's, and stay. */
  readonly left: readonly ImportLine[];
}

export interface InconcertCommands {
  'inconcert.desk': { request: Record<never, never>; answer: ImportDesk };
  /** Writes nothing. At most 10,000 entries, as in `inconcert.add`. */
  'inconcert.preview': { request: ReportRequest; answer: ImportPreview };
  /**
   * Adds the figures that INCONCERT lacks, and changes those of `updates` that still are as they were shown. Asked
   * again it adds nothing.
   */
  'inconcert.add': {
    request: ReportRequest & {
      /** Name of the report's file. */
      readonly file: string;
      readonly updates: readonly { readonly key: string; readonly before: Before }[];
    };
    answer: ImportOutcome;
  };
  /** Takes an import back. What somebody changed since stays and is named. */
  'inconcert.undo': {
    request: { readonly batch: string };
    answer: {
      readonly restored: number;
      /** Spanish: «Laura Pérez, 19/11/2026, Facebook». */
      readonly kept: readonly string[];
    };
  };
  /** Inconcert beside the base, by agent and day; at most 400 days. */
  'inconcert.compare': {
    request: { readonly from: string; readonly to: string };
    answer: {
      readonly from: string;
      readonly to: string;
      readonly days: readonly ComparedDay[];
      /** Spanish: what cannot be read, or is doubtful. */
      readonly problems: readonly string[];
    };
  };
}
