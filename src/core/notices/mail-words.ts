import { shownDay } from '../calendar/day';
import type { LoggedMail } from '../log/mails';
import { type Notice, noticeOf } from './notice-keys';

/** Spanish: what a person knows a mail by: «Escalamiento 14», «Recordatorio del 24/11/2026». */
export function mailAbout({ key, number, subject }: Pick<LoggedMail, 'key' | 'number' | 'subject'>): string {
  const notice = noticeOf(key);
  if (notice !== null) return noticeAbout(notice);
  if (number === '') return subject;
  return key.startsWith('reporte/') ? `Reporte del escalamiento ${number}` : `Escalamiento ${number}`;
}

function noticeAbout({ kind, day }: Notice): string {
  switch (kind) {
    case 'morning':
      return `Recordatorio del ${shownDay(day)}`;
    case 'closing':
      return `Cifras del ${shownDay(day)}`;
    case 'week':
      return `Cifras de la semana del ${shownDay(day)}`;
  }
}

/** «Escalamiento 14, para ana@example.com: «Renta Joven», desde laura@example.com el 24/11/2026 08:05» */
export function mailInWords(mail: LoggedMail): string {
  const from = mail.who === '' ? '' : `, desde ${mail.who}`;
  return `${mailAbout(mail)}, para ${mail.to}: «${mail.subject}»${from} (${mail.when})`;
}
