import { Book, dateCell, type Given, HEADERS, rowInOrder, tabOf, textCell } from '../support/book';

const people = (...rows: readonly (readonly Given[])[]) => tabOf('AGENTES', [['Agente', 'Correo', 'Pestaña'], ...rows]);
const ANA = ['Ana', 'Ana@Example.com', 'ana'] as const;
const BETO = ['Beto', 'beto@example.com', 'BETO'] as const;
const agentTab = (name: string, ...rows: readonly (readonly Given[])[]) => tabOf(name, [[...HEADERS], ...rows]);

const open = (user = '') =>
  new Book(
    [
      agentTab('ANA', rowInOrder()),
      agentTab('BETO', rowInOrder()),
      people(ANA, BETO),
      tabOf('CONFIGURACIÓN', [
        ['Clave', 'Valor', 'Descripción'],
        ['revision.desde', 'ayer', ''],
      ]),
      tabOf('FRAUDE', [['Fecha', 'Comentario']]),
      agentTab('VIEJA', rowInOrder()),
      tabOf('Notas', [['idea']]),
    ],
    { user },
  );

describe('which tabs are reviewed', () => {
  test('all: those of AGENTES and the registers, in the book’s order; the others with the reason', async () => {
    const scope = await open().get('review.scope', { scope: 'all' });
    expect(scope).toMatchObject({
      workbook: 'Base de prueba',
      today: '2026-11-20',
      tabs: ['ANA', 'BETO', 'AGENTES', 'FRAUDE'],
    });
    expect(scope.skipped.map(({ name }) => name)).toEqual(['CONFIGURACIÓN', 'VIEJA', 'Notas']);
    for (const { reason } of scope.skipped) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
    expect(scope.settingsProblems).toEqual([expect.stringContaining('«revision.desde»')]);
  });

  test('without AGENTES every tab with an agent’s columns', async () => {
    const book = new Book([agentTab('Una'), tabOf('Otra', [['Fecha', 'Red social']]), tabOf('Notas', [['idea']])]);
    const scope = await book.get('review.scope', { scope: 'all' });
    expect(scope.tabs).toEqual(['Una']);
    expect(scope.skipped).toEqual([
      { name: 'Otra', reason: expect.stringContaining('falta la columna Código') },
      { name: 'Notas', reason: expect.stringContaining('encabezados') },
    ]);
  });

  test('an AGENTES without its columns, and one that names a tab that is not there, are told', async () => {
    const broken = new Book([agentTab('Una'), tabOf('AGENTES', [['Nombre', 'Correo']])]);
    expect((await broken.get('review.scope', { scope: 'all' })).settingsProblems[0]).toContain('Agente, Pestaña');
    const lost = new Book([agentTab('ANA'), people(ANA, ['Carla', '', 'CARLA'])]);
    expect((await lost.get('review.scope', { scope: 'all' })).settingsProblems[0]).toContain('«CARLA»');
  });

  test.each([
    ['by e-mail, whatever its case and the open tab', 'ANA@example.com', 'BETO', 'ANA'],
    ['by the open tab for who is not in AGENTES', 'lider@example.com', 'BETO', 'BETO'],
    ['by the open tab where Google does not say who it is', '', 'BETO', 'BETO'],
  ])('mine: %s', async (_, user, active, tab) => {
    const book = open(user);
    book.host.select({ tab: book.id(active), row: 0, column: 0, rowCount: 1, columnCount: 1 });
    expect(await book.get('review.scope', { scope: 'mine' })).toMatchObject({ tabs: [tab], skipped: [] });
  });

  test('mine: a tab that is not reviewed is refused with what to do', async () => {
    const book = open();
    book.host.select({ tab: book.id('Notas'), row: 0, column: 0, rowCount: 1, columnCount: 1 });
    const answer = await book.ask('review.scope', { scope: 'mine' });
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringMatching(/«Notas» no se revisa\..*Abra la pestaña/),
    });
  });
});

describe('what the door refuses', () => {
  const ask = async (json: unknown) => {
    const { value } = await open().host.run({ function: 'panel', arguments: [json] });
    return JSON.parse(String(value)) as unknown;
  };
  const unknown = { ok: false, message: expect.stringContaining('Cierre el panel y ábralo de nuevo') };

  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['no text', { command: 'help.rules' }],
    ['a list', '[]'],
    ['null', 'null'],
    ['another command', '{"command":"review.everything"}'],
    ['no command', '{"tab":"ANA"}'],
    ['a scope of another kind', '{"command":"review.scope","scope":"yours"}'],
    ['a tab that is a number', '{"command":"review.tab","tab":3}'],
    ['no tab', '{"command":"review.tab"}'],
    ['a tab of 2,000 letters', JSON.stringify({ command: 'review.tab', tab: 'x'.repeat(2_000) })],
    ['a row that is a text', '{"command":"review.goTo","tab":"ANA","row":"3","column":"code","rowKey":null}'],
    ['row 0', '{"command":"review.goTo","tab":"ANA","row":0,"column":"code","rowKey":null}'],
    ['row 1.5', '{"command":"review.goTo","tab":"ANA","row":1.5,"column":"code","rowKey":null}'],
    ['no key', '{"command":"review.goTo","tab":"ANA","row":2,"column":"code"}'],
    ['a prototype', '{"command":"__proto__"}'],
    [
      'a correction without its row’s key',
      '{"command":"fix.apply","batch":null,"fixes":[{"tab":"ANA","row":2,"column":"code","rule":"x","fix":"1"}]}',
    ],
    ['a batch of another name', '{"command":"fix.undo","batch":"=1"}'],
    [
      'a correction longer than a cell',
      JSON.stringify({
        command: 'fix.apply',
        batch: null,
        fixes: [{ tab: 'ANA', row: 2, column: 'code', rowKey: 'x', rule: 'x', fix: 'x'.repeat(50_001) }],
      }),
    ],
    [
      'to accept the whole tab',
      '{"command":"exceptions.accept","tab":"ANA","row":1,"column":"code","rowKey":null,"rule":"x","message":"x","reason":"porque sí"}',
    ],
  ])('%s', async (_, json) => expect(await ask(json)).toEqual(unknown));

  test.each(['Nada', '', 'ana', '__proto__'])('a tab «%s» that is not there', async (tab) => {
    expect(await open().ask('review.tab', { tab })).toMatchObject({
      ok: false,
      message: expect.stringContaining('ya no está en la base'),
    });
  });

  test('a tab that is not reviewed', async () => {
    for (const tab of ['Notas', 'CONFIGURACIÓN', 'VIEJA'])
      expect(await open().ask('review.tab', { tab })).toMatchObject({
        ok: false,
        message: expect.stringContaining(`«${tab}» no se revisa`),
      });
  });
});

test('the answer about a tab', async () => {
  const lines = [
    ['Base de Ana'],
    ['Comentario', ...HEADERS.filter((header) => header !== 'ID'), 'Estado'],
    [
      'x',
      ...rowInOrder({ 'Consulta en GIS': { value: '#NAME?', formula: 'hola' } }).filter(
        (_, at) => HEADERS[at] !== 'ID',
      ),
    ],
  ];
  const book = new Book([tabOf('Ana', lines)]);
  const answer = await book.get('review.tab', { tab: 'Ana' });
  expect(answer).toMatchObject({
    name: 'Ana',
    kind: 'agent',
    rows: 1,
    columns: { date: 'B', time: 'C', network: 'D', comment: 'E', code: 'I', status: 'J', review: 'L' },
    inactiveRules: expect.arrayContaining([{ rule: 'case-id-digits', missing: ['ID'] }]),
  });
  expect(answer.notices).toHaveLength(2);
  expect(answer.notices.join(' ')).toMatch(
    /Consulta en GIS: la columna A dice lo mismo que la E\..*Estado: la columna K/,
  );
  expect(answer.findings).toEqual([
    {
      tab: 'Ana',
      row: 3,
      column: 'comment',
      header: 'Consulta en GIS',
      cell: 'E3',
      rule: 'comment-verbatim',
      acta: '15',
      severity: 'error',
      message: expect.stringContaining('=hola'),
      value: '=hola',
      fix: null,
      rowKey: expect.any(String),
    },
  ]);
  expect(book.text('Ana', 'L2')).toBe('Revisión');
});

test('rules for the help, in their order', async () => {
  const { rules } = await open().get('help.rules', {});
  expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
  for (const { summary, severity } of rules) {
    expect(summary).toMatch(/\.$/);
    expect(['error', 'warning']).toContain(severity);
  }
});

describe('menu', () => {
  const settled = async (book: Book, type: string) => {
    for (let turn = 0; turn < 200 && !book.events.some((event) => event.type === type); turn++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return book.events.filter((event) => event.type === type);
  };

  test.each([
    ['reviewMyTab', 'Revisión', 'data-start="mine"'],
    ['reviewWholeBase', 'Revisión', 'data-start="all"'],
    ['openReviewPanel', 'Revisión', 'data-start="none"'],
    ['openCorrections', 'Revisión', 'data-start="fix"'],
    ['openUndo', 'Revisión', 'data-start="undo"'],
    ['openExceptions', 'Excepciones', 'data-start="none"'],
    ['openHelp', 'Ayuda', 'data-start="none"'],
  ])('%s opens its panel', async (name, title, mark) => {
    const book = open();
    book.host.opened();
    const [menus] = await settled(book, 'menus');
    expect(menus).toMatchObject({ menus: [{ title: 'Base de gestión' }] });
    book.host.runMenu({ function: name });
    expect(await settled(book, 'sidebar')).toEqual([
      { type: 'sidebar', title, html: expect.stringContaining(`<body ${mark}`) },
    ]);
  });

  test('a function that no menu offers is not run', async () => {
    const book = open();
    book.host.opened();
    await settled(book, 'menus');
    expect(() => book.host.runMenu({ function: 'panel' })).toThrow('panel');
  });
});

describe('«Ir a la celda»', () => {
  /** Four rows of which the second and the third, equal ones, have a fault; Revisión is filled. */
  async function reviewed() {
    const wrong = rowInOrder({ Código: textCell('01') });
    const book = new Book([agentTab('ANA', rowInOrder(), wrong, wrong, rowInOrder({ Fecha: dateCell('2026-11-18') }))]);
    const { findings } = await book.get('review.tab', { tab: 'ANA' });
    const [first, second] = findings;
    if (!first || !second) throw new Error('the faults were not found');
    const goTo = ({ tab, row, column, rowKey }: typeof first) => book.ask('review.goTo', { tab, row, column, rowKey });
    const selected = () => book.events.filter(({ type }) => type === 'activate').at(-1);
    return { book, first, second, goTo, selected };
  }

  test('where it was', async () => {
    const { first, second, goTo, selected } = await reviewed();
    expect(await goTo(first)).toEqual({ ok: true, value: { cell: 'I3', row: 'inPlace' } });
    expect(selected()).toEqual({ type: 'activate', tab: 1, row: 2, column: 8, rowCount: 1, columnCount: 1 });
    expect(await goTo(second)).toEqual({ ok: true, value: { cell: 'I4', row: 'inPlace' } });
  });

  test('rows were inserted above: each of two equal rows is found', async () => {
    const { book, first, second, goTo, selected } = await reviewed();
    await book.host.edit({ kind: 'insertRows', tab: 1, at: 1, count: 5 });
    expect(await goTo(first)).toEqual({ ok: true, value: { cell: 'I8', row: 'moved' } });
    expect(await goTo(second)).toEqual({ ok: true, value: { cell: 'I9', row: 'moved' } });
    expect(selected()).toMatchObject({ row: 8, column: 8 });
  });

  test('the tab was sorted', async () => {
    const { book, first, goTo } = await reviewed();
    const cells = book.store
      .tab(1)
      .rows.slice(1, 5)
      .map((line) => Array.from(line ?? [], (cell) => cell ?? null));
    const sorted = [3, 0, 1, 2].map((index) => cells[index] ?? []);
    book.store.apply({ kind: 'cells', tab: 1, row: 1, column: 0, cells: sorted });
    expect(await goTo(first)).toEqual({ ok: true, value: { cell: 'I4', row: 'moved' } });
  });

  test('Revisión may say something else by now', async () => {
    const { book, first, goTo } = await reviewed();
    book.store.apply({ kind: 'cells', tab: 1, row: 2, column: 10, cells: [[{ value: 'otra cosa' }]] });
    expect(await goTo(first)).toMatchObject({ value: { row: 'inPlace' } });
  });

  test('the row was edited: its place is shown, and that it changed is said', async () => {
    const { book, first, second, goTo, selected } = await reviewed();
    await book.type('ANA', 'I3', [['1'], ['1']]);
    expect(await goTo(first)).toEqual({ ok: true, value: { cell: 'I3', row: 'changed' } });
    expect(await goTo(second)).toEqual({ ok: true, value: { cell: 'I4', row: 'changed' } });
    expect(selected()).toMatchObject({ row: 3, column: 8 });
  });

  test('the grid ends above it', async () => {
    const { book, first, goTo } = await reviewed();
    await book.host.edit({ kind: 'deleteRows', tab: 1, at: 2, count: 2_000 });
    expect(await goTo(first)).toMatchObject({ ok: false, message: expect.stringContaining('Esa fila ya no está') });
  });

  test('its column or its tab is gone', async () => {
    const { book, first, goTo } = await reviewed();
    expect(await goTo({ ...first, tab: 'Otra' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('«Otra»'),
    });
    expect(await goTo({ ...first, column: 'wallReply' })).toMatchObject({ ok: false });
    await book.host.edit({ kind: 'deleteColumns', tab: 1, at: 8, count: 1 });
    expect(await goTo(first)).toMatchObject({ ok: false, message: expect.stringContaining('ya no tiene esa columna') });
  });

  test('a finding about the whole tab goes to the header', async () => {
    const { first, goTo, selected } = await reviewed();
    expect(await goTo({ ...first, row: 1, rowKey: null })).toMatchObject({ ok: true, value: { cell: 'I1' } });
    expect(selected()).toMatchObject({ row: 0, column: 8 });
  });
});

test('a tab with nothing but its headers', async () => {
  const book = new Book([{ ...agentTab('ANA'), rowCount: 1 }]);
  expect(await book.get('review.tab', { tab: 'ANA' })).toMatchObject({ rows: 0, findings: [] });
});

test('a grid without a free column gets one', async () => {
  const book = new Book([{ ...agentTab('ANA', rowInOrder({ Código: textCell('01') })), columnCount: HEADERS.length }]);
  await book.get('review.tab', { tab: 'ANA' });
  expect(book.text('ANA', 'K1')).toBe('Revisión');
  expect(book.text('ANA', 'K2')).toContain('[code-spelling');
});

test('two reviews at once make one column', async () => {
  const book = new Book([agentTab('ANA', rowInOrder({ Código: textCell('01') }))]);
  await Promise.all([1, 2, 3].map(() => book.get('review.tab', { tab: 'ANA' })));
  expect(['K1', 'L1', 'M1'].map((cell) => book.text('ANA', cell))).toEqual(['Revisión', '', '']);
  expect(book.store.tab(1).conditionalFormats).toHaveLength(2);
});

test('a Revisión column of the team’s own place is used where it stands', async () => {
  const book = new Book([
    tabOf('ANA', [
      ['REVISION', ...HEADERS],
      ['nota vieja', ...rowInOrder()],
      ['', ...rowInOrder({ Código: textCell('01') })],
    ]),
  ]);
  await book.get('review.tab', { tab: 'ANA' });
  expect([book.text('ANA', 'A2'), book.text('ANA', 'L1')]).toEqual(['', '']);
  expect(book.text('ANA', 'A3')).toContain('[code-spelling');
});
