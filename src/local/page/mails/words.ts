import type { MailSummary } from '../../protocol';

/** What the inbox says, in Spanish. */

export const deliveryWords: Readonly<Record<MailSummary['delivery'], string>> = {
  captured: 'Capturado, no salió',
  sent: 'Enviado por SMTP',
};

/** On the button: «Correos (2 nuevos)». */
export const buttonWords = (unread: number): string =>
  unread === 0 ? 'Correos' : `Correos (${unread} ${unread === 1 ? 'nuevo' : 'nuevos'})`;

export const attachmentWords = (count: number): string => (count === 1 ? '1 adjunto' : `${count} adjuntos`);

/** «ana@example.com y 2 más» */
export function shownRecipients(to: readonly string[]): string {
  const [first = 'Sin destinatario', ...others] = to;
  return others.length === 0 ? first : `${first} y ${others.length} más`;
}

/** «Ana Ruiz <ana@example.com>» */
export const shownSender = ({ from, senderName }: Pick<MailSummary, 'from' | 'senderName'>): string =>
  senderName === '' ? from : `${senderName} <${from}>`;

export const shownSubject = (subject: string): string => (subject === '' ? '(sin asunto)' : subject);

const megabytes = new Intl.NumberFormat('es-CO', { maximumFractionDigits: 1 });

/** «840 kB», «1,2 MB» */
export const shownSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${megabytes.format(bytes / 1_000_000)} MB`;
