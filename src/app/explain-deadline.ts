import { calendarOptions } from '../core/base/facts';
import { calendarOf } from '../core/calendar/calendar';
import { parseDay } from '../core/calendar/day';
import { deadlineOf, explained } from '../core/calendar/deadline';
import type { Ports } from '../core/ports';
import { rememberedBaseMap } from './base-map';
import type { DeadlineView } from './panel-api';
import { done, type Result, refused } from './result';

/** A term as this base counts it (acta 9), day by day. */
export function explainDeadline(
  { workbook, cache }: Ports,
  asked: { sent: string; days: number },
): Result<DeadlineView> {
  const sent = parseDay(asked.sent.trim());
  if (sent === null)
    return refused(`«${asked.sent}» no es una fecha. Escríbala como aaaa-mm-dd, por ejemplo 2026-07-03.`);
  const { facts } = rememberedBaseMap(workbook, cache);
  const calendar = calendarOf(calendarOptions(facts));
  const term = deadlineOf(sent, asked.days, calendar, facts.settings);
  const report = deadlineOf(sent, facts.settings.reportAfter, calendar, facts.settings);
  if (!term.ok) return refused(term.problem);
  if (!report.ok) return refused(report.problem);
  const days = term.days.map((day) => ({
    date: day.day,
    counted: day.counted,
    reason: day.reason,
    line: explained(day),
  }));
  return done({ sent, report: report.due, due: term.due, days });
}
