import type { CaseView, PanelCommands } from '../../src/app/panel-api';
import type { FaultHook } from '../../src/local/host/faults';
import { emptyState, type HostState } from '../../src/local/host/host-state';
import { type Book, dateCell, tabOf } from '../support/book';
import {
  draftOf,
  ESCALATION_HEADERS,
  LAURA,
  openBook,
  overdueRow,
  PICTURES,
  rowShown,
} from '../support/escalation-book';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';

/**
 * Whatever stops an execution, at whichever service call: no case is lost, no number given twice, no mail sent twice,
 * and what nobody knows is shown to a person.
 */
jest.setTimeout(240_000);

type Send = PanelCommands['escalations.send']['request'];

const LOG = ['Momento', 'Acción', 'Clave', 'Estado', 'Detalle'];

/** A base with the escalation 9 of Laura's, overdue. */
const openBase = (state?: HostState, first: Parameters<typeof overdueRow>[0] = {}) =>
  openBook({
    today: '2026-11-20T09:00',
    escalations: [tabOf('ESCALAMIENTOS', [ESCALATION_HEADERS, overdueRow(first)]), tabOf('BITÁCORA', [LOG])],
    ...(state ? { host: { state } } : {}),
  });

/** Goes through every fault of a run, and says how many there were. */
async function atEachFault(
  open: () => Book,
  run: (book: Book, fault: FaultHook) => Promise<unknown>,
  check: (book: Book) => Promise<void>,
): Promise<void> {
  const recorded = open();
  const calls = await recordCalls((fault) => run(recorded, fault));
  const count = await atEachPoint(injectionPoints(calls), async (fault) => {
    const book = open();
    await settled(run(book, fault));
    await check(book);
  });
  process.stdout.write(`${expect.getState().currentTestName}: ${calls.length} service calls, ${count} faults\n`);
}

const send = (book: Book, request: Send, fault?: FaultHook) =>
  book.ask('escalations.send', request, fault ? { fault } : {});

/** The rows below the one that the base began with. */
const newRows = (book: Book) =>
  [3, 4, 5].map((row) => rowShown(book, 'ESCALAMIENTOS', row)).filter((row) => Object.keys(row).length > 0);

const listed = async (book: Book, number: string) => {
  const found = (await book.get('escalations.list', {})).cases.find((each) => each.number === number);
  if (!found) throw new Error(`No escalation ${number} in the list`);
  return found;
};

/** Nothing left and the draft is kept, or one row and at most one mail, of one number. */
function expectNothingLost(book: Book): void {
  const [row, ...others] = newRows(book);
  const mails = book.mails();
  expect(others).toEqual([]);
  expect(row?.['No.'] ?? '10').toBe('10');
  expect([undefined, 'ENVIANDO', 'Enviado']).toContain(row?.Estado);
  expect(mails.map(({ subject }) => subject)).toEqual(mails.length === 0 ? [] : [expect.stringContaining('10')]);
  if (mails.length > 0) expect(row).toBeDefined();
  if (row?.Estado !== 'Enviado') expect(book.properties(LAURA)).not.toEqual({});
}

/** What a person does after a failure: sends the draft again and, asked, looks in «Enviados». */
async function sendToTheEnd(book: Book, request: Send): Promise<void> {
  const again = await send(book, request);
  if (!again.ok) throw new Error(again.message);
  if (again.value.status === 'unsettled') {
    const row = await listed(book, again.value.number);
    expect(row).toMatchObject({ state: 'Por confirmar', actions: expect.arrayContaining(['settle']) });
    if (book.mails().length > 0) await book.get('escalations.settle', { ref: row.ref, left: true });
    else await book.get('escalations.send', { ...request, notSent: again.value.attempt });
  }
  expect(book.mails().map(({ attachments }) => attachments.length)).toEqual([PICTURES.length]);
  expect(newRows(book).map((row) => [row['No.'], row.Estado])).toEqual([['10', 'Enviado']]);
}

/** What Google keeps of a person who typed that draft. */
async function kept(draft: Send['draft']): Promise<HostState> {
  const book = openBase();
  await book.get('escalations.keepDraft', { draft });
  return { ...emptyState('hoja-1'), properties: book.host.properties() };
}

test('send and register, from a row of the agent’s tab', async () => {
  const asking = openBase();
  asking.host.select({ tab: asking.id('LAURA PÉREZ'), row: 1, column: 0, rowCount: 1, columnCount: 1 });
  const { draft: filled } = await asking.get('escalations.form', { from: 'selection', ref: null });
  if (!filled?.source) throw new Error('The selected row fills the form in');
  const draft = draftOf({ source: filled.source });
  const request: Send = { draft, pictures: PICTURES, topicChecked: false, notSent: null };
  const state = await kept(draft);
  await atEachFault(
    () => openBase(state),
    (book, fault) => send(book, request, fault),
    async (book) => {
      expectNothingLost(book);
      await sendToTheEnd(book, request);
    },
  );
});

test('send again, as round 2', async () => {
  const first = await listed(openBase(), '9');
  const draft = draftOf({ topic: first.topic, resends: { ...first.ref, number: '9', label: 'Escalamiento 9' } });
  const request: Send = { draft, pictures: PICTURES, topicChecked: false, notSent: null };
  const state = await kept(draft);
  await atEachFault(
    () => openBase(state),
    (book, fault) => send(book, request, fault),
    async (book) => {
      expectNothingLost(book);
      await sendToTheEnd(book, request);
      expect(newRows(book)[0]).toMatchObject({ Ronda: '2', Origen: '9' });
    },
  );
});

test('report to coordination', async () => {
  // Day 5 is today.
  const open = () => openBase(undefined, { 'Fecha envío': dateCell('2026-11-12'), Estado: 'Enviado' });
  const text = 'Sin respuesta al día 5.';
  const ask = (
    book: Book,
    { ref, unsettledReport: attempt }: CaseView,
    by: 'mail' | 'left' | 'again',
    fault?: FaultHook,
  ) => book.ask('escalations.report', { ref, by, text, attempt }, fault ? { fault } : {});
  const shown = await listed(open(), '9');
  await atEachFault(
    open,
    (book, fault) => ask(book, shown, 'mail', fault),
    async (book) => {
      const after = await listed(book, '9');
      const left = book.mails().length > 0;
      if (left && after.unsettledReport === null) expect(after.reportedOn).toBe('2026-11-20');
      if (after.unsettledReport !== null) await ask(book, after, left ? 'left' : 'again');
      else if (after.reportedOn === null) await ask(book, after, 'mail');
      expect(rowShown(book, 'ESCALAMIENTOS', 2)).toMatchObject({ 'Reportado el': '20/11/2026' });
      expect(book.mails().map(({ to }) => to)).toEqual([['coordinacion@example.com']]);
    },
  );
});
