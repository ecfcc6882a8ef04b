import { emptyState } from '../../src/local/host/host-state';
import { momentOf } from '../../src/local/host/moment';
import { Book, tabOf } from '../support/book';

/** Installable triggers by the clock: whose they are, when they run, and as whom. */

// The machine may be busy, and each run is an execution of its own.
jest.setTimeout(30_000);

const CODE = `
const cells = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Registro');
function note(what) {
  const now = Utilities.formatDate(new Date(), 'America/Bogota', 'yyyy-MM-dd HH:mm');
  const users = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join('|');
  cells().getRange(cells().getLastRow() + 1, 1, 1, 3).setNumberFormat('@').setValues([[what, now, users]]);
}
function daily() { note('daily'); }
function hourly() { note('hourly'); }
function failing() { note('failing'); throw new Error('mal'); }
function menu() { SpreadsheetApp.getUi().createMenu('x'); }
function place() {
  SpreadsheetApp.getActiveSpreadsheet().toast('hola', 'título');
  note(SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName());
}
function install(handler, hour) {
  const builder = ScriptApp.newTrigger(handler).timeBased();
  return (hour === undefined ? builder.everyHours(1) : builder.atHour(hour).everyDays(1).inTimezone('America/Bogota'))
    .create().getHandlerFunction();
}
function listed() { return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()); }
function remove(handler) {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
}
function removeTwice() { const [one] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(one); ScriptApp.deleteTrigger(one); }
function selfRemoving() { note('once'); remove('selfRemoving'); }
`;
const open = () =>
  new Book([tabOf('Hoja', []), tabOf('Registro', [])], {
    code: CODE,
    user: 'ana@example.com',
    today: '2026-11-20T08:00',
  });
const call = async (book: Book, name: string, ...args: unknown[]) =>
  (await book.host.run({ function: name, arguments: args })).value;
const recorded = (book: Book) =>
  book.store.tab(book.id('Registro')).rows.map((row) => row?.slice(0, 3).map((cell) => cell?.value));
const times = (book: Book, what: string) =>
  recorded(book).flatMap((row) => (row?.[0] === what ? [String(row[1])] : []));

describe('what is installed', () => {
  test('each person sees and removes their own', async () => {
    const book = open();
    expect(await call(book, 'install', 'daily', 7)).toBe('daily');
    await call(book, 'install', 'hourly');
    book.as('beto@example.com');
    expect(await call(book, 'listed')).toEqual([]);
    await call(book, 'install', 'daily', 9);
    await call(book, 'remove', 'daily');
    expect(await call(book, 'listed')).toEqual([]);
    expect(await call(book.as('ana@example.com'), 'listed')).toEqual(['daily', 'hourly']);
    expect(book.host.clock().scheduled.map(({ function: name, user }) => `${name} ${user}`)).toEqual([
      'hourly ana@example.com',
      'daily ana@example.com',
    ]);
  });

  test('at most 20 of a person', async () => {
    const book = open();
    for (let turn = 0; turn < 20; turn++) await call(book, 'install', 'hourly');
    await expect(call(book, 'install', 'hourly')).rejects.toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    await call(book.as('beto@example.com'), 'install', 'hourly');
  });

  test('one that is gone cannot be removed again', async () => {
    const book = open();
    await call(book, 'install', 'hourly');
    await expect(call(book, 'removeTwice')).rejects.toThrow('deleting trigger');
    expect(await call(book, 'listed')).toEqual([]);
  });

  test.each(['atHour(24)', 'atHour(-1)', 'everyDays(0)', 'everyHours(0)', 'atHour(7.5)'])(
    '%s is refused',
    async (asked) => {
      const code = `function f() { ScriptApp.newTrigger('g').timeBased().${asked}; }`;
      const { host } = new Book([tabOf('Hoja', [])], { code });
      await expect(host.run({ function: 'f' })).rejects.toThrow('Invalid argument');
    },
  );
});

describe('when the clock is moved forward', () => {
  test('what is due runs in its order, at its time, as its owner', async () => {
    const book = open();
    await call(book, 'install', 'daily', 7);
    await call(book, 'install', 'hourly');
    const [hourly, daily] = book.host.clock().scheduled;
    expect(hourly?.at).toMatch(/^2026-11-20T08:\d\d$/);
    expect(daily?.at).toMatch(/^2026-11-21T07:\d\d$/);

    const clock = await book.as('').moveClock('2026-11-21T12:00');
    expect(clock).toMatchObject({ now: '2026-11-21T12:00', moved: true, running: false });
    expect(times(book, 'daily')).toEqual([daily?.at.replace('T', ' ')]);
    expect(times(book, 'hourly')).toHaveLength(28);
    const all = recorded(book).map((row) => String(row?.[1]));
    expect(all).toEqual([...all].sort());
    expect(new Set(recorded(book).map((row) => row?.[2]))).toEqual(new Set(['|ana@example.com']));
    expect(
      new Set(
        book.host
          .executions()
          .slice(0, 29)
          .map(({ source }) => source),
      ),
    ).toEqual(new Set(['clock']));
  });

  test('one that fails is listed, and the rest goes on', async () => {
    const book = open();
    await call(book, 'install', 'failing', 9);
    await call(book, 'install', 'daily', 10);
    await book.moveClock('2026-11-20T12:00');
    expect(times(book, 'daily')).toHaveLength(1);
    const [last, before] = book.host.executions();
    expect(last).toMatchObject({ function: 'daily', state: 'done', user: 'ana@example.com' });
    expect(before).toMatchObject({ function: 'failing', source: 'clock', state: 'failed', error: { message: 'mal' } });
  });

  test('one that removes itself runs once', async () => {
    const book = open();
    await call(book, 'install', 'selfRemoving');
    await book.moveClock('2026-11-20T20:00');
    expect(times(book, 'once')).toHaveLength(1);
    expect(book.host.clock().scheduled).toEqual([]);
  });

  test('a month at most while something is scheduled; without it, any time', async () => {
    const book = open();
    await call(book, 'install', 'daily', 7);
    await expect(book.moveClock('2026-12-25T08:00')).rejects.toThrow('31 días');
    expect(book.host.clock().now).toBe('2026-11-20T08:00');
    await call(book, 'remove', 'daily');
    expect((await book.moveClock('2031-02-28T08:00')).now).toBe('2031-02-28T08:00');
  });
});

test('moved backward nothing runs, and what is due is due from there', async () => {
  const book = open();
  await call(book, 'install', 'daily', 7);
  await book.moveClock('2026-11-22T12:00');
  await book.moveClock('2026-11-20T06:00');
  expect(times(book, 'daily')).toHaveLength(2);
  expect(book.host.clock().scheduled[0]?.at).toMatch(/^2026-11-20T07:/);
  await book.moveClock(null);
  expect(book.host.clock()).toMatchObject({ moved: false });
  expect(times(book, 'daily')).toHaveLength(2);
});

test.each([
  '',
  'mañana',
  '2026-11-31T08:00',
  '2026-11-20',
  '2026-11-20T24:00',
  '1999-01-01T00:00',
  '2026-11-20T08:00:00',
])('«%s» is no moment', async (to) => {
  await expect(open().moveClock(to)).rejects.toThrow('Escriba una fecha');
});

test('while one move goes on there is no other', async () => {
  const book = open();
  await call(book, 'install', 'hourly');
  const moving = book.moveClock('2026-11-20T12:00');
  expect(book.host.clock().running).toBe(true);
  await expect(book.moveClock('2026-11-21T12:00')).rejects.toThrow('todavía se está moviendo');
  expect((await moving).now).toBe('2026-11-20T12:00');
});

test('stopped on its way, the clock stays where it got to, and what is left is due from there', async () => {
  const book = open();
  await call(book, 'install', 'hourly');
  const leave = book.host.subscribe((event) => {
    if (event.type === 'execution' && event.execution.source === 'clock' && times(book, 'hourly').length === 2)
      book.host.stopClock();
  });
  const { now, running, scheduled } = await book.moveClock('2026-11-25T08:00');
  leave();
  const ran = times(book, 'hourly');
  expect(ran).toHaveLength(2);
  expect([now.replace('T', ' '), running]).toEqual([ran[1], false]);
  expect(scheduled.map(({ at }) => at > now && at < '2026-11-20T11:00')).toEqual([true]);
  await book.moveClock('2026-11-20T12:00');
  expect(times(book, 'hourly')).toHaveLength(4);
});

test('with nothing to stop, the next move goes all the way', async () => {
  const book = open();
  await call(book, 'install', 'hourly');
  book.host.stopClock();
  expect((await book.moveClock('2026-11-20T12:00')).now).toBe('2026-11-20T12:00');
  expect(times(book, 'hourly')).toHaveLength(4);
});

describe('by the clock nobody is there', () => {
  test('so there is no user interface', async () => {
    await expect(open().runDue('menu', 'ana@example.com')).rejects.toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('no selection, and nobody sees a message', async () => {
    const book = open();
    book.host.select({ tab: book.id('Registro'), row: 3, column: 0, rowCount: 1, columnCount: 1 });
    await book.runDue('place', 'ana@example.com');
    expect(times(book, 'Hoja')).toHaveLength(1);
    expect(book.events.filter(({ type }) => type === 'toast')).toEqual([]);
  });
});

test('as time goes, what is due runs by itself', async () => {
  const rule = { kind: 'daily', hour: 9, everyDays: 1 } as const;
  const trigger = { id: 1, owner: 'ana@example.com', handler: 'daily', rule, minute: 5, next: 0 };
  const book = new Book([tabOf('Hoja', []), tabOf('Registro', [])], {
    code: CODE,
    host: {
      state: { ...emptyState('x'), triggers: [trigger] },
      clockOffset: Number(momentOf('2026-11-20T09:05')) - 200 - Date.now(),
    },
  });
  const ran = new Promise<void>((resolve) => {
    book.host.subscribe((event) => {
      if (event.type === 'execution' && event.execution.state === 'done') resolve();
    });
  });
  expect(book.host.executions()).toEqual([]);
  await ran;
  expect(times(book, 'daily')).toEqual(['2026-11-20 09:05']);
  expect(book.host.clock().scheduled[0]?.at).toBe('2026-11-21T09:05');
});
