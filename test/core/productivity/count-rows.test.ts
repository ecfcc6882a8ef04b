import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/base/cell';
import { countOn, countRows } from '../../../src/core/productivity/count-rows';
import { day } from '../../support/team';

type Line = readonly [date: Cell, network: Cell, code: Cell, status: Cell];

/** A tab with its headers in row 1. */
function count(...lines: readonly Line[]) {
  const column = (index: 0 | 1 | 2 | 3): Cell[] => ['', ...lines.map((line) => line[index])];
  return countRows({ date: column(0), network: column(1), code: column(2), status: column(3) }, 1);
}

const MONDAY = day('2026-11-09');
const date: Cell = { day: MONDAY, minutes: null };
const none = { managed: 0, archived: 0, pending: 0, facebookManaged: 0, facebookArchived: 0 };

describe('a row counts once, as', () => {
  test.each<[string, Line, Partial<typeof none>]>([
    ['a gestión of Twitter', [date, 'Twitter', '3', 'Exitoso'], { managed: 1 }],
    ['a gestión of X, Twitter’s other name', [date, 'X', '3', ''], { managed: 1 }],
    ['a gestión of Facebook', [date, 'Facebook', '1', ''], { managed: 1, facebookManaged: 1 }],
    ['a gestión whose code is a number', [date, 'FACEBOOK ', 1, ''], { managed: 1, facebookManaged: 1 }],
    ['a gestión without a code yet', [date, 'Twitter', '', ''], { managed: 1 }],
    ['a gestión without a network', [date, '', '4', ''], { managed: 1 }],
    ['a gestión in a network with a slip', [date, 'Twiter', '4', ''], { managed: 1 }],
    ['a gestión with a hour in its date', [{ day: MONDAY, minutes: 615 }, 'Twitter', '2', ''], { managed: 1 }],
    ['a gestión whose date is a formula', [{ formula: '=HOY()', value: date }, 'Twitter', '2', ''], { managed: 1 }],
    ...(['ARCHIVADO', 'archivado', ' Archivado ', 'ARCHIVADA', 'Archivados', 'ARCHIVDO'] as const).map(
      (code): [string, Line, Partial<typeof none>] => [
        `archived, «${code}»`,
        [date, 'Twitter', code, ''],
        { archived: 1 },
      ],
    ),
    ['archived of Facebook', [date, 'Facebook', 'ARCHIVADO', ''], { archived: 1, facebookArchived: 1 }],
    ['archived by a formula', [date, 'Twitter', { formula: '=B1', value: 'ARCHIVADO' }, ''], { archived: 1 }],
    ...(['Pendiente', 'PENDIENTE', ' pendiente '] as const).map((status): [string, Line, Partial<typeof none>] => [
      `«${status}»`,
      [date, 'Twitter', '3', status],
      { pending: 1 },
    ]),
    ['pending, though archived', [date, 'Facebook', 'ARCHIVADO', 'Pendiente'], { pending: 1 }],
  ])('%s', (_, line, expected) => {
    const { days, undated } = count(line);
    expect([...days]).toEqual([[MONDAY, { ...none, ...expected }]]);
    expect(undated).toEqual([]);
  });
});

describe('no row yet', () => {
  test.each<[string, Line]>([
    ['nothing', ['', '', '', '']],
    ['only a date', [date, '', '', '']],
    ['a date and a status', [date, ' ', '', 'Exitoso']],
    ['an unticked box and a formula', [date, false, { formula: '=A1', value: 'ARCHIVADO' }, '']],
  ])('%s', (_, line) => {
    expect(count(line)).toEqual({ days: new Map(), undated: [], datedByText: [] });
  });
});

test('a date that cannot be read is named by its row, one that is a text is read and named', () => {
  const { days, undated, datedByText } = count(
    ['', 'Twitter', '3', ''],
    ['31/11/2026', 'Twitter', '3', ''],
    [46_335, 'Twitter', '3', ''],
    ['09/11/2026', 'Twitter', '3', ''],
    ['ayer', 'Twitter', '3', ''],
    ['9/11/26 3:40 p. m.', 'Twitter', 'ARCHIVADO', ''],
    [true, 'Twitter', '3', ''],
    ['2026-11-10', 'Twitter', '3', ''],
    [date, 'Twitter', '3', ''],
    ['mañana', '', '', ''],
  );
  expect(undated).toEqual([2, 3, 4, 6, 8]);
  expect(datedByText).toEqual([5, 7, 9]);
  expect(Object.fromEntries(days)).toEqual({
    '2026-11-09': { ...none, managed: 2, archived: 1 },
    '2026-11-10': { ...none, managed: 1 },
  });
});

test('a tab without Estado has nothing pending, and one that is empty has no days', () => {
  const columns = { date: ['', date], network: ['', 'Twitter'], code: ['', '3'], status: [] };
  expect(countRows(columns, 1).days.get(MONDAY)).toEqual({ ...none, managed: 1 });
  expect(countRows({ date: [], network: [], code: [], status: [] }, 1).days.size).toBe(0);
});

test('a day without rows is 0, which is known: the tab was counted', () => {
  expect(countOn(count([date, 'Twitter', '3', '']), day('2026-11-10'))).toEqual(none);
});

describe('laws', () => {
  const days = ['2026-11-09', '2026-11-10', '2026-12-31'].map(day);
  const line: fc.Arbitrary<Line> = fc.tuple(
    fc.oneof(
      fc.constantFrom(...days).map((of): Cell => ({ day: of, minutes: null })),
      fc.constantFrom<Cell>('09/11/2026', 'x', '', 46_000),
    ),
    fc.constantFrom<Cell>('Twitter', 'Facebook', '', 'otra'),
    fc.constantFrom<Cell>('1', '3', 'ARCHIVADO', 'archivada', '', 7),
    fc.constantFrom<Cell>('Exitoso', 'Pendiente', ''),
  );
  const rows = fc.array(line, { maxLength: 60 });

  test('the counts add up to the rows', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const { days: counted, undated } = count(...lines);
        const sum = [...counted.values()].reduce((all, each) => all + each.managed + each.archived + each.pending, 0);
        expect(sum + undated.length).toBe(lines.filter(([, network, code]) => network !== '' || code !== '').length);
      }),
    );
  });

  test('in whatever order they stand', () => {
    fc.assert(
      fc.property(
        rows.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        ([lines, shuffled]) => {
          expect(Object.fromEntries(count(...shuffled).days)).toEqual(Object.fromEntries(count(...lines).days));
        },
      ),
    );
  });

  test('each row by itself, added up', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const sums = new Map<string, Record<string, number>>();
        for (const each of lines)
          for (const [of, one] of count(each).days) {
            const sum = sums.get(of) ?? { ...none };
            for (const [figure, value] of Object.entries(one)) sum[figure] = (sum[figure] ?? 0) + value;
            sums.set(of, sum);
          }
        expect(Object.fromEntries(count(...lines).days)).toEqual(Object.fromEntries(sums));
      }),
    );
  });
});
