import { emptyDraft } from '../../src/panels/escalation/draft';
import { createDraftKeeper, type Keeping } from '../../src/panels/escalation/draft-keeper';
import { latestAnswer } from '../../src/panels/escalation/latest-answer';
import { type Call, PanelError } from '../../src/panels/kit/rpc';
import { fakeTimers, settle, wholeDraft } from './make-escalation';

/** A keeper whose calls are answered by the test, one by one. */
function keeperInHand() {
  const kept: (string | null)[] = [];
  const open: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const statuses: Keeping['status'][] = [];
  const timers = fakeTimers();
  const call = ((_: string, { draft }: { draft: { topic: string } | null }) => {
    kept.push(draft?.topic ?? null);
    return new Promise<void>((resolve, reject) => open.push({ resolve, reject }));
  }) as unknown as Call;
  const keeper = createDraftKeeper({ call, later: timers.later, onChange: ({ status }) => statuses.push(status) });
  return {
    keeper,
    kept,
    statuses,
    pass: timers.pass,
    answer: async () => {
      open.shift()?.resolve();
      await settle();
    },
    fail: async () => {
      open.shift()?.reject(new PanelError('offline', 'No hay conexión.'));
      await settle();
    },
  };
}

const typed = (topic: string) => wholeDraft({ topic });

test('keeps the last word after a pause', async () => {
  const { keeper, kept, statuses, pass, answer } = keeperInHand();
  keeper.changed(typed('a'));
  keeper.changed(typed('ab'));
  expect(kept).toEqual([]);
  pass();
  expect(kept).toEqual(['ab']);
  await answer();
  expect(statuses).toEqual(['waiting', 'waiting', 'saving', 'kept']);
});

test('keeps at once when the person leaves, and only what waits', async () => {
  const { keeper, kept, answer, pass } = keeperInHand();
  keeper.hurry();
  keeper.changed(typed('a'));
  keeper.hurry();
  keeper.hurry();
  await answer();
  pass();
  expect(kept).toEqual(['a']);
});

test('one call at a time: what is typed meanwhile follows, the last word alone', async () => {
  const { keeper, kept, answer, pass, statuses } = keeperInHand();
  keeper.changed(typed('a'));
  keeper.hurry();
  keeper.changed(typed('ab'));
  keeper.changed(typed('abc'));
  pass();
  expect(kept).toEqual(['a']);
  await answer();
  pass();
  expect(kept).toEqual(['a', 'abc']);
  await answer();
  expect(statuses.at(-1)).toBe('kept');
});

test('a person who leaves does not wait for the call under way; after both the last word is kept once more', async () => {
  const { keeper, kept, answer, pass, statuses } = keeperInHand();
  keeper.changed(typed('a'));
  keeper.hurry();
  keeper.changed(typed('ab'));
  keeper.hurry();
  expect(kept).toEqual(['a', 'ab']);
  await answer();
  await answer();
  expect(statuses.at(-1)).toBe('saving');
  pass();
  expect(kept).toEqual(['a', 'ab', 'ab']);
  await answer();
  pass();
  expect(kept).toHaveLength(3);
  expect(statuses.at(-1)).toBe('kept');
});

test('an empty draft is forgotten', async () => {
  const { keeper, kept, statuses, answer } = keeperInHand();
  keeper.changed(emptyDraft('x'));
  keeper.hurry();
  await answer();
  expect(kept).toEqual([null]);
  expect(statuses.at(-1)).toBe('none');
});

test('a failure is told and tried again by itself, with what is newest', async () => {
  const { keeper, kept, statuses, pass, answer, fail } = keeperInHand();
  keeper.changed(typed('a'));
  pass();
  await fail();
  expect(statuses.at(-1)).toBe('failed');
  pass();
  expect(kept).toEqual(['a', 'a']);
  keeper.changed(typed('ab'));
  await fail();
  pass();
  await answer();
  expect(kept).toEqual(['a', 'a', 'ab']);
  expect(statuses.at(-1)).toBe('kept');
});

test('at rest nothing more is kept, and what is under way has ended', async () => {
  const { keeper, kept, pass, fail } = keeperInHand();
  keeper.changed(typed('a'));
  keeper.hurry();
  keeper.changed(typed('ab'));
  let rested = false;
  const rest = keeper.rest().then(() => {
    rested = true;
  });
  await settle();
  expect(rested).toBe(false);
  await fail();
  await rest;
  pass();
  expect(kept).toEqual(['a']);
});

describe('latestAnswer', () => {
  test('the same text shares an answer, another one and a failed one are asked', async () => {
    const asked: string[] = [];
    let fails = true;
    const answerTo = latestAnswer(async (text) => {
      asked.push(text);
      if (text === 'b' && fails) throw new Error('no');
      return text.toUpperCase();
    });
    expect(await Promise.all([answerTo('a'), answerTo('a')])).toEqual(['A', 'A']);
    await expect(answerTo('b')).rejects.toThrow('no');
    fails = false;
    expect(await answerTo('b')).toBe('B');
    expect(asked).toEqual(['a', 'b', 'b']);
  });
});
