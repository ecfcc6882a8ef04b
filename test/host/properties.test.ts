import { Book, tabOf } from '../support/book';

/** PropertiesService, blobs, notes and the other small services that escalations and reminders ask for. */

const open = (body: string, user = 'ana@example.com') =>
  new Book([tabOf('Hoja', [['a', 1]])], {
    user,
    code: `const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
function f(...given) { ${body} }
function onEdit(e) { ${body} }`,
  });
const run = async (body: string, ...given: unknown[]) =>
  (await open(body).host.run({ function: 'f', arguments: given })).value;

describe('properties', () => {
  const KEEP = `const [service, key, value] = given;
    const store = PropertiesService[service]();
    if (value === null) store.deleteProperty(key); else if (value !== undefined) store.setProperty(key, value);
    return store.getProperty(key);`;
  const ask = async (book: Book, ...given: unknown[]) =>
    (await book.host.run({ function: 'f', arguments: given })).value;

  test('the spreadsheet’s are everybody’s, and a person’s own are theirs', async () => {
    const book = open(KEEP);
    expect(await ask(book, 'getDocumentProperties', 'a', 'uno')).toBe('uno');
    expect(await ask(book, 'getUserProperties', 'a', 'mío')).toBe('mío');
    book.as('beto@example.com');
    expect(await ask(book, 'getDocumentProperties', 'a')).toBe('uno');
    expect(await ask(book, 'getUserProperties', 'a')).toBeNull();
    expect(await ask(book, 'getDocumentProperties', 'a', null)).toBeNull();
    expect(book.properties()).toEqual({});
    expect(book.properties('ana@example.com')).toEqual({ a: 'mío' });
    expect(book.properties('nadie@example.com')).toEqual({});
  });

  test('what looks like a member of every object is a key like the others', async () => {
    const book = open(KEEP);
    expect(await ask(book, 'getDocumentProperties', '__proto__')).toBeNull();
    expect(await ask(book, 'getDocumentProperties', 'constructor', 'x')).toBe('x');
    expect(await ask(book.as('__proto__'), 'getUserProperties', 'toString')).toBeNull();
  });

  test('what is no text is kept as its text', async () => {
    expect(await ask(open(KEEP), 'getUserProperties', 'a', 25)).toBe('25');
  });

  test('9 kB of UTF-8 a value at most', async () => {
    const book = open(KEEP);
    expect(await ask(book, 'getUserProperties', 'a', 'ñ'.repeat(4_608))).toHaveLength(4_608);
    await expect(ask(book, 'getUserProperties', 'a', 'ñ'.repeat(4_609))).rejects.toThrow('Argument too large: value');
  });

  test('500 kB a store at most', async () => {
    const book = open(
      `const store = PropertiesService.getUserProperties();
       for (let turn = 0; turn < 60; turn++) store.setProperty('k' + turn, 'x'.repeat(9000));`,
    );
    await expect(ask(book)).rejects.toThrow('You have exceeded the property storage quota.');
    expect(Object.keys(book.properties('ana@example.com'))).toHaveLength(56);
  });

  test('a simple trigger may use them', async () => {
    const book = open(
      `PropertiesService.getDocumentProperties().setProperty("edited", given[0].range.getA1Notation());`,
    );
    await book.host.run({
      function: 'f',
      trigger: {
        editedRange: { tab: { id: 1, name: 'Hoja' }, area: { row: 1, column: 1, rowCount: 1, columnCount: 1 } },
      },
    });
    expect(book.properties()).toEqual({ edited: 'B2' });
  });
});

describe('blobs', () => {
  test('bytes have a sign, and come back as they went', async () => {
    const every = Buffer.from(Array.from({ length: 256 }, (_, index) => index)).toString('base64');
    const value = await run(
      `const blob = Utilities.newBlob(Utilities.base64Decode(given[0]), 'image/png', 'a.png');
       return [blob.getContentType(), blob.getName(), blob.getBytes()];`,
      every,
    );
    expect(value).toEqual([
      'image/png',
      'a.png',
      Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : byte - 256)),
    ]);
  });

  test.each(['*', 'a', 'YWJj YWJj', 'YWJj\\nYWJj', 'data:image/png;base64,YWJj'])('«%s» is no base64', async (text) => {
    await expect(run(`Utilities.base64Decode("${text}")`)).rejects.toThrow('Could not decode string.');
  });
});

describe('notes', () => {
  test('are put on a cell, in place of its own, and taken away', async () => {
    const book = open('sheet().getRange(given[0]).setNote(given[1])');
    const note = (cell: string, text: string | null) => book.host.run({ function: 'f', arguments: [cell, text] });
    await note('A1', 'una');
    await note('B1:C2', 'otra');
    expect([book.note('Hoja', 'A1'), book.note('Hoja', 'B1'), book.note('Hoja', 'C2')]).toEqual([
      'una',
      'otra',
      'otra',
    ]);
    expect([book.cell('Hoja', 'A1')?.value, book.cell('Hoja', 'B1')?.value]).toEqual(['a', 1]);
    await note('A1', 'otra vez\\nsí');
    expect(book.note('Hoja', 'A1')).toBe('otra vez\\nsí');
    await note('B1:C2', '');
    await note('A1', null);
    expect([book.note('Hoja', 'A1'), book.note('Hoja', 'B1'), book.cell('Hoja', 'C2')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(book.cell('Hoja', 'A1')?.value).toBe('a');
  });
});

test('the spreadsheet has a name of its own', async () => {
  expect(await run('return SpreadsheetApp.getActiveSpreadsheet().getId()')).toMatch(/^[\w-]+$/);
});

test('a message in a corner goes to the window that asked', async () => {
  const book = open('SpreadsheetApp.getActiveSpreadsheet().toast("hola", "Título", 20)');
  const told: string[] = [];
  book.host.subscribe((event) => {
    if (event.type === 'toast') told.push('otra');
  }, 'otra');
  await book.host.run({ function: 'f' }, { window: 'mía' });
  expect(book.events.filter(({ type }) => type === 'toast')).toEqual([
    { type: 'toast', title: 'Título', message: 'hola', error: false },
  ]);
  expect(told).toEqual([]);
});

describe('permissions', () => {
  test('those of the manifest are granted', async () => {
    await run(
      'ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, given)',
      'https://www.googleapis.com/auth/script.send_mail',
    );
  });

  test('another one ends the execution', async () => {
    await expect(
      run('ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, given)', 'https://mail.google.com/'),
    ).rejects.toThrow('Authorization is required');
  });
});
