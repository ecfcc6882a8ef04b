import * as fc from 'fast-check';
import type { Cell, DateCell } from '../../../src/core/base/cell';
import { type Day, dayNumber, dayOfNumber } from '../../../src/core/calendar/day';
import { areBusinessDays, businessDays, dueDays } from '../../../src/core/custom-functions/functions';
import { type Argument, FormulaError } from '../../../src/core/custom-functions/ranges';
import { readCsv } from '../../support/read-csv';

const date = (day: string): DateCell => ({ day: day as Day, minutes: null });
const at = (day: string, minutes: number): Cell => ({ day: day as Day, minutes });

const FRIDAY = '2026-07-03';

test('the table of due dates, as one range', () => {
  const rows = readCsv('due_dates.csv');
  const sent = rows.map(({ enviado = '' }) => [date(enviado)]);
  expect(dueDays(sent, 8, null)).toEqual(rows.map(({ mas8_habiles }) => [mas8_habiles]));
  expect(
    dueDays(
      sent,
      rows.map(() => [5]),
      null,
    ),
  ).toEqual(rows.map(({ mas5_habiles }) => [mas5_habiles]));
  const due = rows.map(({ mas8_habiles = '' }) => [date(mas8_habiles)]);
  expect(businessDays(sent, due, null)).toEqual(rows.map(() => [8]));
  expect(areBusinessDays(sent, null)).toEqual(rows.map(({ envio_en_dia_habil }) => [envio_en_dia_habil === 'si']));
});

describe('a day may be', () => {
  test.each<[string, Cell]>([
    ['a date', date(FRIDAY)],
    ['a date with its hour', at(FRIDAY, 1439)],
    ['text, the day first', '03/07/2026'],
    ['text, short', ' 3/7/26 '],
    ['text, the year first', '2026-07-03'],
    ['text with its hour', '03/07/2026 23:59'],
    ['the number of the day', 46206],
    ['the number of the day with its hour', 46206.99],
    ['a formula that gives it', { formula: '=A1', value: date(FRIDAY) }],
  ])('%s', (_, cell) => expect(dueDays(cell, 8, null)).toBe('2026-07-16'));

  test.each<[string, Cell, RegExp]>([
    ['another text', 'pendiente', /^«pendiente» no es una fecha\. Escríbala como dd\/mm\/aaaa\.$/],
    ['a day that no month has', '31/06/2026', /^«31\/06\/2026» no es una fecha/],
    ['a month first', '07/31/2026', /no es una fecha/],
    ['a small number', 8, /^«8» no es una fecha/],
    ['a large number', 1e300, /no es una fecha/],
    ['a negative number', -1, /no es una fecha/],
    ['VERDADERO', true, /^«VERDADERO» no es una fecha/],
    ['FALSO', false, /^«FALSO» no es una fecha/],
    ['a day before the law', date('1983-12-31'), /^El 31\/12\/1983 está fuera del calendario .*1984 a 2100/],
    ['a day after the calendar', '01/01/2101', /^El 01\/01\/2101 está fuera/],
  ])('not %s', (_, cell, message) => {
    expect(() => dueDays(cell, 8, null)).toThrow(FormulaError);
    for (const compute of [
      () => dueDays(cell, 8, null),
      () => businessDays(cell, date(FRIDAY), null),
      () => businessDays(date(FRIDAY), cell, null),
      () => areBusinessDays(cell, null),
    ])
      expect(compute).toThrow(message);
  });
});

test.each<[Cell, string]>([
  [1, '2026-07-06'],
  [8, '2026-07-16'],
  ['8', '2026-07-16'],
  [0, FRIDAY],
])('a term of %p days', (count, due) => expect(dueDays(date(FRIDAY), count, null)).toBe(due));

test('no days from a closed day lead to the next business day', () =>
  expect(dueDays(date('2026-07-11'), 0, null)).toBe('2026-07-14'));

test.each<[Cell, RegExp]>([
  [-1, /^«-1» no es un número de días\. Escriba un entero: 0, 1, 2…$/],
  [2.5, /no es un número de días/],
  [Number.NaN, /no es un número de días/],
  [Number.POSITIVE_INFINITY, /no es un número de días/],
  ['ocho', /^«ocho» no es un número de días/],
  ['8 días', /no es un número de días/],
  [true, /^«VERDADERO» no es un número de días/],
  [date(FRIDAY), /^«03\/07\/2026» no es un número de días/],
  [100_000, /^Desde el 03\/07\/2026, el día 100000 queda fuera del calendario/],
])('a term of %p days is refused', (count, message) =>
  expect(() => dueDays(date(FRIDAY), count, null)).toThrow(message),
);

describe('festivos', () => {
  /** The day after the Friday is Monday the 6th. */
  const next = (festivos: Argument) => dueDays(date(FRIDAY), 1, festivos);
  const monday = date('2026-07-06');
  const sunday = date('2026-07-05');
  const HEADERS = ['Fecha', 'Nombre', 'Hábil'];

  test.each<[string, Argument, string]>([
    ['left out', null, '2026-07-06'],
    ['an empty cell', '', '2026-07-06'],
    ['a cell', monday, '2026-07-07'],
    ['a column', [[monday], [date('2026-07-07')]], '2026-07-08'],
    ['a column as text and as numbers', [['06/07/2026'], [46210]], '2026-07-08'],
    ['a column with blanks', [[''], [monday], [''], ['  ']], '2026-07-07'],
    ['a column with a title', [['Festivos'], [monday]], '2026-07-07'],
    ['a column with a title under a blank', [[''], ['Días del equipo'], [monday]], '2026-07-07'],
    ['dates and names', [[monday, 'Jornada']], '2026-07-07'],
    ['its columns', [[monday, 'Jornada', 'No']], '2026-07-07'],
    ['its columns, opening', [[sunday, 'Recuperamos', 'Sí']], '2026-07-05'],
    [
      'its columns by checkbox',
      [
        [sunday, '', true],
        [monday, '', false],
        ['', '', false],
      ],
      '2026-07-05',
    ],
    ['an empty Hábil closes', [[monday, 'Jornada', '']], '2026-07-07'],
    ['its columns with headers', [HEADERS, [sunday, 'Recuperamos', 'si'], ['', '', '']], '2026-07-05'],
    ['headers under a title', [['FESTIVOS 2026', '', ''], HEADERS, [monday, '', 'No']], '2026-07-07'],
    [
      'headers in another order',
      [
        ['Hábil', 'Nota', 'Fecha'],
        ['Sí', 'x', sunday],
      ],
      '2026-07-05',
    ],
    [
      'a holiday of the law, opened',
      [
        [date('2026-07-13'), '', 'Sí'],
        [monday, '', 'No'],
      ],
      '2026-07-07',
    ],
  ])('%s', (_, festivos, due) => expect(next(festivos)).toBe(due));

  test('it goes with the other two as well', () => {
    expect(areBusinessDays([[monday], [sunday]], [[monday], [sunday]])).toEqual([[false], [false]]);
    expect(areBusinessDays(sunday, [[sunday, '', 'Sí']])).toBe(true);
    expect(businessDays(date(FRIDAY), date('2026-07-07'), [[monday]])).toBe(1);
  });

  test.each<[string, Argument, string]>([
    ['a word', 'FESTIVOS', 'festivos, fila 1: «FESTIVOS» no es una fecha. Escríbala como dd/mm/aaaa.'],
    [
      'a word among dates',
      [[monday], ['pendiente']],
      'festivos, fila 2: «pendiente» no es una fecha. Escríbala como dd/mm/aaaa.',
    ],
    [
      'a slip in the first row',
      [['6/13/2026'], [monday]],
      'festivos, fila 1: «6/13/2026» no es una fecha. Escríbala como dd/mm/aaaa.',
    ],
    [
      'a name without a date',
      [HEADERS, ['', 'Jornada', 'No']],
      'festivos, fila 2: «» no es una fecha. Escríbala como dd/mm/aaaa.',
    ],
    ['Hábil says neither', [[monday, 'Jornada', 'quizás']], 'festivos, fila 1: Hábil dice «quizás». Escriba Sí o No.'],
    [
      'dates side by side',
      [[monday, sunday]],
      'festivos, fila 1: hay dos fechas. Use una sola columna de fechas, o las de FESTIVOS.',
    ],
  ])('%s is refused', (_, festivos, message) => {
    expect(() => next(festivos)).toThrow(new FormulaError(message));
    expect(() => areBusinessDays(date(FRIDAY), festivos)).toThrow(new FormulaError(message));
  });

  test('without a day left to count', () => {
    const closed = Array.from({ length: 5_000 }, (_, index) => [46206 + index]);
    expect(() => next(closed)).toThrow(
      /^Después del 03\/07\/2026 no quedan días hábiles que contar: FESTIVOS los cierra/,
    );
    expect(() => dueDays([[monday]], 1, closed)).toThrow(/^Fila 1 del rango: Después del 06\/07\/2026/);
  });
});

test('empty cells stay empty, missing arguments are named', () => {
  expect(dueDays([[date(FRIDAY)], [''], [date(FRIDAY)]], [[8], [8], ['']], null)).toEqual([['2026-07-16'], [''], ['']]);
  expect(businessDays('', date(FRIDAY), null)).toBe('');
  expect(areBusinessDays('', null)).toBe('');
  expect(() => dueDays(date(FRIDAY), null, null)).toThrow(
    new FormulaError('Falta un dato. Escriba =FECHA_LIMITE(fecha; dias; [festivos])'),
  );
  expect(() => businessDays(null, null, null)).toThrow(/DIAS_HABILES\(desde; hasta; \[festivos\]\)$/);
  expect(() => areBusinessDays(null, null)).toThrow(/ES_HABIL\(fecha; \[festivos\]\)$/);
});

test('DIAS_HABILES undoes FECHA_LIMITE, which lands on a day that ES_HABIL', () => {
  const days = fc
    .integer({ min: dayNumber('1990-01-01' as Day), max: dayNumber('2090-01-01' as Day) })
    .map(dayOfNumber);
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (sent, count) => {
      const due = dueDays(date(sent), count, null) as Day;
      expect(businessDays(date(sent), date(due), null)).toBe(count);
      expect(businessDays(date(due), date(sent), null)).toBe(-count);
      expect(areBusinessDays(date(due), null)).toBe(true);
    }),
  );
});

test('a column of 10,000 dates fits many times into the 30 seconds that Google gives a formula', () => {
  const column = Array.from({ length: 10_000 }, (_, index) => [46206 - (index % 2_000)]);
  const start = performance.now();
  dueDays(column, 15, null);
  businessDays(column, 60000, null);
  expect(performance.now() - start).toBeLessThan(15_000);
}, 60_000);
