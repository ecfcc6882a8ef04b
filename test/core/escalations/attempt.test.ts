import { type AttemptedRow, type NextStep, stepAfter } from '../../../src/core/escalations/attempt';
import type { MailState } from '../../../src/core/log/mails';

const ROWS: readonly AttemptedRow[] = ['gone', 'sending', 'settled', 'other'];

describe.each<[MailState | null, readonly NextStep[], readonly NextStep[]]>([
  // What BITÁCORA says; the step for each row without a person's word, and with it.
  ['PREPARADO', ['again', 'again', 'renew', 'renew'], ['again', 'again', 'renew', 'renew']],
  ['ENVIANDO', ['unsettled', 'unsettled', 'closed', 'sent'], ['again', 'again', 'closed', 'sent']],
  [null, ['unsettled', 'unsettled', 'closed', 'sent'], ['again', 'again', 'closed', 'sent']],
  ['ENVIADO', ['sent', 'sent', 'sent', 'sent'], ['sent', 'sent', 'sent', 'sent']],
  ['NO ENVIADO', ['again', 'unsettled', 'renew', 'unsettled'], ['again', 'again', 'renew', 'again']],
])('%s', (state, alone, onWord) => {
  test.each(ROWS)('with a row that is: %s', (row) => {
    const at = ROWS.indexOf(row);
    expect(stepAfter({ state, attempt: 2 }, row, null)).toBe(alone[at]);
    expect(stepAfter({ state, attempt: 2 }, row, 2)).toBe(onWord[at]);
    expect(stepAfter({ state, attempt: 2 }, row, 1)).toBe(alone[at]);
  });
});
