import type { CaseList, CommandName } from '../../src/app/panel-api';
import { createCaseRunner } from '../../src/panels/escalations/case-runner';
import { type EscalationsAction, escalationsReducer, OPENING } from '../../src/panels/escalations/escalations-state';
import { findRound, type Round } from '../../src/panels/escalations/threads';
import { type Call, PanelError } from '../../src/panels/kit/rpc';
import { caseView, TODAY } from './make-case';

const LIST: CaseList = { today: TODAY, person: { name: '', mail: '' }, cases: [caseView()], problems: [] };
const DRAFT = { on: TODAY, text: ' Sí, ya. ' };
const CHANGED = 'La fila cambió o ya no está.';

/** A server that answers as told; the list unless told. */
function desk(answers: Partial<Record<CommandName, (request: unknown) => unknown>>) {
  let state = OPENING;
  const asked: [CommandName, unknown][] = [];
  const said: string[] = [];
  const call = (async (command: CommandName, request: unknown) => {
    asked.push([command, request]);
    const answer = answers[command];
    if (answer) return answer(request);
    if (command === 'escalations.list') return LIST;
    throw new Error(`nobody answers ${command}`);
  }) as Call;
  const dispatch = (action: EscalationsAction) => {
    state = escalationsReducer(state, action);
  };
  const runner = createCaseRunner({ call, dispatch, say: (message) => said.push(message) });
  const round = () => findRound(state.threads, '14')?.round as Round;
  return { runner, round, asked, said, state: () => state };
}

const refusing = () => {
  throw new PanelError('refused', CHANGED);
};
const commands = (asked: readonly [CommandName, unknown][]) => asked.map(([command]) => command);

test('what is done is said, offered to be taken back, and the list is read again', async () => {
  const { runner, round, asked, said, state } = desk({
    'escalations.answer': () => ({ message: 'Se registró.', batch: 'C1' }),
  });
  await runner.load(true);
  await runner.open(round(), 'answer');
  await runner.submit(round(), 'answer', DRAFT, 'mail');
  expect(asked.slice(1)).toEqual([
    ['escalations.answer', { ref: LIST.cases[0]?.ref, on: TODAY, answer: 'Sí, ya.' }],
    ['escalations.list', {}],
  ]);
  expect(said).toEqual(['Se registró.']);
  expect(state().outcomes['14']).toMatchObject({ status: 'done', batch: 'C1' });
});

test('a refusal stays in the form, with what was typed, and brings the list up to date', async () => {
  const { runner, round, asked, state } = desk({ 'escalations.close': refusing });
  await runner.load(true);
  await runner.open(round(), 'close');
  await runner.submit(round(), 'close', DRAFT, 'mail');
  expect(state().form).toMatchObject({ action: 'close', problem: CHANGED, sending: false });
  expect(commands(asked)).toEqual(['escalations.list', 'escalations.close', 'escalations.list']);
});

test('when Google fails the list is left alone', async () => {
  const { runner, round, asked, state } = desk({
    'escalations.close': () => {
      throw new PanelError('offline', 'Sin conexión.');
    },
  });
  await runner.load(true);
  await runner.open(round(), 'close');
  await runner.submit(round(), 'close', DRAFT, 'mail');
  expect(state().form?.problem).toBe('Sin conexión.');
  expect(commands(asked)).toEqual(['escalations.list', 'escalations.close']);
});

test('a report of which nobody knows keeps its form, to be settled there', async () => {
  const { runner, round, asked, state } = desk({
    'escalations.reportText': () => ({
      to: ['ana@example.com'],
      subject: 'R',
      text: 'T',
      obstacle: null,
      otherWay: true,
    }),
    'escalations.report': () => ({ message: 'No se sabe si salió.', batch: null, unsettled: true }),
  });
  await runner.load(true);
  await runner.open(round(), 'report');
  expect(state().form?.report?.subject).toBe('R');
  await runner.submit(round(), 'report', DRAFT, 'mail');
  expect(state().form).toMatchObject({ action: 'report', problem: 'No se sabe si salió.' });
  expect(commands(asked).at(-1)).toBe('escalations.list');
});

test.each([
  ['settle', 'left', 'escalations.settle', { left: true }],
  ['settle', 'gone', 'escalations.settle', { left: false }],
  ['report', 'other', 'escalations.report', { by: 'other', text: DRAFT.text, attempt: null }],
  ['report', 'again', 'escalations.report', { by: 'again', text: DRAFT.text, attempt: null }],
  ['file', 'mail', 'escalations.file', { on: TODAY, number: 'Sí, ya.' }],
] as const)('%s, %s asks %s', async (action, way, command, request) => {
  const { runner, round, asked } = desk({ [command]: () => ({ message: 'Hecho.', batch: null, unsettled: false }) });
  await runner.load(true);
  await runner.submit(round(), action, DRAFT, way);
  expect(asked[1]).toEqual([command, { ref: LIST.cases[0]?.ref, ...request }]);
});

test.each([
  ['all of it', { restored: 2, skipped: [] }, 'Se deshizo: el caso quedó como estaba.'],
  [
    'a part',
    { restored: 1, skipped: [{ tab: 'ESCALAMIENTOS', row: 2, cell: 'P2', reason: 'cambió después' }] },
    'Se deshizo en parte. P2: cambió después.',
  ],
  [
    'nothing',
    { restored: 0, skipped: [{ tab: 'ESCALAMIENTOS', row: 2, cell: 'P2', reason: 'cambió después' }] },
    'No se pudo deshacer. P2: cambió después.',
  ],
])('undoing %s is said as it is', async (_, answer, message) => {
  const { runner, asked, said, state } = desk({ 'fix.undo': () => ({ batch: 'C1', left: 0, ...answer }) });
  await runner.load(true);
  await runner.undo('14', 'C1');
  expect(asked[1]).toEqual(['fix.undo', { batch: 'C1' }]);
  expect(said).toEqual([message]);
  expect(state().outcomes['14']).toMatchObject({ message, batch: null });
});

test('of two lists asked for at once the later one counts', async () => {
  const waiting: ((list: CaseList) => void)[] = [];
  const { runner, state } = desk({ 'escalations.list': () => new Promise((resolve) => waiting.push(resolve)) });
  const both = Promise.all([runner.load(true), runner.load(true)]);
  waiting[1]?.({ ...LIST, today: '2026-11-22' });
  waiting[0]?.({ ...LIST, today: '2026-11-21' });
  await both;
  expect(state().list?.today).toBe('2026-11-22');
});

test('a row that is not where it was is said in its case', async () => {
  const { runner, round, said, state } = desk({ 'escalations.goTo': refusing, 'escalations.reopen': refusing });
  await runner.load(true);
  await runner.goTo(round());
  expect(state().outcomes['14']).toMatchObject({ status: 'failed', message: CHANGED });
  await runner.reopen(round());
  expect(said).toEqual([CHANGED, CHANGED]);
});
