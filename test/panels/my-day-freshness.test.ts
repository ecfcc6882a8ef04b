import { createFreshness, type Reading } from '../../src/panels/my-day/freshness';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const SAME: Reading = { status: 'same', dayEndsIn: null };

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** What is asked when, over a server that answers at once, or once it is told to. */
function fresh(answer: () => Reading | Promise<Reading> = () => SAME) {
  const asked: number[] = [];
  const freshness = createFreshness(async () => {
    asked.push(Date.now() / SECOND);
    return answer();
  });
  return { freshness, asked };
}

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

test('reads at once when it is shown, then every 15 seconds', async () => {
  const { freshness, asked } = fresh();
  freshness.show(true);
  await pass(46 * SECOND);
  expect(asked).toEqual([0, 15, 30, 45]);
});

test('hidden it reads nothing, and at once when it is seen again', async () => {
  const { freshness, asked } = fresh();
  freshness.show(true);
  await pass(SECOND);
  freshness.show(false);
  await pass(10 * MINUTE);
  freshness.show(true);
  await pass(SECOND);
  expect(asked).toEqual([0, 601]);
});

test('the pointer or the focus reads at once, though not again and again', async () => {
  const { freshness, asked } = fresh();
  freshness.show(true);
  await pass(5 * SECOND);
  freshness.come();
  await pass(100);
  freshness.come();
  freshness.come();
  await pass(10 * SECOND);
  // The second time it waits until two seconds after the last reading.
  expect(asked).toEqual([0, 5, 7]);
});

test('one reading at a time; what is asked for meanwhile is read right after', async () => {
  let answer: (reading: Reading) => void = () => undefined;
  const { freshness, asked } = fresh(() => new Promise((resolve) => (answer = resolve)));
  freshness.show(true);
  await pass(MINUTE);
  freshness.come();
  expect(asked).toEqual([0]);
  freshness.ask();
  freshness.ask();
  expect(asked).toEqual([0]);
  answer(SAME);
  await pass(0);
  expect(asked).toEqual([0, 60]);
  answer(SAME);
  await pass(14 * SECOND);
  expect(asked).toEqual([0, 60]);
});

test('when readings fail the pauses double up to 5 minutes; a good one ends that', async () => {
  let status: Reading['status'] = 'failed';
  const { freshness, asked } = fresh(() => ({ status, dayEndsIn: null }));
  freshness.show(true);
  await pass(12 * MINUTE);
  expect(asked).toEqual([0, 30, 90, 210, 450]);
  status = 'same';
  freshness.ask();
  await pass(15 * SECOND);
  expect(asked.slice(-2)).toEqual([720, 735]);
});

test('after half an hour without anybody it reads every 5 minutes, until somebody comes', async () => {
  const { freshness, asked } = fresh();
  freshness.show(true);
  await pass(29 * MINUTE);
  freshness.touch();
  await pass(30 * MINUTE);
  const before = asked.length;
  expect(before).toBe(59 * 4 + 1);
  // The touch brought the readings ten seconds forward: one more is on its way when the half hour is over.
  await pass(21 * MINUTE);
  expect(asked).toHaveLength(before + 5);
  freshness.touch();
  await pass(0);
  await pass(15 * SECOND);
  expect(asked).toHaveLength(before + 7);
});

test('whoever moves in the panel has it read 5 seconds after the last time, whoever comes to it after 2', async () => {
  const { freshness, asked } = fresh();
  freshness.show(true);
  await pass(1 * SECOND);
  freshness.touch();
  await pass(14 * SECOND);
  expect(asked).toEqual([0, 5]);
  await pass(6 * SECOND);
  freshness.come();
  // The pointer that came moves on: that puts nothing off.
  freshness.touch();
  await pass(2 * SECOND);
  expect(asked).toEqual([0, 5, 20, 22]);
});

test('figures that change are somebody at work', async () => {
  const { freshness, asked } = fresh(() => ({ status: 'changed', dayEndsIn: null }));
  freshness.show(true);
  await pass(60 * MINUTE);
  expect(asked).toHaveLength(241);
});

test('when the day turns it reads, though nobody has been there for long', async () => {
  const midnight = 100 * MINUTE + 20 * SECOND;
  const { freshness, asked } = fresh(() => ({ status: 'same', dayEndsIn: Math.max(0, midnight - Date.now()) || null }));
  freshness.show(true);
  await pass(midnight);
  expect(asked.slice(-2)).toEqual([6_000, 6_020]);
});

test('once it is stopped it reads no more', async () => {
  const { freshness, asked } = fresh();
  freshness.show(true);
  await pass(SECOND);
  freshness.stop();
  freshness.ask();
  freshness.show(true);
  await pass(10 * MINUTE);
  expect(asked).toEqual([0]);
});
