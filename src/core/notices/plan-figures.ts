import type { Absence } from '../base/absences';
import { addDays, type Day } from '../calendar/day';
import type { LoggedMail } from '../log/mails';
import { addressOf } from '../mail/address';
import { mondayOf } from '../productivity/periods';
import type { AgentTally, DayTally } from '../productivity/tally';
import type { RuleContext } from '../rules/rule';
import { agentClosing, teamClosing } from './closing-letters';
import { coordinationHere, NO_COORDINATION } from './coordination-here';
import type { PersonFigures } from './figure-blocks';
import { nameOf } from './figure-words';
import { type Notice, noticeKey } from './notice-keys';
import { mailTo, type PlannedMail, quotaProblems, standingsBy, type Written } from './planned-mail';
import { agentWeek, teamWeek } from './week-letters';

/** The days of which a notice's mails tell: those of its week up to the day, or the whole week. */
export function daysOf({ kind, day }: Notice): { readonly from: Day; readonly to: Day } {
  return kind === 'week' ? { from: day, to: addDays(day, 6) } : { from: mondayOf(day), to: day };
}

export interface FiguresInput {
  /** A closing or a week. */
  readonly notice: Notice;
  /** Of the days of {@link daysOf}, as they stood on the last of them. */
  readonly tallies: readonly AgentTally[];
  /** Spanish: what is not counted, or doubtful. */
  readonly problems: readonly string[];
  /** By person: rows of the day with something to correct. */
  readonly findings: ReadonlyMap<string, number>;
  readonly context: Pick<RuleContext, 'today' | 'settings' | 'agents'>;
  /** NOVEDADES */
  readonly absences: readonly Absence[];
  /** The mails of BITÁCORA by key. */
  readonly ledger: ReadonlyMap<string, LoggedMail>;
  /** Those of them of which nobody knows whether they left. */
  readonly unsettled: readonly LoggedMail[];
  readonly recipientsLeft: number;
}

export interface FiguresPlan {
  /** In the order in which they leave: the coordinator's first. */
  readonly mails: readonly PlannedMail[];
  /** Spanish: what keeps somebody from being told. */
  readonly problems: readonly string[];
}

interface Asked extends PersonFigures {
  /** null: AGENTES has none that a mail can be sent to. */
  readonly mail: string | null;
}

/**
 * The mails of a day's or a week's figures (acta 24, 29): the team's table to the coordinator, then to each agent of
 * whom something was asked the agent's own. None where nothing was asked of anybody. What does not fit into the quota
 * waits, and the coordinator's mail says whose it is.
 */
export function planFigures(input: FiguresInput): FiguresPlan {
  const { notice, tallies, context, absences, ledger, recipientsLeft } = input;
  const people = askedIn(input);
  if (people.length === 0) return { mails: [], problems: [] };

  const to = coordinationHere(context, absences);
  const standingOf = standingsBy(ledger, recipientsLeft);
  const coordinatorKey = noticeKey(notice, null);
  const coordinators = to.length === 0 ? null : standingOf(coordinatorKey, to.length);
  const agents = byAddress(people).map(({ mail, sharing }) => {
    const key = noticeKey(notice, mail);
    return { mail, sharing, key, standing: standingOf(key, 1) };
  });

  const unknown = people.filter(({ mail }) => mail === null).map(({ name }) => `${name}: AGENTES no tiene su correo`);
  const mails: PlannedMail[] = agents.map(({ mail, sharing, key, standing }) => ({
    key,
    who: namesOf(sharing),
    mail: mailTo([mail], agentLetter(sharing, input)),
    standing,
  }));
  if (coordinators !== null) {
    const besides = {
      noQuota: agents.flatMap(({ mail, sharing, standing }) =>
        standing === 'noQuota' ? [`${namesOf(sharing)} (${mail})`] : [],
      ),
      unsettled: input.unsettled.filter(({ key }) => key !== coordinatorKey),
      problems: [...unknown.map((why) => `${why}, y no se le escribió.`), ...input.problems],
    };
    const { today } = context;
    const written =
      notice.kind === 'week'
        ? teamWeek(tallies, besides, { monday: notice.day, today })
        : teamClosing(tallies, besides, { day: notice.day, today });
    mails.unshift({ key: coordinatorKey, who: 'Coordinación', mail: mailTo(to, written), standing: coordinators });
  }
  const nobodyTold =
    to.length > 0 ? [] : [NO_COORDINATION, ...unknown.map((why) => `${why}, y a nadie se le dio su cifra.`)];
  return { mails, problems: [...quotaProblems(mails), ...nobodyTold] };
}

const namesOf = (people: readonly PersonFigures[]): string => people.map(({ name }) => name).join(' y ');

function agentLetter(people: readonly PersonFigures[], { notice, context: { today } }: FiguresInput): Written {
  return notice.kind === 'week'
    ? agentWeek(people, { monday: notice.day, today })
    : agentClosing(people, { day: notice.day, today });
}

/** Of whom something was asked: on the day, or on one of the week's. */
function askedIn({ notice, tallies, findings }: FiguresInput): Asked[] {
  const isAsked = ({ date, goalManaged }: DayTally) =>
    goalManaged !== null && (notice.kind === 'week' || date === notice.day);
  const people = new Map<string, AgentTally[]>();
  for (const tally of tallies) people.set(tally.posting.person, [...(people.get(tally.posting.person) ?? []), tally]);
  return [...people].flatMap(([person, own]) => {
    const [first] = own;
    if (!first || !own.some(({ days }) => days.some(isAsked))) return [];
    const mail = addressOf(first.posting.mail);
    return [{ name: nameOf(first), mail, tallies: own, findings: findings.get(person) ?? null }];
  });
}

/** People who share an address get one mail. */
function byAddress(people: readonly Asked[]): { readonly mail: string; readonly sharing: readonly Asked[] }[] {
  const sharing = new Map<string, Asked[]>();
  for (const person of people)
    if (person.mail !== null) sharing.set(person.mail, [...(sharing.get(person.mail) ?? []), person]);
  return Array.from(sharing, ([mail, those]) => ({ mail, sharing: those }));
}
