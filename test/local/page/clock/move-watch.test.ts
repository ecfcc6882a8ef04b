import { MoveWatch } from '../../../../src/local/page/clock/move-watch';
import type { Execution } from '../../../../src/local/protocol';

const at = (seconds: number) => Date.parse('2026-11-24T13:00:00Z') + seconds * 1000;
const execution = (id: number, seconds: number, other: Partial<Execution> = {}): Execution => ({
  id,
  function: 'runHourly',
  argument: '',
  source: 'clock',
  user: 'ana@example.com',
  startedAt: new Date(at(seconds)).toISOString(),
  milliseconds: null,
  state: 'running',
  calls: { read: 0, write: 0, cache: 0, lock: 0, ui: 0, structure: 0, mail: 0, properties: 0, schedule: 0 },
  error: null,
  log: [],
  ...other,
});
const clock = (running: boolean) => ({ now: '2026-11-24T09:00', moved: true, running });
const ids = (watch: MoveWatch) => watch.move()?.ran.map(({ id, state }) => `${id} ${state}`);

let watch: MoveWatch;
beforeEach(() => {
  jest.useFakeTimers({ now: at(0) });
  watch = new MoveWatch();
});
afterEach(() => jest.useRealTimers());

test('it gathers what the clock brings about, and nothing else', () => {
  watch.start('2026-11-24T08:00');
  expect(watch.execution(execution(1, 1))).toBe(true);
  expect(watch.execution(execution(2, 1, { source: 'menu' }))).toBe(false);
  watch.execution(execution(1, 1, { state: 'failed' }));
  expect(ids(watch)).toEqual(['1 failed']);
});

test('what is told after the answer still belongs to the move; what starts later does not', () => {
  watch.start('2026-11-24T08:00');
  jest.setSystemTime(at(5));
  watch.clock(clock(false));
  expect(watch.execution(execution(1, 4))).toBe(true);
  expect(watch.execution(execution(2, 6))).toBe(false);
  expect(ids(watch)).toEqual(['1 running']);
  watch.clock({ now: '2026-11-24T09:07', moved: true, running: false });
  expect(watch.move()).toMatchObject({ from: '2026-11-24T08:00', to: '2026-11-24T09:00', moved: true, running: false });
});

test('a move of another window is followed from its beginning', () => {
  watch.clock(clock(true));
  watch.clock(clock(true));
  watch.execution(execution(1, -1));
  watch.clock(clock(true));
  expect(watch.move()).toMatchObject({ from: '2026-11-24T09:00', running: true });
  expect(ids(watch)).toEqual(['1 running']);
});

test('a move that was refused, or is forgotten, is not told; one that goes on is', () => {
  watch.start('2026-11-24T08:00');
  watch.forget();
  expect(ids(watch)).toEqual([]);
  watch.cancel();
  expect(ids(watch)).toBeUndefined();
  watch.start('2026-11-24T08:00');
  watch.clock(clock(false));
  watch.forget();
  expect(ids(watch)).toBeUndefined();
});
