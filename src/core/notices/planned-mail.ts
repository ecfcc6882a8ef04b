import type { LoggedMail } from '../log/mails';
import type { Letter } from '../mail/letter';
import { type Mail, recipientsOf } from '../mail/mail';
import { isUnsettled } from './unsettled-mails';

/** `fits`: leaves now; `sent`: it has left; `unsettled`: nobody knows; `noQuota`: waits for a later run. */
export type MailStanding = 'fits' | 'sent' | 'unsettled' | 'noQuota';

/** A mail that a run by the clock sends. */
export interface PlannedMail {
  readonly key: string;
  /** Spanish: whom it is for. */
  readonly who: string;
  readonly mail: Mail;
  readonly standing: MailStanding;
}

/** Both bodies of a mail, and what it is about. */
export interface Written extends Letter {
  readonly subject: string;
}

export const mailTo = (to: readonly string[], { subject, text, html }: Written): Mail => ({
  to,
  cc: [],
  subject,
  text,
  html,
  senderName: 'Base de gestión',
  attachments: [],
});

/**
 * What mails stand at, asked in the order in which they leave: each that fits takes of the quota.
 * @param ledger the mails of BITÁCORA by key
 */
export function standingsBy(
  ledger: ReadonlyMap<string, LoggedMail>,
  recipientsLeft: number,
): (key: string, recipients: number) => MailStanding {
  let left = recipientsLeft;
  return (key, recipients) => {
    const known = ledger.get(key);
    if (known?.state === 'ENVIADO') return 'sent';
    if (known && isUnsettled(known)) return 'unsettled';
    if (recipients > left) return 'noQuota';
    left -= recipients;
    return 'fits';
  };
}

/** Spanish: whom the quota keeps from being told. */
export function quotaProblems(mails: readonly PlannedMail[]): string[] {
  const waiting = mails.filter(({ standing }) => standing === 'noQuota');
  if (waiting.length === 0) return [];
  const recipients = waiting.reduce((sum, { mail }) => sum + recipientsOf(mail), 0);
  const names = waiting.map(({ who }) => who).join(', ');
  return [
    `El cupo de correos de hoy no alcanzó para ${recipients} ${recipients === 1 ? 'destinatario' : 'destinatarios'} (${names}). Se intenta otra vez en la próxima hora; avíseles si es urgente.`,
  ];
}
