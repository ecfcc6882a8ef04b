import { NO_CALLS } from '../../src/local/host/execution';
import { ExecutionLog } from '../../src/local/host/execution-log';
import type { Execution } from '../../src/local/protocol';
import { Book, tabOf } from '../support/book';

const CODE = `
function onOpen() {}
function onEdit() { throw new Error('mal'); }
function read() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B2').getValues(); }
function readAndFail() { read(); read(); throw new TypeError('no se puede'); }
function forever() { read(); for (;;) {} }
function panel(json) { return json; }
`;
const open = () => new Book([tabOf('Hoja', [['']])], { code: CODE, user: 'ana@example.com' });
const shown = ({ function: name, source, state }: Execution) => `${name} ${source} ${state}`;

test('each is listed with who, how long, what it cost and how it ended; the newest first', async () => {
  const { host } = open();
  await host.run({ function: 'read' });
  await host.runPanel({ function: 'panel', arguments: [`{"command":"x","text":"${'a'.repeat(500)}"}`] });
  await host.run({ function: 'readAndFail' }, { source: 'menu' }).catch(() => undefined);
  await host.run({ function: 'forever', limitSeconds: 0.4 }).catch(() => undefined);
  await host.edit({ kind: 'type', tab: 1, row: 0, column: 0, values: [['x']] });
  const list = host.executions();
  expect(list.map(shown)).toEqual([
    'onEdit trigger failed',
    'forever program limit',
    'readAndFail menu failed',
    'panel panel done',
    'read program done',
  ]);
  const [trigger, limit, failed, panel, read] = list;
  expect(read).toMatchObject({ user: 'ana@example.com', argument: '', error: null, calls: { read: 1, write: 0 } });
  expect(panel?.argument).toMatch(/^{"command":"x","text":"a+$/);
  expect(panel?.argument.length).toBeLessThanOrEqual(160);
  expect(failed).toMatchObject({ calls: { read: 2 }, error: { message: 'no se puede' } });
  expect(failed?.error?.stack).toMatch(/^at readAndFail \(Code\.js:5:\d+\)$/);
  expect(limit).toMatchObject({ calls: { read: 1 }, error: { message: expect.stringContaining('tiempo máximo') } });
  expect(limit?.milliseconds).toBeGreaterThanOrEqual(400);
  expect(trigger).toMatchObject({ error: { message: 'mal' } });
  for (const { startedAt } of list) expect(Date.now() - Date.parse(startedAt)).toBeLessThan(60_000);
});

test('is told when it starts and when it ends', async () => {
  const book = open();
  await book.host.run({ function: 'read' });
  const told = book.events.flatMap((event) => (event.type === 'execution' ? [event.execution] : []));
  expect(told.map(shown)).toEqual(['read program running', 'read program done']);
  expect(told[0]).toMatchObject({ milliseconds: null, id: told[1]?.id });
});

test('the last 200 are kept', async () => {
  const log = new ExecutionLog(() => undefined);
  const about = { function: 'f', arguments: [], source: 'menu', user: '' } as const;
  for (let turn = 0; turn < 210; turn++)
    await log.record(about, async () => ({ value: null, calls: NO_CALLS, log: [] }));
  const list = log.list();
  expect([list.length, list[0]?.id, list.at(-1)?.id]).toEqual([200, 210, 11]);
});

describe('what a script writes to its console', () => {
  const NOTING = `
function fail() { throw new TypeError('no se puede'); }
function note() {
  try { fail(); } catch (problem) { console.error('regla x: ' + problem.stack); }
  console.error(new Error('otra'));
  console.log('fila', 3, { a: 1 });
  return 'bien';
}
function noteAndFail() { note(); fail(); }
function noteOften() { for (let turn = 0; turn < 1000; turn++) console.error('x'.repeat(9000)); }
`;
  const noting = () => new Book([tabOf('Hoja', [])], { code: NOTING }).host;

  test('is kept with its execution, which ends well, with the lines of the script alone', async () => {
    const host = noting();
    const { value, log } = await host.run({ function: 'note' });
    expect(value).toBe('bien');
    expect(log).toHaveLength(3);
    const [execution] = host.executions();
    expect(execution).toMatchObject({ state: 'done', error: null });
    const [first = '', second = '', third] = execution?.log ?? [];
    expect(first).toMatch(
      /^regla x: TypeError: no se puede\n\s+at fail \(Code\.js:2:\d+\)\n\s+at note \(Code\.js:4:\d+\)$/,
    );
    expect(second).toMatch(/^Error: otra\n\s+at note \(Code\.js:5:\d+\)$/);
    expect(third).toBe('fila 3 {"a":1}');
  });

  test('is kept also when the execution fails', async () => {
    const host = noting();
    await host.run({ function: 'noteAndFail' }).catch(() => undefined);
    expect(host.executions()[0]).toMatchObject({ state: 'failed', error: { message: 'no se puede' } });
    expect(host.executions()[0]?.log).toHaveLength(3);
  });

  test('has an end', async () => {
    const host = noting();
    await host.run({ function: 'noteOften' });
    const [execution] = host.executions();
    expect(execution?.log).toHaveLength(100);
    expect(execution?.log[0]?.length).toBeLessThanOrEqual(4000);
  });

  test('nothing else of a console is there', async () => {
    const host = new Book([tabOf('Hoja', [])], { code: 'function f() { console.table([]); }' }).host;
    await expect(host.run({ function: 'f' })).rejects.toThrow('console.table no está implementado');
  });
});
