import { subjectOfEscalation } from '../../core/escalations/escalation-mail';
import { sendingKey } from '../../core/escalations/mail-keys';
import { sendingRow, termNote } from '../../core/escalations/new-row';
import { nextNumber, numberCell } from '../../core/escalations/numbering';
import { termsOf } from '../../core/escalations/terms';
import type { Ledger } from '../mail/ledger';
import { appendCase, type CaseRow, type Cases, writeCase } from './cases';
import type { Begun, Order, RowValues } from './order';
import { firstRoundOf } from './rounds';

/** What an earlier try left. */
interface Before {
  readonly number: string;
  readonly row: CaseRow | null;
  readonly attempt: number;
}

/**
 * Writes the row of an order as ENVIANDO, and in BITÁCORA that it is about to leave. Needs the lock.
 * @param before null: it gets a number of its own
 */
export function writeSending(
  order: Order,
  ledger: Ledger,
  cases: Cases,
  first: CaseRow | null,
  before: Before | null,
): Begun {
  const { draft, desk } = order;
  const taken = [...cases.rows.map(({ values }) => values.number), ...ledger.numbers];
  const number = before?.number ?? nextNumber(taken);
  const round = first && firstRoundOf(first);
  const key = sendingKey(draft.id);
  if (!before) {
    const subject = subjectOfEscalation({ consultation: draft, number, first: round });
    ledger.prepare(key, { number, subject, to: desk.to.join(', '), cc: desk.cc.join(', ') });
  }
  const values = rowValues(order, cases, first, number);
  const index = before?.row?.index ?? appendCase(cases, values);
  if (before?.row) writeCase(cases, before.row, values);
  writeNotes(order, cases, index);
  const attempt = (before?.attempt ?? 0) + 1;
  ledger.mark(key, 'ENVIANDO', attempt);
  return { number, attempt, first: round, values };
}

/** The cells of its row, by column. */
export function rowValues(
  { draft, desk, today, pictureCount }: Order,
  cases: Cases,
  first: CaseRow | null,
  number: string,
): RowValues {
  const { topic, description, link, comments } = draft;
  const column = cases.layout.at.get('number') as number;
  return sendingRow({
    number: numberCell(
      number,
      cases.rows.map(({ cells }) => cells[column] ?? ''),
    ),
    sentOn: today,
    sender: desk.sender,
    consultation: { topic, description, link, comments },
    pictureCount,
    origin: first?.values.number.trim() ?? draft.resends?.number ?? '',
    terms: termsOf(today, cases.context),
  });
}

/** How both dates were counted stands on their cells. */
function writeNotes({ today }: Order, { tab, layout, context }: Cases, row: number): void {
  const { report, due } = termsOf(today, context);
  const { reportAfter, answerWithin } = context.settings;
  const notes = (
    [
      ['reportOn', termNote(`Día ${reportAfter}: reporte a coordinación`, today, report)],
      ['dueOn', termNote(`Día ${answerWithin}: fecha límite de la respuesta`, today, due)],
    ] as const
  ).flatMap(([key, note]) => {
    const column = layout.at.get(key);
    return column === undefined || note === null ? [] : [{ row, column, note }];
  });
  tab.writeNotes(notes);
}
