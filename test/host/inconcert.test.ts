import type { ImportOutcome } from '../../src/app/panel-api';
import { atOnce } from '../support/faults';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { COORDINATOR, entry, FIGURE_HEADERS, figureLine, linesOf, openBook, reportOf } from '../support/inconcert-book';

jest.setTimeout(60_000);

const REPORT = [
  entry(),
  entry({ agent: 'Rojas Juan', managed: 90, archived: null }),
  entry({ network: 'X', managed: 3, archived: 0 }),
];
const IMPORTED = [
  ['19/11/2026', 'Laura Pérez', 'Facebook', '118', '60'],
  ['19/11/2026', 'Juan Rojas', 'Facebook', '90', ''],
  ['19/11/2026', 'Laura Pérez', 'Twitter', '3', '0'],
];
const changes = ({ added, updated, same, left }: ImportOutcome) => [added, updated, same, left.length];

describe('an import', () => {
  test('into a base without INCONCERT makes it, and says in BITÁCORA who imported what', async () => {
    const book = openBook();
    const outcome = await book.get('inconcert.add', reportOf(REPORT));
    expect(changes(outcome)).toEqual([3, 0, 0, 0]);
    expect(linesOf(book, 'INCONCERT')).toEqual(IMPORTED);
    const [line, ...others] = linesOf(book, 'BITÁCORA');
    expect(others).toEqual([]);
    expect(line?.slice(1, 4)).toEqual(['IMPORTAR', 'I1/1', 'IMPORTADA']);
    expect(JSON.parse(line?.[4] ?? '')).toMatchObject({ archivo: 'reporte.csv', por: COORDINATOR });
  });

  test('again adds nothing', async () => {
    const book = openBook();
    await book.get('inconcert.add', reportOf(REPORT));
    expect(changes(await book.get('inconcert.add', reportOf(REPORT)))).toEqual([0, 0, 3, 0]);
    expect(linesOf(book, 'INCONCERT')).toEqual(IMPORTED);
    expect(linesOf(book, 'BITÁCORA')).toHaveLength(1);
  });

  test('of one that holds more adds the rest, wherever rows were sorted to', async () => {
    const book = openBook({ figures: [FIGURE_HEADERS, ...IMPORTED.slice(1).reverse()] });
    expect(changes(await book.get('inconcert.add', reportOf(REPORT)))).toEqual([1, 0, 2, 0]);
    expect(linesOf(book, 'INCONCERT')).toHaveLength(3);
  });

  test('by two people at once adds nothing twice', async () => {
    const book = openBook();
    const outcomes = await atOnce(
      () => book.get('inconcert.add', reportOf(REPORT)),
      () => book.get('inconcert.add', reportOf(REPORT)),
    );
    expect(outcomes.map(({ added }) => added).sort()).toEqual([0, 3]);
    expect(linesOf(book, 'INCONCERT')).toEqual(IMPORTED);
  });

  test('goes under titles and into the columns that the team keeps', async () => {
    const headers = ['Gestionados', 'Nota', 'Agente', 'Fecha', 'Red social'];
    const book = openBook({
      figures: [['Reporte diario'], headers, [5, 'mía', 'Juan Rojas', '18/11/2026', 'Facebook']],
    });
    const preview = await book.get('inconcert.preview', reportOf(REPORT));
    expect(preview.notices).toEqual([expect.stringContaining('no tiene la columna Archivados')]);
    await book.get('inconcert.add', reportOf(REPORT));
    expect(changes(await book.get('inconcert.add', reportOf(REPORT)))).toEqual([0, 0, 3, 0]);
    expect(book.text('INCONCERT', 'A4')).toBe('118');
    expect(book.text('INCONCERT', 'C4')).toBe('Laura Pérez');
  });

  test('is refused, with nothing written, where the tab cannot hold it', async () => {
    const lacking = openBook({ figures: [['Fecha', 'Agente']] });
    expect(await lacking.ask('inconcert.add', reportOf(REPORT))).toMatchObject({
      ok: false,
      message: expect.stringContaining('falta la columna Gestionados'),
    });
    const ofFacebook = openBook({ figures: [['Fecha', 'Agente', 'Gestionados']] });
    expect(await ofFacebook.ask('inconcert.add', reportOf(REPORT))).toMatchObject({
      ok: false,
      message: expect.stringContaining('no tiene la columna Red social'),
    });
    expect(linesOf(ofFacebook, 'INCONCERT')).toEqual([]);
  });

  test('of people whom AGENTES does not know waits for a person to say who they are', async () => {
    const book = openBook();
    const entries = [
      entry({ agent: 'lperez01' }),
      entry({ agent: 'otro', managed: 1 }),
      entry({ network: 'Instagram' }),
    ];
    const preview = await book.get('inconcert.preview', reportOf(entries));
    expect(preview).toMatchObject({ lines: [], strangers: ['lperez01', 'otro'], otherNetworks: ['Instagram'] });
    const { people } = await book.get('inconcert.desk', {});
    expect(people.map(({ name }) => name)).toEqual(['Juan Rojas', 'Laura Pérez']);
    const laura = people.find(({ name }) => name === 'Laura Pérez')?.person ?? '';
    const said = [
      { name: 'lperez01', person: laura },
      { name: 'otro', person: null },
    ];
    await book.get('inconcert.add', reportOf(entries, { people: said }));
    expect(linesOf(book, 'INCONCERT')).toEqual([IMPORTED[0]]);
    expect(
      await book.ask('inconcert.preview', reportOf(entries, { people: [{ name: 'otro', person: 'nadie' }] })),
    ).toMatchObject({ ok: false });
  });

  test.each(Object.entries(HOSTILE_TEXTS))('of a name that is %s stays a text', async (_, name) => {
    const book = openBook();
    const preview = await book.get('inconcert.preview', reportOf([entry({ agent: name })]));
    expect(preview).toMatchObject({ lines: [], strangers: [name] });
  });

  test('with a file’s name that is a formula stays a text', async () => {
    const book = openBook();
    await book.get('inconcert.add', reportOf(REPORT, { file: '=HYPERLINK("http://127.0.0.1:9/")' }));
    expect((await book.get('inconcert.desk', {})).last?.file).toBe('=HYPERLINK("http://127.0.0.1:9/")');
  });

  test.each([
    ['negative', { managed: -1 }],
    ['fractional', { managed: 1.5 }],
    ['too large for JSON', { managed: Number.MAX_VALUE }],
  ])('with a figure that is %s is no request of the panel’s', async (_, change) => {
    const book = openBook();
    expect(await book.ask('inconcert.add', reportOf([entry(change)]))).toMatchObject({ ok: false });
    expect(linesOf(book, 'INCONCERT')).toEqual([]);
  });
});

describe('a figure that differs', () => {
  const figures = [FIGURE_HEADERS, figureLine('2026-11-19', 'Laura Pérez', 'Facebook', 100, 60)];
  const KEY = 'laura perez\n2026-11-19\nFacebook';

  test('stays, and is told', async () => {
    const book = openBook({ figures });
    const outcome = await book.get('inconcert.add', reportOf(REPORT));
    expect(changes(outcome)).toEqual([2, 0, 0, 1]);
    expect(outcome.left).toMatchObject([
      { agent: 'Laura Pérez', managed: 118, before: { managed: '100', archived: '60' } },
    ]);
    expect(book.text('INCONCERT', 'D2')).toBe('100');
  });

  test('changes in place where a person said so', async () => {
    const book = openBook({ figures });
    const { lines } = await book.get('inconcert.preview', reportOf(REPORT));
    const updates = lines.flatMap(({ key, before }) => (before ? [{ key, before }] : []));
    expect(updates).toEqual([{ key: KEY, before: { managed: '100', archived: '60' } }]);
    expect(changes(await book.get('inconcert.add', reportOf(REPORT, { updates })))).toEqual([2, 1, 0, 0]);
    expect(linesOf(book, 'INCONCERT')).toEqual(IMPORTED);
  });

  test('stays where it is no longer what the person was shown', async () => {
    const book = openBook({ figures });
    const updates = [{ key: KEY, before: { managed: '99', archived: '60' } }];
    expect(changes(await book.get('inconcert.add', reportOf(REPORT, { updates })))).toEqual([2, 0, 0, 1]);
    expect(book.text('INCONCERT', 'D2')).toBe('100');
  });
});

describe('taken back', () => {
  test('new rows are gone and changed figures restored; what somebody changed since stays', async () => {
    const before = [FIGURE_HEADERS, figureLine('2026-11-19', 'Laura Pérez', 'Facebook', 'cien', 60)];
    const book = openBook({ figures: before });
    const updates = [{ key: 'laura perez\n2026-11-19\nFacebook', before: { managed: 'cien', archived: '60' } }];
    const { batch } = await book.get('inconcert.add', reportOf(REPORT, { updates }));
    await book.type('INCONCERT', 'D4', 4);
    expect((await book.get('inconcert.desk', {})).last).toMatchObject({ batch, figures: 3, who: COORDINATOR });
    expect(await book.get('inconcert.undo', { batch: batch ?? '' })).toEqual({
      restored: 2,
      kept: ['Laura Pérez, 19/11/2026, Twitter'],
    });
    expect(linesOf(book, 'INCONCERT')).toEqual([
      ['19/11/2026', 'Laura Pérez', 'Facebook', 'cien', '60'],
      ['19/11/2026', 'Laura Pérez', 'Twitter', '4', '0'],
    ]);
    expect((await book.get('inconcert.desk', {})).last).toBeNull();
    expect(await book.ask('inconcert.undo', { batch: batch ?? '' })).toMatchObject({ ok: false });
  });

  test('the same report can be imported again', async () => {
    const book = openBook();
    const { batch } = await book.get('inconcert.add', reportOf(REPORT));
    await book.get('inconcert.undo', { batch: batch ?? '' });
    expect(linesOf(book, 'INCONCERT')).toEqual([]);
    expect(changes(await book.get('inconcert.add', reportOf(REPORT)))).toEqual([3, 0, 0, 0]);
    expect(linesOf(book, 'INCONCERT')).toEqual(IMPORTED);
  });
});

test('what was imported is compared with the base, and counts in the tally', async () => {
  const book = openBook();
  await book.get('inconcert.add', reportOf(REPORT));
  const range = { from: '2026-11-01', to: '2026-11-20' };
  const { days, problems } = await book.get('inconcert.compare', range);
  expect(problems).toEqual([]);
  expect(days).toMatchObject([
    { agent: 'Laura Pérez', day: '2026-11-19', facebook: { twice: 1 }, twitter: { difference: -1 }, differs: true },
    { agent: 'Juan Rojas', day: '2026-11-19', facebook: { inconcert: { managed: 90, archived: null }, twice: 0 } },
  ]);
  const { agents } = await book.get('productivity.tally', { from: '2026-11-19', to: '2026-11-19' });
  expect(agents.map(({ days: [day] }) => day?.inconcert)).toEqual([118, 90]);
  expect(await book.ask('inconcert.compare', { from: '2026-11-20', to: '2026-11-01' })).toMatchObject({ ok: false });
});
