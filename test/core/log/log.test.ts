import * as fc from 'fast-check';
import type { PlainCell } from '../../../src/core/base/cell';
import type { ReadRow } from '../../../src/core/base/rows';
import { calendarOf } from '../../../src/core/calendar/calendar';
import type { Day } from '../../../src/core/calendar/day';
import {
  correctionDetail,
  lastStanding,
  nextBatch,
  readBatches,
  rowsOfBatch,
  standing,
} from '../../../src/core/log/corrections';
import { type LogRow, readDetail, readStoredCell, storedCell, textIn } from '../../../src/core/log/entry';
import { acceptanceDetail, acceptedFindings, readExceptions, withdrawnDetail } from '../../../src/core/log/exceptions';
import { ruleTally } from '../../../src/core/log/rule-tally';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';

const KEY = 'reply-prefix:1x2y3z';

const acceptance = (change: Partial<LogRow> = {}, reason = 'así es'): LogRow => ({
  at: '20/11/2026 10:00',
  action: 'ACEPTAR',
  key: KEY,
  status: 'VIGENTE',
  detail: acceptanceDetail({ tab: 'ANA', cell: 'L14', message: 'Falta.', reason, who: 'ana@example.com' }),
  ...change,
});

describe('what is accepted', () => {
  test.each<[string, LogRow[], string | undefined]>([
    ['once', [acceptance()], 'así es'],
    ['withdrawn', [acceptance({ status: 'RETIRADA' })], undefined],
    ['in another case', [acceptance({ action: 'aceptar', status: 'vigente' })], 'así es'],
    ['again, in a later row', [acceptance({ status: 'RETIRADA' }), acceptance({ at: '20/11/2026 10:00' })], 'así es'],
    [
      'again, and then the tab was sorted',
      [acceptance({ at: '21/11/2026 09:00' }, 'ahora'), acceptance({ status: 'RETIRADA' })],
      'ahora',
    ],
    [
      'withdrawn later, and then the tab was sorted',
      [acceptance({ at: '21/11/2026', status: 'RETIRADA' }), acceptance()],
      undefined,
    ],
    ['at a time that is no time', [acceptance({ at: 'ayer' })], 'así es'],
    ['another action', [acceptance({ action: 'CORREGIR' })], undefined],
    ['another state', [acceptance({ status: 'QUIZÁ' })], undefined],
    ['with a detail that somebody emptied', [acceptance({ detail: '' })], ''],
  ])('%s', (_, rows, reason) => expect(readExceptions(rows)).toEqual(reason === undefined ? {} : { [KEY]: reason }));

  test.each(Object.entries(HOSTILE_TEXTS))('%s breaks nothing', (_, text) => {
    const rows = [
      { at: text, action: text, key: text, status: text, detail: text },
      acceptance({ key: text }),
      acceptance({ detail: text }),
      acceptance({ key: 'row-date:1' }, text),
    ];
    expect(readExceptions(rows)).toEqual({ [KEY]: '', 'row-date:1': text });
    expect(readBatches(rows.map((values, index) => ({ index, cells: [], values })))).toEqual([]);
  });

  test('newest first, with what the coordinator reads', () => {
    const rows = [acceptance(), acceptance({ key: 'row-date:9', at: '20/11/2026 10:01' }, 'otro')];
    expect(acceptedFindings(rows)).toMatchObject([
      { key: 'row-date:9', rule: 'row-date', reason: 'otro', when: '20/11/2026 10:01' },
      { key: KEY, rule: 'reply-prefix', tab: 'ANA', cell: 'L14', message: 'Falta.', who: 'ana@example.com' },
    ]);
  });

  test('a withdrawal keeps the reason and adds by whom and when', () => {
    const at = { day: '2026-11-21' as Day, minutes: 540 };
    expect(readDetail(withdrawnDetail(acceptance().detail, 'lider@example.com', at))).toMatchObject({
      motivo: 'así es',
      retiradaPor: 'lider@example.com',
      retirada: '21/11/2026 09:00',
    });
  });
});

test('any JSON in Detalle is read without a surprise', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(typeof textIn(readDetail(json), 'motivo')).toBe('string');
    }),
  );
});

test('a cell’s value comes back from Detalle with its type', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Day);
  const cell: fc.Arbitrary<PlainCell> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.boolean(),
    fc.record({ day, minutes: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null }) }),
  );
  fc.assert(
    fc.property(cell, (value) => {
      expect(readStoredCell(JSON.parse(JSON.stringify(storedCell(value))))).toEqual(value);
    }),
  );
});

test.each([
  null,
  undefined,
  [],
  {},
  { fecha: '2026-02-30', minutos: null },
  { fecha: '2026-02-20', minutos: -1 },
  { fecha: 3 },
])('%j is no stored cell', (stored) => expect(readStoredCell(stored)).toBeNull());

describe('batches of corrections', () => {
  const corrected = (key: string, status: string, who = 'ana@example.com', at = '20/11/2026 10:00'): LogRow => ({
    at,
    action: 'CORREGIR',
    key,
    status,
    detail: correctionDetail({
      tab: 'ANA',
      cell: 'C4',
      header: 'Red social',
      rule: 'known-network',
      before: 'facebok',
      after: 'Facebook',
      row: 'abc',
      case: '',
      who,
    }),
  });
  const read = (...rows: readonly LogRow[]): ReadRow<'log'>[] =>
    rows.map((values, index) => ({ index: index + 1, cells: [], values }));

  test.each<[string, LogRow[], string]>([
    ['the first', [], 'C1'],
    ['after others', [corrected('C9/1', 'APLICADA'), corrected('C10/3', 'DESHECHA')], 'C11'],
    ['after one whose detail is gone', [{ ...corrected('C4/1', 'APLICADA'), detail: '' }], 'C5'],
    ['after other actions', [acceptance()], 'C1'],
    ['after junk', [corrected('C12345678901/1', 'APLICADA'), corrected('C1', 'APLICADA')], 'C1'],
  ])('the next name: %s', (_, rows, name) => expect(nextBatch(read(...rows))).toBe(name));

  test('rows of C1 are not those of C10', () => {
    expect(rowsOfBatch(read(corrected('C1/1', ''), corrected('C10/1', ''), corrected('C1/2', '')), 'C1')).toBe(2);
  });

  test('what stands of a batch: what was applied, and what may have been', () => {
    const [batch] = readBatches(
      read(
        corrected('C1/1', 'APLICADA'),
        corrected('C1/2', 'aplicando'),
        corrected('C1/3', 'DESHECHA'),
        corrected('C1/4', 'CAMBIADA'),
      ),
    );
    expect(batch && standing(batch).map(({ index }) => index)).toEqual([1, 2]);
  });

  test.each<[string, LogRow[], string, string | undefined]>([
    ['the last one', [corrected('C1/1', 'APLICADA'), corrected('C2/1', 'APLICADA')], 'ana@example.com', 'C2'],
    ['not one that is undone', [corrected('C1/1', 'APLICADA'), corrected('C2/1', 'DESHECHA')], 'ana@example.com', 'C1'],
    [
      'the own one before a later one of another person',
      [corrected('C1/1', 'APLICADA'), corrected('C2/1', 'APLICADA', 'beto@example.com')],
      'ana@example.com',
      'C1',
    ],
    ['of another person where there is no own one', [corrected('C1/1', 'APLICADA')], 'lider@example.com', 'C1'],
    ['of anybody where Google does not say who asks', [corrected('C1/1', 'APLICADA', '')], '', 'C1'],
    [
      'the last by its moment, wherever the tab was sorted to',
      [corrected('C3/1', 'APLICADA', 'ana@example.com', '21/11/2026 08:00'), corrected('C2/1', 'APLICADA')],
      'ana@example.com',
      'C3',
    ],
    ['none', [], 'ana@example.com', undefined],
  ])('to undo: %s', (_, rows, person, id) => expect(lastStanding(readBatches(read(...rows)), person)?.id).toBe(id));
});

describe('rules accepted or left', () => {
  const calendar = calendarOf({ saturdaysOpen: false, civicDaysOpen: true, chiquinquira: true, changes: [] });
  const review =
    '✖ Falta. [row-complete · acta 24]\n⚠ Raro. [row-date · acta 24]\n✓ Aceptado («x»): y [reply-prefix · acta 14]';

  test('counts open lines, and those of rows that waited more than five business days', () => {
    const tally = ruleTally('2026-11-20' as Day, calendar);
    tally.accept('reply-prefix');
    tally.add(
      [review, '', 'algo que escribió alguien', review],
      ['11/11/2026', '', '', { day: '2026-11-19' as Day, minutes: null }],
    );
    expect(tally.rules()).toEqual([
      { rule: 'row-complete', accepted: 0, open: 2, old: 1 },
      { rule: 'row-date', accepted: 0, open: 2, old: 1 },
      { rule: 'reply-prefix', accepted: 1, open: 0, old: 0 },
    ]);
  });

  test.each(['', 'ayer', '13/11/2026', '30/11/2026'])('a row of «%s» waits for nobody', (day) => {
    const tally = ruleTally('2026-11-20' as Day, calendar);
    tally.add([review], [day]);
    expect(tally.rules().map(({ old }) => old)).toEqual([0, 0]);
  });
});
