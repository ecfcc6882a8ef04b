import type { Edit, HostEvent } from '../../src/local/protocol';
import { Book, HEADERS, rowInOrder, tabOf } from '../support/book';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Menú').addItem('Panel', 'showPanel').addItem('Fallar', 'fail').addToUi(); }
function onEdit(e) { if (e.range.getValues()[0][0] === 'mal') throw new Error('mal'); }
function showPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Panel')); }
function fail() { throw new Error('falló'); }
function here() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(); }
function goTo(name, cell) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  sheet.getRange(cell).activate();
}
`;

/** A book that two windows, `uno` and `dos`, have open; what each is told. */
class TwoWindows extends Book {
  readonly told: Readonly<Record<'uno' | 'dos', HostEvent[]>> = { uno: [], dos: [] };

  constructor(lines: readonly (readonly string[])[] = [['a'], ['b'], ['c'], ['d'], ['e']]) {
    super([tabOf('Hoja', lines), tabOf('Otra', [['']])], { code: CODE });
    for (const window of ['uno', 'dos'] as const) this.host.subscribe((event) => this.told[window].push(event), window);
  }

  types(window: 'uno' | 'dos') {
    return this.told[window].map(({ type }) => type).filter((type) => type !== 'execution');
  }

  column(rows: number): string {
    return Array.from({ length: rows }, (_, row) => this.text('Hoja', `A${row + 1}`)).join('');
  }
}

const when = async (condition: () => boolean) => {
  for (let turn = 0; turn < 200 && !condition(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
};
const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

test('each has its own open tab', async () => {
  const { host } = new TwoWindows();
  host.select({ tab: 2, ...cell }, 'dos');
  const tabOf = async (window?: string) => (await host.run({ function: 'here' }, { window })).value;
  expect([await tabOf('uno'), await tabOf('dos'), await tabOf()]).toEqual(['Hoja', 'Otra', 'Hoja']);
  expect([host.book('uno').activeTab, host.book('dos').activeTab]).toEqual([1, 2]);
});

test('panels, dialogs, menus, toasts and activated cells go to the window that asked; cells go to all', async () => {
  const book = new TwoWindows();
  book.host.opened('uno');
  await when(() => book.types('uno').includes('menus'));
  expect(() => book.host.runMenu({ function: 'showPanel' }, 'dos')).toThrow('Ningún menú ofrece «showPanel».');
  book.host.runMenu({ function: 'showPanel' }, 'uno');
  await when(() => book.types('uno').includes('sidebar'));
  book.host.runMenu({ function: 'fail' }, 'uno');
  await when(() => book.types('uno').includes('dialog'));
  await book.host.runPanel({ function: 'goTo', arguments: ['Otra', 'B2'] }, 'uno');
  await book.host.edit({ kind: 'type', tab: 1, row: 8, column: 0, values: [['mal']] }, 'uno');
  expect(book.types('uno')).toEqual(['menus', 'sidebar', 'dialog', 'activate', 'cells', 'toast']);
  expect(book.types('dos')).toEqual(['cells']);
  // Activating a cell moved the window that asked, and not the other.
  expect([book.host.book('uno').activeTab, book.host.book('dos').activeTab]).toEqual([2, 1]);
});

test('without a window’s name, all are told', async () => {
  const book = new TwoWindows();
  await book.host.runPanel({ function: 'goTo', arguments: ['Otra', 'B2'] });
  expect([book.types('uno'), book.types('dos')]).toEqual([['activate'], ['activate']]);
});

describe('an edit is meant for the cells that its window saw', () => {
  const structural = (kind: 'insertRows' | 'deleteRows', at: number, count: number, seen: number): Edit => ({
    kind,
    tab: 1,
    at,
    count,
    seen,
  });
  const typed = (row: number, values: readonly string[], seen?: number): Edit => ({
    kind: 'type',
    tab: 1,
    row,
    column: 0,
    values: values.map((value) => [value]),
    seen,
  });

  test.each<[name: string, first: readonly Edit[], second: Edit, column: string]>([
    ['rows inserted above', [structural('insertRows', 1, 2, 0)], typed(3, ['X'], 0), 'abcXe'],
    ['rows inserted below', [structural('insertRows', 4, 2, 0)], typed(3, ['X'], 0), 'abcXe'],
    ['rows deleted above', [structural('deleteRows', 0, 2, 0)], typed(3, ['X'], 0), 'cXe'],
    ['moved twice', [structural('insertRows', 0, 3, 0), structural('deleteRows', 3, 1, 1)], typed(3, ['X'], 0), 'bcXe'],
    ['seen before it edits', [structural('insertRows', 0, 1, 0)], typed(4, ['X'], 1), 'abcXe'],
    ['who does not say what it saw', [structural('insertRows', 0, 1, 0)], typed(4, ['X']), 'abcXe'],
    ['a deletion after an insertion', [structural('insertRows', 0, 1, 0)], structural('deleteRows', 3, 1, 0), 'abce'],
    ['an insertion where rows went', [structural('deleteRows', 1, 3, 0)], structural('insertRows', 3, 1, 0), 'ae'],
    [
      'a restoration',
      [structural('insertRows', 1, 1, 0)],
      {
        kind: 'restore',
        tab: 1,
        seen: 0,
        cells: [
          [0, 0, 'X'],
          [4, 0, 'Y'],
        ],
      },
      'XbcdY',
    ],
  ])('%s', async (_, first, second, column) => {
    const book = new TwoWindows();
    for (const edit of first) await book.host.edit(edit, 'uno');
    await book.host.edit(second, 'dos');
    expect(book.column(9)).toBe(column);
  });

  test.each<[name: string, first: Edit, second: Edit]>([
    ['its row is gone', structural('deleteRows', 3, 1, 0), typed(3, ['X'], 0)],
    ['some of its rows are gone', structural('deleteRows', 3, 1, 0), typed(2, ['X', 'Y'], 0)],
    ['rows came between its rows', structural('insertRows', 3, 1, 0), typed(2, ['X', 'Y'], 0)],
    ['what it deletes is gone', structural('deleteRows', 1, 2, 0), structural('deleteRows', 2, 1, 0)],
  ])('refused: %s', async (_, first, second) => {
    const book = new TwoWindows();
    await book.host.edit(first, 'uno');
    const before = book.column(9);
    await expect(book.host.edit(second, 'dos')).rejects.toThrow(/^Otra ventana .*\.$/);
    expect(book.column(9)).toBe(before);
  });

  test('its own rows it already counts with: an insertion is undone before its window was told', async () => {
    const book = new TwoWindows();
    await book.host.edit(structural('insertRows', 1, 1, 0), 'uno');
    await book.host.edit(structural('insertRows', 0, 1, 1), 'dos');
    await book.host.edit(structural('deleteRows', 1, 1, 0), 'uno');
    expect([book.column(9), book.text('Hoja', 'A2'), book.text('Hoja', 'A3')]).toEqual(['abcde', 'a', 'b']);
  });

  test('everyone is told who moved the rows', async () => {
    const book = new TwoWindows();
    await book.host.edit(structural('insertRows', 1, 1, 0), 'uno');
    for (const window of ['uno', 'dos'] as const)
      expect(book.told[window]).toContainEqual({ type: 'tabChanged', tab: 1, by: 'uno' });
    expect(book.host.tab(1)?.version).toBe(1);
  });
});

test('two windows review at once: one Revisión, the same as from one', async () => {
  const lines = Array.from({ length: 60 }, (_, index) =>
    rowInOrder(index % 3 === 0 ? { Respuesta: 'Hola' } : index % 3 === 1 ? { Código: '' } : {}),
  );
  const openBook = () => new Book([tabOf('ANA', [HEADERS, ...lines])]);
  const alone = openBook();
  await alone.get('review.tab', { tab: 'ANA' });
  const both = openBook();
  const request = { function: 'panel', arguments: [JSON.stringify({ command: 'review.tab', tab: 'ANA' })] };
  const answers = await Promise.all(
    ['uno', 'dos', 'uno', 'dos'].map((window) => both.host.run(request, { window, source: 'panel' })),
  );
  expect(new Set(answers.map(({ value }) => value)).size).toBe(1);
  expect(JSON.parse(String(answers[0]?.value))).toMatchObject({ ok: true });
  expect(both.store.tab(1).rows).toEqual(alone.store.tab(1).rows);
  const headers = both.store.tab(1).rows[0]?.filter((header) => header?.value === 'Revisión');
  expect(headers).toHaveLength(1);
});
