import * as fc from 'fast-check';
import { type CalendarOptions, calendarOf, DEFAULT_CALENDAR } from '../../../src/core/calendar/calendar';
import { addDays, type Day, dayNumber, dayOfNumber, shortDay, weekday } from '../../../src/core/calendar/day';
import { type CountedDay, type DeadlineOptions, deadlineOf, explained } from '../../../src/core/calendar/deadline';
import { readCsv } from '../../support/read-csv';

interface How {
  readonly calendar?: Partial<CalendarOptions>;
  readonly options?: Partial<DeadlineOptions>;
}

function term(sent: string, count: number, { calendar, options }: How = {}): { due: Day; days: readonly CountedDay[] } {
  const team = calendarOf({ ...DEFAULT_CALENDAR, ...calendar });
  const deadline = deadlineOf(sent as Day, count, team, {
    calendarDays: false,
    filedNextBusinessDay: false,
    ...options,
  });
  if (!deadline.ok) throw new Error(deadline.problem);
  return deadline;
}

/** LibreOffice's WORKDAY, date-fns with the list of date-holidays, and a loop of their own agree on this table. */
describe('due_dates.csv', () => {
  const ROWS = readCsv('due_dates.csv');
  const COLUMNS: readonly (readonly [column: string, count: number, how: How])[] = [
    ['mas5_habiles', 5, {}],
    ['mas8_habiles', 8, {}],
    ['lo_mas5', 5, {}],
    ['lo_mas8', 8, {}],
    ['js_mas5', 5, {}],
    ['js_mas8', 8, {}],
    ['mas5_con_dia_civico', 5, { calendar: { civicDaysOpen: false } }],
    ['mas8_con_dia_civico', 8, { calendar: { civicDaysOpen: false } }],
    ['mas8_si_sabado_habil', 8, { calendar: { saturdaysOpen: true } }],
    ['mas5_si_radica_sig_habil', 5, { options: { filedNextBusinessDay: true } }],
    ['mas8_si_radica_sig_habil', 8, { options: { filedNextBusinessDay: true } }],
    ['mas5_calendario', 5, { options: { calendarDays: true } }],
    ['mas8_calendario', 8, { options: { calendarDays: true } }],
  ];

  test('has its rows and columns', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(15);
    expect(Object.keys(ROWS[0] ?? {})).toEqual(expect.arrayContaining(COLUMNS.map(([column]) => column)));
  });

  test.each(COLUMNS)('%s', (column, count, how) => {
    expect(ROWS.map(({ enviado = '' }) => [enviado, term(enviado, count, how).due])).toEqual(
      ROWS.map((row) => [row.enviado, row[column]]),
    );
  });

  test('days of the week, open sending days and skipped holidays', () => {
    const { whyClosed } = calendarOf(DEFAULT_CALENDAR);
    const short = (day: string) => shortDay(day as Day).slice(0, 3);
    for (const row of ROWS) {
      const { enviado = '', mas5_habiles: mas5 = '', mas8_habiles: mas8 = '' } = row;
      expect([short(enviado), short(mas5), short(mas8)]).toEqual([row.dia_envio, row.dia5, row.dia8]);
      expect(whyClosed(enviado as Day) === null ? 'si' : 'no').toBe(row.envio_en_dia_habil);
      const skipped = term(enviado, 8).days.filter(({ reason }) => reason.startsWith('festivo: '));
      const named = skipped.map(({ day, reason }) => `${day} ${reason.slice('festivo: '.length)}`);
      const listed = (row.no_habiles_saltados_hasta_mas8 ?? '').split('; ').filter((text) => /^\d/.test(text));
      expect(named).toEqual(listed.map((text) => text.replace('+', ' y ')));
    }
  });
});

test('a term of eight days over two weekends and two holidays, day by day', () => {
  expect(term('2026-07-03', 8).days.map(explained)).toEqual([
    'sáb 4 jul: sábado, no cuenta',
    'dom 5 jul: domingo, no cuenta',
    'lun 6 jul: día 1',
    'mar 7 jul: día 2',
    'mié 8 jul: día 3',
    'jue 9 jul: día 4',
    'vie 10 jul: día 5',
    'sáb 11 jul: sábado, no cuenta',
    'dom 12 jul: domingo, no cuenta',
    'lun 13 jul: festivo, no cuenta (Nuestra Señora del Rosario de Chiquinquirá)',
    'mar 14 jul: día 6',
    'mié 15 jul: día 7',
    'jue 16 jul: día 8',
  ]);
});

test.each<[string, string, number, How, string[]]>([
  [
    'filed on the next business day',
    '2026-07-11',
    1,
    { options: { filedNextBusinessDay: true } },
    [
      'dom 12 jul: domingo, no cuenta',
      'lun 13 jul: festivo, no cuenta (Nuestra Señora del Rosario de Chiquinquirá)',
      'mar 14 jul: se radica, día 0',
      'mié 15 jul: día 1',
    ],
  ],
  [
    'sent on an open day it is filed at once',
    '2026-07-14',
    1,
    { options: { filedNextBusinessDay: true } },
    ['mié 15 jul: día 1'],
  ],
  [
    'calendar days',
    '2026-07-11',
    3,
    { options: { calendarDays: true } },
    ['dom 12 jul: día 1', 'lun 13 jul: día 2', 'mar 14 jul: día 3'],
  ],
  [
    'calendar days, filed on the next business day',
    '2026-07-12',
    1,
    { options: { calendarDays: true, filedNextBusinessDay: true } },
    [
      'lun 13 jul: festivo, no cuenta (Nuestra Señora del Rosario de Chiquinquirá)',
      'mar 14 jul: se radica, día 0',
      'mié 15 jul: día 1',
    ],
  ],
  [
    'a name with a colon in it',
    '2026-11-23',
    1,
    { calendar: { changes: [{ day: '2026-11-24' as Day, name: 'Jornada: sindical', open: false }] } },
    ['mar 24 nov: cerrado, no cuenta (Jornada: sindical)', 'mié 25 nov: día 1'],
  ],
  ['no days on a business day', '2026-07-03', 0, {}, []],
  ['no days on a closed day', '2026-07-04', 0, {}, ['dom 5 jul: domingo, no cuenta', 'lun 6 jul: se radica, día 0']],
  ['no calendar days', '2026-07-04', 0, { options: { calendarDays: true } }, []],
])('%s', (_, sent, count, how, lines) => expect(term(sent, count, how).days.map(explained)).toEqual(lines));

test('laws of the list', () => {
  const sentDays = fc
    .integer({ min: dayNumber('1990-01-01' as Day), max: dayNumber('2090-01-01' as Day) })
    .map(dayOfNumber);
  const options = fc.record({ calendarDays: fc.boolean(), filedNextBusinessDay: fc.boolean() });
  fc.assert(
    fc.property(sentDays, fc.nat(60), options, fc.boolean(), (sent, count, how, saturdaysOpen) => {
      const { due, days } = term(sent, count, { calendar: { saturdaysOpen }, options: how });
      expect(days.map(({ day }) => day)).toEqual(days.map((_, index) => addDays(sent, index + 1)));
      expect(days.length === 0 ? sent : days[days.length - 1]?.day).toBe(due);
      const counted = days.filter((day) => day.counted);
      expect(counted.map(({ reason }) => reason)).toEqual(counted.map((_, index) => `día ${index + 1}`));
      expect(counted).toHaveLength(count);
      if (!how.calendarDays) expect(counted.filter(({ day }) => weekday(day) === 0)).toEqual([]);
    }),
  );
});

test.each<[string, number, Partial<DeadlineOptions>, RegExp]>([
  ['1950-07-03', 8, {}, /^El 03\/07\/1950 está fuera/],
  ['2101-07-03', 8, { calendarDays: true }, /^El 03\/07\/2101 está fuera/],
  ['1983-12-31', 8, { filedNextBusinessDay: true }, /^El 31\/12\/1983 está fuera/],
  ['2100-12-28', 8, {}, /^Desde el 28\/12\/2100, el día 8 queda fuera/],
  ['2100-12-28', 8, { calendarDays: true }, /^Desde el 28\/12\/2100, el día 8 queda fuera/],
  ['2026-07-03', 1e15, {}, /^Desde el 03\/07\/2026, el día 1000000000000000 queda/],
  ['2026-07-03', 1e15, { calendarDays: true }, /^Desde el 03\/07\/2026, el día 1000000000000000 queda/],
])('%s with %d days, %j, is no deadline', (sent, count, options, problem) => {
  const how = { calendarDays: false, filedNextBusinessDay: false, ...options };
  expect(deadlineOf(sent as Day, count, calendarOf(DEFAULT_CALENDAR), how)).toEqual({
    ok: false,
    problem: expect.stringMatching(problem),
  });
});
