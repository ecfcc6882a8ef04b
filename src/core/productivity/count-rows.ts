import { archivedSpelling, isPending, networkOf } from '../base/agent-row';
import { type Cell, type DateCell, dateOf, isBlank, isDate, textOf } from '../base/cell';
import type { Day } from '../calendar/day';

/** What an agent's tab holds of one day. A row is one case, by whatever channels it was answered (acta/DECISIONS.md 82). */
export interface DayCount {
  /** Gestiones: rows that are neither archived nor pending. */
  managed: number;
  /** Rows with the code ARCHIVADO, however it is spelt. */
  archived: number;
  /** Rows with Estado Pendiente: they count when they are answered (acta/DECISIONS.md 99). */
  pending: number;
  /** Those of Facebook among the first two. */
  facebookManaged: number;
  facebookArchived: number;
}

/** The rows of an agent's tab, counted. */
export interface TabCount {
  readonly days: ReadonlyMap<Day, Readonly<DayCount>>;
  /** Row numbers, as people see them, of rows whose Fecha cannot be read or is missing: they count for no day. */
  readonly undated: readonly number[];
  /** Of rows whose Fecha is a text that could be read. */
  readonly datedByText: readonly number[];
}

/** Columns of an agent's tab from its first row; one that the tab lacks is empty. */
export interface CountedColumns {
  readonly date: readonly Cell[];
  readonly network: readonly Cell[];
  readonly code: readonly Cell[];
  readonly status: readonly Cell[];
}

const NONE: Readonly<DayCount> = { managed: 0, archived: 0, pending: 0, facebookManaged: 0, facebookArchived: 0 };

/** What a tab holds of a day without rows. */
export const countOn = ({ days }: TabCount, day: Day): Readonly<DayCount> => days.get(day) ?? NONE;

/**
 * Counts an agent's rows by day, in one pass. A row of which nothing but its date is filled in is not one yet.
 * @param firstRow index of the first row under the headers
 */
export function countRows({ date, network, code, status }: CountedColumns, firstRow: number): TabCount {
  const days = new Map<Day, DayCount>();
  const undated: number[] = [];
  const datedByText: number[] = [];
  let lastDay: Day | null = null;
  let count: DayCount = { ...NONE };
  const length = Math.max(date.length, network.length, code.length);
  for (let index = firstRow; index < length; index++) {
    const codeCell = code[index] ?? '';
    const networkCell = network[index] ?? '';
    if (isBlank(codeCell) && isBlank(networkCell)) continue;
    const dateCell = date[index] ?? '';
    const value = isPlainDate(dateCell) ? dateCell : dateOf(dateCell);
    if (!isDate(value)) {
      undated.push(index + 1);
      continue;
    }
    if (typeof dateCell === 'string') datedByText.push(index + 1);
    if (value.day !== lastDay) {
      lastDay = value.day;
      count = days.get(lastDay) ?? { ...NONE };
      days.set(lastDay, count);
    }
    if (isPending({ status: textOf(status[index] ?? '') })) {
      count.pending++;
      continue;
    }
    const onFacebook = networkOf({ network: textOf(networkCell) }) === 'Facebook';
    if (archivedSpelling(textOf(codeCell)) === null) {
      count.managed++;
      if (onFacebook) count.facebookManaged++;
    } else {
      count.archived++;
      if (onFacebook) count.facebookArchived++;
    }
  }
  return { days, undated, datedByText };
}

const isPlainDate = (cell: Cell): cell is DateCell => typeof cell === 'object' && 'day' in cell;
