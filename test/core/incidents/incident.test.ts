import * as fc from 'fast-check';
import { type Incident, incidentOf, isDayOff, lostMinutes } from '../../../src/core/incidents/incident';
import { day, incident } from '../../support/team';

const MONDAY = '2026-11-09';
const HOURS = { start: 480, end: 1080 };

test('a row without a day that can be read is none', () => {
  const row = {
    agent: ' Ana ',
    kind: ' Internet ',
    startsAt: 480,
    endsAt: null,
    description: ' Se cayó\n',
    registeredBy: '',
    review: '',
  };
  expect(incidentOf({ ...row, date: null })).toBeNull();
  expect(incidentOf({ ...row, date: { unreadable: 'ayer' } })).toBeNull();
  expect(incidentOf({ ...row, date: { day: day(MONDAY), minutes: null } })).toEqual({
    agent: 'Ana',
    day: MONDAY,
    kind: 'Internet',
    startsAt: 480,
    endsAt: null,
    description: 'Se cayó',
  });
});

test.each([
  ['AUSENCIA', '-', true],
  ['Permiso', '-', true],
  [' ausencia ', '-', true],
  ['PERMISO', '10:00-12:00', false],
  ['AUSENCIA', '10:00-', false],
  ['AUSENCIA', '-12:00', false],
  ['INTERNET', '-', false],
  ['OTRO', '-', false],
  ['', '-', false],
])('%s %s: is the whole day off, %p', (kind, hours, expected) => {
  expect(isDayOff(incident(kind, MONDAY, hours))).toBe(expected);
});

test.each<[string, string[], number, boolean]>([
  ['nothing', [], 0, false],
  ['one', ['9:30-11:00'], 90, false],
  ['two apart', ['9:00-9:30', '14:00-15:00'], 90, false],
  ['two that overlap', ['9:00-10:00', '9:30-11:00'], 120, false],
  ['one inside another', ['9:00-12:00', '10:00-10:30'], 180, false],
  ['one after the other', ['9:00-10:00', '10:00-11:00'], 120, false],
  ['twice the same', ['9:00-10:00', '9:00-10:00'], 60, false],
  ['before the shift', ['6:00-9:00'], 60, false],
  ['beyond it', ['17:30-20:00'], 30, false],
  ['outside it', ['6:00-7:00', '19:00-20:00'], 0, false],
  ['around it', ['0:00-23:59'], 600, false],
  ['the wrong way round', ['11:00-9:00'], 0, false],
  ['the wrong way round, beside another', ['11:00-9:00', '9:30-10:00'], 30, false],
  ['of no length', ['9:00-9:00'], 0, false],
  ['still open', ['9:00-'], 0, true],
  ['open, beside one that has ended', ['9:00-', '10:00-10:30'], 30, true],
  ['without a beginning', ['-10:00'], 0, true],
  ['without hours', ['-'], 0, true],
])('%s', (_, hours, minutes, open) => {
  const incidents = hours.map((each) => incident('INTERNET', MONDAY, each));
  expect(lostMinutes(incidents, HOURS)).toEqual({ minutes, open });
});

test('without the shift’s hours every minute counts', () => {
  expect(lostMinutes([incident('ENERGÍA', MONDAY, '6:00-7:30')], null)).toEqual({ minutes: 90, open: false });
});

test('a whole day off is not open', () => {
  expect(lostMinutes([incident('AUSENCIA', MONDAY)], HOURS)).toEqual({ minutes: 0, open: false });
  expect(lostMinutes([incident('PERMISO', MONDAY, '10:00-')], HOURS)).toEqual({ minutes: 0, open: true });
});

describe('laws', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const spans: fc.Arbitrary<Incident[]> = fc.array(
    fc
      .record({ startsAt: fc.option(minute), endsAt: fc.option(minute) })
      .map((hours) => ({ ...incident('OTRO', MONDAY), ...hours })),
    { maxLength: 8 },
  );
  const shift = fc.option(
    fc.uniqueArray(minute, { minLength: 2, maxLength: 2 }).map((bounds) => {
      const [start = 0, end = 0] = bounds.sort((a, b) => a - b);
      return { start, end };
    }),
  );

  test('as many as the minutes of the day that some incident covers', () => {
    fc.assert(
      fc.property(spans, shift, (incidents, hours) => {
        let covered = 0;
        for (let at = hours?.start ?? 0; at < (hours?.end ?? 1440); at++)
          if (incidents.some(({ startsAt: from, endsAt: to }) => from !== null && to !== null && from <= at && at < to))
            covered++;
        expect(lostMinutes(incidents, hours).minutes).toBe(covered);
      }),
    );
  });

  test('in whatever order, and never more than the shift', () => {
    fc.assert(
      fc.property(
        spans.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        shift,
        ([all, shuffled], hours) => {
          const lost = lostMinutes(all, hours);
          expect(lostMinutes(shuffled, hours)).toEqual(lost);
          expect(lost.minutes).toBeLessThanOrEqual(hours ? hours.end - hours.start : 1440);
        },
      ),
    );
  });
});
