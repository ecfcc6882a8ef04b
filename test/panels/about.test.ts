import { inactiveByColumn, tabNotices } from '../../src/panels/review/about';
import type { TabState } from '../../src/panels/review/run-state';
import { tabReview } from './make';

const tab = (name: string, changes: Parameters<typeof tabReview>[2]): TabState => ({
  name,
  status: 'done',
  review: tabReview(name, [], changes),
  team: { findings: [], accepted: [] },
  findings: [],
  accepted: [],
  problem: null,
});

const inactive = (...pairs: readonly (readonly [string, ...string[]])[]) => ({
  inactiveRules: pairs.map(([rule, ...missing]) => ({ rule, missing })),
});

test('inactive rules stand together by the columns they lack', () => {
  const tabs = [
    tab('LAURA', inactive(['wall-code-one', 'Canal'], ['inconcert-window', 'Canal', 'Hora'])),
    tab('JUAN', inactive(['wall-code-one', 'Canal'], ['twitter-channels', 'Canal'])),
  ];
  expect(inactiveByColumn(tabs)).toEqual([
    { missing: ['Canal'], rules: ['wall-code-one', 'twitter-channels'], tabs: ['LAURA', 'JUAN'] },
    { missing: ['Canal', 'Hora'], rules: ['inconcert-window'], tabs: ['LAURA'] },
  ]);
});

test('notices keep the name of their tab; a tab not yet reviewed has none', () => {
  const waiting: TabState = { ...tab('ANA', {}), status: 'waiting', review: null };
  expect(tabNotices([tab('LAURA', { notices: ['Código está dos veces.'] }), waiting])).toEqual([
    { tab: 'LAURA', notice: 'Código está dos veces.' },
  ]);
  expect(inactiveByColumn([waiting])).toEqual([]);
});
