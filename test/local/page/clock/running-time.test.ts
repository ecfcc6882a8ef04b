import { RunningTime } from '../../../../src/local/page/clock/running-time';

const started = Date.parse('2026-11-24T13:05:40Z');
const clock = { now: '2026-11-24T08:05', moved: false, running: false };
let minutes: string[];
let time: RunningTime;

beforeEach(() => {
  jest.useFakeTimers({ now: started });
  minutes = [];
  time = new RunningTime(() => minutes.push(time.now));
});
afterEach(() => jest.useRealTimers());

test('a clock that was not moved begins its minutes with the machine', () => {
  time.hear(clock);
  expect(time.now).toBe('2026-11-24T08:05');
  jest.advanceTimersByTime(19_000);
  expect(minutes).toEqual([]);
  jest.advanceTimersByTime(1_000);
  expect(minutes).toEqual(['2026-11-24T08:06']);
  jest.advanceTimersByTime(120_000);
  expect(minutes.at(-1)).toBe('2026-11-24T08:08');
});

test('a clock that was moved begins its minute when it is heard, and hearing it again costs no seconds', () => {
  time.hear({ ...clock, now: '2026-12-31T23:59', moved: true });
  jest.advanceTimersByTime(50_000);
  time.hear({ ...clock, now: '2026-12-31T23:59', moved: true });
  jest.advanceTimersByTime(10_000);
  expect(minutes).toEqual(['2027-01-01T00:00']);
});

test('while a move runs the time stands, and then it goes on from where the host is', () => {
  time.hear({ ...clock, running: true });
  jest.advanceTimersByTime(300_000);
  expect([time.now, minutes]).toEqual(['2026-11-24T08:05', []]);
  time.hear({ now: '2026-11-25T08:00', moved: true, running: false });
  jest.advanceTimersByTime(60_000);
  expect(minutes).toEqual(['2026-11-25T08:01']);
});
