import { BOARD_TITLE } from '../../src/core/productivity/board-lines';
import type { CallCounts } from '../../src/local/host/execution';
import { cellsOf, MONTH, openBoardBook, rowsOf } from '../support/board-book';
import { type Book, serial, tabOf, textCell } from '../support/book';
import { atOnce, settled } from '../support/faults';
import { CAROLINA } from '../support/reminders-book';

/** The dialog's questions and the tab TABLERO. */

const hasTab = (book: Book) => book.store.tabs.some(({ name }) => name === 'TABLERO');
const hourly = (book: Book) => book.runDue('runHourly', CAROLINA);
const first = (book: Book) => cellsOf(book, 'TABLERO')[0]?.[0];
/** Without the line that says when it was written. */
const said = (book: Book) => cellsOf(book, 'TABLERO').filter((_, index) => index !== 2);

describe('productivity.board', () => {
  test('the current month where no days are given, with what is said of it', async () => {
    const board = await openBoardBook().get('productivity.board', { from: '', to: '' });
    expect([board.today, board.from, board.to]).toEqual(['2026-11-20', '2026-11-01', '2026-11-30']);
    expect(board.standings.map(({ agent, met, missed, unknown }) => [agent, met, missed, unknown])).toEqual([
      ['Ana Gómez', 1, 0, 11],
      ['Luis Rey', 2, 0, 12],
    ]);
    expect(board.headline.verdict).toBe('unknown');
    expect(board.tables.map(({ id }) => id)).toEqual(['agents', 'weeks', 'days']);
  });

  test.each([
    ['2026-11-31', '2026-11-30', '«2026-11-31» no es una fecha'],
    ['2026-11-20', '2026-11-01', 'posterior'],
    ['2024-01-01', '2026-11-01', 'más de 400 días'],
    ['', '2026-11-01', '«» no es una fecha'],
  ])('%s to %s is refused, and nothing is written', async (from, to, why) => {
    const book = openBoardBook();
    const refusal = { ok: false, message: expect.stringContaining(why) };
    expect(await book.ask('productivity.board', { from, to })).toEqual(refusal);
    expect(await book.ask('productivity.writeBoard', { from, to })).toEqual(refusal);
    expect(hasTab(book)).toBe(false);
  });
});

describe('productivity.writeBoard', () => {
  test('makes the tab, and the person stays where they are', async () => {
    const book = openBoardBook();
    expect(await book.get('productivity.writeBoard', MONTH)).toEqual({ tab: 'TABLERO' });
    expect(first(book)).toBe(BOARD_TITLE);
    expect(book.host.book().activeTab).toBe(book.id('ANA'));
  });

  test('the tab holds the figures of the dialog’s tables, cell by cell: numbers, days and texts as such', async () => {
    const book = openBoardBook();
    await book.get('productivity.writeBoard', MONTH);
    const { tables, headline } = await book.get('productivity.board', MONTH);
    const cells = cellsOf(book, 'TABLERO');
    expect(cells[3]?.[0]).toBe(`${headline.title} ${headline.detail}`);
    for (const { title, columns, rows } of tables) {
      const top = cells.findIndex(([cell]) => cell === title);
      const at = (row: number) => columns.map(({ place }) => cells[row]?.[place] ?? null);
      expect(at(top + 1)).toEqual(columns.map(({ header }) => header));
      rows.forEach((row, index) => {
        const stored = row.map((cell) => (typeof cell === 'object' ? serial(cell.day) : cell === '' ? null : cell));
        expect(at(top + 2 + index)).toEqual(stored);
      });
    }
    const dates = book.store.tab(book.id('TABLERO')).rows.flatMap((row) => row?.[2] ?? []);
    expect(dates.some(({ value }) => value === serial('2026-11-17'))).toBe(true);
    for (const { value, format } of dates)
      if (typeof value === 'number') expect(format?.numberFormat).toBe('dd/mm/yyyy');
  });

  test('a shorter board leaves nothing of a longer one, nor of what people wrote beside and below it', async () => {
    const book = openBoardBook();
    await book.get('productivity.writeBoard', MONTH);
    await book.type('TABLERO', 'T5', 'al lado');
    await book.type('TABLERO', 'A300', 'debajo');
    const days = { from: '2026-11-17', to: '2026-11-17' };
    await book.get('productivity.writeBoard', days);
    const fresh = openBoardBook();
    await fresh.get('productivity.writeBoard', days);
    const filled = (of: Book) => cellsOf(of, 'TABLERO').filter((row) => row.length > 0);
    expect(filled(book)).toEqual(filled(fresh));
  });

  test('a board longer than the tab’s grid', async () => {
    const book = openBoardBook();
    await book.get('productivity.writeBoard', { from: '2025-11-01', to: '2026-11-20' });
    const rows = cellsOf(book, 'TABLERO');
    expect(rows.filter(([agent]) => agent === 'Luis Rey').length).toBeGreaterThan(385);
    expect(rows.length).toBeGreaterThan(800);
  });

  test.each(['=1+1', '+57 300', '@ana', "'apóstrofo", '-Ana', '00123', '20/11/2026', 'VERDADERO'])(
    'the name «%s» stays text',
    async (name) => {
      const book = openBoardBook({ ana: name });
      await book.store.apply({ kind: 'cells', tab: book.id('AGENTES'), row: 1, column: 0, cells: [[textCell(name)]] });
      await book.get('productivity.writeBoard', { from: '2026-11-17', to: '2026-11-17' });
      const cells = book.store.tab(book.id('TABLERO')).rows.map((row) => row?.[0]);
      const found = cells.filter((cell) => cell?.value === name);
      expect(found.length).toBeGreaterThan(1);
      expect(found.every((cell) => cell?.formula === undefined)).toBe(true);
    },
  );

  test('a tab of that name that the team made is left alone, whatever case it is written in', async () => {
    const own = [
      ['Mi tablero', 'x'],
      ['1', 2],
    ];
    const book = openBoardBook({ more: [tabOf('Tablero', own)] });
    const before = cellsOf(book, 'Tablero');
    expect(await book.ask('productivity.writeBoard', MONTH)).toEqual({
      ok: false,
      message: expect.stringMatching(/«Tablero» que no escribió el complemento.*Cámbiele el nombre/),
    });
    expect(cellsOf(book, 'Tablero')).toEqual(before);
    expect(hasTab(book)).toBe(false);
    await book.type('CONFIGURACIÓN', 'A9', 'x');
    const active = openBoardBook({ active: true, more: [tabOf('TABLERO', own)] });
    await hourly(active);
    expect(cellsOf(active, 'TABLERO')).toEqual(before);
  });

  test('an empty tab of that name is filled', async () => {
    const book = openBoardBook({ more: [tabOf('TABLERO', [])] });
    await book.get('productivity.writeBoard', MONTH);
    expect(first(book)).toBe(BOARD_TITLE);
  });

  test('columns that somebody gave text format hold numbers again', async () => {
    const book = openBoardBook();
    await book.get('productivity.writeBoard', MONTH);
    const area = { row: 0, column: 3, rowCount: 200, columnCount: 6 };
    book.store.apply({ kind: 'format', tab: book.id('TABLERO'), area, format: { numberFormat: '@' } });
    await book.get('productivity.writeBoard', MONTH);
    const formats = book.store
      .tab(book.id('TABLERO'))
      .rows.slice(0, 40)
      .map((row) => row?.[4]?.format?.numberFormat);
    expect(formats.includes('@')).toBe(false);
  });

  test('two people at once: one whole board', async () => {
    const book = openBoardBook();
    const days = { from: '2026-11-17', to: '2026-11-17' };
    await atOnce(
      () => book.get('productivity.writeBoard', MONTH),
      () => book.get('productivity.writeBoard', days),
    );
    const now = said(book);
    const alone = async (range: typeof MONTH) => {
      const fresh = openBoardBook();
      await fresh.get('productivity.writeBoard', range);
      return said(fresh);
    };
    const trimmed = (rows: typeof now) => rows.filter((row) => row.length > 0);
    expect([trimmed(await alone(MONTH)), trimmed(await alone(days))]).toContainEqual(trimmed(now));
    expect(book.store.tabs.filter(({ name }) => name === 'TABLERO')).toHaveLength(1);
  });
});

describe('the hourly pass', () => {
  test('renews a board of ours to the current month, and says when', async () => {
    const book = openBoardBook({ active: true });
    await book.get('productivity.writeBoard', { from: '2026-11-17', to: '2026-11-17' });
    await book.moveClock('2026-11-20T11:05');
    await hourly(book);
    expect(cellsOf(book, 'TABLERO')[1]?.[0]).toBe('Del 01/11/2026 al 30/11/2026');
    expect(cellsOf(book, 'TABLERO')[2]?.[0]).toMatch(/^Escrito el 20\/11\/2026 11:05\./);
  });

  test('writes nothing where nothing changed, and what changed the hour after', async () => {
    const book = openBoardBook({ active: true });
    await book.get('productivity.writeBoard', MONTH);
    await hourly(book);
    const at = () => cellsOf(book, 'TABLERO')[2]?.[0];
    const before = at();
    await book.moveClock('2026-11-20T11:05');
    await hourly(book);
    expect(at()).toBe(before);
    const [row = []] = rowsOf('2026-11-20', 1);
    const cells = [row.map((given) => (typeof given === 'object' ? (given ?? undefined) : { value: given }))];
    book.store.apply({ kind: 'cells', tab: book.id('LUIS'), row: 11, column: 0, cells: cells as never });
    await book.moveClock('2026-11-20T12:05');
    await hourly(book);
    expect(at()).toMatch(/^Escrito el 20\/11\/2026 12:05\./);
  });

  test('makes no tab, and does nothing while reminders are off', async () => {
    const book = openBoardBook({ active: true });
    await hourly(book);
    expect(hasTab(book)).toBe(false);
    const off = openBoardBook();
    await off.get('productivity.writeBoard', { from: '2026-11-17', to: '2026-11-17' });
    const before = said(off);
    await hourly(off);
    expect(said(off)).toEqual(before);
  });

  test('what goes wrong with it is logged, and the tabs are reviewed all the same', async () => {
    const book = openBoardBook({ active: true });
    await book.get('productivity.writeBoard', { from: '2026-11-17', to: '2026-11-17' });
    let isBoard = false;
    await book.runDue('runHourly', CAROLINA, {
      fault: ({ name, arguments: given }) => {
        if (name !== 'writeValues' || given[0] !== book.id('TABLERO') || isBoard) return undefined;
        isBoard = true;
        return { when: 'before', what: 'error' };
      },
    });
    expect(isBoard).toBe(true);
    expect(book.host.executions()[0]?.log.join('\n')).toContain('TABLERO:');
    expect(JSON.parse(book.properties()['recordatorios.pestanas'] ?? '{}').ANA).toBeGreaterThan(0);
  });
});

test('what a count and a writing cost in service calls', async () => {
  const book = openBoardBook();
  await book.get('productivity.board', MONTH);
  const costs = async (command: string): Promise<CallCounts> => {
    const request = JSON.stringify({ command, ...MONTH });
    return (await book.host.run({ function: 'panel', arguments: [request] })).calls;
  };
  // Of each agent's tab its headers, and its columns in one block: here they lie together.
  const counted = await costs('productivity.board');
  expect(counted.read).toBeLessThanOrEqual(2 * 2 + 2);
  expect(counted.write).toBe(0);
  await costs('productivity.writeBoard');
  const again = await costs('productivity.writeBoard');
  expect(again.read - counted.read).toBeLessThanOrEqual(1);
  // Three formats, two weights, one block.
  expect(again.write).toBe(6);
});

test('a refusal of the dialog does not end its execution', async () => {
  expect(await settled(openBoardBook().ask('productivity.board', { from: 'x', to: 'y' }))).toMatchObject({ ok: false });
});
