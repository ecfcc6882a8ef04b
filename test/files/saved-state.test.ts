import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SavedState } from '../../src/local/files/saved-state';
import { Book, tabOf } from '../support/book';

/** What `npm start` keeps beside the working copy, over several starts. */

const CODE = `
function install() { ScriptApp.newTrigger('daily').timeBased().atHour(7).everyDays(1).create(); }
function uninstall() { for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one); }
function daily() {}
function keep(text) {
  PropertiesService.getDocumentProperties().setProperty('a', text);
  PropertiesService.getUserProperties().setProperty('borrador', 'de ' + text);
}
function send(subject) {
  MailApp.sendEmail({ to: 'uno@example.com,dos@example.com', subject, body: 'á',
    attachments: [Utilities.newBlob(Utilities.base64Decode('AH+A/w=='), 'image/png', 'a.png')] });
  return MailApp.getRemainingDailyQuota();
}
function left() { return MailApp.getRemainingDailyQuota(); }
function id() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }
`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'base-estado-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const workbook = () => path.join(folder, 'base.xlsx');

/** One start of the program, used and ended. */
async function started<Value>(use: (book: Book) => Promise<Value>, options: { fresh?: boolean } = {}) {
  const told: string[] = [];
  const tell = (notice: string) => void told.push(notice);
  const { saved, state } = await SavedState.open({ workbook: workbook(), fresh: options.fresh ?? false, tell });
  const host = { state, keeper: saved };
  const book = new Book([tabOf('Hoja', [])], { code: CODE, user: 'ana@example.com', today: '2026-11-20T08:00', host });
  const value = await use(book);
  book.host.close();
  await saved.close();
  return { value, told };
}
const call = async (book: Book, name: string, ...given: unknown[]) =>
  (await book.host.run({ function: name, arguments: given })).value;

test('triggers, properties, mails and quota are there the next time; the clock is not', async () => {
  const first = await started(async (book) => {
    await call(book, 'install');
    await call(book, 'keep', 'uno');
    await call(book, 'send', 'primero');
    await book.moveClock('2026-11-20T10:00');
    expect(await call(book, 'send', 'Señal 🚨')).toBe(96);
    return { mails: book.mails(), id: await call(book, 'id') };
  });
  const second = await started(async (book) => {
    expect(book.host.clock()).toMatchObject({
      now: '2026-11-20T08:00',
      scheduled: [{ function: 'daily', user: 'ana@example.com', at: expect.stringMatching(/^2026-11-21T07:/) }],
    });
    expect(book.properties()).toEqual({ a: 'uno' });
    expect(book.properties('ana@example.com')).toEqual({ borrador: 'de uno' });
    await book.moveClock('2026-11-20T10:01');
    expect(await call(book, 'left')).toBe(96);
    return { mails: book.mails(), id: await call(book, 'id') };
  });
  expect(second.value).toEqual(first.value);
  expect(second.value.mails.map(({ subject }) => subject)).toEqual(['primero', 'Señal 🚨']);
  expect([first.told, second.told]).toEqual([[], []]);
});

test('each workbook has an id of its own', async () => {
  const { value } = await started((book) => call(book, 'id'));
  const again = await started((book) => call(book, 'id'));
  const fresh = await started((book) => call(book, 'id'), { fresh: true });
  expect(again.value).toBe(value);
  expect(fresh.value).not.toBe(value);
  expect(value).toMatch(/^[\w-]{20,}$/);
});

test('a workbook that was made anew begins without any of it', async () => {
  await started(async (book) => {
    await call(book, 'install');
    await call(book, 'keep', 'uno');
    await call(book, 'send', 'x');
  });
  await started(
    async (book) => {
      expect([book.mails(), book.properties(), book.host.clock().scheduled]).toEqual([[], {}, []]);
    },
    { fresh: true },
  );
  expect(readdirSync(folder)).toEqual(['base.xlsx.estado']);
});

test('what was removed stays removed', async () => {
  await started((book) => call(book, 'install'));
  await started(async (book) => {
    expect(book.host.clock().scheduled).toHaveLength(1);
    await call(book, 'uninstall');
  });
  await started(async (book) => expect(book.host.clock().scheduled).toEqual([]));
});

describe('a state that cannot be read', () => {
  test.each([
    ['cut', (text: string) => text.slice(0, -5)],
    ['empty', () => ''],
    ['of another shape', () => '{"triggers":5}'],
    ['with a trigger of another kind', (text: string) => text.replace('"kind":"daily"', '"kind":"never"')],
    ['no text', () => '\u0000\u0001'],
  ])('%s: is said, put aside, and begun empty; the mails are there', async (_, broken) => {
    await started(async (book) => {
      await call(book, 'install');
      await call(book, 'send', 'x');
    });
    const file = `${workbook()}.estado`;
    const bad = broken(readFileSync(file, 'utf8'));
    writeFileSync(file, bad);
    const { told, value } = await started(async (book) => {
      expect(book.host.clock().scheduled).toEqual([]);
      return book.mails().length;
    });
    expect(told).toEqual([expect.stringMatching(/no se puede leer y empieza vacío.*El libro está completo\.$/)]);
    expect(readFileSync(`${file}.ilegible`, 'utf8')).toBe(bad);
    expect(value).toBe(1);
    expect((await started(async () => undefined)).told).toEqual([]);
  });

  test('a mail: the others are there', async () => {
    await started(async (book) => {
      await call(book, 'send', 'uno');
      await call(book, 'send', 'dos');
    });
    const [name = ''] = readdirSync(`${workbook()}.correos`);
    writeFileSync(path.join(`${workbook()}.correos`, name), '{');
    const { told, value } = await started(async (book) => book.mails().length);
    expect([told, value]).toEqual([['Un correo guardado no se puede leer.'], 1]);
  });
});

test('a disk that refuses is said once, and what it lacks is written when it takes it', async () => {
  const inTheWay = `${workbook()}.estado.nuevo`;
  const { told } = await started(async (book) => {
    mkdirSync(inTheWay);
    await call(book, 'keep', 'uno');
    await call(book, 'keep', 'dos');
    await call(book, 'send', 'x');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(existsSync(`${workbook()}.correos`)).toBe(false);
    rmSync(inTheWay, { recursive: true });
  });
  expect(told).toEqual([expect.stringContaining('El libro no corre peligro')]);
  await started(async (book) => {
    expect(book.properties()).toEqual({ a: 'dos' });
    expect(book.mails()).toHaveLength(1);
  });
});
