/** What «Configurar…» shows of a base and what it may be told to do. Plain data: it crosses to the panel. */

/** A header of a tab as it stands there; of those that match the same name the first. */
export interface SeenHeader {
  readonly header: string;
  /** Of its column: `L`. */
  readonly letters: string;
  /** A few values under it, as the tab shows them, cut for display. */
  readonly samples: readonly string[];
}

/** A column that the add-on knows, in a tab. */
export interface SeenColumn {
  readonly key: string;
  /** Canonical. */
  readonly header: string;
  readonly needed: boolean;
  /** Letters of the header that stands for it; null: the tab lacks it. */
  readonly letters: string | null;
  /** What CONFIGURACIÓN says under `columna.<kindLabel>.<header>`; '' where it says nothing. */
  readonly chosen: string;
}

export interface SeenTab {
  readonly name: string;
  /** null: none of ours. */
  readonly kind: string | null;
  /** As in the keys of CONFIGURACIÓN: «agente», «ESCALAMIENTOS»; '' for none of ours. */
  readonly kindLabel: string;
  /** Does its name, or AGENTES, say what it is; else it is taken for an agent's. */
  readonly named: boolean;
  /** From 1; null where no row looks like headers. */
  readonly headerRow: number | null;
  readonly columns: readonly SeenColumn[];
  readonly headers: readonly SeenHeader[];
}

export interface MissingTab {
  readonly kind: string;
  readonly name: string;
  readonly headers: readonly string[];
}

/** A key of CONFIGURACIÓN that stands for itself. */
export interface SettingView {
  readonly key: string;
  readonly byDefault: string;
  /** Few values; else it is typed. */
  readonly choices: readonly string[];
  /** Spanish: what a value must be. */
  readonly expected: string;
}

export interface RuleView {
  readonly id: string;
  readonly acta: string;
  readonly summary: string;
  /** `dd/mm/yyyy`, or '' for always. */
  readonly from: string;
  readonly severity: 'error' | 'warning';
}

export interface SetupView {
  readonly tabs: readonly SeenTab[];
  /** Tabs that the base lacks, or that stand there empty. */
  readonly missingTabs: readonly MissingTab[];
  readonly settings: readonly SettingView[];
  readonly rules: readonly RuleView[];
  /** Key, folded, and value of the rows of CONFIGURACIÓN. */
  readonly values: readonly (readonly [key: string, value: string])[];
  /** `dd/mm/yyyy` */
  readonly today: string;
  /** What AGENTES says that the person is, where that is not who sets up a base; '' else. */
  readonly otherRole: string;
  /** Spanish: what cannot be read. */
  readonly problems: readonly string[];
}

/** What a person asks for. */
export interface SetupRequest {
  /** Kinds of the tabs to create. */
  readonly tabs: readonly string[];
  /**
   * Keys of CONFIGURACIÓN with the value as a person types it; '' goes back to the default. A key that the tab does
   * not have yet is added with the description.
   */
  readonly settings: readonly { readonly key: string; readonly value: string; readonly description: string }[];
  /** Names of tabs to give drop-downs and formats where they have none. */
  readonly prepare: readonly string[];
}

/** One thing that would be written. */
export interface SetupChange {
  readonly type: 'tab' | 'setting' | 'prepare';
  /** Kind of a new tab, key of CONFIGURACIÓN, name of a tab to complete. */
  readonly key: string;
  /** What the setting says now; '' for nothing. */
  readonly before: string;
  /** The value; the headers of a new tab. */
  readonly after: string;
}

/** Something that was asked for and cannot be. */
export interface SetupProblem {
  /** As in {@link SetupChange}; '' for CONFIGURACIÓN as a whole. */
  readonly key: string;
  /**
   * `unknown`: no such key or tab; `value`: not what is expected; `locked`: its cell holds a formula or a checkbox;
   * `headers`: CONFIGURACIÓN lacks its own.
   */
  readonly reason: 'unknown' | 'value' | 'locked' | 'headers';
}
