import type { CaseView, EscalationCommands, EscalationDraft } from '../../app/panel-api';

type Outcome = EscalationCommands['escalations.send']['answer'];

/** What came of an escalation that left and is registered. */
export type SentEscalation = Extract<Outcome, { readonly status: 'sent' }>;
/** Nobody knows whether the mail left. */
export type UnsettledEscalation = Extract<Outcome, { readonly status: 'unsettled' }>;

/** Of a case of which the person said that its mail left. @param source the agent's row, which has no number yet */
export const sentAfterAll = (
  { number, report, due }: CaseView,
  message: string,
  source: EscalationDraft['source'],
): SentEscalation => ({
  status: 'sent',
  number,
  reportOn: report?.date ?? null,
  dueOn: due?.date ?? null,
  explanation: due?.lines ?? [],
  notices: source === null ? [message] : [message, `Anote usted el ${number} en su fila (${source.label}).`],
});
