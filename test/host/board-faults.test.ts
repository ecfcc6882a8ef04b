import { BOARD_TITLE } from '../../src/core/productivity/board-lines';
import { cellsOf, MONTH, openBoardBook } from '../support/board-book';
import type { Book } from '../support/book';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';

/** Google fails, or ends the execution, at any call while TABLERO is written: an old board or a new one, whole. */

jest.setTimeout(300_000);

const ONE_DAY = { from: '2026-11-17', to: '2026-11-17' };
const write = (
  book: Book,
  range: typeof MONTH,
  fault?: Parameters<typeof recordCalls>[0] extends (hook: infer Hook) => unknown ? Hook : never,
) => book.ask('productivity.writeBoard', range, fault ? { fault } : {});

/** Values, number formats and all, but for the moment of writing; null: there is no such tab. */
function shown(book: Book) {
  if (!book.store.tabs.some(({ name }) => name === 'TABLERO')) return null;
  const rows = cellsOf(book, 'TABLERO').filter((row, index) => index !== 2 && row.length > 0);
  const formats = book.store
    .tab(book.id('TABLERO'))
    .rows.map((row) => (row ?? []).map((cell) => (cell?.value == null ? '' : (cell.format?.numberFormat ?? ''))))
    .filter((row, index) => index !== 2 && row.some((format) => format !== ''));
  return JSON.stringify({ rows, formats: formats.length });
}

async function written(range: typeof MONTH, before?: typeof MONTH): Promise<string | null> {
  const book = openBoardBook();
  if (before) await write(book, before);
  await write(book, range);
  return shown(book);
}

test('a board in place of another', async () => {
  const open = async () => {
    const book = openBoardBook();
    await write(book, MONTH);
    return book;
  };
  const [old, fresh] = [await written(MONTH), await written(ONE_DAY, MONTH)];
  const recorded = await open();
  const points = injectionPoints(await recordCalls((fault) => write(recorded, ONE_DAY, fault)), 'states');
  const seen = new Set<string | null>();
  const count = await atEachPoint(points, async (fault) => {
    const book = await open();
    await settled(write(book, ONE_DAY, fault));
    expect([old, fresh]).toContain(shown(book));
    seen.add(shown(book));
    // The next one mends whatever is left, its bold lines included.
    await write(book, ONE_DAY);
    expect(shown(book)).toBe(fresh);
  });
  expect(seen.size).toBe(2);
  process.stdout.write(`TABLERO in place of another: ${count} faults\n`);
});

test('the first board', async () => {
  const fresh = await written(ONE_DAY);
  const points = injectionPoints(await recordCalls((fault) => write(openBoardBook(), ONE_DAY, fault)), 'states');
  const count = await atEachPoint(points, async (fault) => {
    const book = openBoardBook();
    await settled(write(book, ONE_DAY, fault));
    const cells = shown(book) === null ? [] : cellsOf(book, 'TABLERO').filter((row) => row.length > 0);
    // No tab, an empty one, one that says whose it is, or the whole board.
    if (cells.length > 1) expect(shown(book)).toBe(fresh);
    else expect([[], [[BOARD_TITLE]]]).toContainEqual(cells);
    await write(book, ONE_DAY);
    expect(shown(book)).toBe(fresh);
    expect(book.store.tabs.filter(({ name }) => name === 'TABLERO')).toHaveLength(1);
  });
  process.stdout.write(`the first TABLERO: ${count} faults\n`);
});
