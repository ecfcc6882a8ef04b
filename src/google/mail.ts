import type { MailPort } from '../core/ports';

/** Mail from the account of whoever runs the script; it lands in that account's «Enviados». */
export const mail: MailPort = {
  recipientsLeft: () => MailApp.getRemainingDailyQuota(),
  send({ to, cc, subject, text, html, senderName, attachments }) {
    MailApp.sendEmail({
      to: to.join(','),
      // An empty text is not the same as none to every service.
      ...(cc.length === 0 ? {} : { cc: cc.join(',') }),
      ...(senderName === '' ? {} : { name: senderName }),
      subject,
      body: text,
      htmlBody: html,
      attachments: attachments.map(({ base64, mimeType, name }) =>
        Utilities.newBlob(Utilities.base64Decode(base64), mimeType, name),
      ),
    });
  },
};
