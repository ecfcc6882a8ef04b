import { nextWeek, openFigures } from '../../core/notices/due-figures';
import type { Notice } from '../../core/notices/notice-keys';
import type { MailingPorts } from '../../core/ports';
import type { BaseMap } from '../base-map';
import type { OwnTabReader } from '../own-tabs';
import { done, type Result } from '../result';
import type { PreviewedFigures } from './api';
import { figureTimes } from './figure-times';
import { type FigurePlanner, figurePlanner, type PlannedFigures } from './plan-figures';
import { previewedMail } from './previewed-mail';
import { activationOf } from './run';

interface Shown extends Omit<PreviewedFigures, 'mails'> {
  readonly notice: Notice;
}

/**
 * The mails of figures that come next, as the figures are now: a closing that was missed, the day's, and the week's.
 * @param ports of the day that is previewed
 */
export function previewFigures(
  ports: MailingPorts,
  map: BaseMap,
  read: OwnTabReader,
): Result<{ readonly figures: PreviewedFigures[]; readonly problems: readonly string[] }> {
  if (!map.facts.settings.mailsFigures) return done({ figures: [], problems: [] });
  const planner = figurePlanner(ports, map, read);
  const figures: PreviewedFigures[] = [];
  const problems = new Set<string>();
  for (const { notice, ...shown } of noticesFor(ports, map, read, planner)) {
    const planned = planner.mails(notice);
    if (!planned.ok) return planned;
    figures.push({ ...shown, mails: planned.value.mails.map(previewedMail) });
    for (const problem of planned.value.problems) problems.add(problem);
  }
  return done({ figures, problems: [...problems] });
}

function noticesFor(ports: MailingPorts, map: BaseMap, read: OwnTabReader, planner: FigurePlanner): Shown[] {
  const day = ports.today();
  const activation = activationOf(ports.workbook, read);
  const times = figureTimes(ports, map, activation);
  const week = nextWeek(day, times.calendar);
  const missed = (activation.state === 'active' ? openFigures(times) : []).filter(
    ({ kind, day: closed }) => kind === 'closing' && closed < day && isOpen(planner.outline({ kind, day: closed })),
  );
  return [
    ...missed.map((notice) => ({ notice, kind: 'closing' as const, day: notice.day, leavesOn: day, missed: true })),
    { notice: { kind: 'closing', day }, kind: 'closing', day, leavesOn: day, missed: false },
    { notice: week.notice, kind: 'week', day: week.notice.day, leavesOn: week.leavesOn ?? '', missed: false },
  ];
}

const isOpen = (outline: Result<PlannedFigures>): boolean =>
  outline.ok && outline.value.mails.some(({ standing }) => standing !== 'sent');
