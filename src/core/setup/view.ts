/** What «Configurar…» shows of a base and what it may be told to do. Plain data: it crosses to the panel. */

/** A column that the add-on knows, in a tab. */
export interface SeenColumn {
  readonly key: string;
  /** Canonical. */
  readonly header: string;
  readonly needed: boolean;
  /** The header in the tab and its letters; null: the tab lacks it. */
  readonly found: { readonly header: string; readonly letters: string; readonly chosen: boolean } | null;
  /** A few values under it, as the tab shows them. */
  readonly samples: readonly string[];
}

/** A column of the tab that stands for nothing that the add-on knows: it may be chosen for a column that is missing. */
export interface OtherColumn {
  readonly header: string;
  readonly letters: string;
  readonly samples: readonly string[];
}

export interface SeenTab {
  readonly name: string;
  /** null: none of ours. */
  readonly kind: string | null;
  /** Spanish: «pestaña de agente», «ESCALAMIENTOS». */
  readonly kindLabel: string;
  /** From 1; null where no header was found. */
  readonly headerRow: number | null;
  /** Needed columns that it lacks. */
  readonly missing: readonly string[];
  readonly columns: readonly SeenColumn[];
  readonly others: readonly OtherColumn[];
}

export interface MissingTab {
  readonly kind: string;
  readonly name: string;
  readonly headers: readonly string[];
  /** Spanish: what it is for. */
  readonly purpose: string;
}

export interface SettingView {
  readonly key: string;
  readonly meaning: string;
  readonly byDefault: string;
  /** What CONFIGURACIÓN says; '' where it says nothing. */
  readonly value: string;
  /** What a base that says nothing had better say; '' for none. */
  readonly suggestion: string;
  readonly choices: readonly string[];
  /** Spanish: what a value must be. */
  readonly expected: string;
}

export interface RuleSwitchView {
  readonly id: string;
  readonly acta: string;
  readonly summary: string;
  readonly off: string;
  readonly from: string;
  readonly severity: string;
  /** Those of the rule itself: a day as dd/mm/yyyy or '', «error» or «aviso». */
  readonly fromByDefault: string;
  readonly severityByDefault: string;
}

export interface SetupView {
  readonly tabs: readonly SeenTab[];
  readonly missingTabs: readonly MissingTab[];
  readonly settings: readonly SettingView[];
  readonly rules: readonly RuleSwitchView[];
  /** Spanish: what cannot be read. */
  readonly problems: readonly string[];
  /** Tabs in which formats or drop-downs can be completed. */
  readonly preparable: readonly string[];
}

/** What a person asks for. */
export interface SetupRequest {
  /** Another header for a column of a kind of tab; '' goes back to the known names. */
  readonly columns: readonly { readonly kind: string; readonly column: string; readonly header: string }[];
  /** Keys of CONFIGURACIÓN with the value as a person types it; '' goes back to the default. */
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  /** Kinds of the tabs to create. */
  readonly tabs: readonly string[];
  /** Names of tabs to give drop-downs and formats where they have none. */
  readonly prepare: readonly string[];
}

/** One thing that would be written. */
export interface SetupChange {
  /** `CONFIGURACIÓN · revision.desde`, `PLANTILLAS` */
  readonly where: string;
  /** Spanish, one line. */
  readonly what: string;
  /** For a value: what stands there now. */
  readonly before: string | null;
  readonly after: string | null;
}
