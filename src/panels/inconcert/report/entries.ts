import type { Repeated, ReportEntry } from '../../../app/panel-api';
import { number } from '../../kit/spanish';
import type { DayOrder, Mapping } from './columns';
import { countReader, type ReadCount } from './counts';
import { type OrderEvidence, orderEvidence, readDay } from './days';
import { BadFile, breathe } from './failure';
import type { Line, ReportTable } from './table';
import { folded } from './words';

/** A line that is not counted, or not whole. */
export interface LineProblem {
  readonly line: number;
  /** Spanish: «la Fecha «ayer» no es una fecha». */
  readonly problem: string;
}

/** A report's figures with the lines that they come from. */
export interface ReadEntries {
  readonly entries: readonly ReportEntry[];
  /** Lines of each name, as the file writes it. */
  readonly linesOf: ReadonlyMap<string, readonly number[]>;
  readonly networkLines: ReadonlyMap<string, readonly number[]>;
  readonly problems: readonly LineProblem[];
  /** Lines that were read into figures. */
  readonly counted: number;
  /** Several lines told of one agent, day and network; where each line is a case they do anyway. */
  readonly repeats: number;
}

/** The server takes no more at once. */
const MOST_ENTRIES = 10_000;
/** Lines read between two breaths of the page. */
const PIECE = 2_000;
/** No name is: a quotation mark that never closes makes one of the rest of the file. */
const LONGEST_NAME = 10_000;
/** Of a name the first lines are told. */
const MOST_LINES_TOLD = 20;

const bodyOf = ({ lines, header }: Pick<ReportTable, 'lines' | 'header'>): readonly Line[] => lines.slice(header + 1);

/** What the report's dates say of their order. */
export function evidenceIn(table: ReportTable, column: number, today: string): OrderEvidence {
  const evidence = orderEvidence(today);
  for (const { cells } of bodyOf(table)) evidence.add(cells[column] ?? '');
  return evidence.result();
}

export interface Reading {
  readonly mapping: Mapping & { readonly date: number; readonly agent: number; readonly managed: number | 'rows' };
  readonly order: DayOrder;
  readonly repeated: Repeated;
  /** yyyy-MM-dd */
  readonly today: string;
}

/**
 * Reads the lines under the headers into figures, one for each agent, day and network as the file writes them.
 * @throws {BadFile} where they are more than can be added at once; {Stopped}
 */
export async function readEntries(
  table: ReportTable,
  { mapping, order, repeated, today }: Reading,
  signal: AbortSignal,
): Promise<ReadEntries> {
  const body = bodyOf(table);
  const column = (index: number | 'rows' | null) => (typeof index === 'number' ? cellsOf(body, index) : []);
  const countManaged = countReader(column(mapping.managed));
  const countArchived = countReader(mapping.managed === 'rows' ? [] : column(mapping.archived));
  const headers = table.lines[table.header]?.cells ?? [];
  const entries = new Map<string, ReportEntry>();
  const linesOf = new Map<string, number[]>();
  const networkLines = new Map<string, number[]>();
  const problems: LineProblem[] = [];
  let counted = 0;
  let repeats = 0;
  for (const [index, { number: line, cells }] of body.entries()) {
    if (index % PIECE === PIECE - 1) await breathe(signal);
    // Printed reports repeat their headers on each page.
    if (cells[mapping.date] === headers[mapping.date] && cells[mapping.agent] === headers[mapping.agent]) continue;
    const tell = (problem: string) => problems.push({ line, problem });
    const agent = (cells[mapping.agent] ?? '').trim();
    const dayCell = cells[mapping.date] ?? '';
    const day = readDay(dayCell, order);
    const network = typeof mapping.network === 'number' ? (cells[mapping.network] ?? '').trim() : mapping.network;
    const why = whyNoLine(cells, agent, day, dayCell, today) ?? (network === '' ? 'no dice la red social' : null);
    if (why !== null || day === null) {
      tell(why ?? '');
      continue;
    }
    const figures =
      mapping.managed === 'rows'
        ? caseOf(mapping.archived === null ? null : (cells[mapping.archived] ?? ''))
        : figuresOf(
            { cell: cells[mapping.managed] ?? '', count: countManaged },
            mapping.archived === null ? null : { cell: cells[mapping.archived] ?? '', count: countArchived },
            tell,
          );
    if (figures === null) continue;
    counted++;
    note(linesOf, agent, line);
    note(networkLines, network, line);
    const key = `${agent}\u0000${day}\u0000${network}`;
    const before = entries.get(key);
    if (before && mapping.managed !== 'rows') repeats++;
    const sums = before && (mapping.managed === 'rows' || repeated === 'sum');
    entries.set(key, { agent, day, network, ...(sums ? added(before, figures) : figures) });
    if (entries.size > MOST_ENTRIES)
      throw new BadFile(
        `El reporte trae más de ${number(MOST_ENTRIES)} cifras de agente, día y red. Descargue de Inconcert menos días, y agréguelos por partes.`,
      );
  }
  return { entries: [...entries.values()], linesOf, networkLines, problems, counted, repeats };
}

function* cellsOf(body: readonly Line[], index: number): Iterable<string> {
  for (const { cells } of body) yield cells[index] ?? '';
}

function note(lines: Map<string, number[]>, name: string, line: number): void {
  const known = lines.get(name);
  if (!known) lines.set(name, [line]);
  else if (known.length < MOST_LINES_TOLD) known.push(line);
}

const TOTAL = /^(?:sub)?total(?:es|general)?$/;

function whyNoLine(
  cells: readonly string[],
  agent: string,
  day: string | null,
  dayCell: string,
  today: string,
): string | null {
  const isWhole = day !== null && agent !== '';
  if (!isWhole && cells.some((cell) => TOTAL.test(folded(cell)))) return 'es una línea de totales';
  if (dayCell.trim() === '') return 'no tiene Fecha';
  if (day === null) return `la Fecha «${cut(dayCell)}» no es una fecha`;
  if (day > today) return `la Fecha «${cut(dayCell)}» todavía no llega`;
  if (agent.length > LONGEST_NAME) return 'trae un texto muy largo donde va el agente: mire si hay comillas sin cerrar';
  return agent === '' ? 'no dice el agente' : null;
}

type Figures = Pick<ReportEntry, 'managed' | 'archived'>;

const ARCHIVED = /^(?:archivad[oa]s?|si|x|1|true|verdadero)$/;

/** A case is archived or it is not; null: the report does not say. */
const caseOf = (archived: string | null): Figures => {
  if (archived === null) return { managed: 1, archived: null };
  return ARCHIVED.test(folded(archived)) ? { managed: 0, archived: 1 } : { managed: 1, archived: 0 };
};

interface CountCell {
  readonly cell: string;
  count(cell: string): ReadCount;
}

function figuresOf(managed: CountCell, archived: CountCell | null, tell: (problem: string) => void): Figures | null {
  const done = managed.count(managed.cell);
  if (typeof done !== 'number') {
    tell(done === null ? 'no tiene Gestionados' : `Gestionados dice «${cut(managed.cell)}», que ${done}`);
    return null;
  }
  const put = archived?.count(archived.cell);
  if (typeof put === 'string')
    tell(`Archivados dice «${cut(archived?.cell ?? '')}», que ${put}: se agrega sin esa cifra`);
  return { managed: done, archived: typeof put === 'number' ? put : null };
}

const added = (before: Figures, { managed, archived }: Figures): Figures => ({
  managed: before.managed + managed,
  archived: before.archived === null && archived === null ? null : (before.archived ?? 0) + (archived ?? 0),
});

const LONGEST_SHOWN = 60;
const cut = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
