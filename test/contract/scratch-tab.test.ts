import { CONTRACT } from '../../src/google/contract';
import { withScratch } from '../../src/google/contract/scratch-tab';
import { Book, tabOf } from '../support/book';

describe('over a workbook', () => {
  const open = () => new Book([tabOf('ANA', [['a', 1]]), tabOf('BETO', [['b']])], { user: 'ana@example.com' });

  test('the scratch tab comes and goes, and what the person had is left as it was', async () => {
    const book = open();
    const before = JSON.stringify(book.store.tabs);
    book.host.select({ tab: book.id('BETO'), row: 4, column: 2, rowCount: 2, columnCount: 1 });
    for (const { title } of CONTRACT) await book.get('diagnostics.check', { group: title });

    expect(JSON.stringify(book.store.tabs)).toBe(before);
    const told = book.events.flatMap((event) => (event.type === 'tabs' ? [event.tabs.map(({ name }) => name)] : []));
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]).toEqual(['ANA', 'BETO', expect.stringMatching(/^Autodiagnóstico \(temporal\) \d+$/)]);
    expect(told.at(-1)).toEqual(['ANA', 'BETO']);
    expect(book.host.book().activeTab).toBe(book.id('BETO'));
    expect(book.events.filter(({ type }) => type === 'activate').at(-1)).toEqual({
      type: 'activate',
      tab: book.id('BETO'),
      row: 4,
      column: 2,
      rowCount: 2,
      columnCount: 1,
    });
  });

  test('rows that write nothing make no tab', async () => {
    const book = open();
    await book.get('diagnostics.check', { group: 'Caché, candado y cuenta' });
    expect(book.events.filter(({ type }) => type === 'tabs' || type === 'activate')).toEqual([]);
  });

  test('one that was left behind is named', async () => {
    const left = 'Autodiagnóstico (temporal) 1790000000000';
    const book = new Book([tabOf('ANA', [['a']]), tabOf(left, [])]);
    expect((await book.get('diagnostics.begin', {})).surroundings.leftTabs).toEqual({ value: [left] });
  });
});

describe('when something fails', () => {
  const deleted: string[] = [];
  const activated: string[] = [];
  let mayDelete = true;
  let mayActivate = true;
  const sheet = { getName: () => 'Autodiagnóstico (temporal) 1' };
  const spreadsheet = {
    getActiveRange: () => ({
      activate: () => {
        if (!mayActivate) throw new Error('no such tab');
        activated.push('before');
      },
    }),
    getSheets: () => [],
    insertSheet: () => sheet,
    deleteSheet: (gone: typeof sheet) => {
      if (!mayDelete) throw new Error('Service timed out');
      deleted.push(gone.getName());
    },
  };
  beforeEach(() => {
    deleted.length = 0;
    activated.length = 0;
    mayDelete = true;
    mayActivate = true;
    Object.assign(globalThis, { SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'SpreadsheetApp'));

  test('the tab goes all the same, and the person is back where they were', () => {
    const work = () =>
      withScratch((scratch) => {
        scratch.sheet.getName();
        throw new Error('mal');
      });
    expect(work).toThrow('mal');
    expect([deleted, activated]).toEqual([['Autodiagnóstico (temporal) 1'], ['before']]);
  });

  test('also when the tab where they were is gone', () => {
    mayActivate = false;
    expect(() => withScratch((scratch) => scratch.sheet.getName())).toThrow('no such tab');
    expect(deleted).toEqual(['Autodiagnóstico (temporal) 1']);
  });

  test('a tab that Google does not remove is named, to be removed by hand', () => {
    mayDelete = false;
    expect(() => withScratch((scratch) => scratch.sheet.getName())).toThrow(
      'No se pudo quitar la pestaña «Autodiagnóstico (temporal) 1» (Error: Service timed out). Bórrela a mano.',
    );
    expect(activated).toEqual(['before']);
  });
});
