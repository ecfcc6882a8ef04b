import { dueFigures } from '../../core/notices/due-figures';
import type { Notice } from '../../core/notices/notice-keys';
import { readBaseMap } from '../base-map';
import { figureTimes } from './figure-times';
import { beat, type Heartbeat, readHeartbeat } from './heartbeat';
import { type FigurePlanner, figurePlanner } from './plan-figures';
import type { Run } from './run';
import { sendPlanned } from './send-planned';
import { countUnsettled } from './unsettled';

/**
 * Sends the figures that are due and have not left, each mail once; what keeps them from being prepared is told and
 * stops nothing else. The agents' tabs are read only where a mail is to leave.
 */
export function sendFigures(run: Run): void {
  const { ports } = run;
  try {
    sendDue(run);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    ports.log(`Mails of figures: ${(problem instanceof Error && problem.stack) || message}`);
    beat(ports, { figureProblems: [`Los correos de cifras no se pudieron preparar: ${message}`] });
  }
}

function sendDue({ ports, read, begun, activation }: Run): void {
  const map = readBaseMap(ports.workbook, ports.cache, read);
  const times = figureTimes({ ...ports, now: () => begun }, map, activation);
  const heartbeat = readHeartbeat(ports.sharedNotes);
  const left = dueFigures(times).filter((notice) => !isComplete(notice, heartbeat));
  const planner = figurePlanner(ports, map, read);
  const problems = left.flatMap((notice) => sendOne(ports, planner, notice));
  if (problems.length > 0 || (heartbeat?.figureProblems ?? []).length > 0) beat(ports, { figureProblems: problems });
}

const isComplete = ({ kind, day }: Notice, heartbeat: Heartbeat | null): boolean =>
  (kind === 'week' ? heartbeat?.week : heartbeat?.closing) === day;

/** @returns in Spanish, what keeps somebody from being told */
function sendOne(ports: Run['ports'], planner: FigurePlanner, notice: Notice): readonly string[] {
  const outline = planner.outline(notice);
  const isDue = outline.ok && outline.value.mails.some(({ standing }) => standing === 'fits');
  const planned = isDue ? planner.mails(notice) : outline;
  if (!planned.ok) return [planned.message];
  const { mails, problems, unsettled } = planned.value;
  const sendings = sendPlanned(ports, mails);
  const counted = sendings.unsettled ? countUnsettled(ports) : null;
  const isOver = !sendings.waits && problems.length === 0;
  beat(ports, {
    unsettled: counted ?? unsettled.length,
    ...(isOver ? { [notice.kind]: notice.day } : {}),
  });
  return [...sendings.stopped, ...problems];
}
