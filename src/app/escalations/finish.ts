import { isDate, isFormula } from '../../core/base/cell';
import type { Day } from '../../core/calendar/day';
import { SENDING, SENT, screenshotSent } from '../../core/escalations/new-row';
import { statedIn } from '../../core/escalations/state';
import type { MailingPorts } from '../../core/ports';
import type { EscalationDraft } from './api';
import { appendCase, type CaseRow, type Cases, readCases, writeCase } from './cases';
import type { Begun } from './order';
import { writeReference } from './reference';
import { NEEDED, rowOfNumber } from './rounds';

/**
 * Writes that the mail left: in its row, in the first round that it asks again and in the agent's row. Needs the lock.
 * Throws where ESCALAMIENTOS cannot be read: the row stays as «Por confirmar».
 * @returns Spanish, one sentence each: what was not written
 */
export function finish(ports: MailingPorts, draft: EscalationDraft, begun: Begun, today: Day): string[] {
  const read = readCases(ports, NEEDED);
  if (!read.ok) throw new Error(read.message);
  const cases = read.value;
  const row = rowOfNumber(cases, begun.number);
  const notices: string[] = [];
  if (row) markSent(cases, row, today);
  else {
    const screenshot = screenshotSent(String(begun.values.screenshot), today);
    appendCase(cases, { ...begun.values, status: SENT, screenshot });
    notices.push(`La fila del escalamiento ${begun.number} ya no estaba en ${cases.tab.name}: se agregó de nuevo.`);
  }
  const first = begun.first && rowOfNumber(cases, begun.first.number);
  if (first) markResent(cases, first);
  const problem = writeReference(ports, cases.map, draft.source, begun.number);
  return problem === null ? notices : [...notices, problem];
}

/** The row of a mail that left; what a person wrote in it meanwhile stays. */
export function markSent(cases: Cases, row: CaseRow, today: Day): void {
  const { status, screenshot, sentOn } = row.values;
  const isOpen = status.trim() === '' || status.trim() === SENDING || statedIn(row.values) === 'Por confirmar';
  const shown = screenshotSent(screenshot, isDate(sentOn) ? sentOn.day : today);
  writeCase(cases, row, {
    ...(isOpen ? { status: SENT } : {}),
    ...(shown === screenshot ? {} : { screenshot: shown }),
  });
}

/** A first round that was closed meanwhile stays closed, and a formula of the team's stays. */
function markResent(cases: Cases, { index, cells, values }: CaseRow): void {
  const there = cells[cases.layout.at.get('status') as number] ?? '';
  if (cases.standing(values).state === 'Reenviado' && !isFormula(there))
    writeCase(cases, { index }, { status: 'Reenviado' });
}
