import type { PlainCell } from '../base/cell';
import type { ReadRow } from '../base/rows';
import { type Day, parseDay } from '../calendar/day';
import { isIn, isOf, type LogRow, momentOf, readDetail, readStoredCell, storedCell, textIn } from './entry';

/** What BITÁCORA calls figures that came from a report of Inconcert. */
export const IMPORT = 'IMPORTAR';

/** States of an import. */
export const IMPORTING = 'IMPORTANDO';
export const IMPORTED = 'IMPORTADA';
/** It was stopped on the way: what it wrote stands, the rest came with a later one or not at all. */
export const CUT_OFF = 'INTERRUMPIDA';
export const TAKEN_BACK = 'DESHECHA';

/** A row of INCONCERT that an import wrote. */
export interface ImportedRow {
  readonly day: Day;
  /** As its row writes it. */
  readonly agent: string;
  readonly network: 'Facebook' | 'Twitter';
  readonly managed: number;
  /** null: the report did not say, and its cell was left alone. */
  readonly archived: number | null;
  /** What both cells held; null: the import made the row. */
  readonly before: { readonly managed: PlainCell; readonly archived: PlainCell } | null;
}

/** Figures of a report that were added at once. */
export interface LoggedImport {
  /** `I7` */
  readonly id: string;
  /** Name of the report's file. */
  readonly file: string;
  /** E-mail; '' where Google did not say. */
  readonly who: string;
  /** `dd/mm/yyyy hh:mm` */
  readonly when: string;
  readonly rows: readonly ImportedRow[];
  /** Was it not taken back. */
  readonly standing: boolean;
  /** Under the lock: it was stopped on the way. */
  readonly unfinished: boolean;
  /** Indexes of its rows in BITÁCORA. */
  readonly indexes: readonly number[];
}

/** A cell of Sheets keeps 50,000 characters. */
const LONGEST_ROWS = 40_000;
const LONGEST_NAME = 300;

/** Details of an import, one for each row of BITÁCORA that it takes. Their names are Spanish for people who read the tab. */
export function importDetails(file: string, who: string, rows: readonly ImportedRow[]): string[] {
  const parts: unknown[][] = [];
  let length = LONGEST_ROWS;
  for (const row of rows.map(storedRow)) {
    const own = JSON.stringify(row).length;
    if (length + own > LONGEST_ROWS) {
      parts.push([]);
      length = 0;
    }
    parts[parts.length - 1]?.push(row);
    length += own + 1;
  }
  return parts.map((part) => JSON.stringify({ archivo: file.slice(0, LONGEST_NAME), por: who, filas: part }));
}

const storedRow = ({ day, agent, network, managed, archived, before }: ImportedRow): unknown[] => [
  day,
  agent,
  network,
  managed,
  archived,
  ...(before === null ? [] : [storedCell(before.managed), storedCell(before.archived)]),
];

const KEY = /^(I(\d{1,9}))\/\d+$/;

/** The name of the next import; one is never used twice. */
export function nextImport(rows: readonly ReadRow<'log'>[]): string {
  const numbers = rows.map(({ values }) => Number(KEY.exec(values.key)?.[2] ?? 0));
  return `I${numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1}`;
}

/** The imports of BITÁCORA, the oldest first; what somebody wrote over is passed over. */
export function readImports(rows: readonly ReadRow<'log'>[]): LoggedImport[] {
  const imports = new Map<string, LoggedImport & { readonly moment: number }>();
  for (const { index, values } of rows) {
    const [, id] = isOf(values, IMPORT) ? (KEY.exec(values.key) ?? []) : [];
    if (id === undefined) continue;
    const part = partOf(values);
    const before = imports.get(id);
    const unfinished = isIn(values, IMPORTING);
    imports.set(id, {
      ...part,
      id,
      when: values.at,
      moment: momentOf(values),
      rows: [...(before?.rows ?? []), ...part.rows],
      standing: (before?.standing ?? false) || unfinished || isIn(values, IMPORTED) || isIn(values, CUT_OFF),
      unfinished: (before?.unfinished ?? false) || unfinished,
      indexes: [...(before?.indexes ?? []), index],
    });
  }
  return [...imports.values()].sort((a, b) => a.moment - b.moment || numberOf(a.id) - numberOf(b.id));
}

const numberOf = (id: string) => Number(id.slice(1));

function partOf(row: LogRow): Pick<LoggedImport, 'file' | 'who' | 'rows'> {
  const detail = readDetail(row.detail);
  const lines: readonly unknown[] = Array.isArray(detail.filas) ? detail.filas : [];
  return {
    file: textIn(detail, 'archivo'),
    who: textIn(detail, 'por'),
    rows: lines.flatMap((line) => readRow(line) ?? []),
  };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function readRow(line: unknown): ImportedRow | null {
  if (!Array.isArray(line)) return null;
  const [dayText, agent, network, managed, archived, managedBefore, archivedBefore]: readonly unknown[] = line;
  const day = typeof dayText === 'string' ? parseDay(dayText) : null;
  if (day === null || typeof agent !== 'string' || !isCount(managed)) return null;
  if (network !== 'Facebook' && network !== 'Twitter') return null;
  if (archived !== null && !isCount(archived)) return null;
  const row = { day, agent, network, managed, archived } as const;
  if (line.length === 5) return { ...row, before: null };
  const before = { managed: readStoredCell(managedBefore), archived: readStoredCell(archivedBefore) };
  if (before.managed === null || before.archived === null) return null;
  return { ...row, before: { managed: before.managed, archived: before.archived } };
}
