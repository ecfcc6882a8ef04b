import { countChoices, filterGroups, isFiltering, NO_FILTERS, stillApplying } from '../../src/panels/review/filters';
import { inOrder, organize } from '../../src/panels/review/findings';
import { finding } from './make';

const groups = organize([
  [
    finding({ id: 'e1' }),
    finding({ id: 'e2', rule: 'row-complete' }),
    finding({ id: 'w1', severity: 'warning', rule: 'row-date' }),
  ],
  [
    finding({ id: 'e3', tab: 'JUAN' }),
    finding({ id: 'w2', tab: 'JUAN', severity: 'warning', rule: 'row-date' }),
    finding({ id: 'w3', tab: 'JUAN', severity: 'warning', rule: 'code-spelling' }),
  ],
]);

describe('filterGroups', () => {
  test.each([
    ['nothing', NO_FILTERS, ['e1', 'e2', 'e3', 'w1', 'w2', 'w3']],
    ['severity', { ...NO_FILTERS, severity: 'warning' }, ['w1', 'w2', 'w3']],
    ['tab', { ...NO_FILTERS, tab: 'JUAN' }, ['e3', 'w2', 'w3']],
    ['rule', { ...NO_FILTERS, rule: 'row-date' }, ['w1', 'w2']],
    ['all three', { severity: 'warning', tab: 'JUAN', rule: 'row-date' }, ['w2']],
    ['what is not there', { severity: 'error', tab: 'JUAN', rule: 'row-date' }, []],
  ] as const)('by %s', (_, filters, ids) => {
    const kept = filterGroups(groups, filters);
    expect(inOrder(kept).map(({ id }) => id)).toEqual(ids);
    expect(kept.every(({ findings }) => findings.length > 0)).toBe(true);
  });
});

describe('countChoices', () => {
  test('each choice counts what it would leave, given the other filters', () => {
    const counts = countChoices(groups, { severity: 'warning', tab: 'JUAN', rule: null });
    expect(counts.severity).toEqual({ all: 3, error: 1, warning: 2 });
    expect([...counts.tab]).toEqual([
      ['LAURA', 1],
      ['JUAN', 2],
    ]);
    expect([...counts.rule]).toEqual([
      ['row-date', 1],
      ['code-spelling', 1],
    ]);
  });

  test('a chosen tab or rule without findings is still listed', () => {
    const counts = countChoices(groups, { severity: 'all', tab: 'ANA', rule: 'known-network' });
    expect(counts.tab.get('ANA')).toBe(0);
    expect(counts.rule.get('known-network')).toBe(0);
  });
});

test.each([
  [NO_FILTERS, false],
  [{ ...NO_FILTERS, severity: 'error' }, true],
  [{ ...NO_FILTERS, tab: 'LAURA' }, true],
  [{ ...NO_FILTERS, rule: 'row-date' }, true],
] as const)('isFiltering(%j) is %s', (filters, filtering) => {
  expect(isFiltering(filters)).toBe(filtering);
});

test('stillApplying drops only the filters that name nothing any more', () => {
  expect(stillApplying({ severity: 'error', tab: 'ANA', rule: 'row-date' }, groups)).toEqual({
    severity: 'error',
    tab: null,
    rule: 'row-date',
  });
  expect(stillApplying({ severity: 'error', tab: 'LAURA', rule: 'row-date' }, [])).toEqual(NO_FILTERS);
  const good = { severity: 'error', tab: 'JUAN', rule: null } as const;
  expect(stillApplying(good, groups)).toBe(good);
  expect(stillApplying(NO_FILTERS, groups)).toBe(NO_FILTERS);
});
