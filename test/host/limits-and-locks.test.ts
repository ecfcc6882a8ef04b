import { Book, tabOf } from '../support/book';

const CODE = `
function forever() { for (;;) {} }
function lockAndLoop() { LockService.getDocumentLock().tryLock(1000); for (;;) {} }
function waitForLock(milliseconds) { return LockService.getDocumentLock().tryLock(milliseconds); }
function sleep(milliseconds) { const end = Date.now() + milliseconds; while (Date.now() < end); }
function addOne(hold) {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) return 'busy';
  const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
  const before = Number(cell.getValues()[0][0]);
  sleep(hold);
  cell.setValue(before + 1);
  lock.releaseLock();
  return before;
}
function holdLock(milliseconds) {
  const lock = LockService.getDocumentLock();
  const got = lock.tryLock(0);
  sleep(milliseconds);
  lock.releaseLock();
  return got;
}
`;
const open = () => new Book([tabOf('Hoja', [[0]])], { code: CODE });
const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('an endless loop ends at its limit, and says so', async () => {
  await expect(open().host.run({ function: 'forever', limitSeconds: 0.3 })).rejects.toThrow(
    'Se superó el tiempo máximo de ejecución (0.3 segundos): forever.',
  );
});

test('a simple trigger that hangs is told to the person and does not stop the edits to come', async () => {
  const book = new Book([tabOf('Hoja', [['']])], { code: 'function onEdit() { throw new Error("mal"); }' });
  await book.type('Hoja', 'A1', 'x');
  await book.type('Hoja', 'A2', 'y');
  expect(book.text('Hoja', 'A2')).toBe('y');
  expect(book.events.filter(({ type }) => type === 'toast')).toEqual([
    { type: 'toast', title: 'onEdit', message: 'mal', error: true },
    { type: 'toast', title: 'onEdit', message: 'mal', error: true },
  ]);
});

test('the lock of an execution that was ended is free again', async () => {
  const { host } = open();
  await expect(host.run({ function: 'lockAndLoop', limitSeconds: 0.4 })).rejects.toThrow('tiempo máximo');
  expect((await host.run({ function: 'waitForLock', arguments: [0] })).value).toBe(true);
});

test('two executions at once wait for each other: no addition is lost', async () => {
  const book = open();
  const results = await Promise.all(
    [150, 150, 150].map((hold) => book.host.run({ function: 'addOne', arguments: [hold] })),
  );
  expect(results.map(({ value }) => value).sort()).toEqual([0, 1, 2]);
  expect(book.cell('Hoja', 'A1')?.value).toBe(3);
});

test('who waits too long is told that the lock was not free', async () => {
  const { host } = open();
  const holding = host.run({ function: 'holdLock', arguments: [900] });
  await soon(300);
  expect((await host.run({ function: 'waitForLock', arguments: [100] })).value).toBe(false);
  expect((await holding).value).toBe(true);
});

test('an execution that was ended while it waited does not get the lock', async () => {
  const { host } = open();
  const holding = host.run({ function: 'holdLock', arguments: [900] });
  await soon(300);
  await expect(host.run({ function: 'waitForLock', arguments: [5_000], limitSeconds: 0.3 })).rejects.toThrow('tiempo');
  await holding;
  expect((await host.run({ function: 'waitForLock', arguments: [500] })).value).toBe(true);
});
