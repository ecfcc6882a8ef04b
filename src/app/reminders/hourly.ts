import type { MailingPorts } from '../../core/ports';
import { renewBoard } from '../productivity/renew-board';
import { beat, readHeartbeat } from './heartbeat';
import { remindersHour } from './reminders-hour';
import { reviewOldestTabs } from './review-oldest-tabs';
import { beginRun, type Run } from './run';
import { sendFigures } from './send-figures';
import { sendMorning } from './send-morning';
import { countUnsettled } from './unsettled';

/** Nobody is written to about the day's work after it. */
const END_OF_DAY = 18;

/**
 * The hourly run of «Activar recordatorios»: sends what a missed or an interrupted morning left and the figures that
 * are due, renews the tab TABLERO, then reviews what onEdit missed.
 */
export function runHourly(ports: MailingPorts): void {
  const run = beginRun(ports);
  if (!run) return;
  const isInTime = isMorningsTime(run);
  try {
    if (isInTime && readHeartbeat(run.ports.sharedNotes)?.complete !== run.ports.today()) sendMorning(run);
    else recount(run);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    ports.log(`Morning mails: ${(problem instanceof Error && problem.stack) || message}`);
    // Were it complete, or too late in the day, no run would take the problem away again.
    if (isInTime)
      beat(run.ports, { complete: null, problems: [`Los recordatorios de hoy no se pudieron preparar: ${message}`] });
  }
  sendFigures(run);
  // Before the reviews: what they do is known by tab, and a tab that takes too long ends the run.
  beat(run.ports, { hourly: run.ports.now() });
  renewBoard(run);
  reviewOldestTabs(run);
}

/** Mails that people have settled in the meantime are told of no more. */
function recount({ ports }: Run): void {
  const told = readHeartbeat(ports.sharedNotes)?.unsettled ?? 0;
  const unsettled = told > 0 ? countUnsettled(ports) : null;
  if (unsettled !== null && unsettled !== told) beat(ports, { unsettled });
}

/** Do the morning's mails still leave at this hour. */
function isMorningsTime({ read, begun }: Run): boolean {
  const hour = remindersHour(read);
  const minutes = begun.minutes ?? 0;
  return minutes >= hour * 60 && minutes < (hour < END_OF_DAY ? END_OF_DAY : 24) * 60;
}
