import { randomUUID } from 'node:crypto';
import type { MailContent, MailSummary } from '../protocol';
import type { MailOrder } from '../worker/calls';
import { type CheckedMail, checkMail } from './mail-checks';
import { minuteText } from './moment';

export type MailFile = MailOrder['attachments'][number];

/** A mail that the add-on sent here. */
export interface CapturedMail extends CheckedMail {
  readonly id: string;
  /** Milliseconds since 1970, by the host's clock. */
  readonly at: number;
  readonly from: string;
  readonly delivery: MailSummary['delivery'];
}

/** Hands a mail to a server; rejects with what the server says. */
export type Deliver = (mail: Omit<CapturedMail, 'delivery'>) => Promise<void>;

/** Of an account of gmail.com: recipients in 24 hours. */
const RECIPIENTS_A_DAY = 100;
const DAY = 86_400_000;
const MOST_MAILS = 1_000;
const MOST_BYTES = 256 * 1024 * 1024;

/** MailApp: what was sent is kept here, and goes nowhere else unless there is a server. */
export class Mailbox {
  readonly #captured: (mail: CapturedMail, gone: readonly CapturedMail[]) => void;
  readonly #deliver: Deliver | undefined;
  /** Oldest first. */
  #mails: readonly CapturedMail[];
  /** Recipients of mails that are on their way to a server. */
  readonly #leaving = new Map<string, number>();

  /**
   * @param kept oldest first
   * @param captured is told of each new mail, and of the old ones that make room for it
   */
  constructor(
    kept: readonly CapturedMail[],
    captured: (mail: CapturedMail, gone: readonly CapturedMail[]) => void,
    deliver?: Deliver,
  ) {
    this.#mails = kept;
    this.#captured = captured;
    this.#deliver = deliver;
  }

  /** Newest first. */
  get mails(): readonly CapturedMail[] {
    return [...this.#mails].reverse();
  }

  /** How many recipients that person may still write to. What was sent later than now, by a moved clock, is not counted. */
  quota(user: string, now: number): number {
    const sent = this.#mails
      .filter(({ from, at }) => from === user && at > now - DAY && at <= now)
      .reduce((sum, { to, cc }) => sum + to.length + cc.length, 0);
    return Math.max(0, RECIPIENTS_A_DAY - sent - (this.#leaving.get(user) ?? 0));
  }

  /** Throws in Google's words; with a server, in its words where it refuses. */
  async send(from: string, order: MailOrder, now: number): Promise<void> {
    const checked = checkMail(order);
    const recipients = checked.to.length + checked.cc.length;
    if (recipients > this.quota(from, now)) throw new Error('Service invoked too many times for one day: email.');
    const mail = { ...checked, id: randomUUID(), at: now, from };
    if (!this.#deliver) return this.#keep({ ...mail, delivery: 'captured' });
    const leaving = () => this.#leaving.get(from) ?? 0;
    this.#leaving.set(from, leaving() + recipients);
    try {
      await this.#deliver(mail);
    } finally {
      this.#leaving.set(from, leaving() - recipients);
    }
    this.#keep({ ...mail, delivery: 'sent' });
  }

  #keep(mail: CapturedMail): void {
    const all = [...this.#mails, mail];
    let first = Math.max(0, all.length - MOST_MAILS);
    let bytes = all.slice(first).reduce((sum, each) => sum + sizeOf(each), 0);
    for (; bytes > MOST_BYTES && first < all.length - 1; first++) bytes -= sizeOf(all[first] as CapturedMail);
    this.#mails = all.slice(first);
    this.#captured(mail, all.slice(0, first));
  }
}

const sizeOf = ({ text, html, attachments }: CapturedMail): number =>
  attachments.reduce((sum, { bytes }) => sum + bytes.byteLength, text.length + html.length);

export const summaryOf = (mail: CapturedMail): MailSummary => ({
  id: mail.id,
  sentAt: minuteText(mail.at),
  from: mail.from,
  senderName: mail.senderName,
  to: mail.to,
  cc: mail.cc,
  subject: mail.subject,
  attachmentCount: mail.attachments.length,
  delivery: mail.delivery,
});

export const contentOf = (mail: CapturedMail): MailContent => ({
  ...summaryOf(mail),
  text: mail.text,
  html: mail.html,
  attachments: mail.attachments.map(({ name, mimeType, bytes }) => ({ name, mimeType, bytes: bytes.byteLength })),
});
