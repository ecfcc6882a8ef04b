import { type Book, dateCell, type Given, textCell } from '../support/book';
import { atEachPoint, atOnce, injectionPoints, recordCalls, settled } from '../support/faults';
import { ANA, MAIL, myDayBook, TODAY } from '../support/my-day-book';

const type = (book: Book, figure: string, before: number | null = null, day = TODAY) =>
  book.ask('productivity.typeFigure', { day, figure, before });

jest.setTimeout(180_000);

/** The rows of a tab with something in them, as they show. */
function lines(book: Book, tab: string): string[][] {
  if (!book.store.tabs.some(({ name }) => name === tab)) return [];
  return book.store.tab(book.id(tab)).rows.flatMap((row, index) => {
    const cells = (row ?? []).map((_, column) => book.text(tab, `${String.fromCharCode(65 + column)}${index + 1}`));
    return cells.some((cell) => cell !== '') ? [cells] : [];
  });
}
const figures = (book: Book) => lines(book, 'INCONCERT').slice(1);
const log = (book: Book) => lines(book, 'BITÁCORA').slice(1);
const ofFacebook = (managed: Given, agent: Given = 'Ana Ruiz', day = TODAY): Given[] => [
  dateCell(day),
  agent,
  'Facebook',
  managed,
  '',
];
const other: Given[] = ['Luis Mora', 'luis@example.com', 'OTRA', 'CORTO', 'AGENTE', '', ''];

test('the first figure of a day is a row of its own', async () => {
  const book = myDayBook({
    people: [ANA, other],
    inconcert: [ofFacebook(9, 'Luis Mora'), ofFacebook(5, 'Ana Ruiz', '2026-11-19')],
  });
  expect(await type(book, ' 41 ')).toEqual({ ok: true, value: { managed: 41 } });
  expect(figures(book)).toEqual(
    [
      ['20/11/2026', 'Luis Mora', 'Facebook', '9'],
      ['19/11/2026', 'Ana Ruiz', 'Facebook', '5'],
      ['20/11/2026', 'Ana Ruiz', 'Facebook', '41'],
    ].map((line) => expect.arrayContaining(line)),
  );
  expect(log(book)).toEqual([]);
  expect((await book.get('productivity.myDay', {})).day).toMatchObject({ inconcert: 41 });
});

test('a figure is corrected where it stands, and what it said is in BITÁCORA', async () => {
  const book = myDayBook({
    inconcert: [
      ['20/11/2026', 'ruiz', '', textCell('14'), 3],
      [dateCell(TODAY), 'Ana Ruiz', 'Twitter', 8, ''],
    ],
  });
  expect(await type(book, '41', 14)).toMatchObject({ ok: true });
  expect(figures(book)).toEqual([
    ['20/11/2026', 'ruiz', '', '41', '3'],
    ['20/11/2026', 'Ana Ruiz', 'Twitter', '8', ''],
  ]);
  const [line, ...more] = log(book);
  expect(more).toEqual([]);
  expect(line?.slice(1, 4)).toEqual(['CIFRA', '20/11/2026 Ana Ruiz', 'APLICADA']);
  expect(JSON.parse(line?.[4] ?? '')).toEqual({
    pestaña: 'INCONCERT',
    celda: 'D2',
    agente: 'Ana Ruiz',
    antes: '14',
    después: 41,
    por: MAIL,
  });
});

test.each<[string, Given, number]>([
  ['something that is no figure', 'cuarenta', 1],
  ['nothing', '', 0],
])('a row that says %s is completed', async (_, given, logged) => {
  const book = myDayBook({ inconcert: [ofFacebook(given)] });
  expect(await type(book, '0')).toMatchObject({ ok: true });
  expect(figures(book)).toEqual([['20/11/2026', 'Ana Ruiz', 'Facebook', '0', '']]);
  expect(log(book)).toHaveLength(logged);
});

test('the same figure again writes nothing', async () => {
  const book = myDayBook({ inconcert: [ofFacebook(41)] });
  expect(await type(book, '41', 14)).toMatchObject({ ok: true });
  expect({ figures: figures(book).length, log: log(book) }).toEqual({ figures: 1, log: [] });
});

test('a base without INCONCERT gets one', async () => {
  const book = myDayBook({ inconcert: null });
  expect(await type(book, '41')).toMatchObject({ ok: true });
  expect(lines(book, 'INCONCERT')).toEqual([
    ['Fecha', 'Agente', 'Red social', 'Gestionados', 'Archivados'],
    expect.arrayContaining(['20/11/2026', 'Ana Ruiz', 'Facebook', '41']),
  ]);
});

test('columns in another order, and one that is missing', async () => {
  const book = myDayBook();
  for (const [cell, header] of Object.entries({ A1: 'Gestionados', B1: 'Nota', C1: 'Agente', D1: 'Fecha', E1: '' }))
    await book.type('INCONCERT', cell, header);
  expect(await type(book, '41')).toMatchObject({ ok: true });
  expect(figures(book)).toEqual([expect.arrayContaining(['41', '', 'Ana Ruiz', '20/11/2026'])]);
});

test.each(['', '  ', '-1', '4,5', '4.5', '1.200', 'diez', '1e3', '1234567'])('«%s» is no figure', async (figure) => {
  const book = myDayBook();
  expect(await type(book, figure)).toEqual({ ok: false, message: expect.stringContaining('número entero, 0 o mayor') });
  expect(figures(book)).toEqual([]);
});

test.each([
  ['2026-11-21', 'a day to come'],
  ['2026-11-15', 'another week'],
  ['pronto', 'no day'],
])('%s is refused: %s', async (day) => {
  const book = myDayBook();
  expect(await type(book, '4', null, day)).toEqual({ ok: false, message: expect.stringContaining('16/11/2026') });
  expect(figures(book)).toEqual([]);
});

test('an earlier day of the week, if the person worked on it', async () => {
  const book = myDayBook({ people: [ANA.with(5, dateCell('2026-11-18'))] });
  expect(await type(book, '4', null, '2026-11-18')).toMatchObject({ ok: true });
  expect(await type(book, '4', null, '2026-11-17')).toEqual({
    ok: false,
    message: expect.stringContaining('no trabaja el 17/11/2026'),
  });
  expect(figures(book)).toHaveLength(1);
});

test('what changed in between is not written over', async () => {
  const book = myDayBook({ inconcert: [ofFacebook(30)] });
  expect(await type(book, '41', 14)).toEqual({ ok: false, message: expect.stringContaining('dice 30') });
  expect(figures(book)).toEqual([['20/11/2026', 'Ana Ruiz', 'Facebook', '30', '']]);
});

test('a formula stays', async () => {
  const book = myDayBook({ inconcert: [ofFacebook({ value: 30, formula: '=15*2' })] });
  expect(await type(book, '41', 30)).toEqual({
    ok: false,
    message: expect.stringContaining('celda D2, y es una fórmula'),
  });
  expect(book.cell('INCONCERT', 'D2')?.formula).toBe('=15*2');
});

test('only one’s own: whoever is no agent is refused', async () => {
  const book = myDayBook().as('nadie@example.com');
  expect(await type(book, '41')).toMatchObject({ ok: false });
  expect(figures(book)).toEqual([]);
});

test('twice at once is one row', async () => {
  const book = myDayBook({ inconcert: null });
  const [one, two] = await atOnce(
    () => type(book, '41'),
    () => type(book, '42'),
  );
  expect([one?.ok, two?.ok].filter(Boolean)).toHaveLength(1);
  expect(figures(book)).toHaveLength(1);
});

test.each<[string, Parameters<typeof myDayBook>[0], number | null]>([
  ['a new tab', { inconcert: null }, null],
  ['a correction', { inconcert: [ofFacebook(14)] }, 14],
])(
  '%s that fails anywhere is right after a second try',
  async (_, base, before) => {
    const request = { day: TODAY, figure: '41', before };
    const open = () => myDayBook(base);
    const points = injectionPoints(
      await recordCalls((fault) => open().ask('productivity.typeFigure', request, { fault })),
      'states',
    );
    await atEachPoint(points, async (fault) => {
      const book = open();
      await settled(book.ask('productivity.typeFigure', request, { fault }));
      const afterFault = figures(book).map((line) => line[3]);
      // Half written is nothing, and a figure is not lost unless it is in BITÁCORA.
      expect([[], [before === null ? '41' : '14'], ['41']]).toContainEqual(afterFault);
      if (before !== null && afterFault[0] === '41') expect(JSON.stringify(log(book))).toContain('14');
      expect(await book.ask('productivity.typeFigure', request)).toMatchObject({ ok: true });
      expect(figures(book)).toEqual([expect.arrayContaining(['20/11/2026', 'Ana Ruiz', 'Facebook', '41'])]);
    });
  },
  120_000,
);
