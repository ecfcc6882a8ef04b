import type { Absence } from '../base/absences';
import type { EscalationRow } from '../escalations/state';
import type { LoggedMail } from '../log/mails';
import type { RuleContext } from '../rules/rule';
import { holders } from './case-holder';
import { countsOf, titleOf } from './case-words';
import { coordinationHere, NO_COORDINATION } from './coordination-here';
import { type DueCase, dueCases } from './due-cases';
import { agentLetter, coordinatorLetter, type Share } from './morning-letters';
import { noticeKey } from './notice-keys';
import { mailTo, type PlannedMail, quotaProblems, standingsBy } from './planned-mail';

export interface MorningInput {
  /** All rows of ESCALAMIENTOS. */
  readonly rows: readonly EscalationRow[];
  readonly context: Pick<RuleContext, 'today' | 'calendar' | 'settings' | 'agents'>;
  /** NOVEDADES */
  readonly absences: readonly Absence[];
  /** The mails of BITÁCORA by key. */
  readonly ledger: ReadonlyMap<string, LoggedMail>;
  /** Those of them of which nobody knows whether they left. */
  readonly unsettled: readonly LoggedMail[];
  /** How many recipients the account may still write to. */
  readonly recipientsLeft: number;
}

export interface MorningPlan {
  /** In the order in which they leave: the coordinator's first. */
  readonly mails: readonly PlannedMail[];
  /** Spanish: what keeps somebody from being told. */
  readonly problems: readonly string[];
  /** Spanish: open rows of which nobody can say when they are due. */
  readonly uncounted: readonly string[];
}

/**
 * The mails of a business morning (acta 9, 11): one to the coordinator with everything, then one to each agent with
 * the agent's own. None where nothing is due. What does not fit into the quota waits, and the coordinator's mail says
 * whose it is.
 */
export function planMorning({ rows, context, absences, ledger, unsettled, recipientsLeft }: MorningInput): MorningPlan {
  const { due, undated } = dueCases(rows, context);
  const uncounted = uncountedRows(undated);
  if (due.length === 0) return { mails: [], problems: [], uncounted };

  const to = coordinationHere(context, absences);
  const shares = sharesOf(due, holders(context.agents, absences, context.today));
  const told = shares.filter(({ mail }) => mail !== null && !to.includes(mail));
  const keyOf = (mail: string | null) => noticeKey({ kind: 'morning', day: context.today }, mail);
  const standingOf = standingsBy(ledger, recipientsLeft);
  const coordinatorKey = keyOf(null);
  const coordinators = to.length === 0 ? null : standingOf(coordinatorKey, to.length);
  const agents = told.map((share) => {
    const key = keyOf(share.mail);
    return { share, key, standing: standingOf(key, 1) };
  });

  const noQuota = agents.filter(({ standing }) => standing === 'noQuota').map(({ share }) => share);
  const others = unsettled.filter(({ key }) => key !== coordinatorKey);
  const mails: PlannedMail[] = agents.map(({ share, key, standing }) => ({
    key,
    who: share.name,
    mail: mailTo([share.mail as string], agentLetter(share, context)),
    standing,
  }));
  if (coordinators !== null) {
    const written = coordinatorLetter(to, shares, { noQuota, unsettled: others, uncounted }, context);
    mails.unshift({ key: coordinatorKey, who: 'Coordinación', mail: mailTo(to, written), standing: coordinators });
  }
  return { mails, problems: [...quotaProblems(mails), ...nobodyTold(shares, to)], uncounted };
}

/** Each person's cases; whose is the most urgent comes first. */
function sharesOf(due: readonly DueCase[], holderOf: ReturnType<typeof holders>): Share[] {
  const shares = new Map<string, Share & { readonly cases: DueCase[] }>();
  for (const each of due) {
    const holder = holderOf(each.row);
    const key = `${holder.mail ?? ''} ${holder.mail === null ? `${holder.name} ${holder.away}` : ''}`;
    const share = shares.get(key);
    if (share) share.cases.push(each);
    else shares.set(key, { ...holder, cases: [each] });
  }
  return [...shares.values()];
}

const MOST_NAMED = 5;

function uncountedRows(undated: readonly EscalationRow[]): string[] {
  const named = undated
    .slice(0, MOST_NAMED)
    .map((row) => `${titleOf({ row })}: no tiene fechas que se puedan leer. Corrija Fecha envío.`);
  const more = undated.length - named.length;
  return more > 0 ? [...named, `Y ${more} más sin fechas que se puedan leer.`] : named;
}

/** Cases that reach nobody: there is no coordinator, and their agents cannot be written to. */
function nobodyTold(shares: readonly Share[], to: readonly string[]): string[] {
  if (to.length > 0) return [];
  const lost = shares.filter(({ mail }) => mail === null);
  return [
    NO_COORDINATION,
    ...lost.map(({ name, away, cases }) => `A nadie se avisó de los casos de ${name} (${countsOf(cases)}): ${away}.`),
  ];
}
