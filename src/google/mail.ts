import type { MailPort } from '../core/ports';

/** Mail from the account of whoever runs the script; it lands in that account's «Enviados». */
export const mail: MailPort = {
  recipientsLeft: () => MailApp.getRemainingDailyQuota(),
  send({ to, cc, subject, text, html, senderName, attachments }) {
    MailApp.sendEmail({
      to: to.join(','),
      cc: cc.join(','),
      subject,
      body: text,
      htmlBody: html,
      name: senderName,
      attachments: attachments.map(({ base64, mimeType, name }) =>
        Utilities.newBlob(Utilities.base64Decode(base64), mimeType, name),
      ),
    });
  },
};
