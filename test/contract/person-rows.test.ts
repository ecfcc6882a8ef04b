import { readFileSync } from 'node:fs';
import { CONTRACT } from '../../src/google/contract';
import { Book, HEADERS, rowInOrder, tabOf } from '../support/book';
import { at } from '../support/repository';

/** The rows that only a person can check on the platform: here the local host must behave as they say. */

/** With what a simple trigger was called, one line each, below the sheet that it edits. */
const RECORDING = `
function onEdit(e) {
  const log = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Registro');
  log.getRange(log.getLastColumn() === 0 ? 1 : log.getDataRange().getValues().length + 1, 1)
    .setValue([e.range.getSheet().getName(), e.range.getRow(), e.range.getNumRows(), e.authMode].join(' '));
}
`;
const recording = () => new Book([tabOf('Hoja', [['x']]), tabOf('Registro', [])], { code: RECORDING });
const recorded = (book: Book) => [1, 2, 3].map((row) => book.text('Registro', `A${row}`));

/** A simple trigger that tries something and keeps what came of it. */
const trying = async (what: string): Promise<string> => {
  const code = `function onEdit(e) {
    let came;
    try { came = String(${what}); } catch (problem) { came = problem.message; }
    e.range.getSheet().getRange('B1').setValue(came);
  }`;
  const book = new Book([tabOf('Hoja', [])], { code, user: 'ana@example.com' });
  await book.type('Hoja', 'A1', 'x');
  return book.text('Hoja', 'B1');
};

const refused = (what: string, scope: string) =>
  `Specified permissions are not sufficient to call ${what}. Required permissions: https://www.googleapis.com/auth/${scope}`;

const LOCKING = `
function hold(milliseconds) {
  const got = LockService.getDocumentLock().tryLock(0);
  for (const end = Date.now() + milliseconds; Date.now() < end; );
  return got;
}
function ask(milliseconds) {
  const start = Date.now();
  return [LockService.getDocumentLock().tryLock(milliseconds), Date.now() - start];
}
function forever() { for (;;); }
`;

const TESTS: Readonly<Record<string, () => Promise<void>>> = {
  'edit-of-one-cell': async () => {
    const book = recording();
    await book.type('Hoja', 'B5', 'y');
    expect(recorded(book)).toEqual(['Hoja 5 1 LIMITED', '', '']);
  },

  'edit-of-a-paste': async () => {
    const book = recording();
    await book.type('Hoja', 'B5', [
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(recorded(book)).toEqual(['Hoja 5 3 LIMITED', '', '']);
  },

  'edit-by-script': async () => {
    const book = new Book([tabOf('ANA', [[...HEADERS], rowInOrder({ Código: 'uno' })])]);
    const started: string[] = [];
    book.host.subscribe((event) => {
      if (event.type === 'execution') started.push(event.execution.function);
    });
    await book.get('review.tab', { tab: 'ANA' });
    expect(book.text('ANA', 'K2')).not.toBe('');
    expect(new Set(started)).toEqual(new Set(['panel']));
  },

  'trigger-is-limited': async () => {
    expect(await trying('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))')).toBe(
      refused('Ui.showSidebar', 'script.container.ui'),
    );
    expect(
      await trying('SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput("").setWidth(9), "t")'),
    ).toBe(refused('Ui.showModelessDialog', 'script.container.ui'));
    expect(await trying('MailApp.getRemainingDailyQuota()')).toBe(
      refused('MailApp.getRemainingDailyQuota', 'script.send_mail'),
    );
    expect(await trying('ScriptApp.getProjectTriggers()')).toBe(
      refused('ScriptApp.getProjectTriggers', 'script.scriptapp'),
    );
    expect(await trying('MailApp.sendEmail({ to: "a@example.com" })')).toBe(
      refused('MailApp.sendEmail', 'script.send_mail'),
    );
    expect(await trying('ScriptApp.newTrigger("f")')).toBe(refused('ScriptApp.newTrigger', 'script.scriptapp'));
    expect(await trying('Session.getActiveUser().getEmail()')).toBe('');
    expect(await trying('Session.getEffectiveUser().getEmail()')).toBe('');
  },

  'trigger-time-limit': async () => {
    const { host } = new Book([tabOf('Hoja', [])], { code: LOCKING });
    const trigger = { editedRange: null };
    await expect(host.run({ function: 'forever', trigger, limitSeconds: 0.3 })).rejects.toThrow('tiempo máximo');
  },

  'script-time-limit': async () => {
    const { host } = new Book([tabOf('Hoja', [])], { code: LOCKING });
    await expect(host.run({ function: 'forever', limitSeconds: 0.3 })).rejects.toThrow('tiempo máximo');
  },

  'lock-waits': async () => {
    const { host } = new Book([tabOf('Hoja', [])], { code: LOCKING });
    const holding = host.run({ function: 'hold', arguments: [1_200] });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const [refusedAtOnce, waited] = await Promise.all(
      [50, 10_000].map(async (milliseconds) => (await host.run({ function: 'ask', arguments: [milliseconds] })).value),
    );
    expect((await holding).value).toBe(true);
    expect(refusedAtOnce).toEqual([false, expect.any(Number)]);
    expect(waited).toEqual([true, expect.any(Number)]);
    expect((waited as number[])[1]).toBeGreaterThan(100);
  },

  'problems-are-listed': async () => {
    const code = `function f() { console.error('mal'); return 'bien'; }`;
    const { host } = new Book([tabOf('Hoja', [])], { code });
    expect((await host.run({ function: 'f' })).value).toBe('bien');
    expect(host.executions()).toEqual([expect.objectContaining({ state: 'done', error: null, log: ['mal'] })]);
  },
};

/** What may only be tried where no mail leaves and no trigger stays. */
const MAIL_AND_CLOCK = `
function send(to) {
  MailApp.sendEmail({ to, subject: 's', body: 't', htmlBody: '<p>t</p>', name: 'Ana',
    attachments: [Utilities.newBlob(Utilities.base64Decode('AH+A/w=='), 'image/png', 'a.png')] });
}
function require(scope) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]); return 'siguió'; }
function install() {
  ScriptApp.newTrigger('daily').timeBased().atHour(7).everyDays(1).inTimezone('America/Bogota').create();
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
}
function remove() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
function say(text) { SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Título', 5); return 'siguió'; }
function daily() {
  let ui;
  try { SpreadsheetApp.getUi(); } catch (problem) { ui = problem.message; }
  console.log(Session.getEffectiveUser().getEmail() + '|' + Session.getActiveUser().getEmail() + '|' + ui);
}
function hourly() {}
`;
const withMail = () =>
  new Book([tabOf('Hoja', [])], { code: MAIL_AND_CLOCK, user: 'ana@example.com', today: '2026-11-20T06:30' });
const call = async (book: Book, name: string, ...given: unknown[]) =>
  (await book.host.run({ function: name, arguments: given })).value;
const byClock = (book: Book) => book.host.executions().filter(({ source }) => source === 'clock');

const MAIL_AND_CLOCK_TESTS: typeof TESTS = {
  'mail-leaves-from-the-account': async () => {
    const book = withMail();
    await call(book.as('beto@example.com'), 'send', 'uno@example.com');
    expect(book.mails()).toMatchObject([
      { from: 'beto@example.com', senderName: 'Ana', to: ['uno@example.com'], text: 't', html: '<p>t</p>' },
    ]);
    expect(book.mails()[0]?.attachments[0]?.bytes).toEqual(Uint8Array.of(0, 127, 128, 255));
  },

  'bad-address-is-refused': async () => {
    const book = withMail();
    await expect(call(book, 'send', 'uno@example.com,no es')).rejects.toThrow('Invalid email: no es');
    expect(book.mails()).toEqual([]);
  },

  'mail-quota-ends': async () => {
    const book = withMail();
    const fifty = Array.from({ length: 50 }, (_, index) => `p${index}@example.com`).join(',');
    await call(book, 'send', fifty);
    await call(book, 'send', fifty);
    await expect(call(book, 'send', 'uno@example.com')).rejects.toThrow(
      'Service invoked too many times for one day: email.',
    );
  },

  'missing-permission-is-asked': async () => {
    const book = withMail();
    expect(await call(book, 'require', 'https://www.googleapis.com/auth/script.send_mail')).toBe('siguió');
    await expect(call(book, 'require', 'https://mail.google.com/')).rejects.toThrow('Authorization is required');
  },

  'triggers-run-by-the-clock': async () => {
    const book = withMail();
    await call(book, 'install');
    await book.moveClock('2026-11-20T12:30');
    const names = byClock(book).map(({ function: name }) => name);
    expect(names.filter((name) => name === 'daily')).toHaveLength(1);
    expect(names.filter((name) => name === 'hourly')).toHaveLength(6);
    expect(book.host.clock().scheduled.find(({ function: name }) => name === 'daily')?.at).toMatch(/T07:/);
  },

  'triggers-run-as-their-owner': async () => {
    const book = withMail();
    await call(book, 'install');
    await book.as('beto@example.com').moveClock('2026-11-20T08:00');
    const [daily] = byClock(book).filter(({ function: name }) => name === 'daily');
    expect(daily).toMatchObject({
      user: 'ana@example.com',
      log: ['ana@example.com||Cannot call SpreadsheetApp.getUi() from this context.'],
    });
  },

  'triggers-are-removed-by-their-owner': async () => {
    const book = withMail();
    await call(book, 'install');
    await call(book.as('beto@example.com'), 'remove');
    expect(book.host.clock().scheduled).toHaveLength(2);
    await call(book.as('ana@example.com'), 'remove');
    expect(book.host.clock().scheduled).toEqual([]);
  },

  'twenty-triggers': async () => {
    const book = withMail();
    for (let turn = 0; turn < 10; turn++) await call(book, 'install');
    await expect(call(book, 'install')).rejects.toThrow('too many triggers');
  },

  'message-in-a-corner': async () => {
    const book = withMail();
    expect(await call(book, 'say', 'hola')).toBe('siguió');
    expect(book.events).toContainEqual({ type: 'toast', title: 'Título', message: 'hola', error: false });
  },
};

/** What only the page shows: the test there has the row's id as its name, or in it. */
const IN_THE_PAGE: Readonly<Record<string, string>> = {
  'dialog-beside-the-sheet': 'test/browser/dialogs.test.ts',
  'dialog-size': 'test/browser/dialogs.test.ts',
  'dialog-offers-files': 'test/browser/dialogs.test.ts',
};

/** What the local host does otherwise than Google, and why that is no harm. */
const NOT_SIMULATED: Readonly<Record<string, string>> = {
  'edit-queue': 'the host judges every edit, in order: a lost onEdit would make tests of the others random',
  'lock-lost-on-alert': 'the add-on opens no alert, so the host has none',
};

const ALL = { ...TESTS, ...MAIL_AND_CLOCK_TESTS };

test.each(Object.entries(ALL))('%s', (_, check) => check());

test.each(Object.entries(IN_THE_PAGE))('%s is tried in the page', (id, file) =>
  expect(readFileSync(at(file), 'utf8')).toMatch(new RegExp(`test\\('[^']*${id}`)),
);

test('every row of a person is simulated, or it is said why not', () => {
  const rows = CONTRACT.filter(({ checkedBy }) => checkedBy === 'person').flatMap((group) => group.rows);
  const known = [ALL, IN_THE_PAGE, NOT_SIMULATED].flatMap((table) => Object.keys(table));
  expect(known.sort()).toEqual(rows.map(({ id }) => id).sort());
});
