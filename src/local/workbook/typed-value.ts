import type { StoredValue } from './model';
import { serialOf } from './serial-date';

/** What a cell becomes when something is typed into it or a script writes it: both are read alike. */
export interface TypedResult {
  readonly value: StoredValue;
  /** Without its `=`. */
  readonly formula?: string;
  /** The format that the cell gets if it has none of that kind. */
  readonly numberFormat?: string;
}

/** What a formula shows that this host does not calculate. */
export const NOT_CALCULATED = '#NAME?';

const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?(?:E[-+]?\d+)?$/i;
const PERCENT = /^([-+]?\d+(?:,\d+)?)\s*%$/;

/**
 * Reads typed text as Sheets does in a spreadsheet of Colombia: `@` keeps text, `=` and `+` begin formulas,
 * `20/11/2026`, `12:30`, `1.234,5` and `00123` are dates, times and numbers; an apostrophe keeps what follows.
 * @param today for dates without a year
 */
export function readTyped(
  typed: string | number | boolean | null,
  numberFormat: string | undefined,
  today: { readonly year: number },
): TypedResult {
  if (typed === null || typed === '') return { value: null };
  if (typeof typed !== 'string') return { value: typed };
  if (numberFormat === '@') return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { value: NOT_CALCULATED, formula: typed.slice(1) };
  const text = typed.trim();
  if (/^(true|verdadero)$/i.test(text)) return { value: true };
  if (/^(false|falso)$/i.test(text)) return { value: false };
  const numeric = numberOf(text) ?? dateOf(text, today.year);
  if (numeric) return numeric;
  if (text.startsWith('+') && text.length > 1) return { value: NOT_CALCULATED, formula: text };
  return { value: typed };
}

function numberOf(text: string): TypedResult | null {
  const percent = PERCENT.exec(text);
  if (percent) return { value: Number((percent[1] as string).replace(',', '.')) / 100, numberFormat: '0%' };
  if (!NUMBER.test(text)) return null;
  const value = Number(text.replace(/\./g, '').replace(',', '.'));
  return Number.isFinite(value) ? { value } : null;
}

function dateOf(text: string, thisYear: number): TypedResult | null {
  const [first = '', second] = text.split(/\s+/, 2);
  const time = TIME.exec(second ?? first);
  const clock = { hour: Number(time?.[1] ?? 0), minute: Number(time?.[2] ?? 0), second: Number(time?.[3] ?? 0) };
  if (second === undefined && time) {
    if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null;
    return { value: (clock.hour * 3600 + clock.minute * 60 + clock.second) / 86_400, numberFormat: 'hh:mm' };
  }
  if (second !== undefined && (!time || text.split(/\s+/).length > 2)) return null;
  const dayFirst = DATE.exec(first);
  const yearFirst = ISO_DATE.exec(first);
  if (!dayFirst && !yearFirst) return null;
  const typedYear = dayFirst ? (dayFirst[3] === undefined ? thisYear : Number(dayFirst[3])) : Number(yearFirst?.[1]);
  const value = serialOf({
    year: typedYear < 100 ? 2000 + typedYear : typedYear,
    month: Number(dayFirst ? dayFirst[2] : yearFirst?.[2]),
    day: Number(dayFirst ? dayFirst[1] : yearFirst?.[3]),
    ...clock,
  });
  if (value === null) return null;
  return { value, numberFormat: second === undefined ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm' };
}
