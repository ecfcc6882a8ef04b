import { smtpDelivery } from '../../src/local/host/smtp-delivery';
import { CONTACTS, draftOf, LAURA, openBook, PICTURES, rowShown, send } from '../support/escalation-book';
import { MailCatcher } from '../support/mail-server';

/** An escalation from the form to a mail program, over a real server: what citizens and agents type stays words. */

// The machine may be busy, and each mail is a conversation.
jest.setTimeout(30_000);

let server: MailCatcher;
beforeAll(async () => {
  server = await MailCatcher.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.received.length = 0;
});

const INJECTED = 'Renta Joven\r\nBcc: intruso@example.com\r\n\r\n<b>x</b>';
const COMMENTS = '.\n..\n=HYPERLINK("http://x")\n<img src=x onerror=alert(1)> 🙏\n¿Cuándo pagan?';
const OTHER_CONTACTS = CONTACTS.slice(1);
const open = (options: Parameters<typeof openBook>[0] = {}) =>
  openBook({ host: { deliver: smtpDelivery(server.address) }, ...options });

test('subject, both bodies and pictures arrive, and nothing of a text becomes a header', async () => {
  const book = open({ people: [['Laura "Pérez" <intruso@example.com>', LAURA, 'LAURA PÉREZ']] });
  const draft = draftOf({ topic: INJECTED, description: `${INJECTED}\nDescripción.`, comments: COMMENTS });
  expect(await send(book, draft)).toMatchObject({ status: 'sent', number: '1' });

  expect(server.received).toHaveLength(1);
  const [{ from, to: envelope, raw, parsed } = {} as (typeof server.received)[number]] = server.received;
  expect(from).toBe(LAURA);
  expect(envelope).toEqual(CONTACTS.map(([, address]) => address));
  expect(parsed.subject).toBe('Renta Joven Bcc: intruso@example.com <b>x</b> · Escalamiento 1');
  expect(parsed.from?.value.map(({ address }) => address)).toEqual([LAURA]);
  expect(parsed.bcc).toBeUndefined();
  expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^bcc:/im);
  const quoted = COMMENTS.split('\n').map((line) => `> ${line}`);
  expect(parsed.text).toContain(quoted.join('\n'));
  expect(parsed.html).toContain('&lt;img src=x onerror=alert(1)&gt; 🙏');
  expect(parsed.html).not.toContain('<img');
  expect(parsed.attachments.map(({ content }) => content.toString('base64'))).toEqual(
    PICTURES.map(({ base64 }) => base64),
  );
  expect(parsed.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['escalamiento-1-1.png', 'image/png'],
    ['escalamiento-1-2.png', 'image/png'],
  ]);
  expect(rowShown(book, 'ESCALAMIENTOS', 2)).toMatchObject({ 'No.': '1', Comentarios: COMMENTS, Estado: 'Enviado' });
});

test.each([
  'enlace@example.com\nBcc: intruso@example.com',
  'enlace@example.com>\r\nRCPT TO:<intruso@example.com',
  '"enlace@example.com" <intruso@example.com>',
])('the contact «%s» is told as one that cannot be read, and nothing leaves', async (address) => {
  const book = open({ settings: [['contactos.escalamiento', address, ''], ...OTHER_CONTACTS] });
  await expect(send(book, draftOf())).rejects.toThrow('contactos.escalamiento');
  expect(server.received).toEqual([]);
  expect(rowShown(book, 'ESCALAMIENTOS', 2)).toEqual({});
});

test('without a server the row stands as unsettled, and the person reads what went wrong', async () => {
  const gone = await MailCatcher.start();
  const { address } = gone;
  await gone.stop();
  const book = open({ host: { deliver: smtpDelivery(address) } });
  expect(await send(book, draftOf())).toMatchObject({
    status: 'unsettled',
    number: '1',
    message: expect.stringContaining('ECONNREFUSED'),
  });
  expect(rowShown(book, 'ESCALAMIENTOS', 2)).toMatchObject({ Estado: 'ENVIANDO' });
});
