import type { CaseAction, CaseView, RowRef } from '../../src/app/panel-api';
import type { FaultHook } from '../../src/local/host/faults';
import type { StoredCell } from '../../src/local/workbook/model';
import { Book, type BookOptions, dateCell, type Given, serial, tabOf, textCell } from '../support/book';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';

jest.setTimeout(60_000);

const ANA = 'ana@example.com';
const COLUMNS = [
  'No.',
  'Fecha envío',
  'Agente',
  'Correo agente',
  'Tema',
  'Pantallazo',
  'Ronda',
  'Origen',
  'Reportado el',
  'Fecha respuesta',
  'Respuesta de la entidad',
  'Fecha PQRS',
  'Radicado PQRS',
  'Cerrado el',
  'Estado',
  'Observaciones',
  'Revisión',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, Given>>;

// 16 November 2026 is a holiday: by WORKDAY, day 5 of the 12th is the 20th and day 8 of the 6th is the 19th.
const waiting: Row = { 'No.': '11', 'Fecha envío': dateCell('2026-11-18'), Tema: 'Pagos', Estado: 'Enviado' };
const late: Row = { 'No.': '12', 'Fecha envío': dateCell('2026-11-06'), Tema: 'Requisitos', Estado: 'Enviado' };
const second: Row = { ...late, 'No.': '13', Tema: 'Novedad', Ronda: 2, Origen: '7' };
const sending: Row = { ...waiting, 'No.': '14', Tema: 'Certificado', Estado: 'ENVIANDO' };

const people = tabOf('AGENTES', [
  ['Agente', 'Correo', 'Pestaña', 'Rol', 'Hasta'],
  ['Ana Pérez', ANA, 'ANA', 'AGENTE', null],
  ['Beto Ruiz', 'beto@example.com', 'BETO', 'AGENTE', dateCell('2026-11-19')],
]);

function open(rows: readonly Row[], without: readonly Column[] = [], options: BookOptions = {}): Book {
  const columns = COLUMNS.filter((column) => !without.includes(column));
  const lines = rows.map((row) => columns.map((column) => ({ Agente: 'Ana Pérez', ...row })[column] ?? null));
  return new Book([tabOf('ESCALAMIENTOS', [columns, ...lines]), people], { user: ANA, ...options });
}

const list = async (book: Book) => (await book.get('escalations.list', {})).cases;
async function refOf(book: Book, number: string): Promise<RowRef> {
  const found = (await list(book)).find((shown) => shown.number === number);
  if (!found) throw new Error(`No case ${number}`);
  return found.ref;
}

/** What the row with that No. holds, by header. */
function row(book: Book, number: string): Partial<Record<Column, unknown>> {
  const { rows } = book.store.tab(book.id('ESCALAMIENTOS'));
  const headers = Array.from(rows[0] ?? [], (cell) => String(cell?.value ?? ''));
  const held = rows.find((line) => String(line?.[0]?.value) === number) ?? [];
  const cells = headers.map((header, index) => [header, contentOf(held[index])] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}
const contentOf = (cell: StoredCell | undefined) => cell?.formula ?? cell?.value ?? null;

function statuses(book: Book, action: string): string[] {
  const tab = book.store.tabs.find(({ name }) => name === 'BITÁCORA');
  return (tab?.rows ?? []).filter((line) => line?.[1]?.value === action).map((line) => String(line?.[3]?.value));
}

const undo = (book: Book, batch: string | null) => book.get('fix.undo', { batch });

describe('«Escalamientos»', () => {
  test('shows every row, those without No. and those with unreadable dates too', async () => {
    const book = open([
      { ...late, 'Cerrado el': dateCell('2026-11-20') },
      waiting,
      late,
      sending,
      { Tema: 'Sin número', 'Fecha envío': dateCell('2026-11-18') },
      { 'No.': '15', Tema: 'Sin fecha', 'Fecha envío': 'ayer' },
    ]);
    const { cases, today, person } = await book.get('escalations.list', {});
    expect({ today, person }).toEqual({ today: '2026-11-20', person: { name: 'Ana Pérez', mail: ANA } });
    expect(cases.map(({ topic, state, ref }) => [ref.row, topic, state])).toEqual([
      [5, 'Certificado', 'Por confirmar'],
      [4, 'Requisitos', 'Vencido'],
      [7, 'Sin fecha', null],
      [3, 'Pagos', 'Enviado'],
      [6, 'Sin número', 'Enviado'],
      [2, 'Requisitos', 'Cerrado'],
    ]);
    const tasks = new Map(cases.map(({ topic, task }) => [topic, task]));
    expect(tasks.get('Sin fecha')).toContain('La Fecha envío «ayer» no se puede leer');
    expect(tasks.get('Sin número')).toContain('Falta el No.');
    expect(cases.every(({ mine }) => mine)).toBe(true);
  });

  test('says what cannot be read in the tabs of the team', async () => {
    const book = new Book(
      [
        tabOf('ESCALAMIENTOS', [[...COLUMNS]]),
        tabOf('CONFIGURACIÓN', [
          ['Clave', 'Valor'],
          ['escalamiento.plazo', 'ocho'],
        ]),
        tabOf('BITÁCORA', [['Momento', 'Otra cosa']]),
      ],
      { user: ANA },
    );
    const { cases, problems } = await book.get('escalations.list', {});
    expect(cases).toEqual([]);
    expect(problems).toEqual([
      expect.stringContaining('BITÁCORA: faltan las columnas'),
      expect.stringContaining('«escalamiento.plazo»'),
    ]);
  });

  test('a base without the tab says how to make it', async () => {
    const answer = await new Book([people], { user: ANA }).ask('escalations.list', {});
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('«Configurar…»') });
  });

  test('«Ver» selects the row, wherever it was sorted to', async () => {
    const book = open([waiting, late]);
    const ref = await refOf(book, '12');
    sortUp(book, late);
    await book.get('escalations.goTo', { ref });
    expect(book.events.filter(({ type }) => type === 'activate')).toEqual([
      expect.objectContaining({ tab: book.id('ESCALAMIENTOS'), row: 1, column: 0 }),
    ]);
    change(book, late, 'Tema', 'Otro');
    expect(await book.ask('escalations.goTo', { ref })).toEqual({ ok: false, message: CHANGED });
  });
});

const CHANGED = 'La fila cambió o ya no está. Se actualizó la lista: mire el caso y repita si hace falta.';

const indexOf = (book: Book, { 'No.': number }: Row) =>
  book.store.tab(book.id('ESCALAMIENTOS')).rows.findIndex((line) => line?.[0]?.value === number);

function change(book: Book, of: Row, column: Column, value: string): void {
  const line = book.store.tab(book.id('ESCALAMIENTOS')).rows[indexOf(book, of)];
  if (line) line[COLUMNS.indexOf(column)] = { value };
}

/** Somebody sorts the tab. */
function sortUp(book: Book, first: Row): void {
  const { rows } = book.store.tab(book.id('ESCALAMIENTOS'));
  rows.splice(1, 0, ...rows.splice(indexOf(book, first), 1));
}

interface Done {
  readonly action: CaseAction;
  readonly of: Row;
  readonly ask: (book: Book, ref: RowRef) => ReturnType<Book['ask']>;
  readonly writes: Partial<Record<Column, unknown>>;
  readonly needs: readonly Column[];
}
const ACTIONS: readonly (readonly [string, Done])[] = [
  [
    'an answer',
    {
      action: 'answer',
      of: late,
      ask: (book, ref) => book.ask('escalations.answer', { ref, on: '19/11/2026', answer: '=Sí, aplica\n00123 ' }),
      writes: {
        'Fecha respuesta': serial('2026-11-19'),
        'Respuesta de la entidad': '=Sí, aplica\n00123 ',
        Estado: 'Respondido',
      },
      needs: ['Fecha respuesta', 'Respuesta de la entidad'],
    },
  ],
  [
    'the PQRS form',
    {
      action: 'file',
      of: second,
      ask: (book, ref) => book.ask('escalations.file', { ref, on: '2026-11-20', number: ' 0020261120 ' }),
      writes: { 'Fecha PQRS': serial('2026-11-20'), 'Radicado PQRS': '0020261120', Estado: 'A formulario PQRS' },
      needs: ['Fecha PQRS', 'Radicado PQRS'],
    },
  ],
  [
    'a closing',
    {
      action: 'close',
      of: { ...waiting, Observaciones: textCell('+llamar') },
      ask: (book, ref) => book.ask('escalations.close', { ref, reason: ' Ya no\n preguntan ' }),
      writes: {
        'Cerrado el': serial('2026-11-20'),
        Observaciones: '+llamar\nCerrado: Ya no preguntan',
        Estado: 'Cerrado',
      },
      needs: ['Cerrado el', 'Observaciones'],
    },
  ],
  [
    'a reopening',
    {
      action: 'reopen',
      of: { ...late, 'Cerrado el': dateCell('2026-11-19'), Estado: 'Cerrado' },
      ask: (book, ref) => book.ask('escalations.reopen', { ref }),
      writes: { 'Cerrado el': '', Estado: 'Vencido' },
      needs: ['Cerrado el'],
    },
  ],
  [
    'a mail that left',
    {
      action: 'settle',
      of: sending,
      ask: (book, ref) => book.ask('escalations.settle', { ref, left: true }),
      writes: { Pantallazo: 'enviado 18/11/2026', Estado: 'Enviado' },
      needs: ['Estado'],
    },
  ],
  [
    'a mail that did not leave',
    {
      action: 'settle',
      of: { ...sending, Pantallazo: '2 imágenes, enviando' },
      ask: (book, ref) => book.ask('escalations.settle', { ref, left: false }),
      writes: {
        'Cerrado el': serial('2026-11-20'),
        Observaciones: 'Cerrado: el correo no salió',
        Estado: 'Cerrado',
      },
      needs: ['Cerrado el', 'Estado'],
    },
  ],
  [
    'a report made otherwise',
    {
      action: 'report',
      of: { ...waiting, 'Fecha envío': dateCell('2026-11-12') },
      ask: (book, ref) => book.ask('escalations.report', { ref, by: 'other', attempt: null, text: '' }),
      writes: { 'Reportado el': serial('2026-11-20'), Estado: 'Reportado' },
      needs: ['Reportado el'],
    },
  ],
];
const OTHER: Row = { ...waiting, 'No.': '20', Tema: 'Otro tema' };
const empty = (values: Partial<Record<Column, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

describe.each(ACTIONS)('%s', (_, { action, of, ask, writes, needs }) => {
  const number = String(of['No.']);
  const begin = (without: readonly Column[] = []) => open([OTHER, of], without);

  test('is written in the cells of its row alone, each first in BITÁCORA, and can be taken back', async () => {
    const book = begin();
    const [before, other] = [row(book, number), row(book, '20')];
    const ref = await refOf(book, number);
    const answer = await ask(book, ref);
    expect(answer).toMatchObject({ ok: true, value: { batch: 'C1', message: expect.stringContaining(number) } });
    const changed = { ...before, ...writes };
    expect(row(book, number)).toEqual(empty(changed));
    expect(row(book, '20')).toEqual(other);
    const differing = Object.keys(changed).filter((key) => changed[key as Column] !== before[key as Column]);
    expect(statuses(book, 'CORREGIR')).toEqual(differing.map(() => 'APLICADA'));

    sortUp(book, of);
    expect(await undo(book, 'C1')).toMatchObject({ restored: differing.length, skipped: [], left: 0 });
    expect(row(book, number)).toEqual(before);
    expect(row(book, '20')).toEqual(other);
  });

  test('finds the row that was sorted away, and is refused where the row is no longer so', async () => {
    const book = begin();
    const ref = await refOf(book, number);
    sortUp(book, of);
    expect(await ask(book, ref)).toMatchObject({ ok: true });
    const after = row(book, number);
    expect(await ask(book, ref)).toEqual({ ok: false, message: CHANGED });
    const shown = (await list(book)).find((view) => view.number === number) as CaseView;
    expect(shown.actions).not.toContain(action);
    expect(await ask(book, shown.ref)).toEqual({ ok: false, message: expect.stringContaining(number) });
    expect(row(book, number)).toEqual(after);
  });

  test('is refused to others than the team, and of a row that somebody changed', async () => {
    const book = begin();
    const ref = await refOf(book, number);
    const before = row(book, number);
    expect(await ask(book.as('otra@example.com'), ref)).toEqual({
      ok: false,
      message: expect.stringContaining('La cuenta otra@example.com no está en AGENTES'),
    });
    expect(row(book, number)).toEqual(before);
    change(book, of, 'Tema', 'Otro asunto');
    expect(await ask(book.as(ANA), ref)).toEqual({ ok: false, message: CHANGED });
    expect(row(book, number)).toEqual({ ...before, Tema: 'Otro asunto' });
    expect(statuses(book, 'CORREGIR')).toEqual([]);
  });

  test.each(needs.map((column) => [column]))('names the column %s that it needs', async (column) => {
    const book = begin([column]);
    const ref = { tab: 'ESCALAMIENTOS', row: 3, rowKey: 'x' };
    expect(await ask(book, ref)).toMatchObject({ ok: false, message: expect.stringContaining(`columna ${column}`) });
    expect(statuses(book, 'CORREGIR')).toEqual([]);
  });

  test.each(COLUMNS.filter((column) => column in writes && !needs.includes(column)).map((column) => [column]))(
    'does without the column %s',
    async (column) => {
      const book = begin([column]);
      const before = row(book, number);
      expect(await ask(book, await refOf(book, number))).toMatchObject({ ok: true });
      const { [column]: left, ...rest } = { ...before, ...writes };
      expect(left).toBeDefined();
      expect(row(book, number)).toEqual(empty(rest));
    },
  );

  test('a formula is never written over; only Estado and Pantallazo may have one', async () => {
    const columns = Object.keys(writes) as Column[];
    const withFormula = columns.map((column, index): Row => {
      const given = of[column] ?? null;
      const value = typeof given === 'object' ? contentOf(given ?? undefined) : given;
      return { ...of, 'No.': `${30 + index}`, [column]: { value, formula: '=1+1' } };
    });
    const book = open([OTHER, ...withFormula]);
    const refs = new Map((await list(book)).map((view) => [view.number, view.ref]));
    for (const [index, column] of columns.entries()) {
      const before = row(book, `${30 + index}`);
      const answer = await ask(book, refs.get(`${30 + index}`) as RowRef);
      const after = row(book, `${30 + index}`);
      // Where Estado alone says that nobody knows, it must be written.
      const derived = column === 'Pantallazo' || (column === 'Estado' && !('Pantallazo' in writes));
      expect({ column, ok: answer.ok, kept: after[column] }).toEqual({ column, ok: derived, kept: '=1+1' });
      if (!answer.ok) expect(answer.message).toContain(`(${column}), la celda tiene una fórmula`);
      if (!answer.ok) expect(after).toEqual(before);
    }
  });
});

describe('what is typed', () => {
  const book = open([second]);
  let ref: RowRef | undefined;

  test.each<[string, (book: Book, ref: RowRef) => ReturnType<Book['ask']>, RegExp]>([
    [
      'a day to come',
      (book, ref) => book.ask('escalations.answer', { ref, on: '21/11/2026', answer: 'Sí' }),
      /todavía no llega \(21\/11\/2026\)/,
    ],
    [
      'a day before the sending',
      (book, ref) => book.ask('escalations.answer', { ref, on: '2026-11-05', answer: 'Sí' }),
      /anterior al envío \(06\/11\/2026\)/,
    ],
    ['no day', (book, ref) => book.ask('escalations.file', { ref, on: '31/02/2026', number: 'E-1' }), /dd\/mm\/aaaa/],
    [
      'an answer of blanks',
      (book, ref) => book.ask('escalations.answer', { ref, on: '20/11/2026', answer: ' \n' }),
      /Escriba lo que respondió/,
    ],
    [
      'no filing number',
      (book, ref) => book.ask('escalations.file', { ref, on: '20/11/2026', number: ' ' }),
      /número de radicado/,
    ],
    ['no reason', (book, ref) => book.ask('escalations.close', { ref, reason: ' no ' }), /al menos 3 letras/],
    ['too long a reason', (book, ref) => book.ask('escalations.close', { ref, reason: 'a'.repeat(301) }), /300 letras/],
    [
      'an answer that no cell of BITÁCORA holds',
      (book, ref) => book.ask('escalations.answer', { ref, on: '20/11/2026', answer: 'a'.repeat(49_900) }),
      /demasiado largo .* Acórtelo/,
    ],
  ])('%s is refused, with nothing written', async (_, ask, message) => {
    ref ??= await refOf(book, '13');
    const before = row(book, '13');
    expect(await ask(book, ref)).toEqual({ ok: false, message: expect.stringMatching(message) });
    expect(row(book, '13')).toEqual(before);
    expect(statuses(book, 'CORREGIR')).toEqual([]);
  });
});

test('a first round is not passed to the form: acta 9 asks again before', async () => {
  const book = open([late]);
  const answer = await book.ask('escalations.file', { ref: await refOf(book, '12'), on: '20/11/2026', number: 'E-1' });
  expect(answer).toEqual({ ok: false, message: expect.stringMatching(/ronda 1.*\(acta 9\).*«Reenviar»/) });
});

describe('the mail of a case in BITÁCORA', () => {
  const log = (state: string) =>
    tabOf('BITÁCORA', [
      ['Momento', 'Acción', 'Clave', 'Estado', 'Detalle'],
      ['18/11/2026 08:00', 'CORREO', 'escalamiento/otro-borrador', 'ENVIANDO', JSON.stringify({ escalamiento: '20' })],
      [
        '18/11/2026 08:00',
        'CORREO',
        'escalamiento/un-borrador',
        state,
        JSON.stringify({ escalamiento: '14', intento: 1 }),
      ],
    ]);
  const openWith = (state: string) => {
    const cells = COLUMNS.map((column) => ({ ...sending, Pantallazo: '2 imágenes, enviando' })[column] ?? null);
    return new Book([tabOf('ESCALAMIENTOS', [COLUMNS, cells]), people, log(state)], { user: ANA });
  };
  const settle = async (book: Book, left: boolean) =>
    book.get('escalations.settle', { ref: await refOf(book, '14'), left });

  test('is marked as sent', async () => {
    const book = openWith('ENVIANDO');
    await settle(book, true);
    expect(statuses(book, 'CORREO')).toEqual(['ENVIANDO', 'ENVIADO']);
    expect(row(book, '14')).toMatchObject({ Estado: 'Enviado', Pantallazo: '2 imágenes, enviadas 18/11/2026' });
  });

  test.each(['ENVIANDO', 'PREPARADO'])('as not sent, from %s; opened again, a person is asked again', async (state) => {
    const book = openWith(state);
    await settle(book, false);
    expect(statuses(book, 'CORREO')).toEqual(['ENVIANDO', 'NO ENVIADO']);
    await book.get('escalations.reopen', { ref: await refOf(book, '14') });
    const [shown] = await list(book);
    expect(shown).toMatchObject({ state: 'Por confirmar', actions: ['settle'], closedOn: null });
    await settle(book, true);
    expect(statuses(book, 'CORREO')).toEqual(['ENVIANDO', 'ENVIADO']);
    expect(row(book, '14')).toMatchObject({ Estado: 'Enviado', Observaciones: 'Cerrado: el correo no salió' });
  });
});

test('whatever stops a writing halfway, what was written can be taken back', async () => {
  const ask = async (book: Book, fault?: FaultHook) => {
    const ref = await refOf(book, '12');
    const request = { ref, on: '19/11/2026', answer: 'Sí, aplica' };
    return book.ask('escalations.answer', request, fault ? { fault } : {});
  };
  const begin = () => {
    const cells = COLUMNS.map((column) => late[column] ?? null);
    const log = tabOf('BITÁCORA', [['Momento', 'Acción', 'Clave', 'Estado', 'Detalle']]);
    return new Book([tabOf('ESCALAMIENTOS', [COLUMNS, cells]), people, log], { user: ANA });
  };
  const calls = await recordCalls((fault) => ask(begin(), fault));
  const writes = calls.filter(({ name }) => /^(?:write|fill)/.test(name));
  const kills = injectionPoints(writes).filter(({ fault }) => fault.what === 'kill');
  const count = await atEachPoint(kills, async (fault) => {
    const book = begin();
    const before = row(book, '12');
    await settled(ask(book, fault));
    const after = row(book, '12');
    if (JSON.stringify(after) !== JSON.stringify(before)) await undo(book, null);
    expect(row(book, '12')).toEqual(before);
    expect(await ask(book)).toMatchObject({ ok: true });
  });
  expect(count).toBeGreaterThan(4);
  process.stdout.write(`Faults at ${count} writes of an answer\n`);
});
