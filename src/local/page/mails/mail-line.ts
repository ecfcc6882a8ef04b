import type { MailSummary } from '../../protocol';
import { create } from '../chrome/elements';
import { shownSoon } from '../clock/moment';
import { attachmentWords, deliveryWords, shownRecipients, shownSubject } from './words';

/** A mail in the list: a button that opens it. */
export function mailLine(
  mail: MailSummary,
  { isNew, chosen }: { readonly isNew: boolean; readonly chosen: boolean },
): HTMLButtonElement {
  const line = create('button', { className: 'mail-line' });
  line.type = 'button';
  line.dataset.id = mail.id;
  if (chosen) line.setAttribute('aria-current', 'true');
  const top = create('span', { className: 'mail-line-row' });
  if (isNew) top.append(create('span', { className: 'mail-new', text: 'Nuevo' }));
  top.append(
    create('span', { className: 'mail-to', text: shownRecipients(mail.to) }),
    create('span', { className: 'mail-when', text: shownSoon(mail.sentAt) }),
  );
  const below = create('span', { className: 'mail-line-row mail-quiet' });
  if (mail.attachmentCount > 0)
    below.append(create('span', { className: 'mail-clip', text: attachmentWords(mail.attachmentCount) }));
  const delivery = create('span', { className: 'mail-delivery', text: deliveryWords[mail.delivery] });
  delivery.dataset.delivery = mail.delivery;
  below.append(delivery);
  line.append(top, create('span', { className: 'mail-line-subject', text: shownSubject(mail.subject) }), below);
  return line;
}
