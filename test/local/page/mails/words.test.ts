import {
  attachmentWords,
  buttonWords,
  shownRecipients,
  shownSender,
  shownSize,
  shownSubject,
} from '../../../../src/local/page/mails/words';

test.each([
  [buttonWords(0), 'Correos'],
  [buttonWords(1), 'Correos (1 nuevo)'],
  [buttonWords(12), 'Correos (12 nuevos)'],
  [attachmentWords(1), '1 adjunto'],
  [attachmentWords(3), '3 adjuntos'],
  [shownRecipients(['ana@example.com']), 'ana@example.com'],
  [shownRecipients(['ana@example.com', 'luz@example.com', 'eva@example.com']), 'ana@example.com y 2 más'],
  [shownRecipients([]), 'Sin destinatario'],
  [shownSender({ from: 'ana@example.com', senderName: 'Ana Ruiz' }), 'Ana Ruiz <ana@example.com>'],
  [shownSender({ from: 'ana@example.com', senderName: '' }), 'ana@example.com'],
  [shownSubject(''), '(sin asunto)'],
  [shownSize(70), '1 kB'],
  [shownSize(840_400), '840 kB'],
  [shownSize(1_250_000), '1,3 MB'],
])('«%s»', (shown, expected) => expect(shown).toBe(expected));
