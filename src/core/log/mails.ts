import type { ReadRow } from '../base/rows';
import { isIn, isOf, type LogRow, momentOf, readDetail, textIn } from './entry';

/** What BITÁCORA calls a mail. */
export const MAIL = 'CORREO';

/** How far a mail came. PREPARADO: it has not left. ENVIANDO, where it stays: nobody knows. NO ENVIADO: so a person says. */
export const MAIL_STATES = ['PREPARADO', 'ENVIANDO', 'ENVIADO', 'NO ENVIADO'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Detalle of a mail. */
export interface MailAbout {
  /** No. of the escalation that it is about; ''. */
  readonly number: string;
  readonly subject: string;
  /** Addresses, separated by commas. */
  readonly to: string;
  readonly cc: string;
  /** E-mail of whoever sends it. */
  readonly who: string;
  /** How often it was begun to be sent: a later try names the one that it follows. */
  readonly attempt: number;
}

/** A mail of BITÁCORA. */
export interface LoggedMail extends MailAbout {
  /** Index of its row in BITÁCORA. */
  readonly index: number;
  /** One key is one mail. */
  readonly key: string;
  /** null: somebody wrote another word there. */
  readonly state: MailState | null;
  /** `dd/mm/yyyy hh:mm` */
  readonly when: string;
}

/** Its names are Spanish for people who read the tab. */
export const mailDetail = ({ number, subject, to, cc, who, attempt }: MailAbout): string =>
  JSON.stringify({ escalamiento: number, asunto: subject, para: to, copia: cc, por: who, intento: attempt });

/** The mails of BITÁCORA by key; of several rows with one key the one that came furthest in time. */
export function readMails(rows: readonly ReadRow<'log'>[]): ReadonlyMap<string, LoggedMail> {
  const mails = new Map<string, LoggedMail & { readonly moment: number }>();
  for (const { index, values } of rows) {
    if (!isOf(values, MAIL) || values.key === '') continue;
    const mail = { ...mailOf(values), index, moment: momentOf(values) };
    const before = mails.get(mail.key);
    if (before === undefined || mail.moment >= before.moment) mails.set(mail.key, mail);
  }
  return mails;
}

/** Every No. of an escalation that a mail of BITÁCORA was ever about: none of them is given again. */
export const numbersIn = (rows: readonly ReadRow<'log'>[]): string[] =>
  rows.flatMap(({ values }) => (isOf(values, MAIL) ? textIn(readDetail(values.detail), 'escalamiento') || [] : []));

function mailOf(row: LogRow): Omit<LoggedMail, 'index'> {
  const detail = readDetail(row.detail);
  return {
    key: row.key,
    state: MAIL_STATES.find((state) => isIn(row, state)) ?? null,
    when: row.at,
    number: textIn(detail, 'escalamiento'),
    subject: textIn(detail, 'asunto'),
    to: textIn(detail, 'para'),
    cc: textIn(detail, 'copia'),
    who: textIn(detail, 'por'),
    attempt: typeof detail.intento === 'number' ? detail.intento : 0,
  };
}
