import type { PanelCommands, RegisterOutcome } from '../../src/app/panel-api';
import type { FaultHook } from '../../src/local/host/faults';
import type { Book } from '../support/book';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';
import {
  INCIDENT_HEADERS,
  incidentsOf,
  leaveOf,
  OUTAGE,
  openBook,
  registered,
  reportOf,
} from '../support/incident-book';

/**
 * Whatever stops an execution, at whichever service call: no report is lost without a word, no row stands twice, no
 * mail leaves twice, and what nobody knows is shown to a person.
 */
jest.setTimeout(240_000);

type Register = PanelCommands['incidents.register']['request'];

const LOG = ['Momento', 'Acción', 'Clave', 'Estado', 'Detalle'];
const open = () => openBook({ more: [['BITÁCORA', [LOG]]] });
const ID = 'novedad-de-laura-1';
const OTHER_ID = 'novedad-de-laura-2';

/** Goes through every fault of a run, and says how many there were. */
async function atEachFault(
  begin: () => Promise<Book>,
  run: (book: Book, fault: FaultHook) => Promise<unknown>,
  check: (book: Book, answer: unknown) => Promise<void>,
): Promise<void> {
  const recorded = await begin();
  const calls = await recordCalls((fault) => run(recorded, fault));
  const count = await atEachPoint(injectionPoints(calls, 'states'), async (fault) => {
    const book = await begin();
    await check(book, await settled(run(book, fault)));
  });
  process.stdout.write(`${expect.getState().currentTestName}: ${calls.length} service calls, ${count} faults\n`);
}

const ask = (book: Book, request: Register, fault?: FaultHook) =>
  book.ask('incidents.register', request, fault ? { fault } : {});

/** What a person does after a failure: registers the same again and, asked, looks in «Enviados». */
async function registerToTheEnd(book: Book, request: Register): Promise<RegisterOutcome> {
  const again = await book.get('incidents.register', request);
  if (again.status !== 'registered' || again.mail.status !== 'unsettled') return again;
  const { unsettled } = await book.get('reminders.look', {});
  expect(unsettled).toHaveLength(1);
  const left = book.mails().length > 0;
  await book.get('reminders.settle', { key: unsettled[0]?.key ?? '', left });
  return book.get('incidents.register', request);
}

const isAnswer = (answer: unknown): answer is { ok: true; value: RegisterOutcome } =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;

test.each([
  ['an outage, asked again by a panel that was opened anew', OTHER_ID, reportOf(), [OUTAGE]],
  [
    'a leave of three days, asked again by the same panel',
    ID,
    leaveOf('PERMISO', '2026-11-23', '2026-11-25'),
    ['23', '24', '25'].map(
      (day) => `${day}/11/2026 | Laura Pérez | PERMISO |  |  |  | Laura Pérez (laura@example.com)`,
    ),
  ],
])('%s', async (_, idAfter, report, rows) => {
  await atEachFault(
    async () => open(),
    (book, fault) => ask(book, { id: ID, report }, fault),
    async (book, answer) => {
      const written = incidentsOf(book);
      // All of it or nothing.
      expect([[], rows]).toContainEqual(written);
      expect(book.mails().length).toBeLessThanOrEqual(1);
      if (book.mails().length > 0) expect(written).toEqual(rows);
      // Who is told that it is registered can rely on it, and is told what became of the mail.
      if (isAnswer(answer) && answer.value.status === 'registered') {
        expect(written).toEqual(rows);
        expect(answer.value.mail.message).not.toBe('');
        if (answer.value.mail.status === 'sent') expect(book.mails()).toHaveLength(1);
      }
      await registerToTheEnd(book, { id: idAfter, report });
      expect(incidentsOf(book)).toEqual(rows);
      expect(book.mails()).toHaveLength(1);
    },
  );
});

test('in a base without NOVEDADES and BITÁCORA', async () => {
  const report = reportOf();
  await atEachFault(
    async () => openBook({ incidents: null }),
    (book, fault) => ask(book, { id: ID, report }, fault),
    async (book) => {
      await registerToTheEnd(book, { id: ID, report });
      expect(['A1', 'D1', 'G1'].map((cell) => book.text('NOVEDADES', cell))).toEqual(
        [0, 3, 6].map((column) => INCIDENT_HEADERS[column]),
      );
      expect(incidentsOf(book)).toEqual([OUTAGE]);
      expect(book.mails()).toHaveLength(1);
    },
  );
});

test('«Ya terminó»', async () => {
  const report = reportOf({ isOpen: true, endsAt: '' });
  const begin = async () => {
    const book = open();
    await registered(book, report, ID);
    return book;
  };
  const [view] = (await (await begin()).get('incidents.look', {})).incidents;
  if (!view) throw new Error('It is shown');
  const request = { ref: view.ref, endsAt: '10:15' };
  await atEachFault(
    begin,
    (book, fault) => book.ask('incidents.end', request, { fault }),
    async (book) => {
      expect([OUTAGE, OUTAGE.replace('10:15', '')]).toContain(incidentsOf(book).join());
      await book.get('incidents.end', request);
      expect(incidentsOf(book)).toEqual([OUTAGE]);
    },
  );
});

test('«Deshacer»', async () => {
  const begin = async () => {
    const book = open();
    await registered(book, leaveOf('PERMISO', '2026-11-23', '2026-11-25'), ID);
    return book;
  };
  await atEachFault(
    begin,
    (book, fault) => book.ask('incidents.undo', { id: ID }, { fault }),
    async (book) => {
      expect([0, 3]).toContain(incidentsOf(book).length);
      await book.get('incidents.undo', { id: ID });
      expect(incidentsOf(book)).toEqual([]);
    },
  );
});
