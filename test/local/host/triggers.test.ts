import fc from 'fast-check';
import { minuteText, momentOf, nextAt } from '../../../src/local/host/moment';
import { Triggers } from '../../../src/local/host/triggers';

const at = (minute: string): number => Number(momentOf(minute));
const MINUTE = 60_000;

describe('moments of Bogotá', () => {
  test.each([
    ['2026-11-24T08:05', '2026-11-24T13:05:00.000Z'],
    ['2026-11-24T00:00', '2026-11-24T05:00:00.000Z'],
    ['2026-11-23T23:59', '2026-11-24T04:59:00.000Z'],
    ['2028-02-29T12:00', '2028-02-29T17:00:00.000Z'],
  ])('%s is %s', (minute, utc) => {
    expect(new Date(at(minute)).toISOString()).toBe(utc);
    expect(minuteText(Date.parse(utc))).toBe(minute);
  });

  test.each([
    '2026-02-29T08:00',
    '2026-13-01T08:00',
    '2026-11-24T08:60',
    '2026-11-24T8:00',
    '2026-11-24',
    '2126-11-24T08:00',
    ' 2026-11-24T08:00',
  ])('«%s» is none', (text) => expect(momentOf(text)).toBeNull());

  const moments = fc.integer({ min: at('2000-01-01T00:00'), max: at('2099-12-31T23:59') });
  test('every minute is read back', () =>
    fc.assert(
      fc.property(moments, (moment) => {
        const minute = Math.floor(moment / MINUTE) * MINUTE;
        expect(at(minuteText(moment))).toBe(minute);
      }),
    ));

  test('the next time is after the moment, soon, and at that minute', () =>
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 0, max: 59 }),
        fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }),
        (moment, minute, hour) => {
          const next = nextAt(moment, minute, hour);
          expect(next).toBeGreaterThan(moment);
          expect(next - moment).toBeLessThanOrEqual((hour === undefined ? 60 : 1_440) * MINUTE);
          expect(next % MINUTE).toBe(0);
          expect(Number(minuteText(next).slice(14))).toBe(minute);
          if (hour !== undefined) expect(Number(minuteText(next).slice(11, 13))).toBe(hour);
        },
      ),
    ));
});

describe('triggers', () => {
  const DAILY = { kind: 'daily', hour: 7, everyDays: 1 } as const;
  const HOURLY = { kind: 'hourly', everyHours: 1 } as const;
  const none = () => new Triggers([], () => undefined);

  test('are due inside their hour, and a day or an hour later again', () => {
    const triggers = none();
    const daily = triggers.create('ana', 'daily', DAILY, at('2026-11-20T08:00'));
    const hourly = triggers.create('ana', 'hourly', HOURLY, at('2026-11-20T08:00'));
    expect(minuteText(daily.next)).toBe('2026-11-21T07:07');
    expect(minuteText(hourly.next)).toBe('2026-11-20T08:14');
    triggers.ran(daily);
    triggers.ran(hourly);
    expect(triggers.all.map(({ next }) => minuteText(next))).toEqual(['2026-11-20T09:14', '2026-11-22T07:07']);
  });

  test('on the day of their making, where their hour is yet to come', () => {
    expect(minuteText(none().create('ana', 'daily', DAILY, at('2026-11-20T07:06')).next)).toBe('2026-11-20T07:07');
    expect(minuteText(none().create('ana', 'daily', DAILY, at('2026-11-20T07:07')).next)).toBe('2026-11-21T07:07');
  });

  test('every second day, every third hour', () => {
    const triggers = none();
    const days = triggers.create('ana', 'a', { ...DAILY, everyDays: 2 }, at('2026-11-20T08:00'));
    const hours = triggers.create('ana', 'b', { ...HOURLY, everyHours: 3 }, at('2026-11-20T08:00'));
    triggers.ran(days);
    triggers.ran(hours);
    expect(triggers.all.map(({ next }) => minuteText(next))).toEqual(['2026-11-20T11:14', '2026-11-23T07:07']);
  });

  test('after the computer was asleep one runs once, not as often as it was missed', () => {
    const triggers = none();
    const hourly = triggers.create('ana', 'a', HOURLY, at('2026-11-20T08:00'));
    triggers.ran(hourly, at('2026-11-23T08:06'));
    expect(triggers.all.map(({ next }) => minuteText(next))).toEqual(['2026-11-23T08:07']);
    triggers.ran(triggers.all[0] ?? hourly, at('2026-11-23T08:07'));
    expect(triggers.all.map(({ next }) => minuteText(next))).toEqual(['2026-11-23T09:07']);
  });

  test('each has a number of its own, also after another went', () => {
    const triggers = none();
    const [first, second] = [1, 2].map(() => triggers.create('ana', 'a', HOURLY, 0));
    triggers.remove('ana', first?.id ?? 0);
    expect(triggers.create('ana', 'a', HOURLY, 0).id).toBeGreaterThan(second?.id ?? 0);
  });
});
