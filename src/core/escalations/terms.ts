import { remembered } from '../base/remembered';
import { type Day, shortDay, weekday } from '../calendar/day';
import { type CountedDay, type Deadline, deadlineOf } from '../calendar/deadline';
import type { RuleContext } from '../rules/rule';

/** What acta 9 counts from the sending of a round. */
export interface EscalationTerms {
  /** The day on which the coordinator is told that there is no answer. */
  readonly report: Deadline;
  /** The last day for the answer, that one included. */
  readonly due: Deadline;
}

type Known = Pick<RuleContext, 'calendar' | 'settings'>;

/** Few days are sent on, and many rows ask. */
const remembering = new WeakMap<
  Known['calendar'],
  { settings: Known['settings']; of: (sent: Day) => EscalationTerms }
>();

/** The terms of what is sent on a day, counted as CONFIGURACIÓN says (acta/DECISIONS.md 23–28). */
export function termsOf(sent: Day, { calendar, settings }: Known): EscalationTerms {
  let known = remembering.get(calendar);
  if (known?.settings !== settings) {
    const { reportAfter, answerWithin } = settings;
    const of = remembered((day: Day) => ({
      report: deadlineOf(day, reportAfter, calendar, settings),
      due: deadlineOf(day, answerWithin, calendar, settings),
    }));
    known = { settings, of };
    remembering.set(calendar, known);
  }
  return known.of(sent);
}

/** Spanish, the days that did not count: «lun 13 jul (festivo), sáb, dom»; '' when all of them did. */
export function skippedDays(days: readonly CountedDay[]): string {
  const weekend = new Set<number>();
  const byKind = new Map<string, string[]>();
  for (const { day, counted, reason } of days) {
    if (counted) continue;
    const [kind = '', name] = reason.split(': ');
    if (name === undefined && weekday(day) % 6 === 0) weekend.add(weekday(day));
    else byKind.set(kind, [...(byKind.get(kind) ?? []), shortDay(day)]);
  }
  return [
    ...Array.from(byKind, ([kind, named]) => `${named.join(', ')} (${kind})`),
    ...(weekend.has(6) ? ['sáb'] : []),
    ...(weekend.has(0) ? ['dom'] : []),
  ].join(', ');
}
