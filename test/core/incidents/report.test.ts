import fc from 'fast-check';
import type { Day } from '../../../src/core/calendar/day';
import { collides } from '../../../src/core/incidents/collision';
import type { Incident } from '../../../src/core/incidents/incident';
import type { People } from '../../../src/core/incidents/people';
import { firstReportable, readReport, type TypedReport } from '../../../src/core/incidents/report';
import { incidentComplete } from '../../../src/core/rules/incident-complete';

const TODAY = '2026-11-20' as Day;
const MOMENT = { today: TODAY, now: 630 };
const EVERY_DAY: Pick<People, 'isThere' | 'worksOn'> = { isThere: () => true, worksOn: () => true };

const typed = (change: Partial<TypedReport> = {}): TypedReport => ({
  agent: 'Laura Pérez',
  kind: 'INTERNET',
  wholeDays: false,
  from: TODAY,
  to: TODAY,
  startsAt: '08:30',
  endsAt: '10:15',
  isOpen: false,
  description: ' Se cayó ',
  ...change,
});

const read = (change: Partial<TypedReport>, people = EVERY_DAY) => readReport(typed(change), MOMENT, people);

/** The fields that are at fault; none: it is a report. */
function faultyFields(change: Partial<TypedReport>): string[] {
  const report = read(change);
  return 'rows' in report ? [] : report.map(({ field }) => field);
}

test('a report is its rows', () => {
  expect(read({})).toEqual({
    agent: 'Laura Pérez',
    kind: 'INTERNET',
    from: TODAY,
    to: TODAY,
    startsAt: 510,
    endsAt: 615,
    description: 'Se cayó',
    rows: [{ agent: 'Laura Pérez', day: TODAY, kind: 'INTERNET', startsAt: 510, endsAt: 615, description: 'Se cayó' }],
  });
});

test.each<[string, Partial<TypedReport>, string[]]>([
  ['up to this minute', { endsAt: '10:30' }, []],
  ['a minute more', { endsAt: '10:31' }, ['endsAt']],
  ['of no length', { endsAt: '08:30' }, []],
  ['the end a minute before the start', { endsAt: '08:29' }, ['endsAt']],
  ['it goes on, whatever stands as its end', { isOpen: true, endsAt: '07:00' }, []],
  ['the first of last month', { from: '2026-10-01' }, []],
  ['the day before', { from: '2026-09-30' }, ['from']],
  ['hours of yesterday that have not come today', { from: '2026-11-19', startsAt: '16:00', endsAt: '17:00' }, []],
  ['a permission of a year ahead', { kind: 'PERMISO', from: '2027-11-21' }, []],
  ['later still', { kind: 'PERMISO', from: '2027-11-22' }, ['from']],
  ['a date of no calendar', { from: '2026-02-30' }, ['from']],
  ['184 days', { kind: 'AUSENCIA', wholeDays: true, to: '2027-05-22' }, []],
  ['185 days', { kind: 'AUSENCIA', wholeDays: true, to: '2027-05-23' }, ['to']],
  ['the last day before the first', { kind: 'AUSENCIA', wholeDays: true, to: '2026-11-19' }, ['to']],
  ['everything at once', { kind: '', from: '', startsAt: '', endsAt: '' }, ['kind', 'from', 'startsAt', 'endsAt']],
])('%s', (_, change, fields) => {
  expect(faultyFields(change)).toEqual(fields);
});

test('the first reportable day, over a change of year', () => {
  expect(firstReportable('2027-01-31' as Day)).toBe('2026-12-01');
  expect(firstReportable('2026-03-31' as Day)).toBe('2026-02-01');
});

test('a leave has the working days of its range; none at all is refused, and so is a day of nobody’s', () => {
  const leave = { kind: 'PERMISO', wholeDays: true, from: '2026-11-20', to: '2026-11-23' };
  const weekdays = {
    isThere: () => true,
    worksOn: (_: string, day: Day) => !['2026-11-21', '2026-11-22'].includes(day),
  };
  const report = read(leave, weekdays);
  expect('rows' in report && report.rows.map(({ day, startsAt }) => [day, startsAt])).toEqual([
    ['2026-11-20', null],
    ['2026-11-23', null],
  ]);
  expect(read(leave, { isThere: () => true, worksOn: () => false })).toMatchObject([{ field: 'from' }]);
  expect(read({}, { isThere: () => false, worksOn: () => false })).toMatchObject([{ field: 'from' }]);
});

test('whatever the form lets through, the rule incident-complete lets through, and it is no day to come of an outage', () => {
  const time = fc.constantFrom('', '00:00', '08:30', '10:29', '10:30', '10:31', '23:59', 'x');
  const day = fc.constantFrom('2026-09-30', '2026-11-19', TODAY, '2026-11-21', '');
  const form = fc.record({
    kind: fc.constantFrom('DESCONEXIÓN', 'PERMISO', 'AUSENCIA', 'OTRO', ''),
    wholeDays: fc.boolean(),
    from: day,
    to: day,
    startsAt: time,
    endsAt: time,
    isOpen: fc.boolean(),
    description: fc.constantFrom('', 'x'),
  });
  fc.assert(
    fc.property(form, (change) => {
      const report = read(change);
      if (!('rows' in report)) return report.length > 0;
      return report.rows.every((row) => {
        const values = { ...row, date: { day: row.day, minutes: null }, registeredBy: '', review: '' };
        const isPast = row.day < TODAY || (row.day === TODAY && (row.endsAt ?? row.startsAt ?? 0) <= MOMENT.now);
        const isLeave = row.kind === 'PERMISO' || row.kind === 'AUSENCIA';
        return incidentComplete.check(values as never, {} as never).length === 0 && (isLeave || isPast);
      });
    }),
  );
});

const incident = (kind: string, startsAt: number | null, endsAt: number | null, day = TODAY): Incident => ({
  agent: 'Laura Pérez',
  day,
  kind,
  startsAt,
  endsAt,
  description: '',
});

test.each<[string, Incident, Incident, boolean]>([
  ['neighbours', incident('OTRO', 480, 500), incident('OTRO', 500, 520), false],
  ['a shared minute', incident('OTRO', 480, 501), incident('OTRO', 500, 520), true],
  ['one within the other', incident('OTRO', 485, 490), incident('OTRO', 480, 500), true],
  ['after one that is open', incident('OTRO', 700, 710), incident('INTERNET', 480, null), true],
  ['before one that is open', incident('OTRO', 470, 480), incident('INTERNET', 480, null), false],
  ['open, before one that ended', incident('INTERNET', 470, null), incident('OTRO', 480, 500), true],
  ['of no length, at an edge', incident('OTRO', 500, 500), incident('OTRO', 480, 500), false],
  ['another day', incident('OTRO', 480, 500, '2026-11-19' as Day), incident('OTRO', 480, 500), false],
  ['one without a beginning', incident('OTRO', 480, 500), incident('OTRO', null, 490), false],
  ['the day off after an outage', incident('PERMISO', null, null), incident('ENERGÍA', 480, null), false],
  ['the day off after a permission of hours', incident('AUSENCIA', null, null), incident('PERMISO', 480, 500), true],
  ['two days off', incident('AUSENCIA', null, null), incident('PERMISO', null, null), true],
  ['an outage on a day off', incident('ENERGÍA', 480, 500), incident('permiso', null, null), true],
])('collides: %s', (_, planned, standing, expected) => {
  expect(collides(planned, standing)).toBe(expected);
});

test('two of hours collide whichever of them comes first', () => {
  const minutes = fc.nat({ max: 1_439 });
  const span = fc
    .tuple(minutes, fc.option(minutes))
    .map(([start, end]) => incident('OTRO', start, end === null ? null : Math.max(start, end)));
  fc.assert(fc.property(span, span, (one, other) => collides(one, other) === collides(other, one)));
});
