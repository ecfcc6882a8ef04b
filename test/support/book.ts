import type { PanelCommands } from '../../src/app/panel-api';
import type { Project } from '../../src/local/host/execution';
import { LocalHost, type LocalHostOptions } from '../../src/local/host/local-host';
import type { Edit, HostEvent } from '../../src/local/protocol';
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
  /** yyyy-MM-dd */
  readonly today?: string;
  /** Another script than the add-on. */
  readonly code?: string;
}

/** An open workbook with the add-on over it. Positions as people see them: `L14`. */
export class Book {
  readonly host: LocalHost;
  readonly store: WorkbookStore;
  readonly events: HostEvent[] = [];
  readonly #options: { -readonly [Key in keyof LocalHostOptions]: LocalHostOptions[Key] };

  constructor(tabs: readonly Omit<TabData, 'id'>[], { user = '', today = '2026-11-20', code }: BookOptions = {}) {
    this.store = new WorkbookStore({ tabs: tabs.map((tab, index) => ({ ...tab, id: index + 1 })) });
    const clockOffset = clockOffsetFor(today);
    if (clockOffset === null) throw new Error(`No day: ${today}`);
    this.#options = { store: this.store, project: project(code), fileName: 'Base de prueba.xlsx', user, clockOffset };
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

  /** What the panel's door answers, refusals included. */
  async ask<Name extends keyof PanelCommands>(
    command: Name,
    request: PanelCommands[Name]['request'],
  ): Promise<{ ok: true; value: PanelCommands[Name]['answer'] } | { ok: false; message: string }> {
    const { value } = await this.host.run({ function: 'panel', arguments: [JSON.stringify({ command, ...request })] });
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
