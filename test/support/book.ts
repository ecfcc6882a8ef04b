import type { PanelCommands } from '../../src/app/panel-api';
import type { Project } from '../../src/local/host/execution';
import { LocalHost, type LocalHostOptions, type RunRequest } from '../../src/local/host/local-host';
import type { MailFile } from '../../src/local/host/mailbox';
import { momentOf } from '../../src/local/host/moment';
import type { Clock, Edit, HostEvent, MailContent } from '../../src/local/protocol';
import { clockOffsetFor } from '../../src/local/time-zone';
import { displayedText } from '../../src/local/workbook/displayed-text';
import type { StoredCell, StoredValue, TabData } from '../../src/local/workbook/model';
import { WorkbookStore } from '../../src/local/workbook/store';
import { at, built, builtFiles } from './repository';

/** The compiled add-on as it would be pushed, or another script in its place. */
export const project = (code = built('dist', 'Code.js')): Project => ({
  code,
  files: builtFiles(),
  scopes: JSON.parse(built('dist', 'appsscript.json')).oauthScopes,
  workerFile: at('build/local/worker.cjs'),
});

export type Given = StoredValue | StoredCell;

/** Days since 1899-12-30, by the platform's calendar. */
export const serial = (day: string, hours = 0): number =>
  Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 + hours / 24;

export const dateCell = (day: string): StoredCell => ({ value: serial(day), format: { numberFormat: 'dd/mm/yyyy' } });
export const timeCell = (hours: number): StoredCell => ({ value: hours / 24, format: { numberFormat: 'hh:mm' } });
export const textCell = (value: string): StoredCell => ({ value, format: { numberFormat: '@' } });

/** A tab from its lines, in the grid of a new sheet. */
export function tabOf(name: string, lines: readonly (readonly Given[])[]): Omit<TabData, 'id'> {
  return {
    name,
    rowCount: Math.max(1_000, lines.length + 100),
    columnCount: 26,
    frozenRows: 1,
    rows: lines.map((line) =>
      line.map((given) => (given === null ? undefined : typeof given === 'object' ? given : { value: given })),
    ),
    columnWidths: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
  };
}

export interface BookOptions {
  readonly user?: string;
  /** `2026-11-20`, at the machine's hour, or `2026-11-20T08:00` in Bogotá. */
  readonly today?: string;
  /** Another script than the add-on. */
  readonly code?: string;
  /** What was kept beside the workbook, who keeps it, a server for its mail, and a clock to the millisecond. */
  readonly host?: Partial<Pick<LocalHostOptions, 'state' | 'keeper' | 'deliver' | 'clockOffset'>>;
}

/** A mail that was sent, with the bytes of its attachments. */
export interface TestMail extends Omit<MailContent, 'attachments'> {
  readonly attachments: readonly MailFile[];
}

/** An open workbook with the add-on over it. Positions as people see them: `L14`. */
export class Book {
  readonly host: LocalHost;
  readonly store: WorkbookStore;
  readonly events: HostEvent[] = [];
  readonly #options: { -readonly [Key in keyof LocalHostOptions]: LocalHostOptions[Key] };

  constructor(
    tabs: readonly Omit<TabData, 'id'>[],
    { user = '', today = '2026-11-20', code, host = {} }: BookOptions = {},
  ) {
    this.store = new WorkbookStore({ tabs: tabs.map((tab, index) => ({ ...tab, id: index + 1 })) });
    const moment = momentOf(today);
    const clockOffset = moment === null ? clockOffsetFor(today) : moment - Date.now();
    if (clockOffset === null) throw new Error(`No day: ${today}`);
    const fileName = 'Base de prueba.xlsx';
    this.#options = { store: this.store, project: project(code), fileName, user, clockOffset, ...host };
    this.host = new LocalHost(this.#options);
    this.host.subscribe((event) => this.events.push(event));
  }

  /** Another person sits down at the keyboard: what is asked from now on is theirs. */
  as(user: string): this {
    this.#options.user = user;
    return this;
  }

  id(tab: string): number {
    const found = this.store.tabs.find(({ name }) => name === tab);
    if (!found) throw new Error(`No tab ${tab}`);
    return found.id;
  }

  cell(tab: string, cell: string): StoredCell | undefined {
    const [row, column] = position(cell);
    return this.store.tab(this.id(tab)).rows[row]?.[column];
  }

  text(tab: string, cell: string): string {
    return displayedText(this.cell(tab, cell));
  }

  /** A person types, or pastes when there is more than one value. Resolves when onEdit has ended. */
  type(tab: string, cell: string, values: readonly (readonly StoredValue[])[] | StoredValue): Promise<void> {
    const [row, column] = position(cell);
    const block = Array.isArray(values) ? values : [[values]];
    return this.host.edit({ kind: 'type', tab: this.id(tab), row, column, values: block } as Edit);
  }

  /** The note on a cell; undefined: it has none. */
  note(tab: string, cell: string): string | undefined {
    return this.cell(tab, cell)?.note;
  }

  /** What the add-on sent, the oldest first. */
  mails(): TestMail[] {
    return this.host
      .mails()
      .map(({ id }) => {
        const mail = this.host.mail(id) as MailContent;
        return { ...mail, attachments: mail.attachments.map((_, index) => this.host.mailFile(id, index) as MailFile) };
      })
      .reverse();
  }

  /** Moves the clock to `2026-11-25T08:00` in Bogotá. Forward, what is due on the way has run when it resolves. */
  moveClock(to: string | null): Promise<Clock> {
    return this.host.moveClock(to);
  }

  /** What the spreadsheet's properties hold (`ports.sharedNotes`), or those of a person (`ports.ownNotes`). */
  properties(user?: string): Readonly<Record<string, string>> {
    const { document, users } = this.host.properties();
    return user === undefined ? document : (users[user] ?? {});
  }

  /** Runs a handler as Google does when it is due: nobody sits before it. Rejects where it throws. */
  async runDue(handler: string, owner: string, request: Partial<RunRequest> = {}): Promise<void> {
    await this.host.run({ ...request, function: handler }, { source: 'clock', user: owner });
  }

  /** What the panel's door answers, refusals included. */
  async ask<Name extends keyof PanelCommands>(
    command: Name,
    request: PanelCommands[Name]['request'],
    /** For tests of faults and limits. */
    run: Partial<RunRequest> = {},
  ): Promise<{ ok: true; value: PanelCommands[Name]['answer'] } | { ok: false; message: string }> {
    const asked = { function: 'panel', arguments: [JSON.stringify({ command, ...request })], ...run };
    const { value } = await this.host.run(asked);
    return JSON.parse(String(value));
  }

  /** The same where a refusal is a failure of the test. */
  async get<Name extends keyof PanelCommands>(
    command: Name,
    request: PanelCommands[Name]['request'],
  ): Promise<PanelCommands[Name]['answer']> {
    const answer = await this.ask(command, request);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  }
}

/** `L14` → row 13, column 11. */
function position(cell: string): [row: number, column: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(row) - 1, column];
}

/** Headers of a small agent's tab; Revisión comes in K. */
export const HEADERS = [
  'Fecha',
  'Hora',
  'Red social',
  'ID',
  'Consulta en GIS',
  'Respuesta',
  'Canal',
  'Error Inconcert',
  'Código',
  'Estado',
] as const;

/** A row in which nothing is to be found, with the values given in place of its own. */
export function rowInOrder(change: Partial<Record<(typeof HEADERS)[number], Given>> = {}): Given[] {
  const row: Record<(typeof HEADERS)[number], Given> = {
    Fecha: dateCell('2026-11-19'),
    Hora: timeCell(8.5),
    'Red social': 'Facebook',
    ID: textCell('460062106166120_3140950072902044'),
    'Consulta en GIS': textCell('Buenos días'),
    Respuesta: textCell('Facebook Hola, gracias por escribir'),
    Canal: 'Muro',
    'Error Inconcert': false,
    Código: '1',
    Estado: 'Exitoso',
    ...change,
  };
  return HEADERS.map((header) => row[header]);
}
