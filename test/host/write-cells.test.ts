import fc from 'fast-check';
import type { CellWrite } from '../../src/core/ports';
import { Book, dateCell, type Given, serial, tabOf, textCell, timeCell } from '../support/book';
import { portScript } from '../support/port-script';

type Value = string | number | boolean | { readonly day: string; readonly minutes: number | null };
interface Write extends Omit<CellWrite, 'value'> {
  readonly value: Value;
}

const at = (row: number, column: number, value: Value, asText = false): Write => ({ row, column, value, asText });
const open = (lines: readonly (readonly Given[])[], body: string) =>
  new Book([tabOf('Otra', []), tabOf('ANA', lines)], { code: portScript(body) });

async function write(lines: readonly (readonly Given[])[], cells: readonly Write[]) {
  const book = open(lines, `tab('ANA').writeCells(${JSON.stringify(cells)})`);
  const { calls } = await book.host.run({ function: 'f' });
  return { book, calls };
}

/** What is in the tab, by cell: `2,3` → its content. */
function contents(book: Book): Map<string, unknown> {
  const found = new Map<string, unknown>();
  book.store.tab(book.id('ANA')).rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell) found.set(`${row},${column}`, cell);
    });
  });
  return found;
}

const HOSTILE = [
  '=1+1',
  '=IMPORTXML("https://example.com";"//a")',
  '+573001234567',
  '-1',
  '@ana',
  "'hola'",
  "''",
  '00123',
  '4600621061661203140950072902044',
  '1-2',
  '12:30',
  '1E5',
  'VERDADERO',
  '20/11/2026',
  ' con blancos ',
  'línea\notra',
  '👩‍👧 emoji',
  '__proto__',
];

test.each(HOSTILE)('a text reads back character for character: %j', async (text) => {
  const body = `tab('ANA').writeCells([${JSON.stringify(at(1, 1, text, true))}]); return tab('ANA').read()[1][1]`;
  const book = open([['a'], ['b', 7]], body);
  expect((await book.host.run({ function: 'f' })).value).toBe(text);
  expect(book.cell('ANA', 'B2')).toEqual({ value: text, format: { numberFormat: '@' } });
});

test.each<[string, Write, Given, unknown]>([
  ['a number', at(1, 0, 12.5), null, { value: 12.5 }],
  ['a checkbox', at(1, 0, true), false, { value: true }],
  ['what is typed: a number', at(1, 0, '1'), null, { value: 1 }],
  ['what is typed: an hour', at(1, 0, '15:30'), null, timeCell(15.5)],
  ['what is typed into a text cell', at(1, 0, '1'), textCell('01'), textCell('1')],
  ['a number keeps the format', at(1, 0, 46_345), dateCell('2026-11-20'), dateCell('2026-11-19')],
  [
    'nothing leaves the format',
    at(1, 0, '', true),
    dateCell('2026-11-20'),
    { value: null, format: { numberFormat: 'dd/mm/yyyy' } },
  ],
  ['nothing leaves nothing', at(1, 0, '', true), 'x', undefined],
])('%s', async (_, cell, before, after) => {
  const { book } = await write([['Fecha'], [before]], [cell]);
  expect(book.cell('ANA', 'A2')).toEqual(after);
});

describe('a date', () => {
  const day = { day: '2026-11-20', minutes: null };
  const withHour = { day: '2026-11-20', minutes: 940 };
  test.each<[string, Value, string | null, number, string]>([
    ['in a cell without a format', day, null, serial('2026-11-20'), 'dd/mm/yyyy'],
    ['in a text cell', day, '@', serial('2026-11-20'), 'dd/mm/yyyy'],
    ['in a cell of hours', day, 'hh:mm', serial('2026-11-20'), 'dd/mm/yyyy'],
    ['in a cell of money', day, '[$$-240A] #,##0 "días"', serial('2026-11-20'), 'dd/mm/yyyy'],
    ['in a cell with a format of its own', day, 'd "de" mmmm', serial('2026-11-20'), 'd "de" mmmm'],
    ['with an hour', withHour, null, serial('2026-11-20', 15 + 40 / 60), 'dd/mm/yyyy hh:mm'],
    ['with an hour, where days are shown', withHour, 'd/m/yy', serial('2026-11-20', 15 + 40 / 60), 'd/m/yy'],
    ['of a summer with another hour', { day: '1992-08-01', minutes: null }, null, serial('1992-08-01'), 'dd/mm/yyyy'],
  ])('%s', async (_, value, numberFormat, expected, format) => {
    const before: Given = numberFormat === null ? 'x' : { value: 1, format: { numberFormat } };
    const { book } = await write([[before]], [at(0, 0, value)]);
    const cell = book.cell('ANA', 'A1');
    expect(cell?.value).toBeCloseTo(expected, 8);
    expect(cell?.format).toEqual({ numberFormat: format });
  });

  test('reads back as it was written', async () => {
    const body = `tab('ANA').writeCells(${JSON.stringify([at(0, 0, day), at(2, 0, withHour)])}); return tab('ANA').read()`;
    expect((await open([], body).host.run({ function: 'f' })).value).toEqual([[day], [''], [withHour]]);
  });
});

test('of two writes to one cell the later counts', async () => {
  const { book } = await write([], [at(3, 3, 'a', true), at(3, 3, '=b', true)]);
  expect(book.text('ANA', 'D4')).toBe('=b');
});

test('nothing to write asks nothing', async () => {
  expect((await write([['x']], [])).calls).toMatchObject({ read: 0, write: 0 });
});

describe('a thousand cells', () => {
  const lines = Array.from({ length: 3_000 }, (_, row) => ['a', row, `x${row}`]);
  const scattered = (value: (index: number) => Value) =>
    Array.from({ length: 1_000 }, (_, index) => at(index * 3, 2, value(index), true));

  test.each<[string, Write[], number]>([
    ['far from each other with three values', scattered((index) => ['1', 'ARCHIVADO', '=2'][index % 3] as string), 4],
    ['under each other with a thousand values', Array.from({ length: 1_000 }, (_, i) => at(i, 2, `v${i}`, true)), 2],
    ['far from each other with a thousand values', scattered((index) => `v${index}`), 1_001],
  ])('%s', async (_, cells, writes) => {
    const started = performance.now();
    const { book, calls } = await write(lines, cells);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(calls).toMatchObject({ read: 0, write: writes });
    for (const { row, value } of cells) expect(book.text('ANA', `C${row + 1}`)).toBe(value);
    expect(book.text('ANA', 'C2')).toBe(cells[1]?.row === 1 ? 'v1' : 'x1');
    expect(book.text('ANA', 'B4')).toBe('3');
  });

  test('with dates, in one reading a column', async () => {
    const dates = Array.from({ length: 1_000 }, (_, index) =>
      at(index, index % 2, { day: `2026-11-${String((index % 28) + 1).padStart(2, '0')}`, minutes: null }),
    );
    const { calls, book } = await write([], dates);
    expect(calls.read).toBe(2);
    expect(calls.write).toBeLessThanOrEqual(1 + 28);
    expect(book.text('ANA', 'B2')).toBe('02/11/2026');
  });
});

test('cells that are not named stay as they are, and those that are hold their value', async () => {
  const cell = fc.record({
    row: fc.nat(6),
    column: fc.nat(4),
    value: fc.oneof(fc.constantFrom(...HOSTILE), fc.integer(), fc.boolean()),
    asText: fc.constant(true),
  });
  const before = Array.from({ length: 5 }, (_, row) => ['t', dateCell('2026-01-02'), false, textCell(`${row}`)]);
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 20 }), async (cells) => {
      const { book } = await write(before, cells);
      const wanted = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
      const now = contents(book);
      const untouched = contents(open(before, ''));
      for (const [place, was] of untouched) if (!wanted.has(place)) expect(now.get(place)).toEqual(was);
      for (const [place, is] of now)
        if (wanted.has(place)) expect((is as { value: unknown }).value).toBe(wanted.get(place));
        else expect(untouched.has(place)).toBe(true);
    }),
    { numRuns: 25 },
  );
}, 60_000);

describe('rows at the end', () => {
  const append = async (lines: readonly (readonly Given[])[], rows: readonly (readonly Value[])[]) => {
    const book = open(lines, `return tab('ANA').appendRows(${JSON.stringify(rows)})`);
    const { value, calls } = await book.host.run({ function: 'f' });
    return { book, calls, first: value };
  };

  test('come under the last one with content, texts as texts, in one block', async () => {
    const rows = [
      [{ day: '2026-11-20', minutes: 600 }, '=1+1', 7, true],
      [{ day: '2026-11-21', minutes: 1 }, "'cita'", '', false],
    ];
    const { book, first, calls } = await append([['Momento', 'Acción'], ['x']], rows);
    expect(first).toBe(2);
    expect(['A3', 'B3', 'C3', 'D3'].map((cell) => book.text('ANA', cell))).toEqual([
      '20/11/2026 10:00',
      '=1+1',
      '7',
      'VERDADERO',
    ]);
    expect(['A4', 'B4', 'C4'].map((cell) => book.text('ANA', cell))).toEqual(['21/11/2026 00:01', "'cita'", '']);
    expect(book.cell('ANA', 'B3')?.format).toEqual({ numberFormat: '@' });
    expect(calls.write).toBe(3);
  });

  test('a time of day in a column that is read as typed is one; beside it texts stay texts', async () => {
    const book = open([['Hora', 'Nota']], `return tab('ANA').appendRows([['08:30', '08:30'], ['', '=1']], [0])`);
    await book.host.run({ function: 'f' });
    expect(book.cell('ANA', 'A2')).toMatchObject({ value: 8.5 / 24, format: { numberFormat: 'hh:mm' } });
    expect(book.cell('ANA', 'B2')).toMatchObject({ value: '08:30', format: { numberFormat: '@' } });
    expect(book.text('ANA', 'B3')).toBe('=1');
  });

  test.each<[string, Given[][], number]>([
    ['an empty tab', [], 0],
    ['formatted empty rows', [['x'], [textCell('')], [{ value: null, format: { numberFormat: '@' } }]], 1],
    ['unticked checkboxes', [['x', false], ['', false], ...Array.from({ length: 1_200 }, () => [null, false])], 1],
    [
      'a ticked checkbox',
      [
        ['x', false],
        [null, true],
        [null, false],
      ],
      2,
    ],
    ['a zero', [['x'], [null], [0]], 3],
  ])('after %s', async (_, lines, expected) => {
    const { book, first } = await append(lines, [['nuevo']]);
    expect(first).toBe(expected);
    expect(book.text('ANA', `A${expected + 1}`)).toBe('nuevo');
  });

  test('the grid grows', async () => {
    const full = Array.from({ length: 995 }, (_, row) => [row]);
    const { book, first } = await append(
      full,
      Array.from({ length: 500 }, (_, row) => [`n${row}`]),
    );
    expect(first).toBe(995);
    expect(book.store.tab(book.id('ANA')).rowCount).toBe(1_000 + 95 + 400);
    expect(book.text('ANA', 'A1495')).toBe('n499');
  });

  test('none are none', async () => {
    const { first, calls } = await append([['x']], []);
    expect(first).toBe(1);
    expect(calls.write).toBe(0);
  });
});
