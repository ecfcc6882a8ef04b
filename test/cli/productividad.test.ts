import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { dateCell, type Given, tabOf, textCell, timeCell } from '../support/book';
import { commandLine } from '../support/command-line';

const HEADERS = ['Fecha', 'Red social', 'Código', 'Estado'];
const AGENTS = ['Agente', 'Correo', 'Pestaña', 'Turno', 'Rol', 'Desde', 'Hasta'];

/** Rows of one day: gestiones, archived ones, pending ones. */
const rows = (day: string, managed: number, archived = 0, pending = 0): Given[][] => [
  ...Array.from({ length: managed }, () => [dateCell(day), 'Twitter', '2', 'Exitoso']),
  ...Array.from({ length: archived }, () => [dateCell(day), 'Twitter', 'ARCHIVADO', '']),
  ...Array.from({ length: pending }, () => [dateCell(day), 'Facebook', '1', 'Pendiente']),
];
const agentTab = (name: string, ...lines: readonly Given[][][]) => tabOf(name, [HEADERS, ...lines.flat()]);
const agentsTab = (...lines: readonly Given[][]) => tabOf('AGENTES', [AGENTS, ...lines]);
const person = (name: string, shift: string, from: string | null = null, until: string | null = null, tab = name) => [
  name,
  `${name.toLowerCase()}@example.com`,
  tab,
  shift,
  'AGENTE',
  from === null ? '' : dateCell(from),
  until === null ? '' : dateCell(until),
];
const inconcert = (...lines: readonly Given[][]) =>
  tabOf('INCONCERT', [['Fecha', 'Agente', 'Red social', 'Gestionados', 'Archivados'], ...lines]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'productividad-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function save(name: string, ...tabs: readonly ReturnType<typeof tabOf>[]): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, await writeWorkbook({ tabs: tabs.map((tab, index) => ({ ...tab, id: index + 1 })) }));
  return file;
}

function figures(file: string, ...options: readonly string[]) {
  const { code, stdout, stderr } = commandLine(['productividad', file, '--hoy', '2026-11-20', '--json', ...options]);
  if (code !== 0 || stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const smallTeam = () =>
  save(
    'equipo.xlsx',
    agentTab('ANA', rows('2026-11-17', 128, 71), rows('2026-11-18', 12, 3, 2)),
    agentTab('BETO', rows('2026-11-19', 113), rows('2026-11-20', 100)),
    agentsTab(
      person('ANA', 'LARGO', null, '2026-11-18'),
      person('ANA', 'CORTO', '2026-11-19'),
      person('BETO', 'CORTO'),
    ),
    inconcert(
      [dateCell('2026-11-17'), 'ANA', 'Facebook', 2, 0],
      [dateCell('2026-11-18'), 'ANA', 'Facebook', 7, ''],
      [dateCell('2026-11-20'), 'Beto', 'Facebook', 5.5, 0],
    ),
    tabOf('NOVEDADES', [
      ['Fecha', 'Agente', 'Tipo', 'Hora inicio', 'Hora fin'],
      [dateCell('2026-11-19'), 'Beto', 'INTERNET', timeCell(9), timeCell(10.5)],
      [dateCell('2026-11-20'), 'ANA', 'AUSENCIA', '', ''],
    ]),
  );

test('--json has the shape of issue 6, and nothing else on the way', async () => {
  const file = await smallTeam();
  expect(figures(file, '--desde', '2026-11-17', '--hasta', '2026-11-20')).toEqual({
    from: '2026-11-17',
    to: '2026-11-20',
    agents: [
      {
        agent: 'ANA',
        shift: 'LARGO',
        days: [
          {
            date: '2026-11-17',
            managed: 128,
            archived: 71,
            inconcert: 2,
            goalManaged: 130,
            goalArchived: 70,
            met: true,
          },
          {
            date: '2026-11-18',
            managed: 12,
            archived: 3,
            inconcert: 7,
            goalManaged: 130,
            goalArchived: 70,
            met: false,
          },
        ],
        // Monday is a holiday: the goals of Tuesday and Wednesday.
        weeks: [{ week: '2026-W47', managed: 140, archived: 74, goal: 260, actaGoal: null, differs: false }],
      },
      {
        agent: 'ANA',
        shift: 'CORTO',
        days: [
          {
            date: '2026-11-19',
            managed: 0,
            archived: 0,
            inconcert: null,
            goalManaged: 113,
            goalArchived: null,
            met: null,
          },
          {
            date: '2026-11-20',
            managed: 0,
            archived: 0,
            inconcert: null,
            goalManaged: null,
            goalArchived: null,
            met: null,
          },
        ],
        weeks: [{ week: '2026-W47', managed: 0, archived: 0, goal: 113 + 78, actaGoal: 753, differs: true }],
      },
      {
        agent: 'BETO',
        shift: 'CORTO',
        days: [
          {
            date: '2026-11-17',
            managed: 0,
            archived: 0,
            inconcert: null,
            goalManaged: 113,
            goalArchived: null,
            met: null,
          },
          {
            date: '2026-11-18',
            managed: 0,
            archived: 0,
            inconcert: null,
            goalManaged: 113,
            goalArchived: null,
            met: null,
          },
          {
            date: '2026-11-19',
            managed: 113,
            archived: 0,
            inconcert: null,
            goalManaged: 113,
            goalArchived: null,
            met: true,
          },
          {
            date: '2026-11-20',
            managed: 100,
            archived: 0,
            inconcert: null,
            goalManaged: 113,
            goalArchived: null,
            met: null,
          },
        ],
        weeks: [{ week: '2026-W47', managed: 213, archived: 0, goal: 530, actaGoal: 753, differs: true }],
      },
    ],
    problems: [
      'INCONCERT, fila 4: Gestionados dice «5.5», y se esperaba un número entero, 0 o mayor. Corríjalo; mientras tanto queda sin dato.',
      'ANA no tiene filas el 19/11/2026.',
    ],
  });
}, 30_000);

test('without it, lines for a person; weekends and days to come only where something happened', async () => {
  const { code, stdout, stderr } = commandLine([
    'productividad',
    await smallTeam(),
    '--hoy',
    '2026-11-20',
    '--desde',
    '15/11/2026',
    '--hasta',
    '24/11/2026',
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`equipo.xlsx · productividad del 15/11/2026 al 24/11/2026

ANA · turno LARGO
  día             gestiones  meta  archivados  meta  Inconcert  cumple
  lun 16/11/2026  0          –     0           –     sin dato   –       sin meta (festivo: Independencia de Cartagena)
  mar 17/11/2026  128        130   71          70    2          sí
  mié 18/11/2026  12         130   3           70    7          no
  Semana 2026-W47 completa: gestiones 140, archivados 74; suma de metas 260

ANA · turno CORTO
  día             gestiones  meta  archivados  meta  Inconcert  cumple
  jue 19/11/2026  0          113   0           –     sin dato   sin dato
  vie 20/11/2026  0          –     0           –     sin dato   –         sin meta (ausencia) · AUSENCIA
  Semana 2026-W47 completa: gestiones 0, archivados 0; suma de metas 191 · acta 753: no coinciden

BETO · turno CORTO
  día             gestiones  meta  archivados  meta  Inconcert  cumple
  lun 16/11/2026  0          –     0           –     sin dato   –         sin meta (festivo: Independencia de Cartagena)
  mar 17/11/2026  0          113   0           –     sin dato   sin dato
  mié 18/11/2026  0          113   0           –     sin dato   sin dato
  jue 19/11/2026  113        113   0           –     sin dato   sí        INTERNET, 90 min
  vie 20/11/2026  100        113   0           –     sin dato   sin dato
  Semana 2026-W47 completa: gestiones 213, archivados 0; suma de metas 530 · acta 753: no coinciden

POR ATENDER
  INCONCERT, fila 4: Gestionados dice «5.5», y se esperaba un número entero, 0 o mayor. Corríjalo; mientras tanto queda sin dato.
  ANA no tiene filas el 19/11/2026.
`);
}, 30_000);

test('a full week of the short shift shows both numbers of the acta', async () => {
  const file = await save('corto.xlsx', agentTab('BETO', rows('2026-11-09', 1)), agentsTab(person('BETO', 'CORTO')));
  const { stdout } = commandLine(['productividad', file, '--hoy', '2026-11-20', '--hasta', '2026-11-09']);
  expect(stdout).toContain('; suma de metas 643 · acta 753: no coinciden\n');
}, 30_000);

test.each([
  [[], '2026-11-01', '2026-11-20'],
  [['--hasta', '2026-10-15'], '2026-10-01', '2026-10-15'],
  [['--hasta', '5/10/2026'], '2026-10-01', '2026-10-05'],
  [['--desde', '2026-11-18'], '2026-11-18', '2026-11-20'],
])(
  'with %p the days are those from %s to %s',
  async (options, from, to) => {
    expect(figures(await smallTeam(), ...options)).toMatchObject({ from, to });
  },
  30_000,
);

test('what cannot be counted is named, and the rest counts', async () => {
  const file = await save(
    'enredada.xlsx',
    agentTab('COMPARTIDA', rows('2026-11-17', 5)),
    agentTab('CARO', rows('2026-11-17', 7, 1), [
      [textCell('18/11/2026'), 'Twitter', '2', ''],
      ['ayer', 'Twitter', '2', ''],
    ]),
    tabOf('DORA', [['Fecha', 'Notas']]),
    agentTab('EVA', rows('2026-11-17', 3)),
    agentsTab(
      person('ANA', 'LARGO', null, null, 'COMPARTIDA'),
      person('BETO', 'CORTO', null, null, 'Compartida'),
      person('CARO', 'LARGO'),
      person('DORA', 'CORTO'),
      person('EVA', 'NOCHE'),
      person('FELIPE', 'LARGO', null, null, ''),
      person('GINA', 'LARGO', '2026-11-18', '2026-11-02', 'CARO'),
      person('HUGO', 'CORTO'),
    ),
    inconcert([dateCell('2026-11-17'), 'Nadie', 'Facebook', 4, 0], [dateCell('2026-11-17'), 'Caro', 'Facebook', -4, 0]),
    tabOf('CONFIGURACIÓN', [
      ['Clave', 'Valor', 'Descripción'],
      ['metas.corto.dia', 'muchas', ''],
      ['turno.largo.inicio', '18:00', ''],
      ['turno.largo.fin', '8:00', ''],
    ]),
  );
  const { agents, problems } = figures(file, '--desde', '2026-11-17', '--hasta', '2026-11-18');
  const managed = (agents as { agent: string; days: { managed: number | null }[] }[]).map(({ agent, days }) => [
    agent,
    ...days.map((day) => day.managed),
  ]);
  expect(managed).toEqual([
    ['ANA', null, null],
    ['BETO', null, null],
    ['CARO', 7, 1],
    ['DORA', null, null],
    ['EVA', 3, 0],
    ['FELIPE', null, null],
    ['HUGO', null, null],
  ]);
  for (const problem of [
    /^CONFIGURACIÓN, «metas\.corto\.dia»: no se entiende «muchas»/,
    /^CONFIGURACIÓN: «turno\.largo\.fin» no es posterior a «turno\.largo\.inicio»/,
    /^AGENTES: ANA y BETO tienen la misma pestaña «COMPARTIDA»/,
    /^DORA: faltan las columnas Red social, Código/,
    /^AGENTES: EVA no tiene un Turno conocido/,
    /^AGENTES: FELIPE no tiene Pestaña/,
    /^AGENTES: el Hasta de GINA es anterior a su Desde/,
    /^AGENTES nombra la pestaña «HUGO», que no está en la base/,
    /^INCONCERT, fila 2: «Nadie» no es una sola persona de AGENTES/,
    /^INCONCERT, fila 3: Gestionados dice «-4»/,
    /^CARO: sin una Fecha que se pueda leer no se cuenta 1 fila \(11\)/,
    /^CARO: la Fecha es un texto en 1 fila \(10\)/,
  ])
    expect(problems).toContainEqual(expect.stringMatching(problem));
  expect(problems).toHaveLength(12);
}, 30_000);

test('without AGENTES every agent’s tab is counted, without goals', async () => {
  const file = await save('sin-agentes.xlsx', agentTab('ANA', rows('2026-11-17', 5)), tabOf('Hoja 2', [['Cuentas']]));
  const { agents, problems } = figures(file, '--desde', '2026-11-17', '--hasta', '2026-11-17');
  expect(agents).toMatchObject([{ agent: 'ANA', shift: null, days: [{ managed: 5, goalManaged: null, met: null }] }]);
  expect(problems).toContainEqual(expect.stringContaining('se cuenta por pestañas, sin metas'));
}, 30_000);

test('nobody works on those days', async () => {
  const file = await save('ida.xlsx', agentTab('ANA'), agentsTab(person('ANA', 'LARGO', null, '2026-10-30')));
  const { code, stdout } = commandLine(['productividad', file, '--hoy', '2026-11-20']);
  expect(code).toBe(0);
  expect(stdout).toContain('Según AGENTES, nadie trabaja en esas fechas.');
}, 30_000);

test('texts of the workbook cannot write to the terminal', async () => {
  const name = 'Ana \u001b[31m\u202eroja';
  const file = await save(
    'feo.xlsx',
    agentTab('ANA', rows('2026-11-17', 1)),
    agentsTab(person(name, 'LARGO', null, null, 'ANA')),
  );
  const { stdout } = commandLine(['productividad', file, '--hoy', '2026-11-20']);
  expect(stdout).toContain('Ana \ufffd[31m\ufffdroja · turno LARGO');
}, 30_000);

describe('what cannot be answered ends with 2, a message, and nothing else', () => {
  test.each<[string, string[], RegExp]>([
    ['no file', [], /^Indique un solo archivo \.xlsx/],
    ['two files', ['a.xlsx', 'b.xlsx'], /^Indique un solo archivo/],
    ['a file that is not there', ['nada.xlsx'], /^No se encontró el archivo «nada\.xlsx»/],
    ['a file that is none', ['<text>'], /roto\.xlsx/],
    ['a file without a base', ['<notes>'], /^El libro no tiene ninguna pestaña de agente/],
    ['a day that no month has', ['<team>', '--hasta', '2026-02-30'], /^«2026-02-30» no es una fecha/],
    ['a word', ['<team>', '--desde', 'ayer'], /^«ayer» no es una fecha/],
    ['an empty day', ['<team>', '--hasta', ''], /^«» no es una fecha/],
    [
      'days the wrong way round',
      ['<team>', '--desde', '2026-11-20', '--hasta', '2026-11-02'],
      /^La fecha «desde» es posterior/,
    ],
    ['too many days', ['<team>', '--desde', '2025-01-01'], /^Son más de 400 días/],
    ['a bad today', ['<team>', '--hoy', 'hoy'], /^--hoy hoy: no es una fecha/],
    ['a day left out', ['<team>', '--desde'], /^No se entiende la orden\.\n\nUso:/],
  ])(
    '%s',
    async (_, options, message) => {
      writeFileSync(path.join(folder, 'roto.xlsx'), 'no es un libro');
      const files: Readonly<Record<string, () => string | Promise<string>>> = {
        '<team>': smallTeam,
        '<notes>': () => save('notas.xlsx', tabOf('Notas', [['Hola']])),
        '<text>': () => path.join(folder, 'roto.xlsx'),
      };
      const given = await Promise.all(options.map((option) => files[option]?.() ?? option));
      const { code, stdout, stderr } = commandLine(['productividad', '--json', ...given]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/\bat .*\.m?js|Error interno|undefined/);
    },
    30_000,
  );
});
