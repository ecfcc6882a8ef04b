import type { LoggedMail } from '../log/mails';
import { type Block, heading, letterOf, list, paragraph } from '../mail/letter';
import { subjectOf } from '../mail/subject';
import type { RuleContext } from '../rules/rule';
import { countsOf, dayInWords } from './case-words';
import { PAUSING, toBeSettled, withoutQuota } from './coordination-blocks';
import { DUE_KINDS, type DueCase, type DueKind } from './due-cases';
import type { Written } from './planned-mail';
import { caseTeller, fitting, type Length } from './tell-cases';

type Known = Pick<RuleContext, 'today' | 'calendar' | 'settings'>;

/** A person's cases of today. */
export interface Share {
  readonly name: string;
  /** null: nobody can be written to. */
  readonly mail: string | null;
  /** Spanish: why the coordinator has them; ''. */
  readonly away: string;
  readonly cases: readonly DueCase[];
}

const HEADINGS: { readonly [Kind in DueKind]: string } = {
  unsettled: 'Por confirmar',
  overdue: 'Vencidos',
  dueToday: 'Vencen hoy',
  report: 'Por reportar',
};

const CLOSING = paragraph(
  'Este aviso llega cada día hábil hasta que el caso se resuelva. Los casos se atienden en la base: menú Base de gestión, «Escalamientos».',
);

/** What an agent is told: the agent's cases, and with what words to report those that are to be reported. */
export const agentLetter = (share: Share, context: Known): Written =>
  fitting((length) => writeAgent(share, length, context));

function writeAgent({ name, cases }: Share, length: Length, context: Known): Written {
  const blocks: Block[] = [paragraph(`Buenos días, ${name}. Estos escalamientos suyos piden algo hoy.`)];
  const tell = caseTeller(context, name, length);
  for (const kind of DUE_KINDS) {
    const ofKind = cases.filter((each) => each.kind === kind);
    if (ofKind.length > 0) blocks.push(heading(HEADINGS[kind]));
    blocks.push(...tell(ofKind, 'agent'));
  }
  return {
    subject: subjectOf(`Escalamientos de hoy, ${dayInWords(context.today, context.today)}: ${countsOf(cases)}`),
    ...letterOf([...blocks, CLOSING]),
  };
}

/** What the coordinator's mail tells besides the cases. */
export interface Besides {
  /** Who gets no mail today because the quota does not allow it. */
  readonly noQuota: readonly Share[];
  readonly unsettled: readonly LoggedMail[];
  /** Spanish: rows that cannot be counted. */
  readonly uncounted: readonly string[];
}

/**
 * What the coordinator is told: everything, by agent, and apart what nobody else will do today.
 * @param to the coordinator's addresses: cases of theirs are their own to do
 */
export const coordinatorLetter = (
  to: readonly string[],
  shares: readonly Share[],
  besides: Besides,
  context: Known,
): Written => fitting((length) => writeCoordinator(to, shares, besides, length, context));

function writeCoordinator(
  to: readonly string[],
  shares: readonly Share[],
  besides: Besides,
  length: Length,
  context: Known,
): Written {
  const all = shares.flatMap(({ cases }) => cases);
  const told = shares.filter(({ away }) => away === '');
  const away = shares.filter((share) => share.away !== '');
  const { noQuota, unsettled, uncounted } = besides;
  const tell = caseTeller(context, null, length);
  const today = dayInWords(context.today, context.today);
  const blocks: Block[] = [
    paragraph(`Buenos días. Escalamientos del equipo que piden algo hoy, ${today}: ${countsOf(all)}.`),
  ];
  blocks.push(
    ...withoutQuota(noQuota.map(({ name, mail, cases }) => `${name} (${mail}): ${countsOf(cases)}`)),
    ...toBeSettled(unsettled),
  );
  for (const { name, away: why, cases } of away)
    blocks.push(
      heading(`${name}: queda en sus manos`),
      paragraph(`No se le escribió: ${why}.`),
      ...tell(cases, 'substitute'),
    );
  for (const { name, mail, cases } of told)
    blocks.push(heading(name), ...tell(cases, mail !== null && to.includes(mail) ? 'substitute' : 'coordinator'));
  if (uncounted.length > 0) blocks.push(heading('Filas que no se pueden contar'), list(...uncounted));
  return {
    subject: subjectOf(`Escalamientos de hoy, ${today}, todo el equipo: ${countsOf(all)}`),
    ...letterOf([...blocks, CLOSING, PAUSING]),
  };
}
