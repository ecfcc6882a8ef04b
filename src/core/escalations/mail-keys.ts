import type { LoggedMail } from '../log/mails';

const SENDING = 'escalamiento/';

/** Key of the mail by which a draft is sent: one draft is one mail. */
export const sendingKey = (draftId: string): string => `${SENDING}${draftId}`;

/** Key of the mail that tells coordination of an escalation: one is sent. */
export const reportKey = (number: string): string => `reporte/${number}`;

/** Is it the mail by which the escalation with that No. was sent. */
export const isSendingOf = (number: string, { key, number: ofMail }: Pick<LoggedMail, 'key' | 'number'>): boolean =>
  number !== '' && ofMail === number && key.startsWith(SENDING);
