import { PAGE, shownIn } from '../../src/panels/review/browse-state';
import type { Finding } from '../../src/panels/review/findings';
import { failures, passProgress, untouched } from '../../src/panels/review/run-state';
import { INITIAL, type ReviewAction, type ReviewState, reviewReducer } from '../../src/panels/review/state';
import { totals } from '../../src/panels/review/totals';
import { acceptedView, rule, scope, tabReview, view } from './make';

const stateAfter = (...actions: readonly ReviewAction[]): ReviewState => actions.reduce(reviewReducer, INITIAL);

const started: readonly ReviewAction[] = [
  { type: 'scopeAsked', kind: 'all' },
  { type: 'scopeCame', scope: scope('LAURA', 'JUAN', 'ANA') },
  { type: 'passStarted', tabs: ['LAURA', 'JUAN', 'ANA'] },
];
const lauraDone: readonly ReviewAction[] = [
  { type: 'tabStarted', tab: 'LAURA' },
  { type: 'tabReviewed', tab: 'LAURA', review: tabReview('LAURA', [view(), view({ row: 3, severity: 'warning' })]) },
];

describe('a review', () => {
  test('says which tab is in hand', () => {
    const { run } = stateAfter(...started, ...lauraDone, { type: 'tabStarted', tab: 'JUAN' });
    expect(run.phase).toBe('running');
    expect(passProgress(run)).toEqual({ position: 2, done: 1, total: 3, tab: 'JUAN' });
    expect(totals(run.tabs)).toEqual({ errors: 1, warnings: 1, rows: 100, tabs: 1 });
  });

  test('goes on after a tab that failed, and groups equal messages', () => {
    const { run } = stateAfter(
      ...started,
      { type: 'tabFailed', tab: 'LAURA', message: 'Ocupada.' },
      { type: 'tabFailed', tab: 'JUAN', message: 'Ocupada.' },
      { type: 'tabFailed', tab: 'ANA', message: 'Ya no está.' },
      { type: 'passEnded', ending: 'complete', elapsedMs: 5 },
    );
    expect(failures(run.tabs)).toEqual([
      { message: 'Ocupada.', tabs: ['LAURA', 'JUAN'] },
      { message: 'Ya no está.', tabs: ['ANA'] },
    ]);
    expect(untouched(run.tabs)).toEqual([]);
  });

  test('cancelled, says what it did not come to', () => {
    const { run } = stateAfter(
      ...started,
      { type: 'tabStarted', tab: 'LAURA' },
      { type: 'cancelAsked' },
      ...lauraDone.slice(1),
      { type: 'passEnded', ending: 'cancelled', elapsedMs: 40 },
    );
    expect(run).toMatchObject({ phase: 'finished', ending: 'cancelled', cancelling: false });
    expect(untouched(run.tabs)).toEqual(['JUAN', 'ANA']);
  });

  test('another pass over one tab keeps the others, counts only its own and adds its time', () => {
    const { run } = stateAfter(
      ...started,
      ...lauraDone,
      { type: 'tabFailed', tab: 'JUAN', message: 'Ocupada.' },
      { type: 'passEnded', ending: 'complete', elapsedMs: 40 },
      { type: 'passStarted', tabs: ['JUAN'] },
      { type: 'tabStarted', tab: 'JUAN' },
    );
    expect(passProgress(run)).toEqual({ position: 1, done: 0, total: 1, tab: 'JUAN' });
    expect(failures(run.tabs)).toEqual([]);
    expect(totals(run.tabs).errors).toBe(1);
    const ended = reviewReducer({ ...INITIAL, run }, { type: 'passEnded', ending: 'complete', elapsedMs: 2 });
    expect(ended.run.elapsedMs).toBe(42);
  });

  test('that could not start says why', () => {
    const { run } = stateAfter(
      { type: 'scopeAsked', kind: 'mine' },
      { type: 'scopeFailed', message: 'Abra su pestaña.' },
    );
    expect(run).toMatchObject({ phase: 'finished', kind: 'mine', scopeProblem: 'Abra su pestaña.' });
  });
});

describe('what all tabs together tell', () => {
  const laura = view({ row: 20, rule: 'duplicate-case' });
  const compared: ReviewAction = {
    type: 'teamReviewed',
    tabs: ['LAURA', 'JUAN'],
    review: { findings: [laura], accepted: [acceptedView({ row: 30 })] },
  };

  test('joins what was found in the tab that it names', () => {
    const { run } = stateAfter(...started, ...lauraDone, { type: 'teamStarted' }, compared);
    expect(run.tabs[0]?.findings.map(({ row }) => row)).toEqual([3, 14, 20]);
    expect(run.tabs[0]?.accepted.map(({ row }) => row)).toEqual([30]);
    expect(run.tabs[1]?.findings).toEqual([]);
  });

  test('stays until the next comparison when the tab is reviewed again', () => {
    const before = [...started, ...lauraDone, compared];
    const again: readonly ReviewAction[] = [
      { type: 'passStarted', tabs: ['LAURA'] },
      { type: 'tabReviewed', tab: 'LAURA', review: tabReview('LAURA', [view({ row: 3 })]) },
    ];
    expect(stateAfter(...before, ...again).run.tabs[0]?.findings.map(({ row }) => row)).toEqual([3, 20]);
    const none: ReviewAction = { ...compared, review: { findings: [], accepted: [] } };
    expect(stateAfter(...before, ...again, none).run.tabs[0]?.findings.map(({ row }) => row)).toEqual([3]);
  });

  test('the person goes on from the same finding', () => {
    const before = stateAfter(...started, ...lauraDone);
    const current = before.run.tabs[0]?.findings.find(({ row }) => row === 14)?.id as string;
    const moved: ReviewAction = { type: 'cursorMoved', id: current, group: 'error:LAURA', place: 0 };
    const early: ReviewAction = { ...compared, review: { findings: [view({ row: 2 })], accepted: [] } };
    const { run, browse } = [moved, early].reduce(reviewReducer, before);
    expect(run.tabs[0]?.findings.find(({ id }) => id === browse.current)?.row).toBe(14);
  });

  test('a comparison that failed says why until another begins', () => {
    const failed = stateAfter(
      ...started,
      ...lauraDone,
      { type: 'teamStarted' },
      { type: 'teamFailed', message: 'No.' },
    );
    expect(failed.run).toMatchObject({ comparing: false, teamProblem: 'No.' });
    expect(reviewReducer(failed, { type: 'teamStarted' }).run).toMatchObject({ comparing: true, teamProblem: null });
  });
});

describe('accepting a finding as it is', () => {
  const first = stateAfter(...started, ...lauraDone);
  const error = first.run.tabs[0]?.findings.find(({ row }) => row === 14) as Finding;
  const accepted: ReviewAction = { type: 'findingAccepted', finding: error, key: 'reply-prefix:1', reason: 'así es' };

  test('it leaves the list for what is accepted, with its reason, and is not counted', () => {
    const { run } = reviewReducer(first, accepted);
    expect(run.tabs[0]?.findings.map(({ row }) => row)).toEqual([3]);
    expect(run.tabs[0]?.accepted).toMatchObject([{ row: 14, key: 'reply-prefix:1', reason: 'así es' }]);
    expect(totals(run.tabs)).toMatchObject({ errors: 0, warnings: 1 });
  });

  test('so do its like in rows that say the same; the others keep their ids', () => {
    const many = tabReview('LAURA', [
      view({ row: 14, rowKey: 'k' }),
      view({ row: 15, rowKey: 'k#2' }),
      view({ row: 16, rowKey: 'otra' }),
      view({ row: 17, rowKey: 'k#3', rule: 'row-date' }),
    ]);
    const before = stateAfter(...started, { type: 'tabReviewed', tab: 'LAURA', review: many });
    const [finding] = before.run.tabs[0]?.findings ?? [];
    const { run } = reviewReducer(before, { ...accepted, finding: finding as Finding });
    expect(run.tabs[0]?.accepted.map(({ row }) => row)).toEqual([14, 15]);
    expect(run.tabs[0]?.findings).toEqual(before.run.tabs[0]?.findings.slice(2));
  });

  test('a comparison that comes after it does not bring it back', () => {
    const nothing = { findings: [], accepted: [] };
    const other: ReviewAction = {
      type: 'teamReviewed',
      tabs: ['LAURA'],
      review: { ...nothing, findings: [view({ row: 40 })] },
    };
    const { run } = reviewReducer(reviewReducer(first, accepted), other);
    expect(run.tabs[0]?.findings.map(({ row }) => row)).toEqual([3, 40]);
  });

  test('the form says that it is being sent, and why it could not', () => {
    const open = reviewReducer(first, { type: 'acceptOpened', id: error.id });
    const sent = reviewReducer(open, { type: 'acceptSent' });
    expect(sent.browse.accepting).toEqual({ id: error.id, sending: true, problem: null });
    const failed = reviewReducer(sent, { type: 'acceptFailed', message: 'La fila cambió.' });
    expect(failed.browse.accepting).toEqual({ id: error.id, sending: false, problem: 'La fila cambió.' });
    expect(reviewReducer(sent, accepted).browse.accepting).toBeNull();
    expect(reviewReducer(open, { type: 'acceptClosed' }).browse.accepting).toBeNull();
  });

  test('the form follows its finding through another review of the tab, and closes with it', () => {
    const open = reviewReducer(first, { type: 'acceptOpened', id: error.id });
    const again = (...rows: readonly number[]) =>
      reviewReducer(open, {
        type: 'tabReviewed',
        tab: 'LAURA',
        review: tabReview(
          'LAURA',
          rows.map((row) => view({ row })),
        ),
      });
    const moved = again(2, 3, 14);
    expect(moved.run.tabs[0]?.findings.find(({ id }) => id === moved.browse.accepting?.id)?.row).toBe(14);
    expect(again(2, 3).browse.accepting).toBeNull();
  });
});

describe('the way through the findings', () => {
  const filtered: ReviewAction = { type: 'filtered', filters: { severity: 'error', tab: 'LAURA', rule: 'row-date' } };

  test('filters last through another review, except those that name nothing then', () => {
    const during = stateAfter(...started, filtered, ...started, ...lauraDone);
    expect(during.browse.filters.rule).toBe('row-date');
    const ended = reviewReducer(during, { type: 'passEnded', ending: 'complete', elapsedMs: 1 });
    expect(ended.browse.filters).toEqual({ severity: 'error', tab: 'LAURA', rule: null });
  });

  test('going to a finding opens its group and makes enough cards', () => {
    const { browse } = stateAfter({ type: 'cursorMoved', id: 'x', group: 'warning:row-date', place: 250 });
    expect(browse).toMatchObject({
      current: 'x',
      toggled: { 'warning:row-date': true },
      visits: { x: { status: 'going' } },
    });
    expect(shownIn(browse, 'warning:row-date')).toBe(3 * PAGE);
    expect(shownIn(browse, 'error:LAURA')).toBe(PAGE);
  });

  test('groups start short when there are many tabs', () => {
    const names = Array.from({ length: 11 }, (_, index) => `TAB ${index}`);
    const { browse } = stateAfter(
      { type: 'scopeAsked', kind: 'all' },
      { type: 'scopeCame', scope: scope(...names) },
      { type: 'moreAsked', key: 'error:TAB 1' },
    );
    expect(shownIn(browse, 'error:TAB 0')).toBeLessThan(PAGE);
    expect(shownIn(browse, 'error:TAB 1')).toBe(shownIn(browse, 'error:TAB 0') + PAGE);
  });

  test('a tab reviewed again forgets its visits and goes on from the same place', () => {
    const review = tabReview('LAURA', [view({ row: 3 }), view({ row: 14 }), view({ row: 20 })]);
    const ids = stateAfter(...started, ...lauraDone).run.tabs[0]?.findings.map(({ id }) => id) ?? [];
    const error = ids[1] as string;
    const { browse, run } = stateAfter(
      ...started,
      ...lauraDone,
      { type: 'cursorMoved', id: error, group: 'error:LAURA', place: 0 },
      { type: 'visited', id: 'other-tab', visit: { status: 'arrived' } },
      { type: 'passStarted', tabs: ['LAURA'] },
      { type: 'tabReviewed', tab: 'LAURA', review },
    );
    expect(run.tabs[0]?.findings.find(({ id }) => id === browse.current)?.row).toBe(14);
    expect(Object.keys(browse.visits)).toEqual(['other-tab']);
  });

  test('another review forgets where the person was, not what the rules say', () => {
    const { browse } = stateAfter(
      { type: 'rulesCame', rules: [rule('row-date', '24')] },
      { type: 'cursorMoved', id: 'x', group: 'error:LAURA', place: 0 },
      { type: 'scopeAsked', kind: 'all' },
    );
    expect(browse.current).toBeNull();
    expect(browse.visits).toEqual({});
    expect(browse.rules['row-date']?.acta).toBe('24');
  });

  test('opening and closing a section is remembered', () => {
    const { browse } = stateAfter(
      { type: 'sectionToggled', key: 'about', open: true },
      { type: 'sectionToggled', key: 'about', open: false },
    );
    expect(browse.toggled).toEqual({ about: false });
  });
});
