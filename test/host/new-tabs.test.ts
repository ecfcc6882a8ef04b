import type { NewColumn } from '../../src/core/ports';
import type { Change } from '../../src/local/workbook/change';
import type { TabData } from '../../src/local/workbook/model';
import { WorkbookStore } from '../../src/local/workbook/store';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook/xlsx';
import { Book, dateCell, type Given, tabOf, textCell } from '../support/book';
import { portScript } from '../support/port-script';

const column = (header: string, more: Partial<NewColumn> = {}): NewColumn => ({
  header,
  widthPixels: 120,
  format: 'general',
  ...more,
});

const MANY = Array.from({ length: 30 }, (_, index) => `Programa número ${index + 1}, del Estado`);
const COLUMNS = [
  column('Fecha', { format: 'date', widthPixels: 90 }),
  column('Hora', { format: 'time' }),
  column('Momento', { format: 'dateTime' }),
  column('ID', { format: 'text', widthPixels: 210 }),
  column('Estado', { choices: ['Exitoso', 'Pendiente'] }),
  column('Programa', { format: 'text', choices: MANY }),
  column('SIN DM', { checkbox: true }),
];

const open = (tabs: readonly Omit<TabData, 'id'>[], body: string) => new Book(tabs, { code: portScript(body) });
const run = async (book: Book) => (await book.host.run({ function: 'f' })).value;

describe('a new tab', () => {
  const PLAN = JSON.stringify({ name: 'BITÁCORA', columns: COLUMNS });
  const twoTabs = () => [tabOf('ANA', [['a']]), tabOf('BETO', [['b']])];

  test('stands at the end with its headers, widths, formats and choices; the person stays where they are', async () => {
    const book = open(twoTabs(), `workbook.addTab(${PLAN}); return workbook.activeTabName()`);
    book.host.select({ tab: book.id('ANA'), row: 3, column: 1, rowCount: 2, columnCount: 1 });
    expect(await run(book)).toBe('ANA');
    expect(book.store.tabs.map(({ name }) => name)).toEqual(['ANA', 'BETO', 'BITÁCORA']);
    expect(book.events.filter(({ type }) => type === 'activate').at(-1)).toMatchObject({ tab: 1, row: 3, rowCount: 2 });
    const tab = book.store.tab(book.id('BITÁCORA'));
    expect(tab.frozenRows).toBe(1);
    expect(tab.rowCount).toBe(1_000);
    expect(tab.columnWidths).toEqual([90, 120, 120, 210, 120, 120, 120]);
    expect(tab.rows[0]).toEqual(COLUMNS.map(({ header }) => ({ value: header, format: { bold: true } })));
    for (const row of [1, 500, 999])
      expect(tab.rows[row]?.map((cell) => cell?.format?.numberFormat)).toEqual([
        'dd/mm/yyyy',
        'hh:mm',
        'dd/mm/yyyy hh:mm',
        '@',
        undefined,
        '@',
      ]);
    const under = (index: number) => ({ row: 1, column: index, rowCount: 999, columnCount: 1 });
    expect(tab.validations).toEqual([
      { area: under(4), kind: 'list', choices: ['Exitoso', 'Pendiente'] },
      { area: under(5), kind: 'list', choices: MANY },
      { area: under(6), kind: 'checkbox', choices: [] },
    ]);
    expect(book.store.used(tab.id)).toEqual({ rowCount: 1, columnCount: 7 });
  });

  test('is known at once, and can be written to', async () => {
    const book = open(
      twoTabs(),
      `const names = workbook.tabNames();
       const made = workbook.addTab(${PLAN});
       made.appendRows([[{ day: '2026-11-20', minutes: 600 }, '08:30', { day: '2026-11-20', minutes: 600 }, '00123']]);
       workbook.flush();
       return [names, workbook.tabNames(), workbook.tab('BITÁCORA').read()[1].slice(2, 4), made.name]`,
    );
    expect(await run(book)).toEqual([
      ['ANA', 'BETO'],
      ['ANA', 'BETO', 'BITÁCORA'],
      [{ day: '2026-11-20', minutes: 600 }, '00123'],
      'BITÁCORA',
    ]);
  });

  test('a name that is taken is refused by the sheet', async () => {
    const book = open(twoTabs(), `workbook.addTab({ ...${PLAN}, name: 'ana' })`);
    await expect(run(book)).rejects.toThrow('A sheet with the name "ana" already exists.');
    expect(book.store.tabs).toHaveLength(2);
  });

  test('is told to the page, survives a crash by the journal, and the file', async () => {
    const book = open(twoTabs(), `workbook.addTab(${PLAN}).appendRows([['', '', '', "'=1"]])`);
    const changes: Change[] = [];
    book.store.subscribe((change) => changes.push(change));
    await run(book);
    const told = book.events.flatMap((event) => (event.type === 'tabs' ? [event.tabs.map(({ name }) => name)] : []));
    expect(told).toEqual([['ANA', 'BETO', 'BITÁCORA']]);
    expect(book.host.tab(book.id('BITÁCORA'))).toMatchObject({
      frozenRows: 1,
      columnWidths: [90, 120, 120, 210, 120, 120, 120],
    });

    const again = new WorkbookStore({ tabs: twoTabs().map((tab, index) => ({ ...tab, id: index + 1 })) });
    for (const change of JSON.parse(JSON.stringify(changes)) as Change[]) again.apply(change);
    expect(JSON.stringify(again.tabs)).toBe(JSON.stringify(book.store.tabs));

    const made = book.store.tab(book.id('BITÁCORA'));
    const file = await readWorkbook(await writeWorkbook(book.store.data));
    expect(file.tabs.map(({ name }) => name)).toEqual(['ANA', 'BETO', 'BITÁCORA']);
    const kept = file.tabs[2] as TabData;
    expect(kept.frozenRows).toBe(1);
    expect(kept.columnWidths).toEqual(made.columnWidths);
    expect(kept.rows[1]?.[3]).toEqual({ value: "'=1", format: { numberFormat: '@' } });
    expect(kept.rows[998]?.[2]).toEqual({ value: null, format: { numberFormat: 'dd/mm/yyyy hh:mm' } });
    expect(kept.validations).toEqual(made.validations);
  });
});

describe('columns of a tab that is there', () => {
  const LINES: Given[][] = [
    ['Un título'],
    ['Fecha', 'ID', 'Estado', 'SIN DM'],
    [dateCell('2026-11-19'), 123, 'Otro', 'Sí'],
    ['', { value: 5, formula: 'UPPER("x")' }, '', ''],
    [{ value: null, format: { numberFormat: 'd-mmm' } }, textCell('7'), '', false],
  ];
  const plan = COLUMNS.filter(({ header }) => ['Fecha', 'ID', 'Estado', 'SIN DM'].includes(header)).map(
    (given, index) => ({ ...given, index }),
  );
  const prepared = async (change: (tab: Omit<TabData, 'id'>) => void = () => undefined) => {
    const tab = tabOf('ANA', LINES);
    change(tab);
    const book = open([tab], `tab('ANA').prepareColumns(1, ${JSON.stringify(plan)})`);
    const { calls } = await book.host.run({ function: 'f' });
    return { book, calls, tab: book.store.tab(1) };
  };

  test('get formats where there is neither a format nor something of a person', async () => {
    const { tab } = await prepared();
    const formats = (index: number) => [2, 3, 4, 5, 999].map((row) => tab.rows[row]?.[index]?.format?.numberFormat);
    expect(formats(0)).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy', 'd-mmm', 'dd/mm/yyyy', 'dd/mm/yyyy']);
    expect(formats(1)).toEqual([undefined, undefined, '@', '@', '@']);
    expect(tab.rows.slice(0, 5).map((line) => line?.map((cell) => cell?.value ?? ''))).toEqual([
      ['Un título'],
      ['Fecha', 'ID', 'Estado', 'SIN DM'],
      [expect.any(Number), 123, 'Otro', 'Sí'],
      ['', 5, '', ''],
      ['', '7', '', false],
    ]);
    expect([tab.frozenRows, tab.columnWidths]).toEqual([1, []]);
  });

  test('get drop-downs and boxes under the headers, a box never over a text', async () => {
    const { tab } = await prepared();
    expect(tab.validations).toEqual([
      { area: { row: 2, column: 2, rowCount: 998, columnCount: 1 }, kind: 'list', choices: ['Exitoso', 'Pendiente'] },
      { area: { row: 3, column: 3, rowCount: 997, columnCount: 1 }, kind: 'checkbox', choices: [] },
    ]);
  });

  test('keep the rules that they have, of any kind', async () => {
    const own = { area: { row: 4, column: 2, rowCount: 6, columnCount: 1 }, kind: 'list' as const, choices: ['a'] };
    const { tab } = await prepared((given) => {
      given.validations = [own];
      given.kept = {
        tab: {},
        rows: [],
        columns: [],
        rules: [
          {
            area: { row: 0, column: 3, rowCount: 1_000, columnCount: 1 },
            kind: 'validation',
            rule: { type: 'custom' },
          },
        ],
      };
    });
    expect(tab.validations).toEqual([
      own,
      { area: { row: 2, column: 2, rowCount: 2, columnCount: 1 }, kind: 'list', choices: ['Exitoso', 'Pendiente'] },
      { area: { row: 10, column: 2, rowCount: 990, columnCount: 1 }, kind: 'list', choices: ['Exitoso', 'Pendiente'] },
    ]);
    expect(tab.kept?.rules).toHaveLength(1);
  });

  test('a second time changes nothing', async () => {
    const { book } = await prepared();
    const before = JSON.stringify(book.store.tabs);
    const { calls } = await book.host.run({ function: 'f' });
    expect(calls.write).toBe(0);
    expect(JSON.stringify(book.store.tabs)).toBe(before);
  });

  test('a grid that ends with its headers has nothing to prepare', async () => {
    const { calls } = await prepared((tab) => Object.assign(tab, { rowCount: 2, rows: tab.rows.slice(0, 2) }));
    expect(calls).toMatchObject({ read: 0, write: 0 });
  });
});

test('what is logged is listed', async () => {
  const book = open([tabOf('ANA', [])], `log('Regla x: mal\\n    at f (Code.js:1:2)')`);
  await run(book);
  expect(book.host.executions()[0]?.log).toEqual(['Regla x: mal\n    at f (Code.js:1:2)']);
});
