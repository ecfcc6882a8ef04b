import { type Call, PanelError } from '../../src/panels/kit/rpc';
import type { RunAction } from '../../src/panels/review/run-state';
import { createRunner } from '../../src/panels/review/runner';
import { scope, tabReview } from './make';

const NAMES: Readonly<Record<string, string>> = { 'review.scope': 'scope', 'review.team': 'team' };

type Answers = Readonly<Record<string, () => unknown>>;

/** A runner over canned answers: by tab's name, `scope` and `team`. The person cancels during `cancelIn`. */
function runnerOver(answers: Answers, cancelIn?: string) {
  const actions: RunAction[] = [];
  const asked: string[] = [];
  let clock = 0;
  const call = (async (command: string, request: { tab?: string }) => {
    const key = NAMES[command] ?? request.tab ?? '';
    asked.push(key);
    clock += 10;
    if (key === cancelIn) runner.cancel();
    const answer = answers[key] ?? (key === 'team' ? () => ({ findings: [], accepted: [] }) : () => tabReview(key));
    return answer();
  }) as unknown as Call;
  const runner = createRunner({ call, dispatch: (action) => actions.push(action), now: () => clock });
  const types = () => actions.map(({ type, ...rest }) => ('tab' in rest ? `${type} ${rest.tab}` : type));
  return { runner, actions, asked, types };
}

const three = { scope: () => scope('LAURA', 'JUAN', 'ANA') };
const fail = (error: Error) => () => {
  throw error;
};

test('asks for the scope, then for each tab in order, then for what all together tell', async () => {
  const { runner, asked, types, actions } = runnerOver(three);
  await runner.start('all');
  expect(asked).toEqual(['scope', 'LAURA', 'JUAN', 'ANA', 'team']);
  expect(types()).toEqual([
    'scopeAsked',
    'scopeCame',
    'passStarted',
    'tabStarted LAURA',
    'tabReviewed LAURA',
    'tabStarted JUAN',
    'tabReviewed JUAN',
    'tabStarted ANA',
    'tabReviewed ANA',
    'teamStarted',
    'teamReviewed',
    'passEnded',
  ]);
  expect(actions.at(-1)).toEqual({ type: 'passEnded', ending: 'complete', elapsedMs: 40 });
});

test('a tab that fails does not stop the others', async () => {
  const { runner, actions, asked } = runnerOver({ ...three, JUAN: fail(new PanelError('refused', 'Ya no está.')) });
  await runner.start('all');
  expect(asked).toEqual(['scope', 'LAURA', 'JUAN', 'ANA', 'team']);
  expect(actions).toContainEqual(expect.objectContaining({ type: 'teamReviewed', tabs: ['LAURA', 'ANA'] }));
  expect(actions).toContainEqual({ type: 'tabFailed', tab: 'JUAN', message: 'Ya no está.' });
  expect(actions.at(-1)).toMatchObject({ ending: 'complete' });
});

test('stops when Google would refuse every tab', async () => {
  const { runner, actions, asked } = runnerOver({ ...three, LAURA: fail(new PanelError('account', 'Otra cuenta.')) });
  await runner.start('all');
  expect(asked).toEqual(['scope', 'LAURA']);
  expect(actions.at(-1)).toMatchObject({ ending: 'stopped' });
});

test('cancelling stops after the tab in hand', async () => {
  const made = runnerOver(three, 'JUAN');
  await made.runner.start('all');
  expect(made.types().slice(-4)).toEqual(['tabStarted JUAN', 'cancelAsked', 'tabReviewed JUAN', 'passEnded']);
  expect(made.actions.at(-1)).toMatchObject({ ending: 'cancelled' });
});

test('cancelling in the last tab leaves nothing out, so the review is complete', async () => {
  const made = runnerOver(three, 'ANA');
  await made.runner.start('all');
  expect(made.actions.at(-1)).toMatchObject({ ending: 'complete' });
});

test('tries again only the tabs that it is told, also after a cancelled review', async () => {
  const { runner, asked } = runnerOver(three);
  await runner.start('all');
  runner.cancel();
  await runner.again(['JUAN']);
  expect(asked).toEqual(['scope', 'LAURA', 'JUAN', 'ANA', 'team', 'JUAN', 'team']);
});

test('ignores a second order while one runs', async () => {
  const { runner, asked } = runnerOver(three);
  await Promise.all([runner.start('all'), runner.start('mine'), runner.again(['LAURA'])]);
  expect(asked).toEqual(['scope', 'LAURA', 'JUAN', 'ANA', 'team']);
});

test('says why it could not start, also when a bug is the reason', async () => {
  const { runner, actions } = runnerOver({ scope: fail(new TypeError('x is undefined')) });
  await runner.start('mine');
  expect(actions.at(-1)).toEqual({ type: 'scopeFailed', message: expect.stringContaining('x is undefined') });
});

test('a comparison that fails is told, and the tabs keep what was found in them', async () => {
  const { runner, actions } = runnerOver({ ...three, team: fail(new PanelError('busy', 'Google está ocupado.')) });
  await runner.start('all');
  expect(actions).toContainEqual({ type: 'teamFailed', message: 'Google está ocupado.' });
  expect(actions.at(-1)).toMatchObject({ type: 'passEnded', ending: 'complete' });
});

test.each<[string, Answers, string | undefined]>([
  ['after a cancelled pass', three, 'JUAN'],
  [
    'when no tab could be reviewed',
    { scope: () => scope('LAURA'), LAURA: fail(new PanelError('refused', 'No.')) },
    undefined,
  ],
  ['where there are no tabs', { scope: () => scope() }, undefined],
])('nothing is compared %s', async (_, answers, cancelIn) => {
  const { runner, asked } = runnerOver(answers, cancelIn);
  await runner.start('all');
  expect(asked).not.toContain('team');
});

test('compares again without another review', async () => {
  const { runner, asked, types } = runnerOver(three);
  await runner.compare(['LAURA', 'ANA']);
  expect(asked).toEqual(['team']);
  expect(types()).toEqual(['teamStarted', 'teamReviewed', 'passEnded']);
});

test.each<[string, Answers, boolean]>([
  ['all of it', three, true],
  ['all but a tab', { ...three, JUAN: fail(new PanelError('busy', 'Ocupado.')) }, false],
  ['all but the comparison', { ...three, team: fail(new PanelError('busy', 'Ocupado.')) }, false],
])('another pass says whether it did %s', async (_, answers, done) => {
  const { runner } = runnerOver(answers);
  expect(await runner.again(['LAURA', 'JUAN'])).toBe(done);
});
