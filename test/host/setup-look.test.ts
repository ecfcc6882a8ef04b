import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { Book, dateCell, type Given, HEADERS, rowInOrder, tabOf, textCell } from '../support/book';
import { reportOf } from '../support/command-line';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { columnsOf, configure, costOf, seen, values } from '../support/setup';

const AGENT = [[...HEADERS], rowInOrder(), rowInOrder({ 'Red social': 'Twitter' })];
const people = (...rows: readonly Given[][]) => tabOf('AGENTES', [['Agente', 'Correo', 'Pestaña', 'Rol'], ...rows]);

describe('a base of one agent’s tab', () => {
  const look = () => new Book([tabOf('ANA', AGENT)]).get('setup.look', {});

  test('the tab, its columns and a few of their values', async () => {
    const tab = seen(await look(), 'ANA');
    expect(tab).toMatchObject({ kind: 'agent', kindLabel: 'agente', named: false, headerRow: 1 });
    expect(Object.values(columnsOf(tab))).toEqual([...HEADERS]);
    expect(tab.headers.find(({ header }) => header === 'Red social')).toEqual({
      header: 'Red social',
      letters: 'C',
      samples: ['Facebook', 'Twitter'],
    });
    expect(tab.headers[0]?.samples).toEqual(['19/11/2026']);
    expect(tab.columns.filter(({ needed }) => needed).map(({ header }) => header)).toEqual([
      'Fecha',
      'Red social',
      'Código',
    ]);
  });

  test('every other tab is missing, the day is today, and nothing is said of the person', async () => {
    const { missingTabs, today, otherRole, values: said, problems } = await look();
    expect(missingTabs).toHaveLength(16);
    expect(missingTabs.find(({ kind }) => kind === 'settings')).toEqual({
      kind: 'settings',
      name: 'CONFIGURACIÓN',
      headers: ['Clave', 'Valor', 'Descripción'],
    });
    expect({ today, otherRole, said, problems }).toEqual({
      today: '20/11/2026',
      otherRole: '',
      said: [],
      problems: [],
    });
  });

  test('nothing is written by looking', async () => {
    const book = new Book([tabOf('ANA', AGENT)]);
    expect((await costOf(book, 'setup.look', {})).write).toBe(0);
  });
});

describe('what a tab is taken for', () => {
  const look = (...tabs: ConstructorParameters<typeof Book>[0]) => new Book(tabs).get('setup.look', {});

  test('with AGENTES: those that it names, and those that their names tell', async () => {
    const view = await look(
      tabOf('ANA', AGENT),
      tabOf('Notas', [['Fecha', 'Estado', 'Código', 'Red social']]),
      tabOf('Fraudes', [['Fecha', 'Comentario']]),
      people(['Ana', '', 'ANA', '']),
    );
    expect(view.tabs.map(({ name, kind, named }) => [name, kind, named])).toEqual([
      ['ANA', 'agent', true],
      ['Notas', null, true],
      ['Fraudes', 'fraud', true],
      ['AGENTES', 'directory', true],
    ]);
    expect(seen(view, 'Notas')).toMatchObject({ headerRow: null, columns: [], headers: [] });
  });

  test('headers below titles; a tab without known headers shows the row that looks like them', async () => {
    const view = await look(
      tabOf('ANA', [['Equipo de redes'], [], [...HEADERS], rowInOrder()]),
      tabOf('BETO', [['Mi título'], ['Cuándo', 'Dónde', 'Tip'], ['x', 'y', 'z']]),
      tabOf('VACÍA', []),
    );
    expect(view.tabs.map(({ headerRow }) => headerRow)).toEqual([3, 2, null]);
    expect(seen(view, 'BETO').headers.map(({ header }) => header)).toEqual(['Cuándo', 'Dónde', 'Tip']);
    expect(seen(view, 'BETO').columns.every(({ letters }) => letters === null)).toBe(true);
  });

  test('a tab of ours in which nothing is written is missing; one with a word is not', async () => {
    const view = await look(
      tabOf('FRAUDE', []),
      tabOf('LIVES', [[false, null], [false]]),
      tabOf('PLANTILLAS', [['Hola']]),
      tabOf('ANA', AGENT),
    );
    const missing = view.missingTabs.map(({ kind }) => kind);
    expect(missing).toEqual(expect.arrayContaining(['fraud', 'lives']));
    expect(missing).not.toContain('templates');
  });

  test('a grid of few rows, and one of a single cell', async () => {
    const small = { ...tabOf('ANA', AGENT), rowCount: 3 };
    const one = { ...tabOf('X', [['x']]), rowCount: 1, columnCount: 1 };
    const view = await look(small, one);
    expect(view.tabs.map(({ headerRow }) => headerRow)).toEqual([1, null]);
  });
});

describe('who asks', () => {
  const look = (user: string, role: string) =>
    new Book([tabOf('ANA', AGENT), people(['Ana', 'Ana@Example.com', 'ANA', role])], { user }).get('setup.look', {});
  test.each([
    ['an agent', 'ana@example.com', 'AGENTE', 'AGENTE'],
    ['a trainer', 'ana@example.com', 'Formador', 'FORMADOR'],
    ['the coordinator', 'ana@example.com', 'COORDINADOR', ''],
    ['the coordinator, as she is called', 'ana@example.com', 'Coordinadora', ''],
    ['the supervisor', 'ana@example.com', 'SUPERVISOR', ''],
    ['somebody without a role', 'ana@example.com', '', ''],
    ['somebody whom AGENTES does not know', 'x@example.com', 'AGENTE', ''],
    ['somebody whom Google does not name', '', 'AGENTE', ''],
  ])('%s', async (_, user, role, shown) => {
    expect((await look(user, role)).otherRole).toBe(shown);
  });
});

describe('headers of the team’s own', () => {
  const headers = ['Fecha', 'Red social', 'ID', 'Comentario', 'Texto enviado', 'Canal', 'Cod tip'];
  const row: Given[] = [
    dateCell('2026-11-19'),
    'Facebook',
    textCell('460062106166120_3140950072902044'),
    textCell('Buenos días'),
    textCell('Facebook Hola, gracias por escribir'),
    'Muro',
    '1',
  ];
  const open = () => new Book([tabOf('ANA', [headers, row])]);
  const choice = values(['columna.agente.Respuesta', 'Texto enviado'], ['columna.agente.Código', 'Cod tip']);

  test('are not recognised until they are chosen', async () => {
    const book = open();
    const tab = seen(await book.get('setup.look', {}), 'ANA');
    const lacking = tab.columns.filter(({ letters, needed }) => letters === null && needed);
    expect(lacking.map(({ header }) => header)).toEqual(['Código']);
    expect(await book.ask('review.tab', { tab: 'ANA' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('falta la columna Código'),
    });
  });

  test('chosen, the tab is reviewed by them, and the command line finds nothing missing', async () => {
    const book = open();
    await configure(book, choice);
    const tab = seen(await book.get('setup.look', {}), 'ANA');
    expect(columnsOf(tab)).toMatchObject({ reply: 'Texto enviado', code: 'Cod tip' });
    expect(tab.columns.find(({ key }) => key === 'reply')?.chosen).toBe('Texto enviado');
    const review = await book.get('review.tab', { tab: 'ANA' });
    expect(review).toMatchObject({ columns: { reply: 'E', code: 'G' }, rows: 1, notices: [] });

    await book.type('ANA', 'E2', 'Hola');
    const [finding] = (await book.get('review.tab', { tab: 'ANA' })).findings;
    expect(finding).toMatchObject({ rule: 'reply-prefix', cell: 'E2', header: 'Texto enviado' });

    const folder = mkdtempSync(path.join(tmpdir(), 'setup-'));
    writeFileSync(path.join(folder, 'base.xlsx'), await writeWorkbook(book.store.data));
    const report = reportOf(path.join(folder, 'base.xlsx'), '2026-11-20');
    rmSync(folder, { recursive: true });
    expect(report.settingsProblems).toEqual([]);
    expect(report.skipped.map(({ name }) => name)).not.toContain('ANA');
    expect(report.tabs.map(({ name, columns }) => [name, columns.reply, columns.code])).toEqual([['ANA', 'E', 'G']]);
    const missing = report.tabs.flatMap(({ inactiveRules }) => inactiveRules.flatMap((rule) => rule.missing));
    expect(missing).not.toEqual(expect.arrayContaining(['Respuesta']));
    expect(missing).not.toEqual(expect.arrayContaining(['Código']));
  });

  test('a choice goes before the name, is no column that stands twice, and can be taken back', async () => {
    const book = new Book([
      tabOf('ANA', [
        [...HEADERS, 'Texto enviado'],
        [...rowInOrder(), 'Otra cosa'],
      ]),
    ]);
    await configure(book, values(['columna.agente.Respuesta', 'Texto enviado']));
    expect(columnsOf(seen(await book.get('setup.look', {}), 'ANA')).reply).toBe('Texto enviado');
    expect((await book.get('review.tab', { tab: 'ANA' })).notices).toEqual([]);
    await configure(book, values(['columna.agente.Respuesta', '']));
    expect(columnsOf(seen(await book.get('setup.look', {}), 'ANA')).reply).toBe('Respuesta');
  });

  test('a header that another column goes by can be chosen, and then that one has none', async () => {
    const book = new Book([
      tabOf('ANA', [
        ['Fecha', 'Canal', 'Código'],
        [dateCell('2026-11-19'), 'Facebook', '1'],
      ]),
    ]);
    await configure(book, values(['columna.agente.Red social', 'Canal']));
    expect(columnsOf(seen(await book.get('setup.look', {}), 'ANA'))).toEqual({
      date: 'Fecha',
      network: 'Canal',
      code: 'Código',
    });
  });

  test('a choice for AGENTES holds for who has which tab', async () => {
    const book = new Book([
      tabOf('ANA', AGENT),
      tabOf('Notas', [['x']]),
      tabOf('AGENTES', [
        ['Agente', 'Mail', 'Hoja'],
        ['Ana', 'ana@example.com', 'ANA'],
      ]),
    ]);
    expect((await book.get('setup.look', {})).problems).toEqual([expect.stringContaining('falta la columna Pestaña')]);
    await configure(book, values(['columna.AGENTES.Pestaña', 'Hoja'], ['columna.AGENTES.Correo', 'Mail']));
    const view = await book.as('ana@example.com').get('setup.look', {});
    expect(view.problems).toEqual([]);
    expect(seen(view, 'Notas').kind).toBeNull();
    expect((await book.get('review.scope', { scope: 'mine' })).tabs).toEqual(['ANA']);
  });
});

describe('what cells and tabs hold is data', () => {
  const strange = Object.values(HOSTILE_TEXTS);

  test('as headers and values', async () => {
    const headers = [...HEADERS, ...strange.map((text) => textCell(text))];
    const book = new Book([
      { ...tabOf('ANA', [headers, [...rowInOrder(), ...strange.map((text) => textCell(text))]]), columnCount: 100 },
    ]);
    const tab = seen(await book.get('setup.look', {}), 'ANA');
    expect(columnsOf(tab)).toMatchObject({ reply: 'Respuesta', code: 'Código' });
    for (const { header, samples } of tab.headers) {
      expect(header.length).toBeLessThanOrEqual(300);
      for (const sample of samples) expect(sample.length).toBeLessThanOrEqual(40);
    }
    const shown = tab.headers.map(({ header }) => header);
    expect(shown).toContain(HOSTILE_TEXTS.hyperlink);
    expect(shown).not.toContain(HOSTILE_TEXTS.longWord);
  });

  test('a header chosen by hand, whatever it is', async () => {
    for (const header of ['=HYPERLINK("http://example.com";"clic")', '<img src=x onerror=1>', '+57', "'Texto'"]) {
      const book = new Book([
        tabOf('ANA', [
          ['Fecha', 'Red social', textCell(header)],
          ['', 'Twitter'],
        ]),
      ]);
      await configure(book, values(['columna.agente.Código', header.replaceAll(';', ',')]));
      expect(columnsOf(seen(await book.get('setup.look', {}), 'ANA')).code).toBe(header);
      expect(book.cell('CONFIGURACIÓN', 'B2')).toEqual({
        value: header.replaceAll(';', ','),
        format: { numberFormat: '@' },
      });
    }
  });

  test('as names of tabs', async () => {
    const names = ['=1+1', '<img src=x onerror=alert(1)>', "'", '👩‍👧 equipo', '__proto__', 'a'.repeat(100)];
    const book = new Book(names.map((name) => tabOf(name, AGENT)));
    const view = await book.get('setup.look', {});
    expect(view.tabs.map(({ name }) => name)).toEqual(names);
    expect(await configure(book, { tabs: [], settings: [], prepare: names })).toHaveLength(names.length);
  });
});

test('what a look costs: two readings a tab at most, and those of the tabs of the team', async () => {
  const cost = async (rows: number) => {
    const tabs = Array.from({ length: 12 }, (_, index) =>
      tabOf(`AGENTE ${index}`, [[...HEADERS], ...Array.from({ length: rows }, () => rowInOrder())]),
    );
    return costOf(new Book(tabs), 'setup.look', {});
  };
  const [small, large] = [await cost(5), await cost(500)];
  expect(small).toEqual(large);
  expect(small.read).toBeLessThanOrEqual(2 * 12 + 8);
});
