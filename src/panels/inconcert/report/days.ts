import type { DayOrder } from './columns';

const TIME = String.raw`(?:[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s*m\.?)?)?`;
const SLASHED = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${TIME}$`, 'i');
const YEAR_FIRST = new RegExp(`^(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})${TIME}$`, 'i');
/** A moment of world time: its day in Bogotá may be another. */
const ZONED = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const BOGOTA_HOURS = -5;
const HOUR = 3_600_000;

/** `yyyy-MM-dd`; null for what is no date. */
export function readDay(cell: string, order: DayOrder): string | null {
  const text = cell.trim();
  if (ZONED.test(text)) {
    const moment = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(moment) ? null : new Date(moment + BOGOTA_HOURS * HOUR).toISOString().slice(0, 10);
  }
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
    const full = year < 100 ? 2000 + year : year;
    return order === 'dayFirst' ? dayOf(full, second, first) : dayOf(full, first, second);
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (!yearFirst) return null;
  const [year, month, day] = yearFirst.slice(1).map(Number) as [number, number, number];
  return dayOf(year, month, day);
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** What the dates of a report say of their order. */
export interface OrderEvidence {
  /** `either`: no day is above 12. `mixed`: some can only be read one way, some only the other. `none`: no such dates. */
  readonly says: DayOrder | 'either' | 'mixed' | 'none';
  /** One of the dates, as the file writes it: the one that tells most. */
  readonly example: string;
  /** Read day first, some date is yet to come. */
  readonly toCome: boolean;
}

/**
 * Gathers what dates say of their order; `add` takes them as the file writes them.
 * @param today yyyy-MM-dd
 */
export function orderEvidence(today: string) {
  let dayFirst = '';
  let monthFirst = '';
  let either = '';
  let toCome = false;
  return {
    add(cell: string): void {
      const slashed = SLASHED.exec(cell.trim());
      if (!slashed) return;
      const [first, second] = [Number(slashed[1]), Number(slashed[2])];
      if (first > 12 && second <= 12) dayFirst ||= cell;
      else if (second > 12 && first <= 12) monthFirst ||= cell;
      else if (first !== second) either ||= cell;
      toCome ||= (readDay(cell, 'dayFirst') ?? '') > today;
    },
    result(): OrderEvidence {
      if (dayFirst && monthFirst) return { says: 'mixed', example: monthFirst, toCome };
      if (monthFirst) return { says: 'monthFirst', example: monthFirst, toCome };
      if (dayFirst) return { says: 'dayFirst', example: dayFirst, toCome };
      return either ? { says: 'either', example: either, toCome } : { says: 'none', example: '', toCome };
    },
  };
}

/** Must a person say how the dates are to be read: never guessed where day first, as Colombia writes it, is doubtful. */
export const mustAsk = ({ says, toCome }: OrderEvidence): boolean =>
  says === 'monthFirst' || says === 'mixed' || (says === 'either' && toCome);
