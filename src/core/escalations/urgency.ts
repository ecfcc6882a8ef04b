import { isDate } from '../base/cell';
import { businessDaysBetween } from '../calendar/business-days';
import type { RuleContext } from '../rules/rule';
import type { KnownCase } from './known-case';
import { isSettled } from './state';

/** Small is urgent. */
export const URGENCY = {
  unsettled: 0,
  overdue: 1,
  toReport: 2,
  unclear: 3,
  dueSoon: 4,
  waiting: 5,
  settled: 6,
} as const;

/** Business days before the last day on which a case begins to be urgent. */
const SOON = 2;

/** How urgent a case is, one of {@link URGENCY}. */
export function urgencyOf(
  { standing: { state, dueOn }, unproved, unsettledReport }: KnownCase,
  { today, calendar }: Pick<RuleContext, 'today' | 'calendar'>,
): number {
  if (state === 'Por confirmar' || unsettledReport !== null) return URGENCY.unsettled;
  if (isSettled(state)) return URGENCY.settled;
  if (state === null || unproved) return URGENCY.unclear;
  if (state === 'Vencido') return URGENCY.overdue;
  if (state === 'Por reportar') return URGENCY.toReport;
  const left = dueOn === null ? null : businessDaysBetween(today, dueOn, calendar);
  return left !== null && left <= SOON ? URGENCY.dueSoon : URGENCY.waiting;
}

/** Last of all days. */
const NEVER = '9999-12-31';

interface Rank {
  readonly urgency: number;
  readonly due: string;
  readonly sent: string;
}

/** Orders cases: the most urgent first, of them what is due first; what is settled last, the newest first. */
export function byUrgency(context: Pick<RuleContext, 'today' | 'calendar'>): (a: KnownCase, b: KnownCase) => number {
  const ranks = new Map<KnownCase, Rank>();
  const rankOf = (known: KnownCase): Rank => {
    let rank = ranks.get(known);
    if (!rank) {
      const { row, standing } = known;
      const sent = isDate(row.sentOn) ? row.sentOn.day : '';
      rank = { urgency: urgencyOf(known, context), due: standing.dueOn ?? NEVER, sent };
      ranks.set(known, rank);
    }
    return rank;
  };
  return (a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)];
    if (one.urgency !== other.urgency) return one.urgency - other.urgency;
    return one.urgency === URGENCY.settled
      ? compare(other.sent, one.sent)
      : compare(one.due, other.due) || compare(one.sent, other.sent);
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
