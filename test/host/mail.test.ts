import { Book, tabOf } from '../support/book';

/** MailApp as APPS_SCRIPT_FACTS has it: what leaves, from whom, and what Google refuses in its own words. */

const CODE = `
function send({ files = [], ...parts }) {
  MailApp.sendEmail({ ...parts, attachments: files.map(({ base64, mimeType, name }) =>
    Utilities.newBlob(Utilities.base64Decode(base64), mimeType, name)) });
  return MailApp.getRemainingDailyQuota();
}
function left() { return MailApp.getRemainingDailyQuota(); }
function onEdit(e) {
  let came;
  try { MailApp.sendEmail({ to: 'a@example.com' }); came = 'sent'; } catch (problem) { came = problem.message; }
  e.range.getSheet().getRange('B1').setValue(came);
}
`;
const open = (user = 'ana@example.com') =>
  new Book([tabOf('Hoja', [['']])], { code: CODE, user, today: '2026-11-20T08:00' });
const send = async (book: Book, parts: object) =>
  (await book.host.run({ function: 'send', arguments: [parts] })).value as number;
const left = async (book: Book) => (await book.host.run({ function: 'left' })).value;

/** Every byte there is. */
const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, index) => index);

test('is kept as it was sent, from whoever ran the script', async () => {
  const book = open();
  await send(book, {
    to: 'uno@example.com,dos@example.com',
    cc: 'tres@example.com',
    subject: 'Señal 🚨',
    body: 'texto',
    htmlBody: '<b>texto</b>',
    name: 'Ana Gómez',
    files: [{ base64: Buffer.from(EVERY_BYTE).toString('base64'), mimeType: 'image/png', name: 'pantallazo-1.png' }],
  });
  expect(book.mails()).toEqual([
    {
      id: expect.any(String),
      sentAt: '2026-11-20T08:00',
      from: 'ana@example.com',
      senderName: 'Ana Gómez',
      to: ['uno@example.com', 'dos@example.com'],
      cc: ['tres@example.com'],
      subject: 'Señal 🚨',
      text: 'texto',
      html: '<b>texto</b>',
      attachmentCount: 1,
      attachments: [{ name: 'pantallazo-1.png', mimeType: 'image/png', bytes: EVERY_BYTE }],
      delivery: 'captured',
    },
  ]);
  expect(book.events.filter(({ type }) => type === 'mail')).toHaveLength(1);
});

test('the newest comes first, and is found by its id', async () => {
  const book = open();
  for (const subject of ['uno', 'dos', 'tres']) await send(book, { to: 'a@example.com', subject });
  expect(book.host.mails().map(({ subject }) => subject)).toEqual(['tres', 'dos', 'uno']);
  const [newest] = book.host.mails();
  expect(book.host.mail(newest?.id ?? '')).toMatchObject({ subject: 'tres', text: '', html: '', attachments: [] });
  expect(book.host.mail('nada')).toBeUndefined();
  expect(book.host.mailFile(newest?.id ?? '', 0)).toBeUndefined();
});

describe('what Google refuses, nobody gets', () => {
  const A_FILE = { base64: '', mimeType: 'text/plain', name: 'a.txt' };
  test.each<[string, object, string]>([
    ['no recipient', { to: '' }, 'Failed to send email: no recipient'],
    ['only commas', { to: ' , ,' }, 'Failed to send email: no recipient'],
    ['no address', { to: 'ana' }, 'Invalid email: ana'],
    ['one of them is none', { to: 'a@example.com,b@', cc: '' }, 'Invalid email: b@'],
    ['a copy to none', { to: 'a@example.com', cc: 'x y@example.com' }, 'Invalid email: x y@example.com'],
    ['two in one', { to: 'a@example.com b@example.com' }, 'Invalid email: a@example.com b@example.com'],
    ['a header in an address', { to: 'a@example.com\r\nBcc: b@example.com' }, 'Invalid email: a@example.com'],
    [
      'a header in the subject',
      { to: 'a@example.com', subject: 'x\r\nBcc: b@example.com' },
      'Invalid argument: subject',
    ],
    ['a long subject', { to: 'a@example.com', subject: 'x'.repeat(251) }, 'Invalid argument: subject'],
    ['a header in the name', { to: 'a@example.com', name: 'x\nBcc: b@example.com' }, 'Invalid argument: name'],
    [
      '51 recipients',
      { to: Array(51).fill('a@example.com').join(',') },
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ['a long body', { to: 'a@example.com', htmlBody: 'x'.repeat(204_801) }, 'Limit Exceeded: Email Body Size.'],
    [
      '251 files',
      { to: 'a@example.com', files: Array(251).fill(A_FILE) },
      'Limit Exceeded: Email Attachments Per Message.',
    ],
  ])('%s', async (_, parts, message) => {
    const book = open();
    await expect(send(book, parts)).rejects.toThrow(message);
    expect(book.mails()).toEqual([]);
    expect(await left(book)).toBe(100);
  });

  test('what is no blob is no attachment', async () => {
    const code = 'function f() { MailApp.sendEmail({ to: "a@example.com", attachments: [{}] }); }';
    const { host } = new Book([tabOf('Hoja', [])], { code });
    await expect(host.run({ function: 'f' })).rejects.toThrow('Invalid argument: attachments');
  });
});

test.each(['bcc', 'replyTo', 'noReply', 'inlineImages'])(
  'what the host does not do with a mail fails: %s',
  async (option) => {
    await expect(send(open(), { to: 'a@example.com', [option]: 'x' })).rejects.toThrow(
      `«${option}» no está implementado`,
    );
  },
);

test('a comma makes two recipients of one text, and a name may stand before an address, as in Google', async () => {
  const book = open();
  await send(book, { to: 'a@example.com, Beto <b@example.com>' });
  expect(book.mails()[0]?.to).toEqual(['a@example.com', 'b@example.com']);
});

describe('the quota', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@example.com`).join(',');

  test('counts recipients, and is each person’s own', async () => {
    const book = open();
    expect(await left(book)).toBe(100);
    expect(await send(book, { to: many(40), cc: many(9) })).toBe(51);
    expect(await left(book.as('beto@example.com'))).toBe(100);
    await send(book.as('ana@example.com'), { to: many(50) });
    await expect(send(book, { to: many(2) })).rejects.toThrow('Service invoked too many times for one day: email.');
    expect(await send(book, { to: many(1) })).toBe(0);
    expect(book.mails()).toHaveLength(3);
  });

  test('comes back 24 hours later, by the host’s clock', async () => {
    const book = open();
    await send(book, { to: many(50) });
    await book.moveClock('2026-11-20T20:00');
    await send(book, { to: many(30) });
    await book.moveClock('2026-11-21T07:59');
    expect(await left(book)).toBe(20);
    await book.moveClock('2026-11-21T08:01');
    expect(await left(book)).toBe(70);
    await book.moveClock('2026-11-21T20:01');
    expect(await left(book)).toBe(100);
    // What was sent later than this does not count.
    await book.moveClock('2026-11-19T08:00');
    expect(await left(book)).toBe(100);
  });
});

test('a simple trigger sends nothing', async () => {
  const book = open();
  await book.type('Hoja', 'A1', 'x');
  expect(book.text('Hoja', 'B1')).toBe(
    'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  );
  expect(book.mails()).toEqual([]);
});

test('costs are counted', async () => {
  const { host } = open();
  const { calls } = await host.run({ function: 'send', arguments: [{ to: 'a@example.com' }] });
  expect(calls).toMatchObject({ mail: 2, write: 0 });
});

test('three megabytes of pictures arrive whole', async () => {
  const book = open();
  const bytes = Uint8Array.from({ length: 1024 * 1024 }, (_, index) => (index * 31 + (index >> 8)) % 256);
  const file = { base64: Buffer.from(bytes).toString('base64'), mimeType: 'image/png', name: 'a.png' };
  const started = performance.now();
  await send(book, { to: 'a@example.com', files: [file, file, file] });
  expect(performance.now() - started).toBeLessThan(5_000);
  for (const { bytes: came } of book.mails()[0]?.attachments ?? []) expect(Buffer.compare(came, bytes)).toBe(0);
  expect(book.mails()[0]?.attachmentCount).toBe(3);
});
