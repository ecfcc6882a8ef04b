import { type Day, parseDay, shownDay } from '../calendar/day';

/** A date of the sheet, with the minutes since midnight where it has an hour. */
export interface DateCell {
  readonly day: Day;
  readonly minutes: number | null;
}

export interface FormulaCell {
  /** With its `=`. */
  readonly formula: string;
  /** What the formula shows now. */
  readonly value: PlainCell;
}

export type PlainCell = string | number | boolean | DateCell;

/** One cell as the adapters give it; '' is empty. A time without a date comes as its text. */
export type Cell = PlainCell | FormulaCell;

/** What a date column holds that is neither empty nor a date. */
export interface UnreadableDate {
  readonly unreadable: string;
}
export type DateValue = DateCell | UnreadableDate | null;

export const isFormula = (cell: Cell): cell is FormulaCell => typeof cell === 'object' && 'formula' in cell;

/** The cell's text, verbatim; a number or a date in the form in which a person would have typed it. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'VERDADERO' : 'FALSO';
  if ('formula' in cell) return textOf(cell.value);
  return cell.minutes === null ? shownDay(cell.day) : `${shownDay(cell.day)} ${shownTime(cell.minutes)}`;
}

/** A formula, an unticked checkbox or blanks hold nothing of a person's. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === 'string') return cell === '' || cell.trim() === '';
  return cell === false || isFormula(cell);
}

const DATE_AND_TIME = /^([^\s,T]+)[\s,T]+(\d{1,2}:\d{2}.*)$/;

/** A date cell, or text such as «20/11/2026» or «20/11/2026 15:40». */
export function dateOf(cell: Cell): DateValue {
  if (typeof cell === 'object') return 'formula' in cell ? dateOf(cell.value) : cell;
  const text = textOf(cell).trim();
  if (text === '') return null;
  const withTime = typeof cell === 'string' ? DATE_AND_TIME.exec(text) : null;
  const day = typeof cell === 'string' ? parseDay(withTime?.[1] ?? text) : null;
  const minutes = withTime ? timeOf(withTime[2] as string) : null;
  if (day === null || (withTime && minutes === null)) return { unreadable: text };
  return { day, minutes };
}

export const isDate = (value: DateValue): value is DateCell => value !== null && 'day' in value;

const TIME = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:([ap])\.?\s*m\.?)?$/i;

/** Minutes since midnight of «8:05», «20:05:30» or «8:05 p. m.»; null for anything else. */
export function timeOf(cell: Cell): number | null {
  if (typeof cell === 'object') return 'formula' in cell ? timeOf(cell.value) : cell.minutes;
  if (typeof cell !== 'string') return null;
  const match = TIME.exec(cell.trim());
  if (!match) return null;
  const typed = Number(match[1]);
  const half = match[3]?.toLowerCase();
  const hour = half === undefined ? typed : (typed % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(match[2]);
  return hour < 24 && minute < 60 && (half === undefined || (typed >= 1 && typed <= 12)) ? hour * 60 + minute : null;
}

/** `hh:mm` of minutes since midnight. */
export function shownTime(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const TICKED = /^(s(?:[ií]|i\u0301)|x|✓|✔|true|verdadero|1)$/i;

/** A ticked checkbox, «Sí» or «X». */
export function flagOf(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  if (cell === '') return false;
  return TICKED.test(textOf(cell).trim());
}
