import type { FaultHook } from '../../src/local/host/faults';
import { type Call, PanelError } from '../../src/panels/kit/rpc';
import { escalationFlows, settle } from '../panels/make-escalation';
import type { Book } from '../support/book';
import { draftOf, openBook, rowShown } from '../support/escalation-book';
import { atEachPoint, injectionPoints, recordCalls } from '../support/faults';

jest.setTimeout(60_000);

/** The panel's own way of asking, over the real add-on. `spoil`: the first sending meets it. */
function panelOver(book: Book, spoil?: FaultHook, afterwards?: () => never) {
  let isFirst = true;
  const underWay = new Set<Promise<unknown>>();
  const ask = async (command: never, request: never) => {
    const first = isFirst && command === 'escalations.send';
    if (first) isFirst = false;
    const run = first && spoil ? { fault: spoil } : {};
    const answer = await book.ask(command, request, run).catch((problem: Error) => {
      throw new PanelError('unknown', problem.message);
    });
    if (first) afterwards?.();
    if (!answer.ok) throw new PanelError('refused', answer.message);
    return answer.value;
  };
  const call = ((command: never, request: never) => {
    const answer = ask(command, request);
    const ended: Promise<unknown> = answer.catch(() => undefined).then(() => underWay.delete(ended));
    underWay.add(ended);
    return answer;
  }) as unknown as Call;
  /** Everything that it asked is answered, and what came of that is done. */
  const idle = async () => {
    do await Promise.all([...underWay, settle()]);
    while (underWay.size > 0);
  };
  return Object.assign(escalationFlows(call, 'draft'), { idle });
}

const begun = async (draft = draftOf()) => {
  const book = openBook();
  await book.get('escalations.keepDraft', { draft });
  return book;
};

/** Shown, and sent as a person goes on who trusts what the panel says; ends with what came of it. */
async function sentByAPerson(book: Book, panel: ReturnType<typeof panelOver>): Promise<void> {
  await panel.reviewed();
  for (let tries = 0; tries < 5 && panel.state.screen.name !== 'sent'; tries++) {
    const { screen, failure } = panel.state;
    if (screen.name === 'form') throw new Error(failure?.message ?? 'still at the form');
    if (screen.name === 'review') await panel.sending.send();
    if (screen.name !== 'unsettled') continue;
    // «Enviados» of the person's mail.
    const left = book.mails().some(({ subject }) => subject.endsWith(` ${screen.outcome.number}`));
    await (left ? panel.sending.left() : panel.sending.sendAgain());
  }
  await panel.idle();
}

const LASTING = /^(?:writeValues|unlock)$/;

const rows = (book: Book) => [2, 3, 4].map((row) => rowShown(book, 'ESCALAMIENTOS', row)).filter((row) => row['No.']);

test('the draft that was left is sent, registered and forgotten', async () => {
  const book = await begun();
  const panel = panelOver(book);
  await sentByAPerson(book, panel);
  expect(panel.sent).toMatchObject([{ number: '1', dueOn: '2026-12-02' }]);
  expect(rows(book)).toMatchObject([{ 'No.': '1', Tema: draftOf().topic, Estado: 'Enviado' }]);
  const { draft } = await book.get('escalations.form', { from: 'draft', ref: null });
  expect(draft).toBeNull();
});

test('topics that were told apart leave one by one, each with its number', async () => {
  const book = await begun(draftOf({ topic: 'Renta Joven; Colombia Mayor' }));
  const panel = panelOver(book);
  await panel.reviewed();
  expect(panel.state).toMatchObject({ screen: { name: 'form' }, focus: { on: 'question' } });
  panel.form.separate();
  await panel.form.review();
  await panel.sending.send();
  panel.sending.goOn();
  await panel.form.review();
  await panel.sending.send();
  await panel.idle();
  expect(book.mails().map(({ subject }) => subject)).toEqual([
    'Renta Joven · Escalamiento 1',
    'Colombia Mayor · Escalamiento 2',
  ]);
  expect(rows(book).map(({ Tema }) => Tema)).toEqual(['Renta Joven', 'Colombia Mayor']);
  expect(panel.state.draft.topic).toBe('');
});

test('an open escalation with the same topic is shown before it leaves all the same', async () => {
  const book = await begun();
  await sentByAPerson(book, panelOver(book));
  await book.get('escalations.keepDraft', { draft: draftOf({ id: 'borrador-de-laura-2' }) });
  const panel = panelOver(book);
  await panel.reviewed();
  expect(panel.state.topic?.same).toMatchObject([{ number: '1', agent: 'Laura Pérez', state: 'Enviado' }]);
  await panel.sending.send();
  expect(panel.sent).toMatchObject([{ number: '2' }]);
});

test('the answer lost on its way: sent again, it does not leave twice', async () => {
  const book = await begun();
  const panel = panelOver(book, undefined, () => {
    throw new PanelError('offline', 'No hay conexión.');
  });
  await sentByAPerson(book, panel);
  expect(book.mails()).toHaveLength(1);
  expect(panel.sent).toMatchObject([{ number: '1', notices: [expect.stringContaining('ya se había enviado')] }]);
});

test('cut at any write or at the mail: a person who follows the panel ends with one mail and one row', async () => {
  const recorded = await begun();
  const recording = panelOver(recorded);
  await recording.reviewed();
  const { draft } = recording.state;
  const [picture] = await recording.pictures.read();
  if (!picture) throw new Error('no picture');
  const request = { draft, pictures: [picture], topicChecked: true, notSent: null };
  const points = injectionPoints(await recordCalls((fault) => recorded.ask('escalations.send', request, { fault })));
  // Where what was written stays, and at the mail itself: the other places are escalation-faults.test.ts's.
  const cuts = points.filter(
    ({ fault, call }) => call.name === 'sendMail' || (fault.what === 'kill' && LASTING.test(call.name)),
  );
  const count = await atEachPoint(cuts, async (fault) => {
    const book = await begun();
    const panel = panelOver(book, fault);
    await sentByAPerson(book, panel);
    expect(panel.state.screen.name).toBe('sent');
    expect(book.mails()).toHaveLength(1);
    expect(rows(book)).toHaveLength(1);
    const { cases } = await book.get('escalations.list', {});
    expect(cases).toMatchObject([{ number: '1', state: 'Enviado' }]);
  });
  process.stdout.write(`${expect.getState().currentTestName}: ${count} cuts\n`);
  expect(count).toBeGreaterThan(5);
});
