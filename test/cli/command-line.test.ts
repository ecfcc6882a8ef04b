import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TabData } from '../../src/local/workbook/model';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { dateCell, HEADERS, rowInOrder, tabOf, textCell } from '../support/book';
import { commandLine, reportOf } from '../support/command-line';
import { at } from '../support/repository';

const TODAY = '2026-11-20';
let folder: string;
const file = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'command-line-'));
  mkdirSync(file('carpeta.xlsx'));
  writeFileSync(file('vacio.xlsx'), '');
  writeFileSync(file('texto.xlsx'), 'Fecha;Red social;Código\n');
  writeFileSync(
    file('antiguo.xls'),
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
  );
  writeFileSync(file('otro.zip'), Buffer.from('504b0506000000000000000000000000000000000000', 'hex'));
  await save('sano.xlsx', tabOf('ANA', [[...HEADERS], rowInOrder()]));
  await save('con-aviso.xlsx', tabOf('ANA', [[...HEADERS], rowInOrder({ Fecha: dateCell('2026-11-15') })]));
  await save('con-error.xlsx', tabOf('ANA', [[...HEADERS], rowInOrder({ ID: 'abc' })]));
  await save('sin-pestanas.xlsx', tabOf('Notas', [['idea'], ['x']]));
  writeFileSync(file('cortado.xlsx'), readFileSync(file('sano.xlsx')).subarray(0, 900));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function save(name: string, ...tabs: readonly Omit<TabData, 'id'>[]): Promise<string> {
  writeFileSync(file(name), await writeWorkbook({ tabs: tabs.map((tab, index) => ({ ...tab, id: index + 1 })) }));
  return file(name);
}

test.each([
  ['sano.xlsx', 0],
  ['con-aviso.xlsx', 0],
  ['con-error.xlsx', 1],
])('%s ends with %d', (name, code) => {
  expect(commandLine(['revisar', file(name), '--hoy', TODAY])).toMatchObject({ code, stderr: '' });
});

describe('what cannot be reviewed ends with 2, a message, and nothing else', () => {
  test.each<[string, (name: (name: string) => string) => string[], RegExp]>([
    [
      'no such file',
      (name) => ['revisar', name('nada.xlsx')],
      /^No se encontró el archivo «.*nada\.xlsx»\. Revise el nombre y la carpeta\.\n$/,
    ],
    ['a folder', (name) => ['revisar', name('carpeta.xlsx')], /es una carpeta\. Indique un archivo \.xlsx\.\n$/],
    ['an empty file', (name) => ['revisar', name('vacio.xlsx')], /«vacio\.xlsx» está vacío \(0 bytes\)/],
    [
      'no zip',
      (name) => ['revisar', name('texto.xlsx')],
      /«texto\.xlsx» es un archivo de texto .*, no un libro \.xlsx, aunque se llame así\. En Google Sheets/,
    ],
    ['an old .xls', (name) => ['revisar', name('antiguo.xls')], /es un libro de Excel antiguo \(\.xls\)\. Ábralo/],
    ['a zip of something else', (name) => ['revisar', name('otro.zip')], /no contiene un libro de Excel/],
    ['half a file', (name) => ['revisar', name('cortado.xlsx')], /está incompleto o dañado/],
    [
      'a bad day',
      (name) => ['revisar', name('sano.xlsx'), '--hoy', '2026-02-30'],
      /^--hoy 2026-02-30: no es una fecha\. Escríbala como aaaa-mm-dd/,
    ],
    ['a day the other way round', (name) => ['revisar', name('sano.xlsx'), '--hoy', '20/11/2026'], /no es una fecha/],
    ['a day left out', (name) => ['revisar', name('sano.xlsx'), '--hoy'], /^No se entiende la orden\.\n\nUso:/],
    ['an unknown option', (name) => ['revisar', name('sano.xlsx'), '--xml'], /^No se entiende la orden\.\n\nUso:/],
    ['an unknown command', (name) => ['corregir', name('sano.xlsx')], /^No existe la orden «corregir»\.\n\nUso:/],
    ['no file', () => ['revisar'], /^Indique un solo archivo \.xlsx\.\n\nUso:/],
    ['two files', (name) => ['revisar', name('sano.xlsx'), name('sano.xlsx')], /^Indique un solo archivo \.xlsx/],
    ['a sample over a file', (name) => ['muestra', name('sano.xlsx')], /ya existe y no se reemplaza/],
    [
      'a sample of -1 rows',
      (name) => ['muestra', name('nueva.xlsx'), '--filas=-1'],
      /--filas -1: escriba un número entero/,
    ],
    [
      'a sample of a word',
      (name) => ['muestra', name('nueva.xlsx'), '--semilla', 'x'],
      /--semilla x: escriba un número entero/,
    ],
    ['a sample in no folder', (name) => ['muestra', name('no/hay.xlsx'), '--filas', '10'], /No se pudo escribir/],
  ])('%s', (_, options, message) => {
    const { code, stdout, stderr } = commandLine(options(file));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\bat .*\.m?js|Error interno|undefined/);
  });

  test('no command shows the help', () => {
    expect(commandLine([])).toMatchObject({ code: 2, stdout: expect.stringMatching(/^Uso:\n/), stderr: '' });
    expect(commandLine(['--ayuda'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Uso:\n/), stderr: '' });
  });

  test('a workbook without a tab to review', () => {
    const { code, stderr } = commandLine(['revisar', file('sin-pestanas.xlsx')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /«sin-pestanas\.xlsx» no tiene ninguna pestaña que se pueda revisar\. .*Fecha, Red social y Código/,
    );
  });
});

describe('--json', () => {
  test('the shape that README gives, and nothing else on the way', async () => {
    const headers = HEADERS.filter((header) => header !== 'Respuesta');
    const at = HEADERS.indexOf('Respuesta');
    const without = (row: ReturnType<typeof rowInOrder>) => row.filter((_, index) => index !== at);
    const book = await save(
      'forma.xlsx',
      tabOf('ANA', [
        [...headers],
        without(rowInOrder({ Código: textCell('01') })),
        without(rowInOrder({ ID: 'x:12345678' })),
      ]),
      tabOf('Notas', [['idea']]),
    );
    const { code, stdout, stderr } = commandLine(['revisar', book, '--hoy', TODAY, '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const report = JSON.parse(stdout);
    expect(report).toEqual({
      workbook: 'forma.xlsx',
      today: TODAY,
      tabs: [
        {
          name: 'ANA',
          kind: 'agent',
          rows: 2,
          columns: {
            date: 'A',
            time: 'B',
            network: 'C',
            caseId: 'D',
            comment: 'E',
            channel: 'F',
            inconcertError: 'G',
            code: 'H',
            status: 'I',
            review: 'J',
          },
          inactiveRules: expect.arrayContaining(
            ['archived-with-reply', 'reply-prefix', 'wall-code-one'].map((rule) => ({ rule, missing: ['Respuesta'] })),
          ),
          notices: [],
        },
      ],
      skipped: [{ name: 'Notas', reason: expect.any(String) }],
      settingsProblems: [],
      rulesOff: [],
      accepted: [],
      findings: [
        {
          tab: 'ANA',
          row: 2,
          column: 'code',
          cell: 'H2',
          rule: 'code-spelling',
          acta: '27',
          severity: 'warning',
          message: 'El código dice «01». Escriba solo el número 1.',
          value: '01',
          fix: '1',
        },
        {
          tab: 'ANA',
          row: 3,
          column: 'caseId',
          cell: 'D3',
          rule: 'case-id-digits',
          acta: '23',
          severity: 'error',
          message: expect.stringContaining('«x:12345678»'),
          value: 'x:12345678',
          fix: '12345678',
        },
      ],
      summary: { rows: 2, errors: 1, warnings: 1, byRule: { 'case-id-digits': 1, 'code-spelling': 1 } },
    });
  });

  test('today is the machine’s where --hoy is left out', () => {
    const { stdout } = commandLine(['revisar', file('sano.xlsx'), '--json']);
    const bogota = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Bogota' }).format(new Date());
    expect(JSON.parse(stdout).today).toBe(bogota);
  });

  test('a row of tomorrow is told by --hoy', async () => {
    const book = await save('futuro.xlsx', tabOf('ANA', [[...HEADERS], rowInOrder({ Fecha: dateCell('2031-03-04') })]));
    expect(reportOf(book, '2031-03-03').findings.map(({ rule }) => rule)).toEqual(['row-date']);
    expect(reportOf(book, '2031-03-04').findings).toEqual([]);
  });
});

test('the file is only read, and nothing is left beside it', () => {
  const digest = () =>
    createHash('sha256')
      .update(readFileSync(file('con-error.xlsx')))
      .digest('hex');
  const before = { digest: digest(), names: readdirSync(folder) };
  commandLine(['revisar', file('con-error.xlsx')], { folder });
  expect({ digest: digest(), names: readdirSync(folder) }).toEqual(before);
});

test('it runs from a folder without src: dist and build are all that it needs', () => {
  const place = file('instalado');
  cpSync(at('dist'), path.join(place, 'dist'), { recursive: true });
  cpSync(at('build/local'), path.join(place, 'build/local'), { recursive: true });
  const program = path.join(place, 'build/local/cli.mjs');
  expect(readdirSync(place).sort()).toEqual(['build', 'dist']);
  expect(reportOf(file('con-error.xlsx'), TODAY, { program, folder: place })).toEqual(
    reportOf(file('con-error.xlsx'), TODAY),
  );
  // What runs is dist/Code.js: another script there gives another answer.
  writeFileSync(
    path.join(place, 'dist/Code.js'),
    'function panel() { return JSON.stringify({ ok: false, message: "otra versión" }); }',
  );
  const changed = commandLine(['revisar', file('con-error.xlsx')], { program, folder: place });
  expect(changed.code).toBe(2);
  expect(changed.stderr).toContain('otra versión');
});

test('a sample base is made and reviewed', () => {
  const sample = file('muestra.xlsx');
  expect(commandLine(['muestra', sample, '--filas', '300', '--hoy', TODAY, '--semilla', '5'])).toMatchObject({
    code: 0,
    stderr: '',
  });
  const planted = Number(
    /con (\d+) hallazgos/.exec(
      commandLine(['muestra', file('otra.xlsx'), '--filas', '300', '--hoy', TODAY, '--semilla', '5']).stdout,
    )?.[1],
  );
  const report = reportOf(sample, TODAY);
  expect(report.findings).toHaveLength(planted);
  expect(report.tabs.filter(({ kind }) => kind === 'agent').reduce((sum, { rows }) => sum + rows, 0)).toBe(300);
});

describe('words of the workbook are shown and never obeyed', () => {
  const HOSTILE = [
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+57 300',
    '-rm',
    '@SUM(A1)',
    "'comilla",
    '<img src=x onerror=alert(1)>',
    '<script>x</script>',
    '\u001b[31mrojo\u001b[0m',
    '\u001b]0;título\u0007',
    '\u202eal revés',
    'a\u0008\u0008b',
    '$(reboot)',
    '%s %d',
    '\r\nERRORES',
  ];

  test('as ids', async () => {
    const rows = HOSTILE.map((words) => rowInOrder({ ID: textCell(words) }));
    const book = await save('hostil.xlsx', tabOf('ANA', [[...HEADERS], ...rows]));
    const { code, stdout, stderr } = commandLine(['revisar', book, '--hoy', TODAY]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout.match(/^ERRORES$/gm)).toHaveLength(1);
    for (const words of HOSTILE.filter((text) => /^[\x20-\x7e]*$/.test(text)))
      expect(stdout).toContain(`           «${words}»\n`);
    const { findings } = reportOf(book, TODAY);
    expect(findings.map(({ rule }) => rule)).toEqual(HOSTILE.map(() => 'case-id-digits'));
  });

  test('as a comment they are the citizen’s words: nothing is found', async () => {
    const rows = HOSTILE.map((words) => rowInOrder({ 'Consulta en GIS': textCell(words) }));
    const book = await save('comentarios.xlsx', tabOf('ANA', [[...HEADERS], ...rows]));
    expect(reportOf(book, TODAY).findings).toEqual([]);
  });

  test('as names of tabs', async () => {
    const names = ['=cmd', '+A', '-x', '@y', "it's", '<b>ANA<b>', '\u202eANA', '__proto__', 'constructor', 'ANA'];
    const tabs = names.map((name) => tabOf(name, [[...HEADERS], rowInOrder({ ID: 'abc' })]));
    const book = await save('nombres.xlsx', ...tabs);
    expect(reportOf(book, TODAY).findings.map(({ tab }) => tab)).toEqual(names);
    const { stdout } = commandLine(['revisar', book, '--hoy', TODAY]);
    expect(stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(stdout).toContain('10 filas en 10 pestañas: 10 errores y 0 avisos.');
    for (const name of names.filter((text) => !text.startsWith('\u202e')))
      expect(stdout).toContain(`\n  ${name} (1)\n`);
  });
});
