import type { Day } from '../../../src/core/calendar/day';
import { escalationMail } from '../../../src/core/escalations/escalation-mail';
import { termsOf } from '../../../src/core/escalations/terms';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/read-settings';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { contextFor } from '../../support/rule-tester';

const SENT = '2026-11-20' as Day;
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB';
const told = {
  number: '14',
  consultation: {
    topic: 'Requisitos de Renta Joven',
    description: 'Preguntan si los aprendices entran.\nHay 12 comentarios.',
    link: 'facebook.com/ProsperidadSocial/posts/123456789',
    comments: '¿Entramos <b>todos</b>?\n=( no me contestan',
  },
  pictures: [
    { name: 'uno.png', base64: PNG },
    { name: 'dos.png', base64: PNG },
  ],
  sender: { name: 'Laura Pérez', mail: 'laura@example.com' },
  first: null,
  sentOn: SENT,
  terms: termsOf(SENT, contextFor({})),
  settings: DEFAULT_SETTINGS,
};
const mailOf = (change: Partial<typeof told> | { first: object } = {}) =>
  escalationMail({ ...told, ...change } as never, ['enlace@example.com'], ['copia@example.com']);

test('the topic in the subject, the five pieces in the mail (acta 10)', () => {
  const mail = mailOf();
  expect(mail).toMatchObject({
    to: ['enlace@example.com'],
    cc: ['copia@example.com'],
    subject: 'Requisitos de Renta Joven · Escalamiento 14',
    senderName: 'Laura Pérez',
    attachments: [
      { name: 'escalamiento-14-1.png', mimeType: 'image/png', base64: PNG },
      { name: 'escalamiento-14-2.png', mimeType: 'image/png', base64: PNG },
    ],
  });
  expect(mail.text).toBe(`Buen día.

Le solicito orientación para responder una consulta de los ciudadanos en redes sociales.

Tema: Requisitos de Renta Joven
Escalamiento: 14

DESCRIPCIÓN DE LA CONSULTA

Preguntan si los aprendices entran.
Hay 12 comentarios.

PUBLICACIÓN

https://facebook.com/ProsperidadSocial/posts/123456789

COMENTARIOS DE LOS CIUDADANOS, TAL COMO LOS ESCRIBIERON

> ¿Entramos <b>todos</b>?
> =( no me contestan

PANTALLAZOS

En los adjuntos, la publicación y los comentarios:

- escalamiento-14-1.png
- escalamiento-14-2.png

QUÉ SE SOLICITA

La respuesta que se debe dar a los ciudadanos, a más tardar el miércoles 02/12/2026 (8 días hábiles).

Muchas gracias.

Laura Pérez
laura@example.com
`);
  expect(mail.html).toContain('¿Entramos &lt;b&gt;todos&lt;/b&gt;?<br>=( no me contestan');
  expect(mail.html).toContain('<a href="https://facebook.com/ProsperidadSocial/posts/123456789">');
});

test('the second round says which one it repeats, and why', () => {
  const first = { number: '9', sentOn: '2026-11-03' as Day, answered: false };
  const mail = mailOf({ first });
  expect(mail.subject).toBe('Requisitos de Renta Joven · Escalamiento 14 (segundo envío del 9)');
  expect(mail.text).toContain(
    'El escalamiento 9, enviado el 03/11/2026, no ha tenido respuesta. Le envío la consulta otra vez.',
  );
  expect(mail.text).toContain('Escalamiento: 14, segundo envío del 9');
  expect(mailOf({ first: { ...first, sentOn: null, answered: true } }).text).toContain(
    'El escalamiento 9 ya tuvo respuesta, pero los ciudadanos siguen preguntando.',
  );
});

test('the term is told as the base counts it', () => {
  const settings = { ...DEFAULT_SETTINGS, answerWithin: 3, calendarDays: true };
  expect(mailOf({ settings, terms: termsOf(SENT, contextFor({ settings })) }).text).toContain(
    'a más tardar el lunes 23/11/2026 (3 días calendario).',
  );
  const without = { ok: false, problem: '' } as const;
  expect(mailOf({ terms: { report: without, due: without } }).text).toContain(', en un plazo de 8 días hábiles.');
});

test.each(Object.entries(HOSTILE_TEXTS))('%s stays words, in the subject one line', (_, hostile) => {
  const consultation = { topic: hostile, description: hostile, link: told.consultation.link, comments: hostile };
  const { subject, html, text, senderName } = mailOf({
    consultation,
    sender: { name: hostile, mail: 'a@example.com' },
  });
  expect(`${subject}${senderName}`).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(html).not.toMatch(/<(?:script|img|svg|iframe|style|link|base|form|object|embed|details|math|noscript)\b/i);
  for (const line of hostile.split(/[\n\u2028\u2029]/)) expect(text).toContain(`> ${line}`);
});
