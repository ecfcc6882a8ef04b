import { isDate } from '../../core/base/cell';
import type { Day } from '../../core/calendar/day';
import { type AttemptedRow, stepAfter } from '../../core/escalations/attempt';
import { sendingKey } from '../../core/escalations/mail-keys';
import { isSettled, statedIn } from '../../core/escalations/state';
import { joinedTopics } from '../../core/escalations/topics';
import type { LoggedMail } from '../../core/log/mails';
import type { MailingPorts } from '../../core/ports';
import { type Ledger, openLedger } from '../mail/ledger';
import { done, type Result, refused } from '../result';
import type { EscalationDraft, SendOutcome } from './api';
import { appendCase, type CaseRow, type Cases, readCases } from './cases';
import { sameTopics } from './check-topic';
import { markSent } from './finish';
import type { Begun, Order } from './order';
import { writeReference } from './reference';
import { NEEDED, rowOfNumber, whyNotAgain } from './rounds';
import { rowValues, writeSending } from './write-sending';

/** What came of it under the lock. `begun`: now the mail may leave. */
export type Registration =
  | ({ readonly status: 'begun' } & Begun)
  | Extract<SendOutcome, { readonly status: 'asks' }>
  /** It left before. `sentOn`: null where its row does not say. `notices`: Spanish, what is still not written. */
  | {
      readonly status: 'sent';
      readonly number: string;
      readonly sentOn: Day | null;
      readonly notices: readonly string[];
    }
  | { readonly status: 'unsettled'; readonly number: string; readonly attempt: number };

/**
 * Gives a draft its number, writes its row as ENVIANDO and tells BITÁCORA that it is about to leave. Needs the lock.
 * Asked again it finds what it did before, wherever that was stopped.
 */
export function register(ports: MailingPorts, order: Order): Result<Registration> {
  const read = readCases(ports, NEEDED);
  if (!read.ok) return read;
  const opened = openLedger(ports);
  if (!opened.ok) return opened;
  const ledger = opened.value;
  const cases = read.value;
  const known = ledger.mail(sendingKey(order.draft.id));
  return known ? takeUp(ports, order, ledger, cases, known) : begin(order, ledger, cases);
}

function begin(order: Order, ledger: Ledger, cases: Cases): Result<Registration> {
  const { draft, topicChecked } = order;
  const first = firstRound(cases, draft);
  if (!first.ok) return first;
  if (!topicChecked) {
    const joined = joinedTopics(draft.topic);
    const same = sameTopics(cases, draft.topic, draft.resends?.number ?? '');
    if (joined.length > 0 || same.length > 0) return done({ status: 'asks', joined, same });
  }
  return done({ status: 'begun', ...writeSending(order, ledger, cases, first.value, null) });
}

/** The round that a draft asks again; null: it asks for the first time. */
function firstRound(cases: Cases, { resends }: EscalationDraft): Result<CaseRow | null> {
  if (resends === null) return done(null);
  const row = rowOfNumber(cases, resends.number);
  if (!row) return refused(`El escalamiento ${resends.number} ya no está en ${cases.tab.name}: no se puede reenviar.`);
  const why = whyNotAgain(cases, row);
  return why === null ? done(row) : refused(why);
}

function takeUp(
  ports: MailingPorts,
  order: Order,
  ledger: Ledger,
  cases: Cases,
  mail: LoggedMail,
): Result<Registration> {
  const { number, attempt } = mail;
  const row = rowOfNumber(cases, number);
  const step = stepAfter(mail, attempted(cases, row), order.notSent);
  const first = order.draft.resends && rowOfNumber(cases, order.draft.resends.number);
  switch (step) {
    case 'closed':
      return refused(
        `El escalamiento ${number} de este borrador está cerrado en ${cases.tab.name} y no se sabe si su correo salió. Si quiere consultar de nuevo, use «Empezar de nuevo».`,
      );
    case 'unsettled':
      // A row that somebody deleted would hide that its mail may have left.
      if (!row) appendCase(cases, rowValues(order, cases, first, number));
      return done({ status: 'unsettled', number, attempt });
    case 'sent':
      if (mail.state !== 'ENVIADO') ledger.mark(mail.key, 'ENVIADO');
      return done({ status: 'sent', number, ...completed(ports, order, cases, row, number) });
    case 'again':
      return done({ status: 'begun', ...writeSending(order, ledger, cases, first, { number, row, attempt }) });
    case 'renew':
      return done({ status: 'begun', ...writeSending(order, ledger, cases, first, null) });
  }
}

/** Writes what was not written when the mail left. */
function completed(ports: MailingPorts, { draft, today }: Order, cases: Cases, row: CaseRow | null, number: string) {
  if (row) markSent(cases, row, today);
  const problem = writeReference(ports, cases.map, draft.source, number);
  const sentOn = row && isDate(row.values.sentOn) ? row.values.sentOn.day : null;
  return { sentOn, notices: problem === null ? [] : [problem] };
}

function attempted(cases: Cases, row: CaseRow | null): AttemptedRow {
  if (!row) return 'gone';
  const { state } = cases.standing(row.values);
  if (isSettled(state)) return 'settled';
  return statedIn(row.values) === 'Por confirmar' ? 'sending' : 'other';
}
