import { type CapturedMail, Mailbox } from '../../../src/local/host/mailbox';
import type { MailOrder } from '../../../src/local/worker/calls';

const order = (subject: string, bytes = 0): MailOrder => ({
  to: 'a@example.com',
  cc: '',
  subject,
  body: '',
  htmlBody: '',
  name: '',
  attachments: bytes === 0 ? [] : [{ name: 'a.png', mimeType: 'image/png', bytes: new Uint8Array(bytes) }],
});

test('the last thousand are kept, and who keeps them is told which went', async () => {
  const gone: string[] = [];
  const mailbox = new Mailbox([], (_, old) => gone.push(...old.map(({ subject }) => subject)));
  for (let turn = 0; turn < 1_003; turn++) await mailbox.send(`p${turn % 50}@example.com`, order(String(turn)), 0);
  expect(mailbox.mails).toHaveLength(1_000);
  expect([mailbox.mails[0]?.subject, mailbox.mails.at(-1)?.subject]).toEqual(['1002', '3']);
  expect(gone).toEqual(['0', '1', '2']);
});

test('pictures together stay below 256 MB; the newest mail is always kept', async () => {
  const kept: CapturedMail[] = [];
  const mailbox = new Mailbox([], (mail) => kept.push(mail));
  const large = 25 * 1024 * 1024;
  for (let turn = 0; turn < 12; turn++) await mailbox.send('ana@example.com', order(String(turn), large), 0);
  expect(kept).toHaveLength(12);
  expect(mailbox.mails.map(({ subject }) => subject)).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2']);
});

test('what was kept before comes first, and counts for the quota', async () => {
  const first = new Mailbox([], () => undefined);
  await first.send('ana@example.com', order('uno'), 1_000);
  const second = new Mailbox(first.mails, () => undefined);
  await second.send('ana@example.com', order('dos'), 2_000);
  expect(second.mails.map(({ subject }) => subject)).toEqual(['dos', 'uno']);
  expect([second.quota('ana@example.com', 2_000), second.quota('beto@example.com', 2_000)]).toEqual([98, 100]);
});
