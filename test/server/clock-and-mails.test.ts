import type { Clock, MailContent, MailSummary } from '../../src/local/protocol';
import { Book, tabOf } from '../support/book';
import { LocalServer } from '../support/local-server';

/** The clock and the inbox over HTTP, as the page asks for them. */

const CODE = `
function onOpen() {}
function daily() {}
function install() { ScriptApp.newTrigger('daily').timeBased().atHour(7).everyDays(1).create(); }
function send(files) {
  MailApp.sendEmail({ to: 'uno@example.com', subject: '<b>hola</b>', body: 't', htmlBody: '<script>alert(1)</script>',
    attachments: files.map(([mimeType, name]) => Utilities.newBlob('<script>alert(1)</script>', mimeType, name)) });
}
`;
let book: Book;
let server: LocalServer;
beforeEach(async () => {
  book = new Book([tabOf('Hoja', [])], { code: CODE, user: 'ana@example.com', today: '2026-11-20T08:00' });
  server = await LocalServer.start(book);
});
afterEach(() => server.stop());

const ask = async <Value>(path: string) => {
  const { status, text } = await server.ask({ path });
  expect(status).toBe(200);
  return JSON.parse(text) as Value;
};
const refusal = ({ status, text }: { status: number; text: string }) => [status, JSON.parse(text).error];

describe('the clock', () => {
  test('is told, and moved', async () => {
    await book.host.run({ function: 'install' });
    expect(await ask<Clock>('/api/clock')).toEqual({
      now: '2026-11-20T08:00',
      moved: true,
      running: false,
      scheduled: [{ function: 'daily', user: 'ana@example.com', at: expect.stringMatching(/^2026-11-21T07:/) }],
    });
    const moved = await server.post('/api/clock', { to: '2026-11-21T12:00' });
    expect([moved.status, JSON.parse(moved.text)]).toMatchObject([200, { now: '2026-11-21T12:00', running: false }]);
    expect(book.host.executions()[0]).toMatchObject({ function: 'daily', source: 'clock' });
    const back = await server.post('/api/clock', { to: null });
    expect(JSON.parse(back.text)).toMatchObject({ moved: false });
  });

  test('its changes are told as events', async () => {
    await book.moveClock('2026-11-25T08:00');
    const told = book.events.flatMap((event) => (event.type === 'clock' ? [event.clock] : []));
    expect(told[0]).toMatchObject({ running: true });
    expect(told.at(-1)).toMatchObject({ now: '2026-11-25T08:00', running: false });
  });

  test('a move is stopped on its way', async () => {
    await book.host.run({ function: 'install' });
    const moving = server.post('/api/clock', { to: '2026-12-15T12:00' });
    await new Promise<void>((resolve) => {
      book.host.subscribe((event) => event.type === 'execution' && event.execution.source === 'clock' && resolve());
    });
    expect((await server.post('/api/clock-stop', {})).status).toBe(200);
    const { now, running } = JSON.parse((await moving).text) as Clock;
    expect(running).toBe(false);
    expect(now < '2026-12-15').toBe(true);
  });

  test.each(['mañana', '', '2026-02-30T08:00', '9999-01-01T00:00', '2026-11-25 08:00'])(
    '«%s» is refused',
    async (to) => {
      expect(refusal(await server.post('/api/clock', { to }))).toEqual([
        409,
        expect.stringContaining('Escriba una fecha'),
      ]);
      expect(book.host.clock().now).toBe('2026-11-20T08:00');
    },
  );

  test.each([{}, { to: 5 }, { to: ['2026-11-25T08:00'] }, { to: 'x'.repeat(41) }, [], null])(
    '%j is no request',
    async (body) => {
      expect(refusal(await server.post('/api/clock', body))[0]).toBe(400);
    },
  );
});

describe('the inbox', () => {
  const send = (...files: [string, string][]) => book.host.run({ function: 'send', arguments: [files] });

  test('lists what was sent, and tells it whole', async () => {
    await send(['image/png', 'a.png']);
    const [mail] = await ask<MailSummary[]>('/api/mails');
    expect(mail).toEqual({
      id: expect.any(String),
      sentAt: '2026-11-20T08:00',
      from: 'ana@example.com',
      senderName: '',
      to: ['uno@example.com'],
      cc: [],
      subject: '<b>hola</b>',
      attachmentCount: 1,
      delivery: 'captured',
    });
    expect(await ask<MailContent>(`/api/mail?id=${mail?.id}`)).toEqual({
      ...mail,
      text: 't',
      html: '<script>alert(1)</script>',
      attachments: [{ name: 'a.png', mimeType: 'image/png', bytes: 25 }],
    });
  });

  test.each<[string, string, string, string]>([
    ['image/png', 'a.png', 'image/png', 'inline'],
    ['image/jpeg', 'a.jpg', 'image/jpeg', 'inline'],
    ['image/webp', 'a.webp', 'image/webp', 'inline'],
    ['image/svg+xml', 'a.svg', 'application/octet-stream', `attachment; filename="a.svg"; filename*=UTF-8''a.svg`],
    ['text/html', 'a.html', 'application/octet-stream', `attachment; filename="a.html"; filename*=UTF-8''a.html`],
    ['IMAGE/PNG', 'a', 'application/octet-stream', `attachment; filename="a"; filename*=UTF-8''a`],
    ['image/png; x', 'a', 'application/octet-stream', `attachment; filename="a"; filename*=UTF-8''a`],
    ['', '', 'application/octet-stream', `attachment; filename="adjunto"; filename*=UTF-8''adjunto`],
    [
      'text/plain',
      'a"\r\nx: y',
      'application/octet-stream',
      `attachment; filename="a___x_ y"; filename*=UTF-8''a%22__x%3A%20y`,
    ],
  ])('a file of %s named «%s» is sent as %s', async (mimeType, name, type, disposition) => {
    await send([mimeType, name]);
    const [mail] = book.mails();
    const { status, headers, text } = await server.ask({ path: `/api/mail-file?id=${mail?.id}&index=0` });
    expect([status, text]).toEqual([200, '<script>alert(1)</script>']);
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': disposition,
      'content-length': '25',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(headers.x).toBeUndefined();
  });

  test.each(['', '?id=', '?id=nada', '?id=__proto__', '?id=../..'])('there is no mail %s', async (query) => {
    await send();
    expect(refusal(await server.ask({ path: `/api/mail${query}` }))).toEqual([404, 'Ese correo ya no está.']);
  });

  test.each(['', '&index=', '&index=1', '&index=-1', '&index=0x0', '&index=length', '&index=99999'])(
    'there is no file %s',
    async (query) => {
      await send(['image/png', 'a.png']);
      const path = `/api/mail-file?id=${book.mails()[0]?.id}${query}`;
      expect(refusal(await server.ask({ path }))).toEqual([404, 'Ese archivo ya no está.']);
    },
  );
});
