import type { MailOrder } from '../worker/calls';

/** A mail that MailApp takes. */
export interface CheckedMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  readonly attachments: MailOrder['attachments'];
}

/** Google's bounds for an account of gmail.com (guide, «Quotas for Google Services»). */
const MOST_RECIPIENTS = 50;
const MOST_FILES = 250;
const LARGEST_FILES = 25 * 1024 * 1024;
const LARGEST_BODY = 200 * 1024;
const LONGEST_SUBJECT = 250;

/** A name may stand before an address in angle brackets. */
const NAMED = /^[^<>]*<([^<>]+)>$/;
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}.]+(?:\.[^\s@<>()[\]\\,;:"\p{Cc}.]+)+$/u;

/** What the order comes to; throws in Google's words what MailApp does not take. */
export function checkMail({ to, cc, subject, body, htmlBody, name, attachments }: MailOrder): CheckedMail {
  const mail = {
    to: addressesOf(to),
    cc: addressesOf(cc),
    subject,
    text: body,
    html: htmlBody,
    senderName: name,
    attachments,
  };
  const recipients = mail.to.length + mail.cc.length;
  if (recipients === 0) throw new Error('Failed to send email: no recipient');
  if (recipients > MOST_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
  // What Google makes of a line break in a subject is not written anywhere: here it is a fault that shows.
  if (subject.length > LONGEST_SUBJECT || /\p{Cc}/u.test(subject)) throw new Error('Invalid argument: subject');
  if (/\p{Cc}/u.test(name)) throw new Error('Invalid argument: name');
  if (Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody)) > LARGEST_BODY)
    throw new Error('Limit Exceeded: Email Body Size.');
  if (attachments.length > MOST_FILES) throw new Error('Limit Exceeded: Email Attachments Per Message.');
  if (attachments.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > LARGEST_FILES)
    throw new Error('Limit Exceeded: Email Total Attachments Size.');
  return mail;
}

/** One text names many, between commas: whoever lets a comma through writes to more people than it seems. */
const addressesOf = (list: string): string[] =>
  list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const address = NAMED.exec(part)?.[1]?.trim() ?? part;
      if (!ADDRESS.test(address)) throw new Error(`Invalid email: ${part}`);
      return address;
    });
