import type { AcceptedFinding } from '../../src/app/panel-api';
import { exceptionsReducer, OPENING, searchAccepted } from '../../src/panels/exceptions/exceptions-state';

const exception = (changes: Partial<AcceptedFinding> = {}): AcceptedFinding => ({
  key: 'reply-prefix:1',
  rule: 'reply-prefix',
  tab: 'LAURA',
  cell: 'L14',
  message: 'La respuesta no empieza por «Twitter».',
  reason: 'Lo indicó coordinación',
  who: 'ana@example.com',
  when: '20/11/2026 10:00',
  ...changes,
});

test.each([
  ['nothing', '', 2],
  ['a tab', 'laura', 1],
  ['a reason without its accent', 'indico', 2],
  ['who', 'beto@', 1],
  ['the rule by what it says', 'red del caso', 2],
  ['two words of different places', 'beto twitter', 1],
  ['what is not there', 'facebook', 0],
])('searches by %s', (_, search, count) => {
  const list = [exception(), exception({ key: 'reply-prefix:2', tab: 'JUAN', who: 'beto@example.com' })];
  expect(searchAccepted(list, search, () => 'La respuesta empieza por la red del caso.')).toHaveLength(count);
});

test('withdrawals are told one by one and forgotten when the list is asked for again', () => {
  const sent = exceptionsReducer(OPENING, { type: 'withdrawn', key: 'a:1', withdrawal: { status: 'sending' } });
  const failed = exceptionsReducer(sent, {
    type: 'withdrawn',
    key: 'b:1',
    withdrawal: { status: 'failed', message: 'Ya no está.' },
  });
  expect(failed.withdrawals).toEqual({
    'a:1': { status: 'sending' },
    'b:1': { status: 'failed', message: 'Ya no está.' },
  });
  expect(exceptionsReducer(failed, { type: 'listAsked' }).withdrawals).toEqual({});
});

test('a list that failed does not hide the other', () => {
  const state = [
    { type: 'listFailed', message: 'No.' } as const,
    { type: 'tallyCame', rules: [{ rule: 'row-date', accepted: 1, open: 2, old: 0 }] } as const,
  ].reduce(exceptionsReducer, OPENING);
  expect(state.list).toEqual({ status: 'failed', message: 'No.' });
  expect(state.tally.status).toBe('ready');
});
