import type { PanelCommands } from '../../src/app/panel-api';
import { KINDS } from '../../src/local/host/call-kinds';
import type { FaultHook, ObservedCall } from '../../src/local/host/faults';
import { type Book, dateCell } from '../support/book';
import { draftOf, openBook, overdueRow, PICTURES } from '../support/escalation-book';
import { faultAt, recordCalls, settled } from '../support/faults';
import { CAROLINA, openTeam } from '../support/reminders-book';

/**
 * Google may keep what was written to itself until it is told to write it, and whoever gets the lock next reads the
 * sheet: what is written under the lock is flushed before the lock is free, and the lock is free while a mail leaves.
 */
jest.setTimeout(60_000);

const send = (book: Book, draft: Partial<PanelCommands['escalations.send']['request']['draft']>, fault: FaultHook) =>
  book.ask(
    'escalations.send',
    { draft: draftOf(draft), pictures: PICTURES, topicChecked: true, notSent: null },
    { fault },
  );

async function caseNine(book: Book) {
  const { cases } = await book.get('escalations.list', {});
  const found = cases.find(({ number }) => number === '9');
  if (!found) throw new Error('No escalation 9');
  return found;
}

const RUNS: readonly [string, () => Promise<(fault: FaultHook) => Promise<unknown>>, number][] = [
  [
    'send and register',
    async () => {
      const book = openBook();
      return (fault) => send(book, {}, fault);
    },
    1,
  ],
  [
    'send again',
    async () => {
      const book = openBook({ rows: [overdueRow()] });
      const { ref, topic } = await caseNine(book);
      return (fault) => send(book, { topic, resends: { ...ref, number: '9', label: '' } }, fault);
    },
    1,
  ],
  [
    'report',
    async () => {
      const book = openBook({ rows: [overdueRow({ 'Fecha envío': dateCell('2026-11-12'), Estado: 'Enviado' })] });
      const { ref } = await caseNine(book);
      return (fault) => book.ask('escalations.report', { ref, by: 'mail', text: 'Hola', attempt: null }, { fault });
    },
    1,
  ],
  [
    'morning run',
    async () => {
      const book = openTeam({ activated: CAROLINA, today: '2026-11-24T07:10' });
      return (fault) => book.runDue('runMorning', CAROLINA, { fault });
    },
    3,
  ],
];

/** A sign for each call that matters, and of writes in a row one. */
const shapeOf = (calls: readonly ObservedCall[]): string =>
  calls
    .map(({ name }) => {
      if (name === 'lock') return '(';
      if (name === 'unlock') return ')';
      if (name === 'flush') return '!';
      if (name === 'sendMail') return '@';
      return KINDS[name] === 'write' ? 'w' : '';
    })
    .join('')
    .replace(/w+/g, 'w');

/** A hold of the lock in which something is written, and flushed last. */
const WRITTEN = '\\((?:w!+)+\\)';

const isWrite = ({ name }: ObservedCall) => KINDS[name] === 'write';

describe.each(RUNS)('%s', (_, open, mails) => {
  test('written, flushed and the lock free before each mail, and the same after it', async () => {
    const run = await open();
    const calls = await recordCalls(run);
    expect(shapeOf(calls)).toMatch(new RegExp(`^(?:\\(!\\))?(?:${WRITTEN}@${WRITTEN}){${mails}}$`));
  });

  test('a writing that fails under the lock is flushed as far as it came', async () => {
    const writes = (await recordCalls(await open())).filter(isWrite);
    for (const call of [writes[0], writes[1], writes[writes.length - 1]]) {
      if (!call) throw new Error('no writes');
      const seen: ObservedCall[] = [];
      const spoil = faultAt({ call, fault: { when: 'before', what: 'error' }, title: '' });
      const run = await open();
      await settled(
        run((each) => {
          seen.push(each);
          return spoil(each);
        }),
      );
      expect(seen.filter(({ name }, index) => name === 'unlock' && seen[index - 1]?.name !== 'flush')).toEqual([]);
      expect(seen.filter(({ name }) => name === 'unlock').length).toBeGreaterThan(0);
    }
  });
});
