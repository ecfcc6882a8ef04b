import { type Cell, dateOf, isDate, textOf } from '../base/cell';
import { businessDaysBetween } from '../calendar/business-days';
import type { Calendar } from '../calendar/calendar';
import type { Day } from '../calendar/day';
import { openRules } from '../review/review-text';

/** What became of a rule's findings. */
export interface RuleTally {
  /** Its id. */
  readonly rule: string;
  /** Findings that are accepted as they are. */
  readonly accepted: number;
  /** Lines that stand in Revisión. */
  readonly open: number;
  /** Those of them on rows of more than five business days ago: nobody attends to them. */
  readonly old: number;
}

const ATTENDED_WITHIN = 5;

/** Counts rule by rule; rules accepted or left most come first. */
export function ruleTally(today: Day, calendar: Calendar) {
  const tallies = new Map<string, { rule: string; accepted: number; open: number; old: number }>();
  const of = (rule: string) => {
    const tally = tallies.get(rule) ?? { rule, accepted: 0, open: 0, old: 0 };
    tallies.set(rule, tally);
    return tally;
  };
  const isOld = (cell: Cell) => {
    const value = dateOf(cell);
    return isDate(value) && (businessDaysBetween(value.day, today, calendar) ?? 0) > ATTENDED_WITHIN;
  };
  return {
    accept(rule: string): void {
      of(rule).accepted++;
    },
    /** Cells of Revisión of a tab and of the column that dates its rows, row by row. */
    add(reviews: readonly Cell[], days: readonly Cell[]): void {
      reviews.forEach((review, index) => {
        const rules = openRules(textOf(review));
        if (rules.length === 0) return;
        const old = isOld(days[index] ?? '');
        for (const rule of rules) {
          of(rule).open++;
          if (old) of(rule).old++;
        }
      });
    },
    rules: (): RuleTally[] =>
      [...tallies.values()].sort((a, b) => b.accepted + b.old - (a.accepted + a.old) || b.open - a.open),
  };
}
