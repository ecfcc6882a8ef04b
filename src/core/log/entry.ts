import { dateOf, isDate, type PlainCell } from '../base/cell';
import { fold } from '../base/fold';
import type { TabRow } from '../base/tabs';
import { dayNumber, parseDay } from '../calendar/day';

/** A row of BITÁCORA. */
export type LogRow = TabRow<'log'>;

/** What a row of BITÁCORA says happened. */
export const ACCEPT = 'ACEPTAR';
export const CORRECT = 'CORREGIR';
/** A figure of Inconcert that its own agent typed over another. */
export const TYPE_FIGURE = 'CIFRA';

const saysWord = (text: string, word: string) => text === word || fold(text) === fold(word);

/** Does the row tell of that action, in whatever case somebody left it. */
export const isOf = (row: LogRow, action: string): boolean => saysWord(row.action, action);

/** Does the row stand in that state. */
export const isIn = (row: LogRow, status: string): boolean => saysWord(row.status, status);

/** What Detalle holds: Spanish names, for people who read the tab. */
export type Detail = Readonly<Record<string, unknown>>;

const NOTHING: Detail = {};

/** Reads Detalle; nothing where it is no JSON object: people may write what they like in the tab. */
export function readDetail(text: string): Detail {
  if (!text.startsWith('{')) return NOTHING;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Detail) : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** A text of Detalle; '' where it has none under that name. */
export function textIn(detail: Detail, name: string): string {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
}

/** A cell's value as Detalle keeps it: a date by its day and minutes, the rest as it is. */
export const storedCell = (cell: PlainCell): unknown =>
  typeof cell === 'object' ? { fecha: cell.day, minutos: cell.minutes } : cell;

/** The inverse of {@link storedCell}; null for what is no cell. */
export function readStoredCell(stored: unknown): PlainCell | null {
  if (typeof stored === 'string' || typeof stored === 'number' || typeof stored === 'boolean') return stored;
  if (typeof stored !== 'object' || stored === null) return null;
  const { fecha, minutos } = stored as Detail;
  const day = typeof fecha === 'string' ? parseDay(fecha) : null;
  if (day === null || !(minutos === null || (Number.isInteger(minutos) && Number(minutos) >= 0))) return null;
  return { day, minutes: minutos as number | null };
}

/** Minutes of Momento on a time line of its own, to tell which row came later; -1 where it says none. */
export function momentOf({ at }: LogRow): number {
  const moment = dateOf(at);
  return isDate(moment) ? dayNumber(moment.day) * 1440 + (moment.minutes ?? 0) : -1;
}
