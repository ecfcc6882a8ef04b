import { isDate, isFormula } from '../../core/base/cell';
import { shownDay } from '../../core/calendar/day';
import { whyNot } from '../../core/escalations/case-actions';
import { type CaseCells, withLine } from '../../core/escalations/change-case';
import { nameOf } from '../../core/escalations/known-case';
import { isSendingOf } from '../../core/escalations/mail-keys';
import { SENT, screenshotSent } from '../../core/escalations/new-row';
import type { Ports } from '../../core/ports';
import { openLedger } from '../mail/ledger';
import { done, type Result, refused } from '../result';
import type { Done, EscalationCommands } from './api';
import { type FoundCase, readFoundCase, statusAfter, writeChange } from './change-case';

/** A person looked in «Enviados» and says whether the mail of a case left. The row comes before the ledger: it decides. */
export function settleCase(
  ports: Ports,
  { ref, left }: EscalationCommands['escalations.settle']['request'],
): Result<Done> {
  return ports.lock.alone((): Result<Done> => {
    const found = readFoundCase(ports, ref, left ? ['status'] : ['status', 'closedOn']);
    if (!found.ok) return found;
    const { known, row } = found.value;
    const obstacle = whyNot('settle', known);
    if (obstacle !== null) return refused(obstacle);
    const batch = writeChange(ports, found.value, left ? sent(found.value) : givenUp(ports, found.value));
    if (!batch.ok) return batch;
    const marked = markSending(ports, found.value, left);
    if (!marked.ok) return marked;
    const name = nameOf(row.values);
    const message = left
      ? `${name}: quedó registrado que el correo salió.`
      : `${name} quedó cerrado, porque el correo no salió.`;
    return done({ message, batch: batch.value });
  });
}

function sent(found: FoundCase): CaseCells {
  const { row, cases } = found;
  const { screenshot, sentOn } = row.values;
  const day = isDate(sentOn) ? sentOn.day : cases.context.today;
  const shown = screenshot.trim() === '' ? `enviado ${shownDay(day)}` : screenshotSent(screenshot, day);
  const hasFormula = isFormula(row.cells[cases.layout.at.get('screenshot') ?? -1] ?? '');
  return { status: statusAfter(found, {}) || SENT, ...(hasFormula ? {} : { screenshot: shown }) };
}

const givenUp = (ports: Ports, { known: { row } }: FoundCase): CaseCells => ({
  closedOn: { day: ports.today(), minutes: null },
  notes: withLine(row.notes, 'Cerrado: el correo no salió'),
});

function markSending(ports: Ports, { known: { row }, mails }: FoundCase, left: boolean): Result<null> {
  const number = row.number.trim();
  const sendings = [...mails.values()].filter((mail) => isSendingOf(number, mail));
  if (sendings.length === 0) return done(null);
  const ledger = openLedger(ports);
  if (!ledger.ok) return ledger;
  for (const { key } of sendings) ledger.value.mark(key, left ? 'ENVIADO' : 'NO ENVIADO');
  return done(null);
}
