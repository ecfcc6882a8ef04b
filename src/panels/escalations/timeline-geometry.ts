import type { CaseView, TermView } from '../../app/panel-api';
import { dayNumber } from '../kit/days';

/** The drawing's own units; at the width of the sidebar they are pixels. */
export const WIDTH = 276;
/** Room for half a mark at each end. */
const EDGE = 8;
/** Room for the word «hoy». */
const TOP = 16;
/** The same where nothing is awaited. */
const TOP_WITHOUT = 2;
const LANE = 22;
/** Room for the number of a round, where there are several. */
const LABEL = 14;

export type MarkKind = 'sent' | 'report' | 'due' | 'reported' | 'answered' | 'filed' | 'closed';

/** A date of a round on its line. */
export interface Mark {
  readonly kind: MarkKind;
  readonly date: string;
  readonly x: number;
}

/** A stretch of a line. `counted`: days that count, drawn thick; the others thin. `late`: after the last day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly counted: boolean;
  readonly elapsed: boolean;
  readonly late: boolean;
}

/** The line of a round. */
export interface Lane {
  /** Of the round's row. */
  readonly rowKey: string;
  readonly round: number;
  readonly y: number;
  /** In the order of time. */
  readonly marks: readonly Mark[];
  readonly stretches: readonly Stretch[];
}

export interface TimelineShape {
  readonly height: number;
  readonly lanes: readonly Lane[];
  /** null: nothing is awaited any more. */
  readonly today: number | null;
  /** Where the line is cut because what follows the terms is much longer than they are; null: it is not. */
  readonly cut: number | null;
}

/** Does that day count, by its line of the explanation. */
export const counts = (line: string): boolean => !line.includes(', no cuenta');

/**
 * The rounds of one case on one scale of calendar days: each date in proportion, and in order. null where no round
 * says when it was sent.
 */
export function timelineOf(rounds: readonly CaseView[], today: string): TimelineShape | null {
  const dated = rounds.filter((round): round is SentRound => round.sentOn !== null);
  if (dated.length === 0) return null;
  const awaits = dated.some(({ settled }) => !settled);
  const first = Math.min(...dated.map(({ sentOn }) => dayNumber(sentOn)));
  const terms = dated.flatMap(({ report, due }) => [report, due]).flatMap(dayOfTerm);
  const past = dated.flatMap(marksOf).filter(({ date }) => date <= today);
  const lastTerm = Math.max(first, ...terms);
  const last = Math.max(lastTerm, ...past.map(({ date }) => dayNumber(date)), ...(awaits ? [dayNumber(today)] : []));
  const top = awaits ? TOP : TOP_WITHOUT;
  const left = EDGE + (dated.length > 1 ? LABEL : 0);
  const { x, cut } = scaleOf(first, lastTerm, last, left, WIDTH - EDGE);
  return {
    height: top + dated.length * LANE,
    today: awaits ? x(dayNumber(today)) : null,
    cut,
    lanes: dated.map((round, index) => ({
      rowKey: round.ref.rowKey,
      round: round.round,
      y: top + (index + 0.5) * LANE,
      marks: marksOf(round)
        .map((mark) => ({ ...mark, x: x(dayNumber(mark.date)) }))
        .sort((a, b) => dayNumber(a.date) - dayNumber(b.date)),
      stretches: stretchesOf(round, today, x),
    })),
  };
}

type SentRound = CaseView & { readonly sentOn: string };
type Scale = (day: number) => number;

const dayOfTerm = (term: TermView | null): readonly number[] => (term === null ? [] : [dayNumber(term.date)]);

/** The dates of a round, what the calendar asks first. */
function marksOf({ sentOn, report, due, reportedOn, answeredOn, filedOn, closedOn }: CaseView): Omit<Mark, 'x'>[] {
  const dates: readonly (readonly [MarkKind, string | null | undefined])[] = [
    ['sent', sentOn],
    ['report', report?.date],
    ['due', due?.date],
    ['reported', reportedOn],
    ['answered', answeredOn],
    ['filed', filedOn],
    ['closed', closedOn],
  ];
  return dates.flatMap(([kind, date]) => (date ? [{ kind, date }] : []));
}

/**
 * Days to places, in proportion; a day outside lies at the nearer end. Where more time went by after the terms than
 * they took, the line is cut in the middle: else nobody could tell day 5 from day 8.
 */
function scaleOf(
  first: number,
  lastTerm: number,
  last: number,
  left: number,
  right: number,
): { readonly x: Scale; readonly cut: number | null } {
  const inside = (day: number) => Math.min(Math.max(day, first), last);
  const part = (day: number, from: number, to: number) => (to === from ? 0 : (inside(day) - from) / (to - from));
  const term = lastTerm - first;
  if (term === 0 || last - lastTerm <= term)
    return { x: (day) => left + (right - left) * part(day, first, last), cut: null };
  const middle = (left + right) / 2;
  const x: Scale = (day) =>
    day <= lastTerm
      ? left + (middle - left) * part(day, first, lastTerm)
      : middle + (right - middle) * part(day, lastTerm, last);
  return { x, cut: (middle + right) / 2 };
}

/** The line of a round from its sending to the end of its term, and beyond it while there was no answer. */
function stretchesOf(round: SentRound, today: string, x: Scale): readonly Stretch[] {
  const sent = dayNumber(round.sentOn);
  const end = dayNumber(endOf(round, today));
  const due = round.due === null ? Math.max(end, sent) : dayNumber(round.due.date);
  const lines = round.due?.lines ?? [];
  const stretches: Stretch[] = [];
  for (let day = sent + 1; day <= due; day++) {
    const line = lines.length === due - sent ? lines[day - sent - 1] : undefined;
    const counted = line === undefined || counts(line);
    const next = { from: x(day - 1), to: x(day), counted, elapsed: day <= end, late: false };
    const before = stretches.at(-1);
    if (before?.counted === counted && before.elapsed === next.elapsed)
      stretches[stretches.length - 1] = { ...before, to: next.to };
    else stretches.push(next);
  }
  if (end > due) stretches.push({ from: x(due), to: x(end), counted: true, elapsed: true, late: true });
  return stretches;
}

/** The day on which nothing was awaited any more, else today. */
function endOf(round: SentRound, today: string): string {
  if (!round.settled) return today;
  return round.answeredOn ?? round.filedOn ?? round.resentOn ?? round.closedOn ?? round.due?.date ?? round.sentOn;
}
