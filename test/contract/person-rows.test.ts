import { CONTRACT } from '../../src/google/contract';
import { Book, HEADERS, rowInOrder, tabOf } from '../support/book';

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
    expect(await trying('MailApp.getRemainingDailyQuota()')).toBe(
      refused('MailApp.getRemainingDailyQuota', 'script.send_mail'),
    );
    expect(await trying('ScriptApp.getProjectTriggers()')).toBe(
      refused('ScriptApp.getProjectTriggers', 'script.scriptapp'),
    );
    expect(await trying('Session.getActiveUser().getEmail()')).toBe('');
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

/** What the local host does otherwise than Google, and why that is no harm. */
const NOT_SIMULATED: Readonly<Record<string, string>> = {
  'edit-queue': 'the host judges every edit, in order: a lost onEdit would make tests of the others random',
  'lock-lost-on-alert': 'the add-on opens no alert, so the host has none',
};

test.each(Object.entries(TESTS))('%s', (_, check) => check());

test('every row of a person is simulated, or it is said why not', () => {
  const rows = CONTRACT.filter(({ checkedBy }) => checkedBy === 'person').flatMap((group) => group.rows);
  expect([...Object.keys(TESTS), ...Object.keys(NOT_SIMULATED)].sort()).toEqual(rows.map(({ id }) => id).sort());
});
