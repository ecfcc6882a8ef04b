/** What `revisar --json` prints. Keys are English, texts for people are Spanish. */
export interface ReviewReport {
  readonly workbook: string;
  readonly today: string;
  readonly tabs: readonly ReportedTab[];
  /** Tabs that were left out, and why. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  /** Settings of CONFIGURACIÓN and AGENTES that cannot be used. */
  readonly settingsProblems: readonly string[];
  /** Rules that CONFIGURACIÓN switches off. */
  readonly rulesOff: readonly string[];
  readonly findings: readonly ReportedFinding[];
  /** What people accepted as it is: not counted. */
  readonly accepted: readonly (ReportedFinding & { readonly reason: string })[];
  readonly summary: {
    readonly rows: number;
    readonly errors: number;
    readonly warnings: number;
    readonly byRule: Readonly<Record<string, number>>;
  };
}

export interface ReportedTab {
  readonly name: string;
  readonly kind: string;
  readonly rows: number;
  /** Key → column letter. */
  readonly columns: Readonly<Record<string, string>>;
  readonly inactiveRules: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  readonly notices: readonly string[];
}

export interface ReportedFinding {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
  readonly cell: string;
  readonly rule: string;
  readonly acta: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What the cell holds, cut for display. */
  readonly value: string;
  /** The value that one safe correction would write; null where there is none. */
  readonly fix: string | null;
}
