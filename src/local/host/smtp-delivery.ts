import { createTransport } from 'nodemailer';
import type { Deliver } from './mailbox';

export interface MailServer {
  readonly host: string;
  readonly port: number;
}

const PATIENCE_MS = 10_000;

/** The server of `127.0.0.1:2525` or `[::1]:2525`; null: the text names none. */
export function mailServerOf(text: string): MailServer | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)):(\d{1,5})$/i.exec(text);
  const [, address, name, digits] = match ?? [];
  const host = address ?? name;
  const port = Number(digits);
  return host !== undefined && port >= 1 && port <= 65_535 ? { host, port } : null;
}

/**
 * Sends mails over that server, encrypted where it offers that. Whose certificate it is nobody checks: it is a server
 * that the person named, most often of their own computer. A delivery rejects with the server's words.
 */
export function smtpDelivery({ host, port }: MailServer): Deliver {
  const transport = createTransport({
    host,
    port,
    secure: false,
    opportunisticTLS: true,
    tls: { rejectUnauthorized: false },
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ id, at, from, senderName, to, cc, subject, text, html, attachments }) => {
    if (from === '') throw new Error('Failed to send email: no sender');
    // As objects: nothing in a name or an address is read as the syntax of a list.
    const plain = (address: string) => ({ name: '', address });
    const { rejected } = await transport.sendMail({
      envelope: { from, to: [...to, ...cc] },
      messageId: `<${id}@base-de-gestion.invalid>`,
      date: new Date(at),
      from: { name: senderName, address: from },
      to: to.map(plain),
      cc: cc.map(plain),
      subject,
      text,
      html,
      attachments: attachments.map(({ name, mimeType, bytes }) => ({
        filename: name,
        contentType: mimeType,
        content: Buffer.from(bytes),
      })),
    });
    if (rejected.length > 0) throw new Error(`El servidor de correo no aceptó a ${rejected.join(', ')}.`);
  };
}
