import fc from 'fast-check';
import type { CaseView } from '../../src/app/panel-api';
import { arrange, type Filters, listingOf, type Placed } from '../../src/panels/escalations/listing';
import { safeLink } from '../../src/panels/escalations/safe-link';
import { elementId, findRound, groupOf, threadsOf } from '../../src/panels/escalations/threads';
import { caseView, closedCase, secondRound } from './make-case';

const ids = (cases: readonly CaseView[]) => threadsOf(cases).map(({ rounds }) => rounds.map(({ id }) => id));

describe('rounds of one case', () => {
  test('stand together, the first one first, under what the last one asks', () => {
    const [thread] = threadsOf([secondRound(), closedCase({ state: 'Reenviado', resentAs: '15' })]);
    expect(thread?.rounds.map(({ id }) => id)).toEqual(['14', '15']);
    expect(thread?.current.view.number).toBe('15');
    expect(thread?.group).toBe('waiting');
  });

  test('stand under the first one where that is what is to be done: the second one was given up', () => {
    const [thread] = threadsOf([
      caseView({ state: 'Vencido', task: 'Reenvíe la pregunta.' }),
      secondRound({ state: 'Cerrado', closedOn: '2026-11-19', task: '' }),
    ]);
    expect(thread?.current.view.number).toBe('14');
    expect(thread?.group).toBe('today');
  });

  test.each<[string, CaseView[], string[][]]>([
    [
      'a resending that was given up and sent again',
      [secondRound({ number: '16' }), secondRound({ closedOn: '2026-11-19' }), caseView()],
      [['14', '15', '16']],
    ],
    ['a second round whose first one is gone', [secondRound()], [['15']]],
    [
      'Origen in other letters',
      [caseView({ number: 'ESC-14' }), secondRound({ origin: 'esc-14' })],
      [['ESC-14', '15']],
    ],
    ['two rows with one number', [caseView({ topic: 'A' }), caseView({ topic: 'B' })], [['14'], ['14#2']]],
    [
      'rows without a number',
      [caseView({ number: '', topic: 'A' }), caseView({ number: '', topic: 'B' })],
      [['2026-11-09 Laura Pérez A'], ['2026-11-09 Laura Pérez B']],
    ],
  ])('%s', (_, cases, expected) => {
    expect(ids(cases)).toEqual(expected);
  });

  test('is a person’s own when one of them is', () => {
    expect(threadsOf([secondRound({ mine: false }), caseView()])[0]?.mine).toBe(true);
    expect(threadsOf([caseView({ mine: false })])[0]?.mine).toBe(false);
  });

  test('every row of a list stands in one case, and cases come in the order of their last rounds', () => {
    const view = fc
      .record({ number: fc.integer({ min: 1, max: 6 }).map(String), origin: fc.constantFrom('', '', '1', '2', '9') })
      .map(({ number, origin }) => caseView({ number, origin, round: origin === '' ? 1 : 2 }));
    fc.assert(
      fc.property(fc.array(view, { maxLength: 12 }), (cases) => {
        const threads = threadsOf(cases);
        const rounds = threads.flatMap((thread) => thread.rounds);
        expect(rounds.map(({ place }) => place).sort((a, b) => a - b)).toEqual(cases.map((_, place) => place));
        expect(new Set(rounds.map(({ id }) => id)).size).toBe(cases.length);
        const places = threads.map(({ current }) => current.place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});

test.each([
  ['something is to be done', { task: 'Reporte.', settled: false }, 'today'],
  ['nothing now', { task: '', settled: false }, 'waiting'],
  ['it is over', { task: '', settled: true }, 'closed'],
  ['it is over but something is wrong', { task: 'No se sabe si salió el reporte.', settled: true }, 'today'],
])('group: %s', (_, facts, group) => {
  expect(groupOf(facts)).toBe(group);
});

test('a round is found with its case; an element id holds no blank', () => {
  const threads = threadsOf([caseView(), secondRound()]);
  expect(findRound(threads, '15')?.thread.id).toBe('14');
  expect(findRound(threads, '99')).toBeNull();
  expect(elementId('2026 Laura “x”')).not.toMatch(/\s/);
});

const ALL: Filters = { scope: 'all', search: '', state: null };
const placed = (...cases: readonly CaseView[]): readonly Placed[] => arrange(threadsOf(cases), null);
const numbers = (list: readonly Placed[]) => list.map(({ thread }) => thread.id);

describe('order', () => {
  const before = placed(caseView({ number: '1' }), caseView({ number: '2' }), caseView({ number: '3' }));
  const after = threadsOf([caseView({ number: '9' }), caseView({ number: '3' }), closedCase({ number: '1' })]);

  test('what was shown keeps its place and its group, what came stands first, what went is gone', () => {
    const now = arrange(after, before);
    expect(numbers(now)).toEqual(['9', '1', '3']);
    expect(now.map(({ group }) => group)).toEqual(['today', 'today', 'today']);
  });

  test('asked for anew, everything takes its true place', () => {
    expect(arrange(after, null).map(({ thread, group }) => [thread.id, group])).toEqual([
      ['9', 'today'],
      ['3', 'today'],
      ['1', 'closed'],
    ]);
  });
});

describe('filters', () => {
  const list = placed(
    caseView({ number: '1', topic: 'Giro en Nariño' }),
    caseView({ number: '2', mine: false, state: 'Vencido', comments: '¿y el GIRO?' }),
    closedCase({ number: '3', mine: false, answer: 'Se envía el listado' }),
  );
  const shown = (filters: Partial<Filters>, pinned: readonly string[] = []) =>
    numbers(listingOf(list, { ...ALL, ...filters }, new Set(pinned)).shown);

  test.each<[string, Partial<Filters>, string[]]>([
    ['all', {}, ['1', '2', '3']],
    ['own', { scope: 'mine' }, ['1']],
    ['words of anywhere, without accents', { search: 'giro' }, ['1', '2']],
    ['without the accents of the cell', { search: 'narino' }, ['1']],
    ['a number', { search: 'no. 3' }, ['3']],
    ['the answer', { search: 'listado' }, ['3']],
    ['a state', { state: 'Vencido' }, ['2']],
    ['nothing left', { scope: 'mine', state: 'Vencido' }, []],
  ])('%s', (_, filters, expected) => {
    expect(shown(filters)).toEqual(expected);
  });

  test('a case that is being worked on stays, and is counted nowhere', () => {
    expect(shown({ state: 'Vencido' }, ['1'])).toEqual(['1', '2']);
    expect(listingOf(list, { ...ALL, state: 'Vencido' }, new Set(['1'])).counts).toEqual({
      today: 1,
      waiting: 0,
      closed: 0,
    });
  });

  test('every choice says how many it leaves', () => {
    const { scopes, states } = listingOf(list, { ...ALL, state: 'Vencido' }, new Set());
    expect(scopes).toEqual({ mine: 1, all: 3 });
    expect([...states]).toEqual([
      ['Vencido', 1],
      ['Por reportar', 1],
      ['Cerrado', 1],
    ]);
    expect(listingOf(list, { ...ALL, state: 'Enviado' }, new Set()).states.get('Enviado')).toBe(0);
  });
});

test.each([
  ['https://www.facebook.com/x/posts/1', 'https://www.facebook.com/x/posts/1'],
  [' http://x.com/a ', 'http://x.com/a'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,<script>', null],
  ['www.facebook.com/x', null],
  ['', null],
])('safeLink(%j) is %j', (text, address) => {
  expect(safeLink(text)).toBe(address);
});
