import type { SetupRequest } from '../../src/app/panel-api';
import type { TabData } from '../../src/local/workbook/model';
import { Book, dateCell, type Given, HEADERS, rowInOrder, serial, tabOf, textCell } from '../support/book';
import { columnsOf, configure, costOf, NOTHING, seen, values } from '../support/setup';

const ana = () => tabOf('ANA', [[...HEADERS], rowInOrder(), rowInOrder({ 'Red social': 'Twitter' })]);
const settings = (...rows: readonly Given[][]) => tabOf('CONFIGURACIÓN', [['Clave', 'Valor', 'Descripción'], ...rows]);

/** All that the tabs hold, by name. */
const contents = (book: Book, ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    book.store.tabs
      .filter(({ name }) => names.length === 0 || names.includes(name))
      .map((tab) => [tab.name, JSON.stringify(tab)]),
  );
const column = (book: Book, tab: string, index: number) =>
  book.store
    .tab(book.id(tab))
    .rows.map((row) => row?.[index]?.value)
    .filter((value) => value !== undefined && value !== null);

describe('tabs that are missing', () => {
  /** BASE.md. */
  const HEADERS_OF: readonly (readonly [kind: string, name: string, headers: string])[] = [
    ['settings', 'CONFIGURACIÓN', 'Clave, Valor, Descripción'],
    ['directory', 'AGENTES', 'Agente, Correo, Pestaña, Turno, Rol, Desde, Hasta'],
    [
      'fraud',
      'FRAUDE',
      'Fecha, Agente, Red social, Usuario, Enlace, Comentario, Tipo, Enlace sospechoso, Estado, Observaciones',
    ],
    ['holidays', 'FESTIVOS', 'Fecha, Nombre, Hábil'],
    [
      'templates',
      'PLANTILLAS',
      'Clave, Nombre, Red social, Uso, Texto, Revisada el, Revisada por, Vigente desde, Vigente hasta',
    ],
    ['entities', 'ENTIDADES', 'Entidad, Sector, Teléfono, Correo, Página, Redes, Nota'],
    ['paymentDates', 'FECHAS OFICIALES', 'Programa, Desde, Hasta, Fuente'],
    [
      'lives',
      'LIVES',
      'Fecha, Hora inicio, Hora fin, Tema, Enlace, Institucional, Entidad, Protocolo solicitado, Protocolo recibido, Formador, Datos del live, Estado',
    ],
    ['roster', 'PRETURNO', 'Fecha, Hora, Agente, Observaciones'],
    ['publications', 'PUBLICACIONES', 'Fecha, Red social, Enlace, Tema, Programa, Responsable, Enviado a formación'],
    ['incidents', 'NOVEDADES', 'Fecha, Agente, Tipo, Hora inicio, Hora fin, Descripción, Registrada por'],
    ['inconcert', 'INCONCERT', 'Fecha, Agente, Red social, Gestionados, Archivados'],
    ['commitments', 'COMPROMISOS', 'Compromiso, Responsable, Fecha inicial, Fecha cumplimiento, Estado'],
    ['log', 'BITÁCORA', 'Momento, Acción, Clave, Estado, Detalle'],
  ];

  test('are made, all of them, and recognised; what was there is as it was', async () => {
    const book = new Book([ana(), tabOf('NOTAS', [['x', { value: 2, formula: 'A1' }]])]);
    const before = contents(book);
    const { missingTabs } = await book.get('setup.look', {});
    await configure(book, { ...NOTHING, tabs: missingTabs.map(({ kind }) => kind) });
    expect(contents(book, 'ANA', 'NOTAS')).toEqual(before);
    expect(book.store.tabs).toHaveLength(18);

    const view = await book.get('setup.look', {});
    expect(view.missingTabs).toEqual([]);
    expect(view.problems).toEqual([]);
    for (const [kind, name, headers] of HEADERS_OF) {
      const tab = seen(view, name);
      expect(tab).toMatchObject({ kind, named: true, headerRow: 1 });
      expect(Object.values(columnsOf(tab)).join(', ')).toBe(headers);
    }
    for (const { name } of missingTabs)
      expect(seen(view, name).columns.every(({ letters }) => letters !== null)).toBe(true);
  });

  test('with their drop-downs, boxes and formats', async () => {
    const book = new Book([ana()]);
    await configure(book, { ...NOTHING, tabs: ['directory', 'escalations', 'lives', 'incidents'] });
    const lists = (tab: string) => {
      const { rows, validations } = book.store.tab(book.id(tab));
      return Object.fromEntries(
        validations.map(({ area, choices }) => [rows[0]?.[area.column]?.value, choices.join(', ')]),
      );
    };
    expect(lists('AGENTES')).toEqual({
      Turno: 'LARGO, CORTO',
      Rol: 'AGENTE, COORDINADOR, FORMADOR, CALIDAD, SUPERVISOR, ENLACE',
    });
    expect(lists('LIVES')).toEqual({
      Institucional: 'Sí, No',
      'Protocolo solicitado': 'Sí, No',
      'Protocolo recibido': 'Sí, No',
    });
    expect(lists('NOVEDADES')).toEqual({ Tipo: 'DESCONEXIÓN, INTERNET, ENERGÍA, PERMISO, AUSENCIA, OTRO' });
    expect(lists('ESCALAMIENTOS').Estado).toContain('A formulario PQRS');
    const formats = (tab: string) =>
      book.store.tab(book.id(tab)).rows[500]?.map((cell) => cell?.format?.numberFormat ?? '');
    expect(formats('NOVEDADES')).toEqual(['dd/mm/yyyy', '@', '@', 'hh:mm', 'hh:mm', '@', '@']);
    expect(book.store.tab(book.id('AGENTES')).frozenRows).toBe(1);
  });

  test('one that stands there empty is completed where it is', async () => {
    const book = new Book([tabOf('Fraudes', []), ana()]);
    await configure(book, { ...NOTHING, tabs: ['fraud'] });
    expect(book.store.tabs.map(({ name }) => name)).toEqual(['Fraudes', 'ANA']);
    expect(seen(await book.get('setup.look', {}), 'Fraudes').columns.every(({ letters }) => letters !== null)).toBe(
      true,
    );
  });

  test('an empty one with fewer columns than it needs, and boxes that somebody put there, is completed too', async () => {
    const small = { ...tabOf('Fraudes', [[], [null, false]]), rowCount: 20, columnCount: 3 };
    const book = new Book([ana(), small]);
    await configure(book, { ...NOTHING, tabs: ['fraud'] });
    const tab = book.store.tab(book.id('Fraudes'));
    expect(tab.columnCount).toBe(10);
    expect(tab.rows[0]?.map((cell) => cell?.value).slice(-2)).toEqual(['Estado', 'Observaciones']);
    expect(tab.validations.map(({ area }) => area.column).sort()).toEqual([2, 6, 8]);
  });

  test('the person stays where they are', async () => {
    const book = new Book([ana(), tabOf('NOTAS', [['x']])]);
    book.host.select({ tab: book.id('NOTAS'), row: 4, column: 2, rowCount: 1, columnCount: 1 });
    await configure(book, { ...NOTHING, tabs: ['fraud', 'lives'] });
    expect(book.host.book().activeTab).toBe(book.id('NOTAS'));
  });
});

describe('values of CONFIGURACIÓN', () => {
  test('a day is written as a day, a number as a number, telephones and accounts as they are typed', async () => {
    const book = new Book([ana()]);
    await configure(
      book,
      values(
        ['revision.desde', '16/11/2026'],
        ['sabado_habil', 'Sí'],
        ['lineas.oficiales', '018000951100, 0123'],
        ['escalamiento.plazo', '10'],
        ['menciones.permitidas', '@ProsperidadCol @OtraCuenta'],
        ['regla.reply-prefix', 'No'],
      ),
    );
    const cell = (row: number) => book.cell('CONFIGURACIÓN', `B${row}`);
    expect(cell(2)).toEqual({ value: serial('2026-11-16'), format: { numberFormat: 'dd/mm/yyyy' } });
    expect(cell(3)?.value).toBe('Sí');
    expect(cell(4)).toEqual(textCell('018000951100, 0123'));
    expect(cell(5)?.value).toBe(10);
    expect(cell(6)?.value).toBe('@ProsperidadCol @OtraCuenta');
    expect(book.text('CONFIGURACIÓN', 'C4')).toBe('Sobre lineas.oficiales');
    const { values: said, problems } = await book.get('setup.look', {});
    expect(problems).toEqual([]);
    expect(new Map(said).get('revision.desde')).toBe('16/11/2026');
  });

  test('hold in the next review', async () => {
    const book = new Book([tabOf('ANA', [[...HEADERS], rowInOrder({ Respuesta: textCell('Hola, con gusto') })])]);
    const rules = async () => (await book.get('review.tab', { tab: 'ANA' })).findings.map(({ rule }) => rule);
    expect(await rules()).toContain('reply-prefix');
    await configure(book, values(['severidad.reply-prefix', 'aviso']));
    expect((await book.get('review.tab', { tab: 'ANA' })).findings).toMatchObject([{ severity: 'warning' }]);
    await configure(book, values(['regla.reply-prefix', 'No']));
    expect(await rules()).toEqual([]);
    await configure(book, values(['regla.reply-prefix', ''], ['vigencia.reply-prefix', '20/11/2026']));
    expect(await rules()).toEqual([]);
    await configure(book, values(['vigencia.reply-prefix', '19/11/2026']));
    expect(await rules()).toEqual(['reply-prefix']);
    await configure(book, values(['revision.desde', '20/11/2026']));
    expect(await rules()).toEqual([]);
  });

  test.each<[string, Omit<TabData, 'id'>, string]>([
    ['rows in another order', settings(['otra', 'x', ''], ['', '', ''], ['Redes.X ', 'No', 'Nota mía']), 'B4'],
    [
      'a tab without Descripción',
      tabOf('Configuracion', [
        ['Valor', 'Clave'],
        ['No', 'redes.x'],
      ]),
      'A2',
    ],
    [
      'titles above the headers',
      tabOf('CONFIGURACIÓN', [['Ajustes'], [], ['#', 'CLAVE', 'VALOR'], [1, 'redes.x', 'No']]),
      'C4',
    ],
    ['a key that stands twice: the first', settings(['redes.x', 'No', ''], ['redes.x', 'Sí', '']), 'B2'],
    ['an empty value', settings(['redes.x', null, 'Nota']), 'B2'],
  ])('%s', async (_, tab, at) => {
    const book = new Book([ana(), tab]);
    const before = JSON.parse(contents(book)[tab.name] as string).rows;
    await configure(book, values(['redes.x', 'Sí']));
    expect(book.text(tab.name, at)).toBe('Sí');
    const [row, cell] = [Number(/\d+/.exec(at)?.[0]) - 1, at.charCodeAt(0) - 65];
    const after = JSON.parse(contents(book)[tab.name] as string).rows;
    before[row][cell] = after[row][cell];
    expect(after).toEqual(before);
  });

  test('a new key comes under the last row, in the columns of the tab', async () => {
    const tab = tabOf('CONFIGURACIÓN', [
      ['Notas', 'Descripción', 'Valor', 'Clave'],
      ['a', 'b', 'No', 'redes.x'],
    ]);
    const book = new Book([ana(), tab]);
    await configure(book, values(['plantillas.completas', 'Sí']));
    expect(['A3', 'B3', 'C3', 'D3'].map((cell) => book.text('CONFIGURACIÓN', cell))).toEqual([
      '',
      'Sobre plantillas.completas',
      'Sí',
      'plantillas.completas',
    ]);
  });

  test('back to the default empties the cell and leaves the row', async () => {
    const book = new Book([ana(), settings(['redes.x', 'Sí', 'Nota mía'])]);
    await configure(book, values(['redes.x', '']));
    expect(['A2', 'B2', 'C2'].map((cell) => book.text('CONFIGURACIÓN', cell))).toEqual(['redes.x', '', 'Nota mía']);
  });

  test('a formula and a box stay, and are named', async () => {
    const book = new Book([
      ana(),
      settings(['redes.x', { value: 'Sí', formula: 'A1' }, ''], ['sabado_habil', false, '']),
    ]);
    const before = contents(book);
    const request = values(['redes.x', 'No'], ['sabado_habil', 'Sí']);
    const { problems } = await book.get('setup.preview', request);
    expect(problems).toEqual([
      { key: 'redes.x', reason: 'locked' },
      { key: 'sabado_habil', reason: 'locked' },
    ]);
    expect(await book.ask('setup.apply', { ...request, previewed: [] })).toMatchObject({ ok: false });
    expect(contents(book)).toEqual(before);
  });

  test('a CONFIGURACIÓN with something else in it takes none, and nothing else is written', async () => {
    const book = new Book([ana(), tabOf('CONFIGURACIÓN', [['Notas'], ['x']])]);
    const before = contents(book);
    const request = { ...values(['redes.x', 'Sí']), tabs: ['templates'] };
    const { changes, problems } = await book.get('setup.preview', request);
    expect(problems).toEqual([{ key: '', reason: 'headers' }]);
    expect(await book.ask('setup.apply', { ...request, previewed: changes })).toMatchObject({ ok: false });
    expect(contents(book)).toEqual(before);
  });
});

describe('drop-downs and formats', () => {
  const own = { area: { row: 1, column: 6, rowCount: 3, columnCount: 1 }, kind: 'list' as const, choices: ['a', 'b'] };

  test('come where there are none; the values, and the lists that are there, stay', async () => {
    const book = new Book([{ ...ana(), validations: [own] }]);
    const cells = () =>
      book.store
        .tab(1)
        .rows.slice(0, 3)
        .map((row) => row?.map((cell) => cell?.value));
    const before = cells();
    await configure(book, { ...NOTHING, prepare: ['ANA'] });
    expect(cells()).toEqual(before);
    const { validations } = book.store.tab(1);
    expect(validations).toContainEqual(own);
    expect(validations.find(({ area }) => area.column === 6 && area.row === 4)?.choices).toEqual([
      'Muro',
      'DM',
      'Muro y DM',
      'Inconcert',
    ]);
    expect(validations.find(({ area }) => area.column === 2)).toMatchObject({ choices: ['Twitter', 'Facebook'] });
    expect(validations.find(({ area }) => area.column === 7)).toMatchObject({ kind: 'checkbox' });
    expect(book.cell('ANA', 'D900')?.format?.numberFormat).toBe('@');
  });

  test('a second time nothing is written', async () => {
    const book = new Book([ana()]);
    await configure(book, { ...NOTHING, prepare: ['ANA'] });
    const before = contents(book);
    const previewed = [{ type: 'prepare' as const, key: 'ANA', before: '', after: '' }];
    expect((await costOf(book, 'setup.apply', { ...NOTHING, prepare: ['ANA'], previewed })).write).toBe(0);
    expect(contents(book)).toEqual(before);
  });

  test('go by the columns that were chosen by hand', async () => {
    const book = new Book([tabOf('ANA', [['Fecha', 'Medio de la red', 'Código']])]);
    await configure(book, {
      ...values(['columna.agente.Red social', 'Medio de la red']),
      prepare: ['ANA'],
    });
    expect(book.store.tab(1).validations).toMatchObject([{ area: { column: 1 }, choices: ['Twitter', 'Facebook'] }]);
  });
});

describe('the base changed since the preview', () => {
  const CHANGES: readonly (readonly [string, SetupRequest, (book: Book) => Promise<void> | void])[] = [
    ['somebody wrote another value', values(['redes.x', 'Sí']), (book) => book.type('CONFIGURACIÓN', 'B2', 'quizás')],
    [
      'somebody made the tab',
      { ...NOTHING, tabs: ['lives'] },
      (book) => {
        book.store.apply({ kind: 'insertTab', tab: 9, name: 'LIVES', index: 3 });
        book.store.apply({ kind: 'cells', tab: 9, row: 0, column: 0, cells: [[{ value: 'Fecha' }]] });
      },
    ],
    [
      'the tab to complete is gone',
      { ...NOTHING, prepare: ['ANA'] },
      (book) => book.store.apply({ kind: 'deleteTab', tab: 1 }),
    ],
    [
      'CONFIGURACIÓN lost its headers',
      values(['redes.x', 'Sí']),
      (book) => book.type('CONFIGURACIÓN', 'A1', 'Otra cosa'),
    ],
  ];
  test.each(CHANGES)('%s: refused, and nothing is written', async (_, request, change) => {
    const book = new Book([ana(), tabOf('NOTAS', [['x']]), settings(['redes.x', 'No', ''])]);
    const { changes } = await book.get('setup.preview', request);
    await change(book);
    const before = contents(book);
    expect(await book.ask('setup.apply', { ...request, previewed: changes })).toEqual({
      ok: false,
      message: 'La base cambió desde la vista previa. Mírela de nuevo antes de aplicar.',
    });
    expect(contents(book)).toEqual(before);
  });

  test('somebody else did the same: there is nothing to apply any more', async () => {
    const book = new Book([ana()]);
    const request = values(['redes.x', 'Sí']);
    const { changes } = await book.get('setup.preview', request);
    await configure(book, request);
    expect(await book.ask('setup.apply', { ...request, previewed: changes })).toMatchObject({ ok: false });
    expect(column(book, 'CONFIGURACIÓN', 0)).toEqual(['Clave', 'redes.x']);
    expect((await book.get('setup.preview', request)).changes).toEqual([]);
  });
});

describe('two coordinators at once', () => {
  test('the same: one writes, the other is told that the base changed', async () => {
    const book = new Book([ana()]);
    const request = { ...values(['redes.x', 'Sí']), tabs: ['lives'] };
    const { changes } = await book.get('setup.preview', request);
    const answers = await Promise.all([1, 2].map(() => book.ask('setup.apply', { ...request, previewed: changes })));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(book.store.tabs.map(({ name }) => name)).toEqual(['ANA', 'CONFIGURACIÓN', 'LIVES']);
    expect(column(book, 'CONFIGURACIÓN', 0)).toEqual(['Clave', 'redes.x']);
  });

  test('different values: both hold', async () => {
    const book = new Book([ana(), settings()]);
    await Promise.all([configure(book, values(['redes.x', 'Sí'])), configure(book, values(['sabado_habil', 'Sí']))]);
    expect(column(book, 'CONFIGURACIÓN', 0).sort()).toEqual(['Clave', 'redes.x', 'sabado_habil']);
  });
});

test.each(['=1+1', '=HYPERLINK("http://example.com","x")', '+57', '-1', '@nadie', "'x", '00123', '👩‍👧'])(
  'a header %s chosen by hand arrives as text, in a new row and in one that is there',
  async (header) => {
    const key = 'columna.agente.Respuesta';
    const book = new Book([ana(), settings(['columna.agente.respuesta', 'Otro', ''])]);
    await configure(book, values([key, header], ['columna.agente.Canal', header]));
    for (const cell of ['B2', 'B3']) expect(book.cell('CONFIGURACIÓN', cell)).toEqual(textCell(header));
  },
);

test.each<[string, unknown]>([
  ['a request of another shape', { tabs: 'x', settings: [], prepare: [] }],
  ['a value that is no text', { tabs: [], settings: [{ key: 'redes.x', value: 1, description: '' }], prepare: [] }],
  [
    'a text without end',
    { tabs: [], settings: [{ key: 'k', value: 'x'.repeat(5_000), description: '' }], prepare: [] },
  ],
])('%s is refused', async (_, request) => {
  const book = new Book([ana()]);
  expect(await book.ask('setup.preview', request as SetupRequest)).toMatchObject({ ok: false });
});

test('a date that is there keeps its format', async () => {
  const book = new Book([
    ana(),
    settings(['revision.desde', { value: serial('2026-11-01'), format: { numberFormat: 'd "de" mmmm' } }, '']),
  ]);
  await configure(book, values(['revision.desde', '02/11/2026']));
  expect(book.cell('CONFIGURACIÓN', 'B2')).toEqual({
    value: serial('2026-11-02'),
    format: { numberFormat: 'd "de" mmmm' },
  });
  expect(dateCell('2026-11-02').value).toBe(serial('2026-11-02'));
});
