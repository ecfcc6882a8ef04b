import type { PlainCell } from '../../../src/core/base/cell';
import { textOf } from '../../../src/core/base/cell';
import { PLACES } from '../../../src/core/productivity/board-columns';
import { BOARD_TITLE, boardLines, isOurBoard, saysTheSame } from '../../../src/core/productivity/board-lines';
import { type BoardTable, boardTables } from '../../../src/core/productivity/board-tables';
import { headlineOf } from '../../../src/core/productivity/headline';
import { standingsOf } from '../../../src/core/productivity/standings';
import { figuresFor } from '../../support/board';
import { agent, day, type Team } from '../../support/team';

/** The week of Monday 16 November 2026, a holiday, on its Friday. LARGO is asked 130 and 70, CORTO 113. */
const TEAM: Team = {
  agents: [agent('Ana', 'LARGO'), agent('Luis', 'CORTO')],
  rows: {
    ANA: [
      ['2026-11-17', 130, 70],
      ['2026-11-18', 129, 70],
      ['2026-11-19', 100, 70, 3],
      ['2026-11-20', 10, 5],
    ],
    LUIS: [
      ['2026-11-17', 113],
      ['2026-11-18', 112],
      ['2026-11-19', 112],
    ],
  },
  inconcert: [
    ['Ana', '2026-11-17', 0],
    ['Ana', '2026-11-18', 1],
    ['Ana', '2026-11-19', 10],
    ['Luis', '2026-11-19', 0],
  ],
};

const boardOf = (team: Team, from = '2026-11-16', to = '2026-11-22') => {
  const figures = figuresFor(from, to, team);
  const standings = standingsOf(figures);
  return { figures, standings, headline: headlineOf(figures, standings), tables: boardTables(figures, standings) };
};
/** Of each row what stands under the headers, as people read it. */
function shown(tables: readonly BoardTable[], id: BoardTable['id'], ...headers: string[]): string[][] {
  const table = tables.find((each) => each.id === id);
  return (table?.rows ?? []).map((row) =>
    headers.map((header) => {
      const index = table?.columns.findIndex((column) => column.header === header) ?? -1;
      if (index < 0) throw new Error(`No column ${header}`);
      return textOf(row[index] as PlainCell);
    }),
  );
}

describe('standings', () => {
  test('of days that are over: reached, missed, and not known for lack of Inconcert’s figure', () => {
    expect(boardOf(TEAM).standings).toEqual([
      { agent: 'Ana', shift: 'LARGO', met: 2, missed: 1, unknown: 0, managed: 359, archived: 210 },
      { agent: 'Luis', shift: 'CORTO', met: 1, missed: 1, unknown: 1, managed: 337, archived: 0 },
    ]);
  });

  test('today counts where nothing else is asked for', () => {
    const [ana] = boardOf(TEAM, '2026-11-20', '2026-11-20').standings;
    expect(ana).toMatchObject({ met: 0, missed: 0, unknown: 1, managed: 10 });
  });

  test('a tab that cannot be counted makes the sums unknown', () => {
    const [ana] = boardOf({ ...TEAM, rows: {} }).standings;
    expect(ana).toMatchObject({ met: 0, missed: 0, unknown: 3, managed: null, archived: null });
  });
});

describe('headline', () => {
  const two = [agent('Ana', 'LARGO'), agent('Luis', 'CORTO')];
  const good = { ANA: [['2026-11-17', 130, 70] as const], LUIS: [['2026-11-17', 113] as const] };
  test.each<[string, Team, [from: string, to: string], { verdict: string; title: string; detail: string }]>([
    [
      'some days, and who does not',
      TEAM,
      ['2026-11-16', '2026-11-22'],
      {
        verdict: 'partly',
        title: 'No siempre: la meta se cumplió en 3 de 6 jornadas (50 %).',
        detail:
          'Del 16/11/2026 al 19/11/2026. Sin cumplir: Ana (1 jornada) y Luis (1). De 1 jornada no se sabe por falta de datos.',
      },
    ],
    [
      'everybody',
      { agents: two, rows: good },
      ['2026-11-17', '2026-11-17'],
      { verdict: 'yes', title: 'Sí: todos cumplieron la meta en 2 de 2 jornadas (100 %).', detail: 'El 17/11/2026.' },
    ],
    [
      'nobody, each named once whatever the shift, four of five',
      {
        agents: ['Ana', 'Eva', 'Ivo', 'Olga', 'Uma'].map((name) => agent(name, 'CORTO')),
        rows: Object.fromEntries(
          ['ANA', 'EVA', 'IVO', 'OLGA', 'UMA'].map((tab) => [tab, [['2026-11-17', 1] as const]]),
        ),
        inconcert: ['Ana', 'Eva', 'Ivo', 'Olga', 'Uma'].map((name) => [name, '2026-11-17', 0]),
      },
      ['2026-11-17', '2026-11-17'],
      {
        verdict: 'no',
        title: 'No: la meta se cumplió en 0 de 5 jornadas (0 %).',
        detail: 'El 17/11/2026. Sin cumplir: Ana (1 jornada), Eva (1), Ivo (1) y 2 más.',
      },
    ],
    [
      'a figure is missing: nobody is blamed',
      { agents: two, rows: { ...good, LUIS: [['2026-11-17', 100]] } },
      ['2026-11-17', '2026-11-17'],
      {
        verdict: 'unknown',
        title: 'Falta un dato para saberlo: la meta se cumplió en 1 de 2 jornadas (50 %).',
        detail: 'El 17/11/2026. De 1 jornada no se sabe por falta de datos.',
      },
    ],
    [
      'a holiday alone',
      TEAM,
      ['2026-11-16', '2026-11-16'],
      { verdict: 'nothing', title: 'En estas fechas todavía no hay un día terminado con meta.', detail: '' },
    ],
    [
      'nobody has a shift',
      { agents: [agent('Ana', '')], rows: { ANA: [['2026-11-17', 5]] } },
      ['2026-11-16', '2026-11-22'],
      {
        verdict: 'nothing',
        title: 'Nadie tiene meta: AGENTES no dice el Turno de ningún agente.',
        detail: '',
      },
    ],
    [
      'nobody works',
      { agents: [] },
      ['2026-11-16', '2026-11-22'],
      { verdict: 'nothing', title: 'Nadie trabaja en estas fechas, según AGENTES.', detail: '' },
    ],
  ])('%s', (_, team, [from, to], expected) => expect(boardOf(team, from, to).headline).toEqual(expected));

  test('a day too few is not rounded to all', () => {
    const { figures, standings } = boardOf(TEAM);
    const [first] = standings.map((each) => ({ ...each, met: 200, missed: 1, unknown: 0 }));
    expect(headlineOf(figures, first ? [first] : []).title).toContain('200 de 201 jornadas (99 %)');
  });
});

describe('tables', () => {
  test('by agent: the days that are over, Inconcert apart, unknown figures as «sin dato»', () => {
    const { tables } = boardOf(TEAM);
    const row = (...headers: string[]) => shown(tables, 'agents', ...headers);
    expect(row('Agente', 'Turno', 'Desde', 'Gestiones', 'Meta', '% de la meta', 'Facebook en Inconcert')).toEqual([
      ['Ana', 'LARGO', '16/11/2026', '359', '390', '94.9', '11'],
      ['Luis', 'CORTO', '16/11/2026', '337', '339', '99.4', '0'],
    ]);
    expect(row('Archivados', 'Meta de archivados', '% de archivados', 'Archivados en Inconcert', 'Pendientes')).toEqual(
      [
        ['210', '210', '36.9', 'sin dato', '3'],
        ['0', '', '0', 'sin dato', '0'],
      ],
    );
    expect(row('Días que cumplió', 'Días con meta', '¿Cumple?', 'Nota')).toEqual([
      ['2', '3', 'No', ''],
      ['1', '3', 'No', 'Sin cifra de Inconcert en 2 días con meta'],
    ]);
  });

  test('by week: the sum of the short shift’s days beside the acta’s, and that they differ', () => {
    const whole = boardOf(TEAM, '2026-11-09', '2026-11-22').tables;
    expect(
      shown(whole, 'weeks', 'Agente', 'Semana del lunes', 'Suma de metas', 'Semana según el acta', 'Nota'),
    ).toEqual([
      ['Ana', '09/11/2026', '650', '', ''],
      ['Ana', '16/11/2026', '520', '', 'semana en curso'],
      ['Luis', '09/11/2026', '643', '753', 'La suma de las metas de sus días (643) no es la del acta (753)'],
      [
        'Luis',
        '16/11/2026',
        '530',
        '753',
        'La suma de las metas de sus días (530) no es la del acta (753); semana en curso',
      ],
    ]);
  });

  test('by day: no day to come, why nothing is asked, whether it was met', () => {
    const { tables } = boardOf(TEAM);
    expect(shown(tables, 'days', 'Agente', 'Fecha', 'Gestiones', 'Meta', '% de la meta', '¿Cumple?', 'Nota')).toEqual([
      ['Ana', '16/11/2026', '0', '', '', '', expect.stringMatching(/^Sin meta: festivo: /)],
      ['Ana', '17/11/2026', '130', '130', '100', 'Sí', ''],
      ['Ana', '18/11/2026', '129', '130', '100', 'Sí', ''],
      ['Ana', '19/11/2026', '100', '130', '84.6', 'No', ''],
      ['Ana', '20/11/2026', '10', '130', '7.7', 'En curso', ''],
      ['Luis', '16/11/2026', '0', '', '', '', expect.stringMatching(/^Sin meta: festivo: /)],
      ['Luis', '17/11/2026', '113', '113', '100', 'Sí', ''],
      ['Luis', '18/11/2026', '112', '113', '99.1', 'Sin dato', ''],
      ['Luis', '19/11/2026', '112', '113', '99.1', 'No', ''],
      ['Luis', '20/11/2026', '0', '113', '0', 'En curso', ''],
    ]);
  });

  test('minutes lost stand beside the figure, and the pro-rated goal is a second one', () => {
    const team: Team = {
      agents: [agent('Ana', 'LARGO')],
      rows: { ANA: [['2026-11-17', 100, 60]] },
      inconcert: [['Ana', '2026-11-17', 0]],
      incidents: [
        { agent: 'Ana', kind: 'INTERNET', on: '2026-11-17', hours: '9:00-11:00' },
        { agent: 'Ana', kind: 'AUSENCIA', on: '2026-11-18' },
        { agent: 'Ana', kind: 'ENERGÍA', on: '2026-11-19', hours: '10:00-' },
      ],
      settings: { proRates: true, longStart: 8 * 60, longEnd: 16 * 60 },
    };
    const { tables } = boardOf(team, '2026-11-17', '2026-11-19');
    const headers = [
      'Meta',
      'Meta prorrateada',
      'Meta prorrateada de archivados',
      'Minutos perdidos',
      '¿Cumple?',
      'Nota',
    ];
    expect(shown(tables, 'days', ...headers)).toEqual([
      ['130', '98', '53', '120', 'No', 'INTERNET 09:00 a 11:00'],
      ['', '', '', '0', '', 'Sin meta: ausencia; AUSENCIA'],
      [
        '130',
        '',
        '',
        '0',
        'Sin dato',
        'ENERGÍA desde 10:00; hay una novedad sin hora de inicio o de fin: pudo perder más minutos',
      ],
    ]);
  });

  test('an agent without shift, and a tab that cannot be counted', () => {
    const { tables } = boardOf({ agents: [agent('Ana', ''), agent('Luis', 'CORTO')] }, '2026-11-17', '2026-11-17');
    expect(shown(tables, 'days', 'Agente', 'Turno', 'Gestiones', 'Meta', '% de la meta', '¿Cumple?', 'Nota')).toEqual([
      ['Ana', 'sin turno', 'sin dato', '', '', '', 'Sin meta: sin turno; no se puede contar su pestaña'],
      ['Luis', 'CORTO', 'sin dato', '113', 'sin dato', 'Sin dato', 'no se puede contar su pestaña'],
    ]);
  });

  test('each cell is what its column says, or empty, or «sin dato»', () => {
    for (const { columns, rows } of boardOf(TEAM).tables)
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        row.forEach((cell, index) => {
          const kind = columns[index]?.kind;
          const is = typeof cell === 'number' ? 'number' : typeof cell === 'object' ? 'day' : 'text';
          if (cell !== '' && cell !== 'sin dato') expect(is).toBe(kind);
        });
      }
  });
});

describe('the tab TABLERO', () => {
  const written = (team: Team, minutes = 600) => {
    const { figures, headline, tables } = boardOf(team);
    return boardLines({ ...figures, headline, tables, problems: ['ANA: =algo'] }, { day: day('2026-11-20'), minutes });
  };

  test('begins with whose it is, says the answer, and holds each row of each table', () => {
    const { rows, headings } = written(TEAM);
    const { tables, headline } = boardOf(TEAM);
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual([
      BOARD_TITLE,
      'Del 16/11/2026 al 22/11/2026',
      'Escrito el 20/11/2026 10:00. No escriba en esta pestaña: el complemento la reemplaza entera.',
      `${headline.title} ${headline.detail}`,
    ]);
    for (const { columns, rows: lines } of tables)
      for (const line of lines) {
        const placed = (row: readonly PlainCell[]) => columns.map(({ place }) => row[place]);
        expect(rows.map(placed)).toContainEqual([...line]);
      }
    expect(rows.at(-1)?.[0]).toBe('ANA: =algo');
    expect(rows.every((row) => row.length === PLACES.length)).toBe(true);
    expect(headings.map((row) => rows[row]?.[0])).toEqual(
      expect.arrayContaining([BOARD_TITLE, 'Agente', 'Por día', 'Por atender']),
    );
  });

  test('a column has one kind of cell from the top to the bottom, besides words of our own', () => {
    for (const { columns } of boardOf(TEAM).tables)
      for (const { kind, place } of columns) expect(kind).toBe(PLACES[place]);
  });

  test.each<[string, PlainCell[][], boolean]>([
    ['its title', [[BOARD_TITLE, '']], true],
    ['nothing, or unticked boxes', [['', false], ['']], true],
    ['another title', [['Tablero de productividad', '']], false],
    ['a title further down', [[''], [BOARD_TITLE]], false],
  ])('a tab that holds %s', (_, cells, ours) => expect(isOurBoard(cells)).toBe(ours));

  test('says the same at another hour, with empty cells at the end; not with another figure', () => {
    const lines = written(TEAM);
    expect(
      saysTheSame(
        written(TEAM, 700).rows.map((row) => [...row, '', '']),
        lines,
      ),
    ).toBe(true);
    const other = { ...TEAM, rows: { ...TEAM.rows, LUIS: [['2026-11-17', 114] as const] } };
    expect(saysTheSame(written(other).rows, lines)).toBe(false);
    expect(saysTheSame([], lines)).toBe(false);
  });
});
