import { type Day, shownDay } from '../calendar/day';
import type { LoggedMail } from '../log/mails';

const MORNING = /^manana\/(\d{4}-\d{2}-\d{2})\/(.+)$/;

/** What stands for the coordinator's addresses in a key: they may change during a day, and the mail is one. */
const COORDINATION = 'coordinacion';

/** The key of a morning's mail in the ledger; null: the coordinator's. */
export const morningKey = (day: Day, mail: string | null): string => `manana/${day}/${mail ?? COORDINATION}`;

/** The day of a morning's mail; null: another mail. */
export const morningDay = (key: string): Day | null => (MORNING.exec(key)?.[1] as Day | undefined) ?? null;

/** Spanish: what a person knows a mail by: «Escalamiento 14», «Recordatorio del 24/11/2026». */
export function mailAbout({ key, number, subject }: Pick<LoggedMail, 'key' | 'number' | 'subject'>): string {
  const day = morningDay(key);
  if (day !== null) return `Recordatorio del ${shownDay(day)}`;
  if (number === '') return subject;
  return key.startsWith('reporte/') ? `Reporte del escalamiento ${number}` : `Escalamiento ${number}`;
}

/** «Escalamiento 14, para ana@example.com: «Renta Joven», desde laura@example.com el 24/11/2026 08:05» */
export function mailInWords(mail: LoggedMail): string {
  const from = mail.who === '' ? '' : `, desde ${mail.who}`;
  return `${mailAbout(mail)}, para ${mail.to}: «${mail.subject}»${from} (${mail.when})`;
}
