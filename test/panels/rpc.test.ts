import { asPanelError, call, PanelError } from '../../src/panels/kit/rpc';
import { explainFailure } from '../../src/panels/kit/rpc-failure';

type Settle = { readonly succeed: (answer: unknown) => void; readonly fail: (error: unknown) => void };

/** Puts a google.script.run in the page that answers as told; gives what it was sent. */
function googleThat(answer: (settle: Settle, json: string) => void): string[] {
  const sent: string[] = [];
  const run = (settle: Settle) => ({
    withSuccessHandler: (succeed: Settle['succeed']) => run({ ...settle, succeed }),
    withFailureHandler: (fail: Settle['fail']) => run({ ...settle, fail }),
    panel: (json: string) => {
      sent.push(json);
      answer(settle, json);
    },
  });
  Object.assign(globalThis, { google: { script: { run: run({ succeed: () => {}, fail: () => {} }) } } });
  return sent;
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'google');
});

const caught = () => call('help.rules', {}).then(() => null, asPanelError);

test('sends the command with its request and gives the value', async () => {
  const sent = googleThat(({ succeed }) => succeed('{"ok":true,"value":{"cell":"L14","row":"inPlace"}}'));
  const answer = await call('review.goTo', { tab: 'LAURA', row: 14, column: 'reply', rowKey: null });
  expect(answer).toEqual({ cell: 'L14', row: 'inPlace' });
  expect(JSON.parse(sent[0] ?? '')).toEqual({
    command: 'review.goTo',
    tab: 'LAURA',
    row: 14,
    column: 'reply',
    rowKey: null,
  });
});

test('a refusal keeps its own words', async () => {
  googleThat(({ succeed }) => succeed('{"ok":false,"message":"Esa fila ya no está."}'));
  expect(await caught()).toMatchObject({ kind: 'refused', message: 'Esa fila ya no está.', stopsEverything: false });
});

test.each([
  ['nothing', null],
  ['no JSON', 'Error'],
  ['JSON of something else', '{"value":1}'],
  ['JSON null', 'null'],
])('an answer of %s asks to reload', async (_, answer) => {
  googleThat(({ succeed }) => succeed(answer));
  expect(await caught()).toMatchObject({ kind: 'reload' });
});

test('a failure of Google is explained and keeps its cause', async () => {
  const cause = new Error('PERMISSION_DENIED');
  googleThat(({ fail }) => fail(cause));
  const error = await caught();
  expect(error).toMatchObject({ kind: 'account', stopsEverything: true, cause });
  expect(error?.message).toContain('varias cuentas');
});

test('gives up after the longest run that Google allows', async () => {
  jest.useFakeTimers();
  googleThat(() => {});
  const error = caught();
  await jest.advanceTimersByTimeAsync(390_000);
  expect(await error).toMatchObject({ kind: 'too-long' });
});

test('without Google in the page it says so instead of waiting', async () => {
  expect(await caught()).toBeInstanceOf(PanelError);
});

test.each([
  ['account', 'ScriptError: Authorization is required to perform that action.'],
  ['account', 'ScriptError: Authorisation is required to perform that action.'],
  ['account', 'Se requiere autorización para realizar esa acción.'],
  ['account', 'You do not have permission to call SpreadsheetApp.getUi'],
  ['account', 'NetworkError: Connection failure due to HTTP 403'],
  ['quota', 'Service invoked too many times for one day: email.'],
  ['quota', 'Service using too much computer time for one day'],
  ['too-long', 'Exceeded maximum execution time'],
  ['too-long', 'Se ha superado el tiempo máximo de ejecución'],
  ['busy', 'Error: Otra persona está usando el complemento en este momento. Espere unos segundos y repita.'],
  ['busy', 'Service Spreadsheets timed out while accessing document with id 1x.'],
  ['busy', 'Service Spreadsheets failed while accessing document with id 1x.'],
  ['busy', "We're sorry, a server error occurred. Please wait a bit and try again."],
  ['busy', 'Service invoked too many times in a short time: exec. Try Utilities.sleep(1000) between calls.'],
  ['busy', 'There are too many scripts running simultaneously for this Google user account.'],
  ['busy', 'NetworkError: Connection failure due to HTTP 429'],
  ['busy', 'NetworkError: Connection failure due to HTTP 503'],
  ['offline', 'NetworkError: Connection failure due to HTTP 0'],
  ['reload', 'Script function not found: panel'],
  ['reload', 'google is not defined'],
  ['unknown', 'TypeError: Cannot read properties of undefined'],
  ['unknown', ''],
])('%s: «%s»', (kind, text) => {
  const failure = explainFailure(text);
  expect(failure.kind).toBe(kind);
  expect(failure.message).toMatch(/[Ii]ntente|[Rr]ecargue/);
});

test('an unknown failure shows its text, for whoever helps', () => {
  expect(explainFailure('ScriptError: boom').message).toContain('con este texto: boom');
});
