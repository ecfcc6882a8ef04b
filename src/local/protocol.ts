import type { Area, CellFormat, ConditionalFormat, StoredValue, Validation } from './workbook/model';

/**
 * What the page and the host say to each other. Requests are JSON by POST with the header
 * `x-session-token`; the host's events come as server-sent events. Rows and columns count from 0.
 *
 * Every window of the page names itself: `x-window-id` in requests, `window` in the address of its events. Each
 * has its own selection and menus, and what the add-on shows (panel, dialog, toast, activated cell) goes to the
 * window that asked. A request without that name shares one selection with the others like it.
 */

/** One window of the page, from its load to its end: letters, digits and hyphens. */
export type WindowId = string;

/**
 * null is an empty cell; a bare value has no format, formula or note. `format` is a key of `formats`. `custom`: the
 * value is the answer of a custom function, whose formula stands here or in another cell.
 */
export type PackedCell =
  | StoredValue
  | [
      value: StoredValue,
      format: number | null,
      formula?: string | null,
      note?: string | null,
      custom?: 'formula' | 'spilled',
    ];

export type Formats = Record<number, CellFormat>;

export interface TabSummary {
  readonly id: number;
  readonly name: string;
}

/** GET /api/book */
export interface BookSnapshot {
  /** File name, for the title. */
  readonly fileName: string;
  readonly user: string;
  readonly tabs: readonly TabSummary[];
  readonly activeTab: number;
  readonly menus: readonly Menu[];
  /** What the person's file has and the download lacks, in Spanish: «2 gráficos (RESUMEN)». */
  readonly losses: readonly string[];
}

/** GET /api/tab?id=3 */
export interface TabSnapshot extends TabSummary {
  /** How often rows or columns have come or gone since the host started. */
  readonly version: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly columnWidths: readonly (number | null)[];
  readonly rows: readonly (readonly PackedCell[] | null)[];
  readonly formats: Formats;
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

export interface Menu {
  readonly title: string;
  readonly items: readonly ({ readonly label: string; readonly function: string } | null)[];
}

/**
 * POST /api/edit: one gesture of the person (typing, paste, fill, clear, undo). One onEdit event follows.
 * `seen` is the `version` that the window's tab had: the host brings the edit to where its cells are now.
 */
export type Edit = { readonly seen?: number | undefined } & (
  | {
      readonly kind: 'type';
      readonly tab: number;
      readonly row: number;
      readonly column: number;
      /** As typed or pasted: the host parses it as Sheets does. null clears the cell. */
      readonly values: readonly (readonly (string | number | boolean | null)[])[];
    }
  | {
      /**
       * Undo, redo, fill, and moving or pasting cells of this book: the values taken as they are (not parsed
       * again). A number format is written only where given, null takes it away; a cell without a formula
       * here has none afterwards.
       */
      readonly kind: 'restore';
      readonly tab: number;
      readonly cells: readonly (readonly [
        row: number,
        column: number,
        value: StoredValue,
        numberFormat?: string | null,
        formula?: string | null,
      ])[];
    }
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly tab: number;
      readonly at: number;
      readonly count: number;
    }
);

/** POST /api/select: what the person has selected, for getActiveSheet and getActiveRange. */
export interface Selection extends Area {
  readonly tab: number;
}

/** POST /api/menu */
export interface MenuCall {
  readonly function: string;
}

/** POST /api/run: google.script.run of a panel. Answer: {value} or {error}. */
export interface PanelCall {
  readonly function: string;
  readonly arguments: readonly unknown[];
}
export type PanelAnswer = { readonly value: unknown } | { readonly error: string };

/** POST /api/dialog */
export interface DialogAnswer {
  readonly id: string;
  readonly button: string;
}

/** Service calls by kind: what an execution costs on Google's servers. */
export type CallCounts = Readonly<
  Record<'read' | 'write' | 'cache' | 'lock' | 'ui' | 'structure' | 'mail' | 'properties' | 'schedule', number>
>;

/** GET /api/executions: the last ones, newest first; each is told again as an event when it starts and ends. */
export interface Execution {
  /** Grows with each execution. */
  readonly id: number;
  readonly function: string;
  /** What a panel sent along, cut for display; empty elsewhere. */
  readonly argument: string;
  /** What started it; `program` is the host itself, as for the command line; `clock`: it was due. */
  readonly source: 'trigger' | 'clock' | 'menu' | 'panel' | 'formula' | 'program';
  readonly user: string;
  /** ISO, by the machine's clock. */
  readonly startedAt: string;
  /** null: it is running. */
  readonly milliseconds: number | null;
  /** `limit`: ended at its time limit. */
  readonly state: 'running' | 'done' | 'failed' | 'limit';
  readonly calls: CallCounts;
  readonly error: { readonly message: string; readonly stack: string } | null;
  /** What the script wrote to its console, also when it went well: a problem and, below it, its stack. */
  readonly log: readonly string[];
}

/**
 * GET /api/clock. POST /api/clock `{to}` moves it: forward, what is due on the way runs in its order first, each at its
 * time (31 days at most while something is scheduled); backward, nothing runs. `to`: null puts the machine's clock back,
 * and nothing runs. Resolves when what was due has run. POST /api/clock-stop `{}` ends a move forward after the execution
 * that is under way.
 */
export interface Clock {
  /** In Bogotá: `2026-11-24T08:05`. */
  readonly now: string;
  /** Is it another than the machine's. */
  readonly moved: boolean;
  /** What will run by the clock, the next first. */
  readonly scheduled: readonly { readonly function: string; readonly user: string; readonly at: string }[];
  /** Is a move going on. */
  readonly running: boolean;
}

/** GET /api/mails: every mail that the add-on sent here, newest first; each new one is told as an event. */
export interface MailSummary {
  readonly id: string;
  /** In Bogotá, by the host's clock: `2026-11-24T08:05`. */
  readonly sentAt: string;
  readonly from: string;
  readonly senderName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly attachmentCount: number;
  /** `captured`: kept here and sent to nobody; `sent`: handed to the server of `--smtp`, too. */
  readonly delivery: 'captured' | 'sent';
}

/** GET /api/mail?id=…; the bytes of an attachment: GET /api/mail-file?id=…&index=0 */
export interface MailContent extends MailSummary {
  readonly text: string;
  /** Shown in a frame without scripts. */
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly mimeType: string; readonly bytes: number }[];
}

/** GET /api/events?window=…, each as one `data:` line. */
export type HostEvent =
  | {
      readonly type: 'cells';
      readonly tab: number;
      readonly cells: readonly (readonly [row: number, column: number, cell: PackedCell])[];
      readonly formats: Formats;
    }
  | { readonly type: 'columnWidth'; readonly tab: number; readonly column: number; readonly pixels: number }
  | {
      readonly type: 'conditionalFormats';
      readonly tab: number;
      readonly formats: readonly ConditionalFormat[];
    }
  /** Too much changed to tell: fetch the tab again. `by`: the window whose person moved rows or columns. */
  | { readonly type: 'tabChanged'; readonly tab: number; readonly by?: WindowId }
  | { readonly type: 'tabs'; readonly tabs: readonly TabSummary[] }
  | { readonly type: 'menus'; readonly menus: readonly Menu[] }
  | { readonly type: 'sidebar'; readonly title: string; readonly html: string }
  /** A panel in a dialog box; its size in pixels. */
  | {
      readonly type: 'panelDialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly type: 'dialog';
      readonly id: string;
      readonly title: string;
      readonly message: string;
      /** Google's names: OK, CANCEL, YES, NO, CLOSE. */
      readonly buttons: readonly string[];
    }
  | { readonly type: 'dialogClosed'; readonly id: string }
  | { readonly type: 'toast'; readonly message: string; readonly title: string; readonly error: boolean }
  /** The add-on activated a range: show its tab and select it. */
  | ({ readonly type: 'activate' } & Selection)
  | { readonly type: 'execution'; readonly execution: Execution }
  | { readonly type: 'clock'; readonly clock: Clock }
  | { readonly type: 'mail'; readonly mail: MailSummary }
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'saveFailed'; readonly message: string };
