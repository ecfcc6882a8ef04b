import fc from 'fast-check';
import { calendarOf, DEFAULT_CALENDAR } from '../../../src/core/calendar/calendar';
import { addDays, type Day } from '../../../src/core/calendar/day';
import { dueFigures, type FigureTimes, nextWeek, openFigures } from '../../../src/core/notices/due-figures';
import { type NoticeKind, noticeKey, noticeOf } from '../../../src/core/notices/notice-keys';
import { mondayOf } from '../../../src/core/productivity/periods';

/** By the calendar of November 2026: Monday the 16th is a holiday, Friday the 20th is not. */
const calendar = calendarOf(DEFAULT_CALENDAR);
const SETTINGS = { closingHour: 18, remindersHour: 7, mailsFigures: true };

/** @param moment `2026-11-20 17:59` */
function times(moment: string, since: string | null = '2026-01-05', settings = {}): FigureTimes {
  const [day = '', time = ''] = moment.split(' ');
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return {
    now: { day: day as Day, minutes },
    since: since as Day | null,
    settings: { ...SETTINGS, ...settings },
    calendar,
  };
}

const told = (notices: ReturnType<typeof dueFigures>) => notices.map(({ kind, day }) => `${kind} ${day}`);

test.each<[string, string, string[], string?, Partial<FigureTimes['settings']>?]>([
  ['a minute before the closing', '2026-11-20 17:59', ['closing 2026-11-19']],
  ['at the closing', '2026-11-20 18:00', ['closing 2026-11-20']],
  ['until midnight', '2026-11-20 23:59', ['closing 2026-11-20']],
  ['after midnight, of a weekday', '2026-11-20 00:00', ['closing 2026-11-19']],
  ['after midnight, of a Saturday', '2026-11-21 00:05', []],
  ['on a Saturday evening', '2026-11-21 19:00', []],
  ['on a Sunday', '2026-11-22 12:00', []],
  ['on Monday before the morning: a closing that was missed', '2026-11-23 06:59', ['closing 2026-11-20']],
  ['on Monday morning', '2026-11-23 07:00', ['closing 2026-11-20', 'week 2026-11-16']],
  ['on Monday evening', '2026-11-23 18:00', ['closing 2026-11-23', 'week 2026-11-16']],
  ['on Tuesday no week', '2026-11-24 07:00', ['closing 2026-11-23']],
  ['on a Monday holiday', '2026-11-16 19:00', []],
  ['on the Tuesday after it', '2026-11-17 07:00', ['closing 2026-11-13', 'week 2026-11-09']],
  ['on the Wednesday after it', '2026-11-18 07:00', ['closing 2026-11-17']],
  ['after New Year: the week of another year', '2027-01-04 09:00', ['closing 2026-12-31', 'week 2026-12-28']],
  ['skipped for three days: only the last', '2026-11-20 10:00', ['closing 2026-11-19']],
  ['activated at noon: nothing yet', '2026-11-20 12:10', [], '2026-11-20'],
  ['activated at noon: the day’s own closing', '2026-11-20 18:00', ['closing 2026-11-20'], '2026-11-20'],
  [
    'activated on a Monday at noon: the week, as the morning’s cases',
    '2026-11-23 12:10',
    ['week 2026-11-16'],
    '2026-11-23',
  ],
  ['activated on a Saturday', '2026-11-23 07:10', ['week 2026-11-16'], '2026-11-21'],
  ['the clock was put back before the activation', '2026-11-18 19:00', [], '2026-11-24'],
  ['another hour', '2026-11-20 19:59', ['closing 2026-11-19'], '2026-01-05', { closingHour: 20 }],
  ['the last hour', '2026-11-20 23:00', ['closing 2026-11-20'], '2026-01-05', { closingHour: 23 }],
  ['another morning’s hour', '2026-11-23 08:59', ['closing 2026-11-20'], '2026-01-05', { remindersHour: 9 }],
  ['switched off', '2026-11-23 19:00', [], '2026-01-05', { mailsFigures: false }],
  ['beyond the calendar', '1983-12-30 19:00', []],
])('%s', (_, moment, expected, since = '2026-01-05', settings = {}) =>
  expect(told(dueFigures(times(moment, since, settings)))).toEqual(expected),
);

test('where nobody knows since when, the last closing', () =>
  expect(told(dueFigures(times('2026-11-20 09:00', null)))).toEqual(['closing 2026-11-19']));

test.each([
  ['on a Saturday the Friday’s closing may still leave', '2026-11-21 10:00', ['closing 2026-11-20']],
  ['before the Monday’s hour its week may still leave', '2026-11-23 06:00', ['closing 2026-11-20', 'week 2026-11-16']],
])('%s', (_, moment, expected) => expect(told(openFigures(times(moment)))).toEqual(expected));

test('at any minute at most one closing, of a business day that has closed, and one week, that is over', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 1_439 }), (offset, minutes) => {
      const day = addDays('2024-01-01' as Day, offset);
      const due = dueFigures({ ...times(`${day} 00:00`, null), now: { day, minutes } });
      const closings = due.filter(({ kind }) => kind === 'closing');
      const weeks = due.filter(({ kind }) => kind === 'week');
      if (calendar.whyClosed(day) !== null) return due.length === 0;
      const [closing] = closings;
      const [week] = weeks;
      const isRight =
        closing !== undefined &&
        calendar.whyClosed(closing.day) === null &&
        (closing.day < day || (closing.day === day && minutes >= 18 * 60));
      return isRight && closings.length === 1 && weeks.length <= 1 && (!week || addDays(week.day, 7) === mondayOf(day));
    }),
  );
});

test.each([
  ['2026-11-20', '2026-11-16', '2026-11-23'],
  ['2026-11-23', '2026-11-16', '2026-11-23'],
  ['2026-11-24', '2026-11-23', '2026-11-30'],
  ['2026-11-10', '2026-11-09', '2026-11-17'],
])('the week that comes next on %s is that of %s, on %s', (day, monday, leavesOn) =>
  expect(nextWeek(day as Day, calendar)).toEqual({ notice: { kind: 'week', day: monday }, leavesOn }),
);

test('a key tells its notice, whoever it is for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<NoticeKind>('morning', 'closing', 'week'),
      fc.integer({ min: 0, max: 20_000 }),
      fc.constantFrom(null, 'ana@example.com'),
      (kind, offset, mail) => {
        const date = addDays('2000-01-01' as Day, offset);
        const day = kind === 'week' ? mondayOf(date) : date;
        expect(noticeOf(noticeKey({ kind, day }, mail))).toEqual({ kind, day });
      },
    ),
  );
});

test.each([
  ['cierre/2026-11-20/ana@example.com', 'closing', '2026-11-20', 'ana@example.com'],
  ['semana/2026-W47/coordinacion', 'week', '2026-11-16', null],
  ['semana/2026-W53/coordinacion', 'week', '2026-12-28', null],
  ['manana/2026-11-24/coordinacion', 'morning', '2026-11-24', null],
] as const)('%s', (key, kind, day, mail) => expect(noticeKey({ kind, day: day as Day }, mail)).toBe(key));

test.each([
  'escalamiento/abcdefgh',
  'cierre/2026-W47/x',
  'semana/2026-11-20/x',
  'otra/2026-11-20/x',
  'cierre/2026-11-20/',
  '',
])('«%s» is no notice', (key) => expect(noticeOf(key)).toBeNull());
