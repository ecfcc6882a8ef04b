import { type CallCounts, type ExecutionResult, NO_CALLS } from '../../src/local/host/execution';
import { Book, dateCell, type Given, HEADERS, rowInOrder, serial, tabOf, timeCell } from '../support/book';

/** DESIGN.md, «Service calls are the cost»: counted by the host, as Google would charge them. */

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => rowInOrder(index % 7 === 3 ? { Código: '01' } : {}));

const directory = tabOf('AGENTES', [
  ['Agente', 'Correo', 'Pestaña'],
  ['Ana', 'ana@example.com', 'ANA'],
]);
const settings = tabOf('CONFIGURACIÓN', [
  ['Clave', 'Valor', 'Descripción'],
  ['campana.inicio', dateCell('2026-06-02'), ''],
]);

const open = (count: number) => new Book([tabOf('ANA', [[...HEADERS], ...rows(count)]), directory, settings]);

const reviewTab = (book: Book): Promise<ExecutionResult> =>
  book.host.run({ function: 'panel', arguments: [JSON.stringify({ command: 'review.tab', tab: 'ANA' })] });

const editRows = (book: Book, first: number, count: number): Promise<ExecutionResult> =>
  book.host.run({
    function: 'onEdit',
    trigger: {
      editedRange: { tab: { id: 1, name: 'ANA' }, area: { row: first, column: 8, rowCount: count, columnCount: 1 } },
    },
  });

/** What costs a round trip on Google's servers; a range or a sheet by its name is only asked when it is read. */
const paid = ({ structure: _, ...counts }: CallCounts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

describe.each([30, 3_000])('review of a tab with %d rows', (count) => {
  test('at most 4 reads and 2 writes in the steady state; the first time 6 more', async () => {
    const book = open(count);
    await book.get('review.scope', { scope: 'all' });
    const first = (await reviewTab(book)).calls;
    expect(first.read + first.write).toBeLessThanOrEqual(4 + 2 + 6);

    const second = (await reviewTab(book)).calls;
    expect(second.read).toBeLessThanOrEqual(4);
    expect(second.write).toBe(0);

    await book.store.apply({ kind: 'cells', tab: 1, row: 4, column: 8, cells: [[{ value: '1' }]] });
    await book.store.apply({ kind: 'cells', tab: 1, row: 2, column: 3, cells: [[{ value: 'abc' }]] });
    const third = (await reviewTab(book)).calls;
    expect(third.read).toBeLessThanOrEqual(4);
    expect(third.write).toBeLessThanOrEqual(2);
    expect(third.write).toBeGreaterThan(0);
  });
});

test('several columns with hours cost no more reads', async () => {
  const lines = [
    ['Hora inicio', ...HEADERS, 'Hora fin', 'Duración'],
    ...rows(30).map((row) => [timeCell(7), ...row, timeCell(18), timeCell(11)]),
  ];
  const book = new Book([tabOf('ANA', lines), directory, settings]);
  await book.get('review.scope', { scope: 'all' });
  await reviewTab(book);
  expect((await reviewTab(book)).calls.read).toBeLessThanOrEqual(4);
});

describe.each([
  ['1 row', 6, 1],
  ['500 pasted rows', 1, 500],
  ['a row among the first five', 2, 1],
])('onEdit of %s', (_, firstRow, count) => {
  test('at most 6 calls of all kinds together', async () => {
    const book = open(600);
    await book.get('review.scope', { scope: 'all' });
    await reviewTab(book);
    // Something to write in each of the rows.
    const block = Array.from({ length: count }, () => [{ value: 'Archivad' }]);
    book.store.apply({ kind: 'cells', tab: 1, row: firstRow, column: 8, cells: block });
    const { calls } = await editRows(book, firstRow, count);
    expect(book.text('ANA', `K${firstRow + 1}`)).toContain('[archived-code');
    expect(paid(calls)).toBeLessThanOrEqual(6);
    expect(calls.write).toBe(1);
    // Nothing left to say: nothing is written.
    expect((await editRows(book, firstRow, count)).calls.write).toBe(0);
  });
});

test('an edit with a cold cache reads AGENTES and CONFIGURACIÓN once', async () => {
  const book = open(30);
  await reviewTab(book);
  await book.type('CONFIGURACIÓN', 'B3', 'x');
  const cold = (await editRows(book, 6, 1)).calls;
  const warm = (await editRows(book, 6, 1)).calls;
  expect(cold.read - warm.read).toBe(2);
});

test('an edit of a tab that is not reviewed asks at most the cache', async () => {
  const book = new Book([tabOf('ANA', [[...HEADERS]]), directory, tabOf('NOTAS', [['Idea'], ['x']])]);
  await book.get('review.scope', { scope: 'all' });
  const { calls } = await book.host.run({
    function: 'onEdit',
    trigger: {
      editedRange: { tab: { id: 3, name: 'NOTAS' }, area: { row: 1, column: 0, rowCount: 1, columnCount: 1 } },
    },
  });
  expect(calls).toEqual({ ...NO_CALLS, cache: 1 });
});

describe.each([30, 3_000])('«Mi día» over a tab with %d rows', (count) => {
  const incident = [dateCell('2026-11-20'), 'Ana', 'INTERNET', timeCell(9), timeCell(10), ''];
  const base = (tab: readonly (readonly Given[])[]) =>
    new Book(
      [
        tabOf('ANA', [[...HEADERS, 'Revisión'], ...tab]),
        tabOf('OTRA', [[...HEADERS], ...rows(5)]),
        directory,
        settings,
        tabOf('INCONCERT', [
          ['Fecha', 'Agente', 'Gestionados'],
          [dateCell('2026-11-20'), 'Ana', 7],
        ]),
        tabOf('NOVEDADES', [['Fecha', 'Agente', 'Tipo', 'Hora inicio', 'Hora fin', 'Descripción'], incident]),
      ],
      { user: 'ana@example.com' },
    );
  const ask = (book: Book, request: object) =>
    book.host.run({ function: 'panel', arguments: [JSON.stringify(request)] });

  // Headers, Fecha, the week's rows and Revisión; INCONCERT; NOVEDADES, twice for its hours.
  test('at most 4 reads of the person’s tab and 3 of the others, and no write', async () => {
    const book = base(rows(count));
    await ask(book, { command: 'productivity.myDay' });
    const { calls } = await ask(book, { command: 'productivity.myDay' });
    expect(calls.read).toBeLessThanOrEqual(7);
    expect(calls.write).toBe(0);
    expect(calls.cache).toBe(1);
  });

  test('«Ir al siguiente» reads the headers, Revisión and Fecha', async () => {
    const book = base([rowInOrder({}), [...rowInOrder({}), '✖ Algo. [x · acta 1]'], ...rows(count)]);
    await ask(book, { command: 'productivity.myDay' });
    for (const [of, reads] of [
      ['all', 2],
      ['today', 3],
    ]) {
      const { calls } = await ask(book, { command: 'productivity.nextFinding', of });
      expect(calls).toMatchObject({ read: reads, write: 0 });
    }
  });
});

test('dates are read as days and hours as hours', async () => {
  expect(serial('2026-11-19')).toBe(46_345);
  const book = open(3);
  expect((await book.get('review.tab', { tab: 'ANA' })).findings).toEqual([]);
});
