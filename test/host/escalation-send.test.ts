import type { FaultHook } from '../../src/local/host/faults';
import { dateCell, tabOf, textCell } from '../support/book';
import {
  CONTACTS,
  draftOf,
  ESCALATION_HEADERS,
  escalationRow,
  LAURA,
  logged,
  openBook,
  overdueRow,
  PICTURES,
  POST,
  pictureOf,
  pngOf,
  rowShown,
  send,
} from '../support/escalation-book';

const REGISTERED = {
  'Fecha envío': '20/11/2026',
  Agente: 'Laura Pérez',
  'Correo agente': LAURA,
  Tema: 'Requisitos de Renta Joven',
  Descripción: 'Preguntan si los aprendices entran.',
  Enlace: POST,
  Comentarios: '¿Entramos?\n=( no contestan',
  Pantallazo: '2 imágenes, enviadas 20/11/2026',
  Ronda: '1',
  'Fecha reporte': '27/11/2026',
  'Fecha límite': '02/12/2026',
  Estado: 'Enviado',
};

/** The mail is refused, or the execution ends, when it is sent. */
const atSending =
  (fault: ReturnType<FaultHook>): FaultHook =>
  ({ name }) =>
    name === 'sendMail' ? fault : undefined;

const asked = (draft = draftOf(), notSent: number | null = null) =>
  ({ draft, pictures: PICTURES, topicChecked: true, notSent }) as const;

describe('sent and registered', () => {
  test('one mail from the own account, and one row with the next number', async () => {
    const book = openBook({ rows: [escalationRow({ 'No.': textCell('013'), Tema: 'Otro', Agente: 'Laura' })] });
    expect(await send(book, draftOf())).toEqual({
      status: 'sent',
      number: '014',
      reportOn: '2026-11-27',
      dueOn: '2026-12-02',
      explanation: expect.arrayContaining(['sáb 21 nov: sábado, no cuenta', 'vie 27 nov: día 5', 'mié 2 dic: día 8']),
      notices: [],
    });
    expect(rowShown(book, 'ESCALAMIENTOS', 3)).toEqual({ 'No.': '014', ...REGISTERED });
    expect(book.note('ESCALAMIENTOS', 'L3')).toContain('vie 27 nov: día 5');
    expect(book.note('ESCALAMIENTOS', 'M3')).toContain('mié 2 dic: día 8');
    const [mail, ...more] = book.mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      from: LAURA,
      senderName: 'Laura Pérez',
      to: ['enlace@example.com'],
      cc: ['coordinacion@example.com', 'formacion@example.com', 'calidad@example.com', 'copia@example.com'],
      subject: 'Requisitos de Renta Joven · Escalamiento 014',
    });
    expect(mail?.text).toContain('> ¿Entramos?\n> =( no contestan');
    expect(mail?.html).toContain('¿Entramos?<br>=( no contestan');
    expect(
      mail?.attachments.map(({ name, mimeType, bytes }) => [name, mimeType, Buffer.from(bytes).toString('base64')]),
    ).toEqual([
      ['escalamiento-014-1.png', 'image/png', PICTURES[0]?.base64],
      ['escalamiento-014-2.png', 'image/png', PICTURES[1]?.base64],
    ]);
    expect(logged(book).map(([action, key, state, detail]) => [action, key, state, JSON.parse(detail ?? '')])).toEqual([
      [
        'CORREO',
        'escalamiento/borrador-de-laura-1',
        'ENVIADO',
        expect.objectContaining({ escalamiento: '014', para: 'enlace@example.com', por: LAURA, intento: 1 }),
      ],
    ]);
  });

  test('the same draft again sends nothing and says so', async () => {
    const book = openBook();
    await send(book, draftOf());
    expect(await send(book, draftOf())).toMatchObject({
      status: 'sent',
      number: '1',
      dueOn: '2026-12-02',
      notices: ['El escalamiento 1 ya se había enviado: no se envió otra vez.'],
    });
    expect(book.mails()).toHaveLength(1);
    expect(rowShown(book, 'ESCALAMIENTOS', 3)).toEqual({});
  });

  test('what was typed reads back character for character', async () => {
    const book = openBook();
    const typed = { topic: '=Renta Joven', description: "'+57 300\n@SUM(1)", comments: '-2+3 "x";\t=HYPERLINK("a")' };
    await send(book, draftOf(typed));
    const cells = ['E2', 'F2', 'H2'].map((cell) => book.cell('ESCALAMIENTOS', cell));
    expect(cells.map((cell) => cell?.value)).toEqual([typed.topic, typed.description, typed.comments]);
    expect(cells.every((cell) => cell?.formula === undefined)).toBe(true);
  });

  test('the columns are found by name, and others are left alone', async () => {
    const headers = ['Notas del equipo', 'Estado', 'Tema', 'Control', 'No.', 'Agente', 'Fecha envío', 'Comentarios'];
    const row = ['mía', 'Cerrado', 'Otro', 'x', 7, 'Laura', dateCell('2026-10-01'), ''];
    const title = ['Escalamientos del equipo'];
    const book = openBook({ escalations: [tabOf('Escalados', [title, headers, row])] });
    expect(await send(book, draftOf())).toMatchObject({ status: 'sent', number: '8' });
    expect(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => book.text('Escalados', `${column}4`))).toEqual([
      '',
      'Enviado',
      'Requisitos de Renta Joven',
      '',
      '8',
      'Laura Pérez',
      '20/11/2026',
      '¿Entramos?\n=( no contestan',
    ]);
    // As the team writes them: a number.
    expect(book.cell('Escalados', 'E4')?.value).toBe(8);
  });

  test('formulas that the team filled down stay', async () => {
    const headers = [...ESCALATION_HEADERS, 'Días'];
    const formula = { value: '', formula: '=IF(B2="","",1)' };
    const lines = [1, 2, 3].map(() => [...ESCALATION_HEADERS.map(() => null), formula]);
    const book = openBook({ escalations: [tabOf('ESCALAMIENTOS', [headers, ...lines])] });
    expect(await send(book, draftOf())).toMatchObject({ status: 'sent', number: '1' });
    expect(rowShown(book, 'ESCALAMIENTOS', 2)).toMatchObject({ 'No.': '1', Estado: 'Enviado' });
    expect(book.cell('ESCALAMIENTOS', 'V2')?.formula).toBe('=IF(B2="","",1)');
  });

  test('a number is not used twice, even when its row was deleted', async () => {
    const book = openBook();
    await send(book, draftOf());
    book.store.apply({
      kind: 'cells',
      tab: book.id('ESCALAMIENTOS'),
      row: 1,
      column: 0,
      cells: [ESCALATION_HEADERS.map(() => ({ value: null }))],
    });
    expect(await send(book, draftOf({ id: 'borrador-de-laura-2' }))).toMatchObject({ number: '2' });
  });

  test('the review finds nothing wrong in the new row, while it is sent and after', async () => {
    const book = openBook();
    await book.ask('escalations.send', asked(), { fault: atSending({ when: 'before', what: 'error' }) });
    expect(rowShown(book, 'ESCALAMIENTOS', 2)).toMatchObject({
      Estado: 'ENVIANDO',
      Pantallazo: '2 imágenes, enviando',
    });
    expect((await book.get('review.tab', { tab: 'ESCALAMIENTOS' })).findings).toEqual([]);
    await send(book, draftOf(), { notSent: 1 });
    expect((await book.get('review.tab', { tab: 'ESCALAMIENTOS' })).findings).toEqual([]);
  });
});

describe("the agent's row", () => {
  const fromRow = async (book: ReturnType<typeof openBook>) => {
    book.host.select({ tab: book.id('LAURA PÉREZ'), row: 1, column: 0, rowCount: 1, columnCount: 1 });
    const { draft } = await book.get('escalations.form', { from: 'selection', ref: null });
    return { ...draftOf(), source: draft?.source ?? null };
  };

  test('gets the number', async () => {
    const book = openBook();
    expect(await send(book, await fromRow(book))).toMatchObject({ status: 'sent', notices: [] });
    expect(book.text('LAURA PÉREZ', 'M2')).toBe('1');
  });

  test('wherever it was sorted to', async () => {
    const book = openBook();
    const draft = await fromRow(book);
    const tab = book.id('LAURA PÉREZ');
    const { rows } = book.store.tab(tab);
    const line = (rows[1] ?? []).map((cell) => cell ?? { value: null });
    const other = line.map((cell, column) => (column === 3 ? { ...cell, value: '555555555_1' } : cell));
    book.store.apply({ kind: 'cells', tab, row: 1, column: 0, cells: [other, line] });
    await send(book, draft);
    expect([book.text('LAURA PÉREZ', 'M2'), book.text('LAURA PÉREZ', 'M3')]).toEqual(['', '1']);
  });

  test('that was changed, or says another number, is left, and the person is told', async () => {
    const book = openBook();
    const draft = await fromRow(book);
    await book.type('LAURA PÉREZ', 'F2', 'Facebook Otra respuesta');
    expect(await send(book, draft)).toMatchObject({
      status: 'sent',
      notices: ['La fila desde la que empezó cambió: anote usted el 1 en su fila (LAURA PÉREZ, fila 2).'],
    });
    const again = { ...(await fromRow(book)), id: 'borrador-de-laura-2' };
    await book.type('LAURA PÉREZ', 'M2', '77');
    const other = { ...(await fromRow(book)), id: 'borrador-de-laura-3' };
    expect(await send(book, again)).toMatchObject({ notices: [expect.stringContaining('cambió')] });
    expect(await send(book, other)).toMatchObject({
      notices: [
        'La fila ya tenía el escalamiento 77 y se dejó así. Anote usted el 3 en su fila (LAURA PÉREZ, fila 2).',
      ],
    });
    expect(book.text('LAURA PÉREZ', 'M2')).toBe('77');
  });

  test('a tab that is no agent’s is never written', async () => {
    const book = openBook();
    const source = { tab: 'CONFIGURACIÓN', row: 2, rowKey: 'x', label: 'CONFIGURACIÓN, fila 2' };
    expect(await send(book, draftOf({ source }))).toMatchObject({ notices: [expect.stringContaining('cambió')] });
    expect(rowShown(book, 'CONFIGURACIÓN', 2)).toEqual({
      Clave: 'contactos.escalamiento',
      Valor: 'enlace@example.com',
    });
  });
});

describe('a second round', () => {
  const resending = async (book: ReturnType<typeof openBook>) => {
    const { cases } = await book.get('escalations.list', {});
    const ref = cases.find(({ number }) => number === '9')?.ref ?? null;
    const { draft } = await book.get('escalations.form', { from: 'resend', ref });
    return draft ?? draftOf();
  };

  test('is a new row with its Origen; the first says that it was sent again', async () => {
    const book = openBook({ rows: [overdueRow()] });
    expect(await send(book, await resending(book), { topicChecked: false })).toMatchObject({
      status: 'sent',
      number: '10',
    });
    expect(rowShown(book, 'ESCALAMIENTOS', 3)).toMatchObject({
      'No.': '10',
      Ronda: '2',
      Origen: '9',
      Tema: 'Pago en La Guajira',
      Estado: 'Enviado',
      'Fecha límite': '02/12/2026',
    });
    expect(book.text('ESCALAMIENTOS', 'T2')).toBe('Reenviado');
    expect(book.mails()[0]).toMatchObject({ subject: 'Pago en La Guajira · Escalamiento 10 (segundo envío del 9)' });
    expect(book.mails()[0]?.text).toContain('El escalamiento 9, enviado el 03/11/2026, no ha tenido respuesta.');
    expect((await book.get('review.tab', { tab: 'ESCALAMIENTOS' })).findings).toEqual([]);
  });

  test('of a case that was closed meanwhile is refused; nothing is written', async () => {
    const book = openBook({ rows: [overdueRow()] });
    const draft = await resending(book);
    await book.type('ESCALAMIENTOS', 'S2', '20/11/2026');
    expect(await book.ask('escalations.send', asked(draft))).toMatchObject({
      ok: false,
      message: expect.stringContaining('El escalamiento 9 está «Cerrado»'),
    });
    expect(rowShown(book, 'ESCALAMIENTOS', 3)).toEqual({});
    expect(book.mails()).toEqual([]);
  });
});

describe('a person looks first', () => {
  test('at topics that are joined and at open cases with the same topic', async () => {
    const book = openBook({ rows: [overdueRow()] });
    const joined = draftOf({ topic: 'Renta Ciudadana y Colombia Mayor' });
    expect(await send(book, joined, { topicChecked: false })).toEqual({
      status: 'asks',
      joined: ['Renta Ciudadana', 'Colombia Mayor'],
      same: [],
    });
    const same = draftOf({ topic: 'pago en la guajira' });
    const other = {
      number: '9',
      topic: 'Pago en La Guajira',
      agent: 'Laura Pérez',
      sentOn: '2026-11-03',
      state: 'Vencido',
    };
    expect(await send(book, same, { topicChecked: false })).toEqual({ status: 'asks', joined: [], same: [other] });
    expect(rowShown(book, 'ESCALAMIENTOS', 3)).toEqual({});
    expect(book.mails()).toEqual([]);
    expect(await book.get('escalations.checkTopic', { topic: 'PAGO EN LA GUAJIRA.', resends: null })).toEqual({
      joined: [],
      same: [other],
    });
    expect(await send(book, same)).toMatchObject({ status: 'sent', number: '10' });
  });
});

describe('whether it left nobody knows', () => {
  const stopped = async (fault: ReturnType<FaultHook>, draft = draftOf()) => {
    const book = openBook();
    const outcome = await book.ask('escalations.send', asked(draft), { fault: atSending(fault) }).catch(() => 'killed');
    return { book, outcome };
  };

  test.each([
    ['an error before it', { when: 'before', what: 'error' }, 0],
    ['an error after it', { when: 'after', what: 'error' }, 1],
  ] as const)('%s: the row stands as Por confirmar', async (_, fault, mails) => {
    const { book, outcome } = await stopped(fault);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        status: 'unsettled',
        number: '1',
        attempt: 1,
        message: expect.stringContaining(`Mire en «Enviados» de ${LAURA}`),
      },
    });
    expect(rowShown(book, 'ESCALAMIENTOS', 2)).toEqual({
      'No.': '1',
      ...REGISTERED,
      Estado: 'ENVIANDO',
      Pantallazo: '2 imágenes, enviando',
    });
    expect((await book.get('escalations.list', {})).cases[0]?.state).toBe('Por confirmar');
    expect(book.mails()).toHaveLength(mails);
  });

  test('it is not sent again until the person says that it did not leave', async () => {
    const { book } = await stopped({ when: 'before', what: 'kill' });
    expect(await send(book, draftOf())).toMatchObject({ status: 'unsettled', number: '1', attempt: 1 });
    expect(await send(book, draftOf(), { notSent: 2 })).toMatchObject({ status: 'unsettled', attempt: 1 });
    expect(book.mails()).toEqual([]);
    const corrected = draftOf({ description: 'Con otra descripción.' });
    expect(await send(book, corrected, { notSent: 1 })).toMatchObject({ status: 'sent', number: '1' });
    expect(book.mails()).toHaveLength(1);
    expect(rowShown(book, 'ESCALAMIENTOS', 2)).toMatchObject({
      Estado: 'Enviado',
      Descripción: 'Con otra descripción.',
    });
    expect(rowShown(book, 'ESCALAMIENTOS', 3)).toEqual({});
    // The word was for that attempt alone.
    expect(await send(book, draftOf(), { notSent: 1 })).toMatchObject({ status: 'sent', number: '1' });
    expect(book.mails()).toHaveLength(1);
  });

  test('a row that somebody deleted comes back, to be settled', async () => {
    const { book } = await stopped({ when: 'after', what: 'kill' });
    book.store.apply({
      kind: 'cells',
      tab: book.id('ESCALAMIENTOS'),
      row: 1,
      column: 0,
      cells: [ESCALATION_HEADERS.map(() => ({ value: null }))],
    });
    expect(await send(book, draftOf())).toMatchObject({ status: 'unsettled', number: '1' });
    expect(rowShown(book, 'ESCALAMIENTOS', 2)).toMatchObject({ 'No.': '1', Estado: 'ENVIANDO' });
    expect(book.mails()).toHaveLength(1);
  });

  test('given up in «Escalamientos», the draft is sent as a new one', async () => {
    const { book } = await stopped({ when: 'before', what: 'error' });
    const { cases } = await book.get('escalations.list', {});
    await book.get('escalations.settle', { ref: cases[0]?.ref as never, left: false });
    expect(await send(book, draftOf())).toMatchObject({ status: 'sent', number: '2' });
    expect(rowShown(book, 'ESCALAMIENTOS', 2)).toMatchObject({ 'No.': '1', Estado: 'Cerrado' });
    expect(book.mails()).toHaveLength(1);
  });

  test('settled as left, the draft is done with', async () => {
    const { book } = await stopped({ when: 'after', what: 'error' });
    await book.get('escalations.keepDraft', { draft: draftOf() });
    const { cases } = await book.get('escalations.list', {});
    await book.get('escalations.settle', { ref: cases[0]?.ref as never, left: true });
    expect((await book.get('escalations.form', { from: 'draft', ref: null })).draft).toBeNull();
    expect(await send(book, draftOf())).toMatchObject({ status: 'sent', number: '1' });
    expect(book.mails()).toHaveLength(1);
  });

  test('a row that was settled by hand is believed', async () => {
    const { book } = await stopped({ when: 'after', what: 'error' });
    await book.type('ESCALAMIENTOS', 'T2', 'Enviado');
    expect(await send(book, draftOf())).toMatchObject({ status: 'sent', number: '1' });
    expect(book.mails()).toHaveLength(1);
    expect(logged(book)[0]?.[2]).toBe('ENVIADO');
  });
});

describe('nothing is written and nothing leaves', () => {
  const refusal = async (book: ReturnType<typeof openBook>, request: object = {}) => {
    const answer = await book.ask('escalations.send', { ...asked(), ...request });
    expect(book.mails()).toEqual([]);
    expect(book.store.tabs.some(({ name }) => name === 'BITÁCORA')).toBe(false);
    return answer.ok ? answer.value.status : answer.message;
  };

  test.each([
    [
      'an account that is not in AGENTES',
      { user: 'otra@example.com' },
      'La cuenta otra@example.com no está en AGENTES.',
    ],
    ['no account', { user: '' }, 'Google no dice con qué cuenta está trabajando.'],
    [
      'somebody who does not work today',
      { people: [['Laura Pérez', LAURA, 'LAURA PÉREZ', '', dateCell('2026-11-19')]] },
      `Según AGENTES, Laura Pérez (${LAURA}) no trabaja hoy.`,
    ],
    ['no contact', { settings: CONTACTS.slice(1) }, 'escriba «contactos.escalamiento» con «Configurar…».'],
    ['no tab ESCALAMIENTOS', { escalations: [] }, 'La base no tiene la pestaña ESCALAMIENTOS.'],
    [
      'no column No. nor Estado',
      { headers: ESCALATION_HEADERS.filter((header) => header !== 'No.' && header !== 'Estado') },
      'faltan las columnas No., Estado.',
    ],
  ])('%s', async (_, options, message) => {
    expect(await refusal(openBook(options))).toContain(message);
  });

  test('without the five pieces, all named at once', async () => {
    const draft = draftOf({ description: '', comments: ' ' });
    expect(await refusal(openBook(), { draft, pictures: [] })).toBe(
      'Falta la descripción de la consulta, el texto de los comentarios de los ciudadanos y el pantallazo de la publicación y los comentarios (acta 10).',
    );
  });

  test('with what is no picture, whatever it says of itself, or with more than 3 MB', async () => {
    const text = pictureOf(Buffer.from('<svg onload="alert(1)"></svg>'), 'a.png');
    expect(await refusal(openBook(), { pictures: [text] })).toContain('«a.png» no es una imagen PNG, JPG o WebP');
    const large = pictureOf(Buffer.concat([pngOf(), Buffer.alloc(1_600_000)]));
    expect(await refusal(openBook(), { pictures: [large, large] })).toContain('suman más de 3 MB');
  });

  test('with a text that no mail of Google takes', async () => {
    const draft = draftOf({ comments: '"'.repeat(40_000) });
    expect(await refusal(openBook(), { draft })).toContain('más largo de lo que cabe en un correo');
  });
});

test('service calls: two holds of the lock, with the mail between them', async () => {
  const book = openBook({ rows: [overdueRow()] });
  await book.get('escalations.form', { from: 'draft', ref: null });
  await send(book, draftOf({ id: 'borrador-de-laura-0' }));
  const order: string[] = [];
  const { calls } = await book.host.run({
    function: 'panel',
    arguments: [JSON.stringify({ command: 'escalations.send', ...asked() })],
    fault: ({ name }) => {
      if (/^(?:lock|unlock|sendMail)$/.test(name)) order.push(name);
      return undefined;
    },
  });
  expect(order).toEqual(['lock', 'unlock', 'sendMail', 'lock', 'unlock']);
  expect(calls.read).toBeLessThanOrEqual(12);
  expect(calls.write).toBeLessThanOrEqual(17);
  expect(calls.cache).toBeLessThanOrEqual(3);
  expect(calls.mail).toBe(2);
  expect(calls.properties).toBeLessThanOrEqual(2);
});
