import { type DateValue, isDate } from '../base/cell';
import type { Agent } from '../base/directory';
import { agentsNamed } from '../base/find-agent';
import type { Day } from '../calendar/day';
import { type Deadline, explained } from '../calendar/deadline';
import type { RuleContext } from '../rules/rule';
import { actionsOf, type CaseAction } from './case-actions';
import type { KnownCase } from './known-case';
import { type EscalationRow, type EscalationState, isSettled } from './state';
import { taskOf } from './tasks';
import { skippedDays, termsOf } from './terms';
import { urgencyOf } from './urgency';

/** A date of a term and how it was counted. */
export interface TermView {
  readonly date: string;
  /** Spanish, one line a day: «lun 13 jul: festivo, no cuenta (…)». */
  readonly lines: readonly string[];
  /** Spanish, in one line: what did not count; '' when every day did. */
  readonly skipped: string;
}

/** A row of ESCALAMIENTOS as people see it; days are yyyy-MM-dd. */
export interface CaseFacts {
  readonly number: string;
  readonly topic: string;
  readonly agent: string;
  readonly agentMail: string;
  readonly mine: boolean;
  readonly round: number;
  /** No. of round 1; '' in round 1. */
  readonly origin: string;
  /** No. of the round that follows; ''. */
  readonly resentAs: string;
  readonly resentOn: string | null;
  readonly state: EscalationState | null;
  readonly settled: boolean;
  /** Spanish, what is to be done now, as a command: «Reporte a coordinación que no hay respuesta.»; '' for nothing. */
  readonly task: string;
  /** Small is urgent: the list comes in this order. */
  readonly urgency: number;
  readonly sentOn: string | null;
  readonly report: TermView | null;
  readonly due: TermView | null;
  readonly reportedOn: string | null;
  readonly answeredOn: string | null;
  readonly filedOn: string | null;
  readonly closedOn: string | null;
  readonly description: string;
  readonly link: string;
  readonly comments: string;
  readonly screenshot: string;
  readonly answer: string;
  readonly filingNumber: string;
  readonly notes: string;
  /** What may be done, the most fitting first. */
  readonly actions: readonly CaseAction[];
  /** A mail to coordination about it of which nobody knows whether it left. */
  readonly unsettledReport: number | null;
}

/** Whoever asks; the name is '' for somebody whom AGENTES does not name. */
export interface Asking {
  readonly name: string;
  /** '' where Google does not say. */
  readonly mail: string;
}

/** Is the case a person's own, by Correo agente or by Agente as people write it: «Laura» for Laura Pérez. */
export function isOwn(
  { agent, agentMail }: Pick<EscalationRow, 'agent' | 'agentMail'>,
  { name, mail }: Asking,
  agents: readonly Agent[],
): boolean {
  if (mail !== '' && agentMail.trim().toLowerCase() === mail.toLowerCase()) return true;
  const meant = name === '' ? [] : agentsNamed(agent, agents);
  return meant.length > 0 && meant.every((other) => other.name === name);
}

/** A case as the panel shows it to a person. */
export function caseFacts(known: KnownCase, person: Asking, context: Omit<RuleContext, 'has'>): CaseFacts {
  const { row, standing, next, unsettledReport } = known;
  const terms = isDate(row.sentOn) ? termsOf(row.sentOn.day, context) : null;
  return {
    number: row.number.trim(),
    topic: row.topic,
    agent: row.agent,
    agentMail: row.agentMail,
    mine: isOwn(row, person, context.agents),
    round: standing.round,
    origin: standing.round === 1 ? '' : row.origin.trim(),
    resentAs: next?.row.number.trim() ?? '',
    resentOn: next ? dayIn(next.row.sentOn) : null,
    state: standing.state,
    settled: isSettled(standing.state),
    task: taskOf(known, context),
    urgency: urgencyOf(known, context),
    sentOn: dayIn(row.sentOn),
    report: termView(terms?.report, standing.reportOn),
    due: termView(terms?.due, standing.dueOn),
    reportedOn: dayIn(row.reportedOn),
    answeredOn: dayIn(row.answeredOn),
    filedOn: dayIn(row.filedOn),
    closedOn: dayIn(row.closedOn),
    description: row.description,
    link: row.link,
    comments: row.comments,
    screenshot: row.screenshot,
    answer: row.answer,
    filingNumber: row.filingNumber,
    notes: row.notes,
    actions: actionsOf(known),
    unsettledReport,
  };
}

const dayIn = (value: DateValue): Day | null => (isDate(value) ? value.day : null);

/** A date that only the row says has no explanation. */
function termView(term: Deadline | undefined, date: Day | null): TermView | null {
  if (date === null) return null;
  return term?.ok
    ? { date, lines: term.days.map(explained), skipped: skippedDays(term.days) }
    : { date, lines: [], skipped: '' };
}
