import fc from 'fast-check';
import { mailServerOf, smtpDelivery } from '../../src/local/host/smtp-delivery';
import { Book, tabOf } from '../support/book';
import { openFigureTeam } from '../support/figures-book';
import { MailCatcher, type ReceivedMail } from '../support/mail-server';
import { CAMILO, CAROLINA, LAURA } from '../support/reminders-book';

/** `--smtp`: what MailApp was given is what a mail program gets, over a real server, read by a real parser. */

const CODE = `
function send({ files = [], ...parts }) {
  MailApp.sendEmail({ ...parts, attachments: files.map(({ base64, mimeType, name }) =>
    Utilities.newBlob(Utilities.base64Decode(base64), mimeType, name)) });
}
function left() { return MailApp.getRemainingDailyQuota(); }
`;
// The machine may be busy, and each mail is a conversation.
jest.setTimeout(30_000);

let server: MailCatcher;
/** Without encryption. */
let plain: MailCatcher;
beforeAll(async () => {
  plain = await MailCatcher.start({ plain: true });
  server = await MailCatcher.start({ refused: ['nadie@example.com'], answer: 'Ese buzón no existe' });
});
afterAll(() => Promise.all([server.stop(), plain.stop()]));
beforeEach(() => {
  server.received.length = 0;
});

const open = (address = server.address) =>
  new Book([tabOf('Hoja', [])], {
    code: CODE,
    user: 'ana@example.com',
    today: '2026-11-20T08:00',
    host: { deliver: smtpDelivery(address) },
  });
/** The one mail that the server has. */
const only = ({ received } = server): ReceivedMail => {
  expect(received).toHaveLength(1);
  return received[0] as ReceivedMail;
};
const send = (book: Book, parts: object) => book.host.run({ function: 'send', arguments: [parts] });

const EVERY_BYTE = Buffer.from(Uint8Array.from({ length: 256 }, (_, index) => index));

test('subject, both bodies, names, date and attachments arrive as they were given', async () => {
  const book = open();
  const text = `Señora Ñáñez:\n.\n..punto\nUna línea de ${'muchas palabras '.repeat(80)}\n🚨 fin`;
  const html = `<p>Señora <b>Ñáñez</b> 🚨 &lt;script&gt;</p>\n<p>${'x'.repeat(3_000)}</p>`;
  await send(book, {
    to: 'uno@example.com,dos@example.com',
    cc: 'tres@example.com',
    subject: 'Escalamiento ESC-007 · «Pago» señalado 🚨 de la ñ',
    body: text,
    htmlBody: html,
    name: 'Ana Gómez «Redes»',
    files: [
      { base64: EVERY_BYTE.toString('base64'), mimeType: 'image/png', name: 'pantallazo-1.png' },
      { base64: Buffer.from('á').toString('base64'), mimeType: 'image/jpeg', name: 'señal "1"; x.jpg' },
    ],
  });
  const { from, to, parsed } = only();
  expect([from, to]).toEqual(['ana@example.com', ['uno@example.com', 'dos@example.com', 'tres@example.com']]);
  expect(parsed.subject).toBe('Escalamiento ESC-007 · «Pago» señalado 🚨 de la ñ');
  expect(parsed.from?.value).toEqual([{ name: 'Ana Gómez «Redes»', address: 'ana@example.com' }]);
  expect([parsed.to].flat().flatMap((list) => list?.value.map(({ address }) => address))).toEqual([
    'uno@example.com',
    'dos@example.com',
  ]);
  expect([parsed.cc].flat().flatMap((list) => list?.value.map(({ address }) => address))).toEqual(['tres@example.com']);
  expect(parsed.text?.trimEnd()).toBe(text);
  expect(String(parsed.html).trimEnd()).toBe(html);
  expect(parsed.date?.toISOString()).toMatch(/^2026-11-20T13:00/);
  expect(parsed.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['pantallazo-1.png', 'image/png'],
    ['señal "1"; x.jpg', 'image/jpeg'],
  ]);
  expect(parsed.attachments[0]?.content).toEqual(EVERY_BYTE);
  expect(book.mails()).toMatchObject([{ delivery: 'sent', from: 'ana@example.com' }]);
});

test('a megabyte arrives byte for byte', async () => {
  const bytes = Buffer.from(Uint8Array.from({ length: 1024 * 1024 }, (_, index) => (index * 31 + (index >> 8)) % 256));
  await send(open(), {
    to: 'a@example.com',
    files: [{ base64: bytes.toString('base64'), mimeType: 'image/webp', name: 'a.webp' }],
  });
  expect(server.received[0]?.parsed.attachments[0]?.content.equals(bytes)).toBe(true);
});

describe('nobody gets a mail by what a text says', () => {
  test.each<[string, object]>([
    ['a subject with a header', { subject: 'x\r\nBcc: intruso@example.com' }],
    ['a subject with a bare line feed', { subject: 'x\nBcc: intruso@example.com' }],
    ['a subject with a body', { subject: 'x\r\n\r\nbuenas' }],
    ['an address with a header', { to: 'a@example.com\r\nBcc: intruso@example.com' }],
    ['an address with a command', { to: 'a@example.com>\r\nRCPT TO:<intruso@example.com' }],
    ['a copy with a header', { cc: 'a@example.com\nBcc: intruso@example.com' }],
    ['a name with a header', { name: 'Ana\r\nBcc: intruso@example.com' }],
    ['an address in quotes', { to: '"a@example.com\\" <intruso@example.com>"@example.com' }],
    ['a group', { to: 'todos:intruso@example.com;' }],
    ['a comment', { to: 'a@example.com (intruso@example.com)' }],
  ])('%s: refused before anything is sent', async (_, parts) => {
    const book = open();
    await expect(send(book, { to: 'a@example.com', subject: 'x', body: 'x', ...parts })).rejects.toThrow(/^Invalid /);
    expect(server.received).toEqual([]);
    expect(book.mails()).toEqual([]);
  });

  test.each<[string, string]>([
    ['an address and a comma', 'Ana, intruso@example.com'],
    ['angle brackets', 'Ana <intruso@example.com>'],
    ['quotes', 'Ana" <intruso@example.com>, "'],
    ['encoded words', '=?utf-8?q?Ana=0D=0ABcc:_intruso@example.com?='],
    ['parentheses', 'Ana (intruso@example.com)'],
  ])('a sender’s name with %s stays a name', async (_, name) => {
    await send(open(), { to: 'a@example.com', subject: 'x', body: 'x', name });
    const { to, raw, parsed } = only();
    expect(to).toEqual(['a@example.com']);
    expect(parsed.bcc).toBeUndefined();
    expect(raw).not.toMatch(/^bcc:/im);
    expect(parsed.from?.value.map(({ address }) => address)).toEqual(['ana@example.com']);
  });

  test.each([
    'x, intruso@example.com',
    '=?utf-8?b?QmNj?=',
    'Bcc: intruso@example.com',
    '%0d%0aBcc:intruso@example.com',
  ])('the subject «%s» stays a subject', async (subject) => {
    await send(open(), { to: 'a@example.com', subject, body: 'x' });
    const { to, raw } = only();
    expect(to).toEqual(['a@example.com']);
    expect(raw).not.toMatch(/^bcc:/im);
  });

  test('attachments are bytes, never a place to read from', async () => {
    const names = ['../../etc/passwd', 'a\r\nBcc: intruso@example.com', 'C:\\x.png', '"; filename="x.exe'];
    const files = names.map((name) => ({ base64: 'YQ==', mimeType: 'image/png', name }));
    await send(open(), { to: 'a@example.com', subject: 'x', body: 'x', files });
    const { to, raw, parsed } = only();
    expect(to).toEqual(['a@example.com']);
    expect(raw).not.toMatch(/^bcc:/im);
    expect(parsed.attachments.map(({ content }) => content.toString())).toEqual(['a', 'a', 'a', 'a']);
  });

  test('whatever characters subject, name and text are of', async () => {
    const deliver = smtpDelivery(plain.address);
    const line = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/\p{Cc}/gu, ' '));
    const words = fc.record({ subject: line, senderName: line, text: fc.string({ unit: 'grapheme', maxLength: 200 }) });
    const about = { id: 'x', at: 0, from: 'ana@example.com', to: ['a@example.com'], cc: [], html: '', attachments: [] };
    // Many at once: each waits for the server's answers most of the time.
    const mails = fc.array(words, { minLength: 15, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(mails, async (sent) => {
        plain.received.length = 0;
        await Promise.all(sent.map((each) => deliver({ ...about, ...each })));
        expect(plain.received).toHaveLength(15);
        for (const { from, to, raw, parsed } of plain.received) {
          expect([from, to]).toEqual(['ana@example.com', ['a@example.com']]);
          expect(parsed.from?.value.map(({ address }) => address)).toEqual(['ana@example.com']);
          expect(headersOf(raw).filter((name) => /^b?cc$/.test(name))).toEqual([]);
        }
      }),
      { numRuns: 6 },
    );
  });
});

/** Names of a mail's headers; a header's later lines begin with a space. */
const headersOf = (raw: string): string[] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .split(/\r\n(?![ \t])/)
    .map((header) => header.slice(0, header.indexOf(':')).toLowerCase());

describe('when the server does not take it, the script is told in its words', () => {
  test('an unknown recipient', async () => {
    const book = open();
    await expect(send(book, { to: 'nadie@example.com', subject: 'x', body: 'x' })).rejects.toThrow(
      'Ese buzón no existe',
    );
    expect(book.mails()).toEqual([]);
    expect((await book.host.run({ function: 'left' })).value).toBe(100);
  });

  test('one of two', async () => {
    await expect(send(open(), { to: 'a@example.com,nadie@example.com', subject: 'x', body: 'x' })).rejects.toThrow(
      'El servidor de correo no aceptó a nadie@example.com.',
    );
  });

  test('nobody listens there', async () => {
    const gone = await MailCatcher.start();
    const { address } = gone;
    await gone.stop();
    const book = open(address);
    await expect(send(book, { to: 'a@example.com', subject: 'x', body: 'x' })).rejects.toThrow(/ECONNREFUSED/);
    expect(book.mails()).toEqual([]);
  });

  test('nobody said who sends', async () => {
    await expect(send(open().as(''), { to: 'a@example.com', subject: 'x', body: 'x' })).rejects.toThrow('no sender');
  });
});

test('the figures of a day arrive as the add-on wrote them, tables and all, to those people alone', async () => {
  const name = 'Ñoña «🚨» <b>Pérez</b>\r\nBcc: intruso@example.com';
  const book = openFigureTeam({ name, host: { deliver: smtpDelivery(server.address) } });
  await book.runDue('runHourly', CAROLINA);
  const said = book.mails().map(({ from, to, subject, text, html }) => ({ from, to, subject, text, html }));
  expect(said.map(({ to }) => to)).toEqual([[CAROLINA], [LAURA], [CAMILO]]);
  expect(server.received.map(({ from, to }) => ({ from, to }))).toEqual(said.map(({ from, to }) => ({ from, to })));
  server.received.forEach(({ parsed }, index) => {
    expect(parsed.subject).toBe(said[index]?.subject);
    expect(parsed.text?.trimEnd()).toBe(said[index]?.text.trimEnd());
    expect(String(parsed.html).trimEnd()).toBe(said[index]?.html.trimEnd());
    expect(parsed.headers.has('bcc')).toBe(false);
  });
  expect(String(server.received[0]?.parsed.html)).toContain('Ñoña «🚨» &lt;b&gt;Pérez&lt;/b&gt;');
});

test('mails on their way count: two executions at once do not pass the quota together', async () => {
  const book = open();
  const fifty = Array.from({ length: 50 }, (_, index) => `p${index}@example.com`).join(',');
  const parts = { to: fifty, subject: 'x', body: 'x' };
  const came = await Promise.allSettled([send(book, parts), send(book, parts), send(book, parts)]);
  expect(came.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(book.mails()).toHaveLength(2);
});

describe('the option', () => {
  test.each([
    ['127.0.0.1:2525', { host: '127.0.0.1', port: 2525 }],
    ['localhost:1', { host: 'localhost', port: 1 }],
    ['correo.example.com:65535', { host: 'correo.example.com', port: 65_535 }],
    ['[::1]:25', { host: '::1', port: 25 }],
  ])('%s', (text, expected) => expect(mailServerOf(text)).toEqual(expected));

  test.each([
    '',
    'localhost',
    'localhost:',
    ':25',
    'localhost:0',
    'localhost:65536',
    'localhost:2x',
    'a b:25',
    'smtp://x:25',
    'x:25/y',
    '::1:25',
    '-x:25',
  ])('«%s» is none', (text) => expect(mailServerOf(text)).toBeNull());
});
