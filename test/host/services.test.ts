import { ExecutionError } from '../../src/local/host/execution';
import { Book, dateCell, tabOf, timeCell } from '../support/book';

/** How the local host stands in for Google: the behaviours of APPS_SCRIPT_FACTS that the add-on leans on. */

const SHEET = tabOf('Hoja', [
  ['a', 1],
  [dateCell('2026-11-20'), true],
]);

/** Runs the body of a function `f` over that sheet. */
const script = (body: string, options: { user?: string } = {}) =>
  new Book([SHEET], {
    ...options,
    code: `const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();\nfunction f(e) { ${body} }`,
  });
const run = async (body: string, options: { user?: string } = {}) =>
  (await script(body, options).host.run({ function: 'f' })).value;
const fails = (body: string) => expect(run(body)).rejects;

describe('what crosses to a panel', () => {
  test.each<[string, string, unknown]>([
    ['plain data', 'return [1, "a", true, null, { b: [2] }]', [1, 'a', true, null, { b: [2] }]],
    ['nothing', 'return undefined', null],
    ['a date arrives as nothing', 'return new Date()', null],
    ['a date anywhere takes everything with it', 'return { rows: [[1, new Date()]] }', null],
    ['values of a sheet with a date', 'return sheet().getDataRange().getValues()', null],
    ['undefined becomes null in a list', 'return [undefined]', [null]],
  ])('%s', async (_, body, value) => expect(await run(body)).toEqual(value));
});

describe('values', () => {
  test.each<[string, string, unknown]>([
    ['an empty cell is an empty text', 'return sheet().getRange("D9").getValues()', [['']]],
    ['a date is a Date', 'return sheet().getRange("A2").getValues()[0][0] instanceof Date', true],
    [
      'a date in its own parts',
      'const d = sheet().getRange(2, 1).getValues()[0][0]; return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours()]',
      [2026, 10, 20, 0],
    ],
    [
      'what is displayed',
      'return sheet().getRange("A1:B2").getDisplayValues()',
      [
        ['a', '1'],
        ['20/11/2026', 'VERDADERO'],
      ],
    ],
    ['whole rows end with the grid', 'return sheet().getRange("2:2").getValues()[0].length', 26],
    ['the range of the data', 'return sheet().getDataRange().getA1Notation()', 'A1:B2'],
    [
      'a Date that is written is read back',
      'const r = sheet().getRange("C3"); r.setValue(new Date(2026, 0, 31, 15, 4)); const d = r.getValues()[0][0]; return [d.getMonth(), d.getDate(), d.getHours(), d.getMinutes()]',
      [0, 31, 15, 4],
    ],
    [
      'null and undefined clear',
      'sheet().getRange("A1:B1").setValues([[null, undefined]]); return sheet().getRange("A1:B1").getValues()',
      [['', '']],
    ],
    [
      'an object is written as its text',
      'sheet().getRange("A1").setValue({}); return sheet().getRange("A1").getValues()',
      [['[object Object]']],
    ],
    [
      'typed text is read as Sheets reads it',
      'sheet().getRange("A5:C5").setValues([["1.234,5", "00123", "=1+1"]]); return [sheet().getRange("A5:C5").getValues()[0].slice(0, 2), sheet().getRange("C5").getFormulas()]',
      [[1234.5, 123], [['=1+1']]],
    ],
  ])('%s', async (_, body, value) => expect(await run(body)).toEqual(value));

  test('an hour without a day is dated 1899', async () => {
    const book = new Book([tabOf('Hoja', [[timeCell(8.5)]])], {
      code: 'function f() { const r = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1"); return [r.getValues()[0][0].getFullYear(), r.getDisplayValues()[0][0]]; }',
    });
    expect((await book.host.run({ function: 'f' })).value).toEqual([1899, '08:30']);
  });
});

describe('Google’s own errors, word for word', () => {
  test.each([
    [
      'sheet().getRange(1, 1, 2, 1).setValues([[1]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet().getRange(1, 1, 1, 2).setValues([[1, 2, 3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      'sheet().getRange(1, 1, 2, 2).setValues([[1, 2], [3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet().getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet().getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet().getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet().getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet().getRange(1001 + 99, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet().getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet().getRange("A2000")', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet().getRange("no es")', 'Range not found'],
    ['HtmlService.createHtmlOutputFromFile("nada")', 'No HTML file named nada was found.'],
    ['CacheService.getDocumentCache().put("x".repeat(251), "a")', 'Argument too large: key'],
    ['CacheService.getDocumentCache().put("x", "ñ".repeat(60000))', 'Argument too large: value'],
  ])('%s', async (body, message) => fails(body).toThrow(new ExecutionError(message, '')));
});

test('a function that is not there', async () => {
  await expect(script('').host.run({ function: 'nada' })).rejects.toThrow('Script function not found: nada');
});

test('what a script throws keeps its message and its place', async () => {
  const problem = await script('throw new Error("mal")')
    .host.run({ function: 'f' })
    .catch((thrown) => thrown);
  expect(problem).toBeInstanceOf(ExecutionError);
  expect(problem.message).toBe('mal');
  expect(problem.scriptStack).toContain('Code.js:2');
});

describe('members', () => {
  test.each([
    'SpreadsheetApp.openById("x")',
    'SpreadsheetApp.getActive()',
    'sheet().appendRow([1])',
    'sheet().getRange("A1").getNotes()',
    'SpreadsheetApp.getUi().alert("hola")',
    'Session.getTemporaryActiveUserKey()',
    'Utilities.getUuid()',
    'LockService.getScriptLock()',
  ])('%s is not implemented, and says so', async (body) => fails(body).toThrow(/no está implementado/));

  test.each(['GmailApp', 'DriveApp', 'UrlFetchApp', 'CalendarApp'])('there is no %s', async (name) =>
    expect(await run(`return typeof ${name}`)).toBe('undefined'),
  );

  test.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'structuredClone',
    'atob',
    'crypto',
    'performance',
    'process',
    'require',
    'module',
    'Buffer',
    'global',
    'window',
  ])('nor %s, as on Google’s servers', async (name) => expect(await run(`return typeof ${name}`)).toBe('undefined'));
});

describe('a simple trigger runs LIMITED', () => {
  const trigger = {
    editedRange: { tab: { id: 1, name: 'Hoja' }, area: { row: 1, column: 1, rowCount: 2, columnCount: 1 } },
  };
  const limited = async (body: string) => {
    const book = script(`try { ${body} } catch (problem) { sheet().getRange("D1").setValue(problem.message); }`, {
      user: 'ana@example.com',
    });
    await book.host.run({ function: 'f', trigger });
    return book.text('Hoja', 'D1');
  };

  test('it may not open a sidebar', async () => {
    const message = await limited('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))');
    expect(message).toBe(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  test('it may not open a dialog', async () => {
    const message = await limited(
      'SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput("x").setWidth(9).setHeight(9), "t")',
    );
    expect(message).toBe(
      'Specified permissions are not sufficient to call Ui.showModelessDialog. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  test('it does not know the person; a menu and a panel do', async () => {
    const mail = 'Session.getActiveUser().getEmail()';
    expect(await limited(`throw new Error("«" + ${mail} + "»")`)).toBe('«»');
    expect(await run(`return ${mail}`, { user: 'ana@example.com' })).toBe('ana@example.com');
  });

  test('it gets the range and how it was authorised', async () => {
    expect(
      await limited('throw new Error([e.range.getA1Notation(), e.range.getSheet().getName(), e.authMode].join())'),
    ).toBe('B2:B3,Hoja,LIMITED');
  });

  test('it writes cells and reads the cache', async () => {
    expect(await limited('sheet().getRange("D1").setValue("bien"); CacheService.getDocumentCache().get("x")')).toBe(
      'bien',
    );
  });
});

test('each execution starts with fresh globals; the cache stays', async () => {
  const book = new Book([SHEET], {
    code: 'var n = 0; function f() { n++; const c = CacheService.getDocumentCache(); const m = Number(c.get("m") || 0) + 1; c.put("m", String(m)); return [n, m]; }',
  });
  await book.host.run({ function: 'f' });
  expect((await book.host.run({ function: 'f' })).value).toEqual([1, 2]);
});

test('the clock can be set: today is that day for the script', async () => {
  const book = new Book([SHEET], {
    today: '2031-02-28',
    code: 'function f() { return [Utilities.formatDate(new Date(), "America/Bogota", "yyyy-MM-dd"), Utilities.formatDate(new Date(Date.now()), "America/Bogota", "dd/MM/yyyy"), new Date(2020, 0, 2).getFullYear()]; }',
  });
  expect((await book.host.run({ function: 'f' })).value).toEqual(['2031-02-28', '28/02/2031', 2020]);
});
