import { dateCell, HEADERS, rowInOrder, tabOf, textCell } from '../support/book';
import {
  agentRow,
  CONTACTS,
  draftOf,
  ESCALATION_HEADERS,
  escalationRow,
  LAURA,
  openBook,
  overdueRow,
  POST,
  send,
} from '../support/escalation-book';

type Book = ReturnType<typeof openBook>;

const form = (book: Book, from: 'draft' | 'selection' = 'draft') => book.get('escalations.form', { from, ref: null });
const select = (book: Book, tab: string, row: number) =>
  book.host.select({ tab: book.id(tab), row: row - 1, column: 2, rowCount: 1, columnCount: 1 });
const keep = (book: Book, draft: Parameters<typeof draftOf>[0]) =>
  book.get('escalations.keepDraft', { draft: draftOf(draft) });

test('who sends, to whom, and until when there is an answer', async () => {
  expect(await form(openBook())).toEqual({
    sender: { name: 'Laura Pérez', mail: LAURA },
    to: ['enlace@example.com'],
    cc: ['coordinacion@example.com', 'formacion@example.com', 'calidad@example.com', 'copia@example.com'],
    warnings: [],
    obstacle: null,
    draft: null,
    notice: '',
    today: '2026-11-20',
    reportOn: '2026-11-27',
    dueOn: '2026-12-02',
    largestPictures: 3 * 1024 * 1024,
  });
});

test('service calls: every tab that it asks is read once, and the draft in one piece', async () => {
  const book = openBook({ rows: [overdueRow()] });
  await send(book, draftOf());
  await keep(book, { id: 'borrador-de-laura-2' });
  const json = JSON.stringify({ command: 'escalations.form', from: 'selection', ref: null });
  const { calls } = await book.host.run({ function: 'panel', arguments: [json] });
  // CONFIGURACIÓN, AGENTES and BITÁCORA by their values, ESCALAMIENTOS with its formulas.
  expect(calls.read).toBeLessThanOrEqual(5);
  expect([calls.write, calls.lock, calls.mail, calls.properties]).toEqual([0, 0, 1, 1]);
});

describe('what keeps it from being sent', () => {
  const obstacle = async (options: Parameters<typeof openBook>[0]) => (await form(openBook(options))).obstacle;

  test.each<[string, Parameters<typeof openBook>[0], string]>([
    [
      'an account that is not in AGENTES',
      { user: 'otra@example.com' },
      'La cuenta otra@example.com no está en AGENTES.',
    ],
    ['nobody in AGENTES', { people: [] }, 'La base no tiene a nadie en AGENTES'],
    ['no account', { user: '' }, 'Google no dice con qué cuenta está trabajando.'],
    ['somebody who left', { people: [['Laura Pérez', LAURA, '', '', dateCell('2026-11-19')]] }, 'no trabaja hoy'],
    ['no contact', { settings: CONTACTS.slice(1) }, '«contactos.escalamiento» con «Configurar…»'],
    [
      'a contact that cannot be read',
      { settings: [['contactos.escalamiento', 'Yurani', '']] },
      'CONFIGURACIÓN, «contactos.escalamiento»: no se entiende «Yurani»',
    ],
    ['no ESCALAMIENTOS', { escalations: [] }, 'La base no tiene la pestaña ESCALAMIENTOS. Créela con «Configurar…».'],
    [
      'no columns No. and Estado',
      { headers: ESCALATION_HEADERS.filter((header) => header !== 'No.' && header !== 'Estado') },
      'Pestaña ESCALAMIENTOS: faltan las columnas No., Estado.',
    ],
  ])('%s', async (_, options, message) => {
    expect(await obstacle(options)).toContain(message);
  });

  test('all of it at once', async () => {
    const all = await obstacle({ user: 'otra@example.com', settings: [], escalations: [] });
    expect(all).toMatch(/AGENTES.*contactos\.escalamiento.*ESCALAMIENTOS/);
  });

  test('a quota that is used up, which the mails before it count for', async () => {
    const settings = [
      ['contactos.escalamiento', 'enlace@example.com', ''],
      ['contactos.copia', Array.from({ length: 18 }, (_, index) => `c${index}@example.com`).join(', '), ''],
    ];
    const book = openBook({ settings });
    for (const id of ['borrador-1', 'borrador-2', 'borrador-3', 'borrador-4', 'borrador-5'])
      await send(book, draftOf({ id }));
    expect((await form(book)).obstacle).toBe(
      'Su cuenta puede escribir hoy a 5 destinatarios más y este correo va a 19. Envíelo mañana: el borrador se conserva.',
    );
  });
});

test('who is missing in copy is named with the key; another domain is told', async () => {
  const settings = [CONTACTS[0] as string[], ['dominio_corporativo', 'corporativo.example.com', '']];
  const { warnings, obstacle, cc } = await form(openBook({ settings }));
  expect(obstacle).toBeNull();
  expect(cc).toEqual([]);
  expect(warnings).toHaveLength(5);
  expect(warnings[0]).toContain(`Su cuenta ${LAURA} no es del dominio corporativo.example.com`);
  for (const key of ['coordinacion', 'formacion', 'calidad', 'copia'])
    expect(warnings.some((warning) => warning.includes(`«contactos.${key}»`))).toBe(true);
});

test('what is mended by hand in CONFIGURACIÓN holds at once', async () => {
  const book = openBook({ settings: [['contactos.escalamiento', '', '']] });
  expect((await form(book)).obstacle).not.toBeNull();
  await book.store.apply({
    kind: 'cells',
    tab: book.id('CONFIGURACIÓN'),
    row: 1,
    column: 1,
    cells: [[{ value: 'enlace@example.com' }]],
  });
  expect((await form(book)).obstacle).toBeNull();
  expect(await send(book, draftOf())).toMatchObject({ status: 'sent' });
});

describe('from the selected row', () => {
  const rows = [agentRow('=¿Entramos?\n😡', 'Renta Joven'), agentRow('¿Y el pago?', 'Otro / no aplica', '12')];

  test('its link and comment, its programme as the topic', async () => {
    const book = openBook({ agentRows: rows });
    select(book, 'LAURA PÉREZ', 2);
    const { draft, notice } = await form(book, 'selection');
    expect(notice).toBe('');
    expect(draft).toEqual({
      id: expect.stringMatching(/^[\w-]{8,40}$/),
      topic: 'Renta Joven',
      description: '',
      link: POST,
      comments: '=¿Entramos?\n😡',
      source: { tab: 'LAURA PÉREZ', row: 2, rowKey: expect.any(String), label: 'LAURA PÉREZ, fila 2' },
      resends: null,
      queue: [],
    });
  });

  test('of one that has an escalation already the person is told', async () => {
    const book = openBook({ agentRows: rows });
    select(book, 'LAURA PÉREZ', 3);
    const { draft, notice } = await form(book, 'selection');
    expect(draft).toMatchObject({ topic: '', comments: '¿Y el pago?' });
    expect(notice).toContain('La fila 3 de LAURA PÉREZ ya tiene el escalamiento 12.');
  });

  test.each([
    ['the headers', 'LAURA PÉREZ', 1],
    ['an empty row', 'LAURA PÉREZ', 40],
    ['ESCALAMIENTOS', 'ESCALAMIENTOS', 2],
    ['CONFIGURACIÓN', 'CONFIGURACIÓN', 2],
    ['notes of the team', 'NOTAS', 2],
  ])('of %s nothing is taken, without a complaint', async (_, tab, row) => {
    const notas = tabOf('NOTAS', [[...HEADERS], rowInOrder()]);
    const book = openBook({ escalations: [tabOf('ESCALAMIENTOS', [ESCALATION_HEADERS, overdueRow()]), notas] });
    select(book, tab, row);
    expect(await form(book, 'selection')).toMatchObject({ draft: null, notice: '' });
  });
});

describe('what was left', () => {
  test('comes back after the panel was closed, to its person alone', async () => {
    const book = openBook({
      people: [
        ['Laura Pérez', LAURA, 'LAURA PÉREZ'],
        ['Camilo', 'camilo@example.com', ''],
      ],
    });
    await keep(book, { comments: `${'ñ😀'.repeat(12_000)}` });
    expect((await form(book)).draft).toEqual(draftOf({ comments: 'ñ😀'.repeat(12_000) }));
    for (const text of Object.values(book.properties(LAURA))) expect(Buffer.byteLength(text)).toBeLessThan(9_000);
    expect((await form(book.as('camilo@example.com'))).draft).toBeNull();
    await book.as(LAURA).get('escalations.keepDraft', { draft: null });
    expect((await form(book)).draft).toBeNull();
    expect(book.properties(LAURA)).toEqual({});
  });

  test('wins over the selected row when something was typed', async () => {
    const book = openBook();
    select(book, 'LAURA PÉREZ', 2);
    await keep(book, {});
    const { draft, notice } = await form(book, 'selection');
    expect(draft).toEqual(draftOf());
    expect(notice).toBe(
      'Se conservó el borrador que quedó sin enviar («Requisitos de Renta Joven»). Para dejarlo y empezar otro, use «Empezar de nuevo».',
    );
  });

  test('does not when it is only what a row filled in', async () => {
    const book = openBook({ agentRows: [agentRow('¿Entramos?'), agentRow('¿Y el pago?')] });
    select(book, 'LAURA PÉREZ', 2);
    const { draft } = await form(book, 'selection');
    await keep(book, draft ?? {});
    select(book, 'LAURA PÉREZ', 3);
    expect((await form(book, 'selection')).draft?.comments).toBe('¿Y el pago?');
    await keep(book, { ...draft, description: 'Algo' });
    expect((await form(book, 'selection')).draft?.description).toBe('Algo');
  });

  test('is gone when it was sent, however late the panel kept it; its next topic is there', async () => {
    const book = openBook();
    await keep(book, {});
    await send(book, draftOf());
    expect((await form(book)).draft).toBeNull();
    await keep(book, {});
    expect((await form(book)).draft).toBeNull();
    const joined = draftOf({ id: 'borrador-de-dos', topic: 'Renta Ciudadana', queue: ['Colombia Mayor'] });
    await send(book, joined);
    expect((await form(book)).draft).toMatchObject({ topic: 'Colombia Mayor', queue: [] });
    expect((await form(book)).draft?.id).not.toBe(joined.id);
  });

  test('whose mail may have left says so', async () => {
    const book = openBook();
    await keep(book, {});
    const request = { draft: draftOf(), pictures: [], topicChecked: true, notSent: null };
    const pictures = [{ name: 'a.png', mimeType: 'image/png' as const, base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB' }];
    await book.ask(
      'escalations.send',
      { ...request, pictures },
      { fault: ({ name }) => (name === 'sendMail' ? { when: 'after', what: 'error' } : undefined) },
    );
    expect((await form(book)).notice).toContain('No se sabe si el correo de este borrador (escalamiento 1) salió');
    expect((await form(book, 'selection')).draft).toEqual(draftOf());
  });

  test('a very long one is refused, in words', async () => {
    const draft = draftOf({ description: '😀'.repeat(24_000), comments: 'ñ'.repeat(50_000) });
    expect(await openBook().ask('escalations.keepDraft', { draft })).toMatchObject({
      ok: false,
      message: expect.stringContaining('El texto es muy largo para guardarlo como borrador'),
    });
  });
});

describe('again, from the first round', () => {
  const refOf = async (book: Book, number: string) => {
    const { cases } = await book.get('escalations.list', {});
    return cases.find((each) => each.number === number)?.ref ?? null;
  };

  test('the same topic, link, description and comments', async () => {
    const book = openBook({ rows: [overdueRow()] });
    const ref = await refOf(book, '9');
    const { draft, notice } = await book.get('escalations.form', { from: 'resend', ref });
    expect(notice).toBe('');
    expect(draft).toEqual({
      id: expect.stringMatching(/^[\w-]{8,40}$/),
      topic: 'Pago en La Guajira',
      description: 'Preguntan quién paga.',
      link: POST,
      comments: '¿Dónde cobro?',
      source: null,
      resends: { ...ref, number: '9', label: 'enviado el 03/11/2026' },
      queue: [],
    });
  });

  test('what was left of another case is not lost for it', async () => {
    const book = openBook({ rows: [overdueRow()] });
    await keep(book, {});
    const { draft, notice } = await book.get('escalations.form', { from: 'resend', ref: await refOf(book, '9') });
    expect(draft).toEqual(draftOf());
    expect(notice).toContain('Se conservó el borrador');
  });

  test.each([
    ['closed', { 'Cerrado el': dateCell('2026-11-19') }, 'está «Cerrado»'],
    ['at the form', { 'Fecha PQRS': dateCell('2026-11-19') }, 'está «A formulario PQRS»'],
    ['a second round', { Ronda: 2, Origen: textCell('4') }, 'El escalamiento 9 ya es un reenvío'],
    ['on its way', { Estado: 'ENVIANDO' }, 'está «Por confirmar»'],
    ['without a number', { 'No.': '' }, 'El escalamiento no tiene No.'],
  ])('one that is %s is refused', async (_, change, message) => {
    const book = openBook({ rows: [overdueRow(change)] });
    const { cases } = await book.get('escalations.list', {});
    const answer = await book.ask('escalations.form', { from: 'resend', ref: cases[0]?.ref ?? null });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });

  test('one that was sent again is refused, and so is a row that changed', async () => {
    const again = escalationRow({
      'No.': textCell('10'),
      'Fecha envío': dateCell('2026-11-18'),
      Agente: 'Laura Pérez',
      Tema: 'Pago en La Guajira',
      Ronda: 2,
      Origen: textCell('9'),
      Estado: 'Enviado',
    });
    const book = openBook({ rows: [overdueRow(), again] });
    const ref = await refOf(book, '9');
    expect(await book.ask('escalations.form', { from: 'resend', ref })).toMatchObject({
      ok: false,
      message: expect.stringContaining('está «Reenviado»'),
    });
    await book.type('ESCALAMIENTOS', 'U2', 'nota');
    expect(await book.ask('escalations.form', { from: 'resend', ref })).toMatchObject({
      ok: false,
      message: expect.stringContaining('La fila cambió'),
    });
  });
});
