import type { CaseList, CaseView } from '../../src/app/panel-api';
import { problemOf } from '../../src/panels/escalations/case-words';
import {
  draftOf,
  type EscalationsAction,
  escalationsReducer,
  OPENING,
} from '../../src/panels/escalations/escalations-state';
import { caseView, closedCase, TODAY } from './make-case';

const list = (...cases: readonly CaseView[]): CaseList => ({
  today: TODAY,
  person: { name: 'Laura Pérez', mail: 'laura.perez@example.com' },
  cases,
  problems: [],
});
const came = (cases: readonly CaseView[], fresh = false): EscalationsAction => ({
  type: 'listCame',
  list: list(...cases),
  fresh,
});
const stateAfter = (...actions: readonly EscalationsAction[]) => actions.reduce(escalationsReducer, OPENING);
const changed = (view: CaseView): CaseView => ({ ...view, ref: { ...view.ref, rowKey: `${view.ref.rowKey}-otra` } });

const opened: EscalationsAction = { type: 'formOpened', id: '14', action: 'answer' };
const typed: EscalationsAction = { type: 'typed', id: '14', action: 'answer', draft: { on: TODAY, text: 'Sí, ya.' } };
const worked: EscalationsAction = {
  type: 'worked',
  id: '14',
  action: 'answer',
  outcome: { status: 'done', message: 'Se registró.', batch: 'C1', rowKey: null },
};

test.each([
  ['the own cases of whoever has any', [caseView()], 'mine'],
  ['all of them for the others', [caseView({ mine: false })], 'all'],
])('begins with %s', (_, cases, scope) => {
  expect(stateAfter(came(cases, true)).filters.scope).toBe(scope);
});

test('the scope that a person chose stays', () => {
  const chosen: EscalationsAction = { type: 'filtered', filters: { scope: 'all', search: '', state: null } };
  expect(stateAfter(came([caseView()], true), chosen, came([caseView()], true)).filters.scope).toBe('all');
});

test('a first case of one’s own does not change what is shown', () => {
  const state = stateAfter(came([caseView({ mine: false })], true), came([caseView()]));
  expect(state.filters.scope).toBe('all');
});

describe('what was typed', () => {
  test('is there again when the form is left and opened once more', () => {
    const state = stateAfter(came([caseView()], true), opened, typed, { type: 'formClosed' }, opened);
    expect(draftOf(state, '14', 'answer').text).toBe('Sí, ya.');
  });

  test('survives a failure and the list that follows, even when the row is gone', () => {
    const failed: EscalationsAction = { type: 'formFailed', id: '14', message: 'La fila cambió.' };
    const state = stateAfter(came([caseView()], true), opened, typed, { type: 'formSent', id: '14' }, failed, came([]));
    expect(state.form).toMatchObject({ id: '14', sending: false, problem: 'La fila cambió.' });
    expect(draftOf(state, '14', 'answer').text).toBe('Sí, ya.');
  });

  test('is forgotten when it is done, and only that', () => {
    const other: EscalationsAction = { type: 'typed', id: '14', action: 'close', draft: { on: '', text: 'Repetido' } };
    const state = stateAfter(came([caseView()], true), opened, typed, other, worked);
    expect(draftOf(state, '14', 'answer')).toEqual({ on: TODAY, text: '' });
    expect(draftOf(state, '14', 'close').text).toBe('Repetido');
    expect(state.form).toBeNull();
  });

  test('a report begins with the text that the server made, unless another was typed', () => {
    const report = {
      to: ['ana@example.com'],
      subject: 'Reporte',
      text: 'Cordial saludo',
      obstacle: null,
      otherWay: true,
    };
    const open: EscalationsAction = { type: 'formOpened', id: '14', action: 'report' };
    const state = stateAfter(came([caseView()], true), open, { type: 'reportCame', id: '14', report });
    expect(draftOf(state, '14', 'report').text).toBe('Cordial saludo');
    const own = escalationsReducer(state, { type: 'typed', id: '14', action: 'report', draft: { on: '', text: '' } });
    expect(draftOf(own, '14', 'report').text).toBe('');
  });

  test('an answer about another form changes nothing', () => {
    const state = stateAfter(came([caseView()], true), opened);
    expect(escalationsReducer(state, { type: 'formFailed', id: '15', message: 'No.' })).toBe(state);
  });
});

describe('what was done', () => {
  const done = stateAfter(came([caseView()], true), opened, typed, worked);
  const answered = changed(closedCase({ state: 'Respondido' }));
  const listed = escalationsReducer(done, came([answered]));

  test('leaves the case where it was until the list is asked for', () => {
    expect(listed.arranged.map(({ thread, group }) => [thread.id, thread.group, group])).toEqual([
      ['14', 'closed', 'today'],
    ]);
    expect(listed.pinned.has('14')).toBe(true);
    const asked = escalationsReducer(listed, came([answered], true));
    expect(asked.arranged.map(({ group }) => group)).toEqual(['closed']);
    expect(asked.pinned.size).toBe(0);
  });

  test('can be taken back while the row is as it was left, also after the list is asked for', () => {
    expect(listed.outcomes['14']).toMatchObject({ batch: 'C1', rowKey: answered.ref.rowKey });
    expect(escalationsReducer(listed, came([answered], true)).outcomes['14']?.batch).toBe('C1');
    expect(escalationsReducer(listed, came([changed(answered)])).outcomes['14']?.batch).toBeNull();
    expect(escalationsReducer(listed, came([changed(answered)], true)).outcomes['14']).toBeUndefined();
  });

  test('is not offered to be taken back twice', () => {
    const undone = escalationsReducer(listed, { type: 'undone', id: '14', message: 'Se deshizo.' });
    expect(undone.outcomes['14']).toMatchObject({ status: 'undone', batch: null });
  });

  test('something else that fails keeps the way back', () => {
    const failed = escalationsReducer(listed, { type: 'failed', id: '14', message: 'Sin conexión.' });
    expect(failed.outcomes['14']).toMatchObject({ status: 'failed', message: 'Sin conexión.', batch: 'C1' });
  });

  test('a new form takes what was said of the last away', () => {
    expect(escalationsReducer(listed, opened).outcomes).toEqual({});
  });
});

test('a list that fails leaves the one that is shown', () => {
  const state = stateAfter(
    came([caseView()], true),
    { type: 'listAsked' },
    { type: 'listFailed', message: 'Sin conexión.' },
  );
  expect(state.list?.cases).toHaveLength(1);
  expect(state).toMatchObject({ loading: false, problem: 'Sin conexión.' });
});

describe('before it is sent', () => {
  const draft = { on: '2026-11-19', text: 'Texto' };
  test.each([
    ['answer', draft, null],
    ['answer', { ...draft, on: '' }, 'on'],
    ['answer', { ...draft, on: '2026-11-21' }, 'on'],
    ['answer', { ...draft, on: '2026-11-08' }, 'on'],
    ['answer', { ...draft, on: '2026-11-09' }, null],
    ['answer', { ...draft, text: ' \n' }, 'text'],
    ['file', { ...draft, text: '' }, 'text'],
    ['file', draft, null],
    ['close', { on: '', text: 'ya' }, 'text'],
    ['close', { on: '', text: 'Repetido' }, null],
    ['close', { on: '', text: 'x'.repeat(301) }, 'text'],
    ['report', { on: '', text: '' }, 'text'],
    ['settle', { on: '', text: '' }, null],
  ] as const)('%s with %j is wrong in %s', (action, typedIn, field) => {
    expect(problemOf(action, typedIn, caseView(), TODAY)?.field ?? null).toBe(field);
  });
});
