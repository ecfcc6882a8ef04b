import { ExecutionError } from '../../src/local/host/execution';
import { FAULT_MESSAGE, type Fault } from '../../src/local/host/faults';
import { Book, tabOf } from '../support/book';
import { atEachPoint, atOnce, faultAt, injectionPoints, recordCalls, settled } from '../support/faults';

/** The tools of the fault tests do what those tests believe of them. */

// The machine may be busy, and each point is an execution of its own.
jest.setTimeout(30_000);

const CODE = `
const cell = (a1) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hoja').getRange(a1);
function work() {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(2000)) return 'busy';
  cell('A1').setValue('uno');
  cell('A2').setValue('dos');
  lock.releaseLock();
  MailApp.sendEmail({ to: 'a@example.com', body: 'x' });
  cell('A3').setValue('tres');
  return 'bien';
}
function careful() {
  try { cell('A1').setValue('uno'); } catch (problem) { return problem.message; }
  return 'bien';
}
function failsByItself() { try { MailApp.sendEmail({ to: 'no es' }); } catch (problem) { return problem.message; } }
function takeLock() { return LockService.getDocumentLock().tryLock(0); }
function who() {
  const lock = LockService.getDocumentLock();
  lock.tryLock(5000);
  const at = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hoja').getLastRow() + 1;
  cell('A' + at).setValue(Session.getActiveUser().getEmail());
  lock.releaseLock();
}
`;
const open = () => new Book([tabOf('Hoja', [])], { code: CODE, user: 'ana@example.com' });
const column = (book: Book) => ['A1', 'A2', 'A3'].map((cell) => book.text('Hoja', cell));
const CALLS = [
  'lock',
  'tabs',
  'gridSize',
  'writeValues',
  'tabs',
  'gridSize',
  'writeValues',
  'unlock',
  'sendMail',
  'tabs',
  'gridSize',
  'writeValues',
];
const record = () => recordCalls((fault) => open().host.run({ function: 'work', fault }));

test('a recorded run tells its service calls in order, and goes well', async () => {
  const book = open();
  const calls = await recordCalls((fault) => book.host.run({ function: 'work', fault }));
  expect(calls.map(({ name }) => name)).toEqual(CALLS);
  expect(calls.map(({ index }) => index)).toEqual(CALLS.map((_, index) => index));
  expect(calls[3]?.arguments).toEqual([1, 0, 0, [['uno']]]);
  expect(column(book)).toEqual(['uno', 'dos', 'tres']);
});

describe('at the second write', () => {
  const KILLED = 'La ejecución se detuvo (prueba de fallos).';
  test.each<[string, Fault, string[], string]>([
    ['an error before it: it is not made', { when: 'before', what: 'error' }, ['uno', '', ''], FAULT_MESSAGE],
    ['an error after it: it is made', { when: 'after', what: 'error' }, ['uno', 'dos', ''], FAULT_MESSAGE],
    ['killed before it', { when: 'before', what: 'kill' }, ['uno', '', ''], KILLED],
    ['killed after it', { when: 'after', what: 'kill' }, ['uno', 'dos', ''], KILLED],
  ])('%s', async (_, fault, expected, message) => {
    const [, call] = (await record()).filter(({ name }) => name === 'writeValues');
    if (!call) throw new Error('no second write');
    const book = open();
    const came = await settled(book.host.run({ function: 'work', fault: faultAt({ call, fault, title: '' }) }));
    expect(came).toBeInstanceOf(ExecutionError);
    expect((came as ExecutionError).message).toBe(message);
    expect(column(book)).toEqual(expected);
    expect(book.mails()).toEqual([]);
    // As at the end of every execution, Google frees its lock.
    expect((await book.host.run({ function: 'takeLock' })).value).toBe(true);
  });
});

test('a script may catch the error', async () => {
  const { host } = open();
  const fault = (): Fault => ({ when: 'before', what: 'error' });
  expect((await host.run({ function: 'careful', fault })).value).toBe(FAULT_MESSAGE);
});

test('what failed by itself was not applied: it keeps its own error', async () => {
  const { host } = open();
  const fault = (): Fault => ({ when: 'after', what: 'error' });
  expect((await host.run({ function: 'failsByItself', fault })).value).toBe('Invalid email: no es');
});

test('goes through every fault at every call, and says where a check failed', async () => {
  const points = injectionPoints(await record());
  const seen: string[] = [];
  const count = await atEachPoint(points, async (fault, { title }) => {
    const book = open();
    const came = await settled(book.host.run({ function: 'work', fault }));
    seen.push(title);
    // Nothing stands below what was written before: the faults struck, each in its place.
    expect(column(book).join('|')).toMatch(/^(\|\||uno\|\||uno\|dos\||uno\|dos\|tres)$/);
    expect(came).toBeInstanceOf(ExecutionError);
  });
  // Three faults at what changes something, one at what only asks.
  expect(count).toBe(6 * 3 + 6);
  expect(new Set(seen).size).toBe(count);
  const failing = atEachPoint(points, async (_, { call, fault }) => {
    if (call.name === 'sendMail' && fault.when === 'after') throw new Error('mal');
  });
  await expect(failing).rejects.toThrow('8 sendMail, after: error: mal');
});

test('a run without calls has no points, which is a failure', () => {
  expect(() => injectionPoints([])).toThrow('no injection points');
});

test('a failure that is not of the execution is the test’s', async () => {
  await expect(settled(Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
});

test('two people at once: each run is its person’s, and neither loses a write', async () => {
  const book = open();
  const run = (user: string) => () => book.as(user).host.run({ function: 'who' });
  await atOnce(run('ana@example.com'), run('beto@example.com'), run('carla@example.com'));
  expect(column(book).sort()).toEqual(['ana@example.com', 'beto@example.com', 'carla@example.com']);
  expect(new Set(book.host.executions().map(({ user }) => user)).size).toBe(3);
});
