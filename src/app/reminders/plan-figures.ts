import { type LoggedMail, readMails } from '../../core/log/mails';
import type { Notice } from '../../core/notices/notice-keys';
import { daysOf, type FiguresPlan, planFigures } from '../../core/notices/plan-figures';
import { unsettledMails } from '../../core/notices/unsettled-mails';
import type { MailingPorts } from '../../core/ports';
import type { BaseMap } from '../base-map';
import { readCases } from '../escalations/cases';
import { readLog } from '../log-tab';
import type { OwnTabReader } from '../own-tabs';
import { findingsOn } from '../productivity/findings';
import { type FigureSources, readSources } from '../productivity/read-sources';
import { tallied } from '../productivity/tally';
import { done, type Result } from '../result';
import { wholeDayAbsences } from './whole-days';

export interface PlannedFigures extends FiguresPlan {
  readonly unsettled: readonly LoggedMail[];
}

export interface FigurePlanner {
  /** Who is to be told, by AGENTES and NOVEDADES: no agent's tab is read, and the mails have no figures yet. */
  outline(notice: Notice): Result<PlannedFigures>;
  /** The mails as they would leave now. */
  mails(notice: Notice): Result<PlannedFigures>;
}

/** Plans the mails of figures; each agent's tab is read once, when it is first needed. Nothing is written or sent. */
export function figurePlanner(ports: MailingPorts, map: BaseMap, read: OwnTabReader): FigurePlanner {
  let outlined: FigureSources | null = null;
  let counted: FigureSources | null = null;
  return {
    outline(notice) {
      outlined ??= readSources(ports, map, () => false, read);
      return plan(ports, map, read, notice, outlined, new Map());
    },
    mails(notice) {
      counted ??= readSources(ports, map, () => true, read);
      return plan(ports, map, read, notice, counted, findingsIn(ports, map, notice, counted));
    },
  };
}

function plan(
  ports: MailingPorts,
  map: BaseMap,
  read: OwnTabReader,
  notice: Notice,
  sources: FigureSources,
  findings: ReadonlyMap<string, number>,
): Result<PlannedFigures> {
  const log = readLog(ports.workbook);
  if (!log.ok) return log;
  const cases = readCases(ports);
  const ledger = readMails(log.value?.rows ?? []);
  const unsettled = unsettledMails(ledger, cases.ok ? cases.value.rows.map(({ values }) => values) : []);
  const { settings, agents } = map.facts;
  const { from, to } = daysOf(notice);
  const today = ports.today();
  // As it stood when those days ended: of the days after them nothing is asked yet.
  const hasEnded = to < today;
  const known = { ...sources, today: hasEnded ? to : today };
  const planned = planFigures({
    notice,
    tallies: tallied(known, from, to).tallies,
    problems: tallied(known, notice.day, to).problems,
    findings,
    context: { today, settings, agents },
    absences: wholeDayAbsences(read('incidents', settings).rows),
    ledger,
    unsettled,
    recipientsLeft: ports.mail.recipientsLeft(),
  });
  return done({ ...planned, unsettled });
}

/** By person, for a closing: in a week's mail nobody looks for rows. */
function findingsIn(
  ports: MailingPorts,
  map: BaseMap,
  { kind, day }: Notice,
  { postings }: FigureSources,
): ReadonlyMap<string, number> {
  const present = kind === 'week' ? [] : postings.filter((posting) => posting.tab !== '' && posting.holdsOn(day));
  return new Map(present.map(({ person, tab }) => [person, findingsOn(ports, tab, map, day)]));
}
