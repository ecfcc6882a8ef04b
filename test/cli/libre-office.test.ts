import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/local/workbook/xlsx';
import { commandLine, placed, reportOf } from '../support/command-line';
import { flatOds, ods } from '../support/flat-ods';
import { toXlsx } from '../support/libre-office';

const TODAY = '2026-11-20';
const { text, day, moment, time, boolean, number, formula, noted, merged, empty } = ods;

const ID = '4600621061661203140950072902044';
const HEADERS = [
  'Fecha',
  'Hora',
  'Red social',
  'ID',
  'Fecha comentario',
  'Consulta en GIS',
  'Respuesta',
  'Canal',
  'Error Inconcert',
  'Código',
  'Estado',
  'Observaciones',
];

const inOrder = [
  day('2026-11-19'),
  time('08:30'),
  text('Facebook'),
  text(ID),
  moment('2026-11-18T07:45:00'),
  text('Buenos días'),
  text('Facebook Hola, gracias'),
  text('Muro'),
  boolean(false),
  text('1'),
  text('Exitoso'),
  empty,
];
let cases = 10;
/** The row in order with some cells changed, each a case of its own. */
const but = (changes: Readonly<Record<string, string>>) => {
  const own: Readonly<Record<string, string>> = { ID: text(`${ID}${cases++}`), ...changes };
  return inOrder.map((cell, at) => own[HEADERS[at] as string] ?? cell);
};

const REAL = flatOds({
  'Ana María': [
    HEADERS.map(text),
    inOrder,
    but({ Fecha: day('2026-11-15') }),
    but({ Hora: text('8:30 p. m.'), Código: number(1) }),
    but({ 'Error Inconcert': boolean(true), Canal: empty, Código: text('3') }),
    but({ 'Consulta en GIS': formula('1+2') }),
    but({ 'Consulta en GIS': formula('NA()') }),
    but({ ID: number(4.6006210616612e30) }),
    but({ ID: number(12345678) }),
    but({ 'Consulta en GIS': noted('Hola', 'Una nota de Ana') }),
    but({ 'Consulta en GIS': number(500000) }),
    but({ 'Consulta en GIS': day('2026-12-20') }),
    HEADERS.map((header) => (header === 'Error Inconcert' ? boolean(false) : empty)),
    but({
      'Red social': text('Twitter'),
      Código: text('archivado'),
      Respuesta: empty,
      Observaciones: formula('UPPER("x")'),
    }),
    but({ Fecha: moment('2026-11-19T15:40:00') }),
  ],
  'Hoja 2': [[text('Cuentas de la casa')], [number(3)]],
});

/** Row 3, under a merged title; other order, other names, columns of the team's own. */
const UNUSUAL_HEADERS = [
  'Semáforo',
  'TIPIFICACIÓN',
  'Respuesta  enviada',
  'Comentario',
  'id gis',
  'red',
  'FECHA GESTION',
  'Medio',
  'Error',
  'Turno',
];
const unusual = (changes: Readonly<Record<string, string>> = {}) => {
  const row: Readonly<Record<string, string>> = {
    Semáforo: text('verde'),
    TIPIFICACIÓN: text('1'),
    'Respuesta  enviada': text('Facebook: con gusto'),
    Comentario: text('=Hola, +57 @cuenta'),
    'id gis': text(ID),
    red: text('facebook'),
    'FECHA GESTION': text('19/11/2026'),
    Medio: text('muro'),
    Error: text('No'),
    Turno: text('LARGO'),
    ...changes,
  };
  return UNUSUAL_HEADERS.map((header) => row[header] ?? empty);
};
const UNUSUAL = flatOds({
  BETO: [
    [merged('Base de gestión de Beto', 6)],
    [],
    UNUSUAL_HEADERS.map(text),
    unusual(),
    unusual({ 'FECHA GESTION': text('31/11/2026') }),
    unusual({ 'FECHA GESTION': text('19/11/2026 3:40 p. m.') }),
    unusual({ TIPIFICACIÓN: text('2') }),
    unusual({ Medio: empty, Error: text('Sí'), TIPIFICACIÓN: text('4') }),
    unusual({ red: text('Twiter'), Medio: text('DM') }),
    unusual({ 'id gis': text(`facebookdps:${ID}`) }),
    unusual({ Comentario: text("'con comilla"), 'Respuesta  enviada': text('Con gusto') }),
  ],
});

const LARGE_ROWS = 20_000;
/** Every thousandth row has a fault: in turn a code, an id, a date. */
const largeRow = (row: number): string[] => {
  const cells = ['19/11/2026', 'Twitter', ID, `Hola ${row}`, `Twitter Hola @a${row}`, 'Muro y DM', '2'];
  if (row % 3_000 === 1_000) cells[6] = 'Archivado';
  if (row % 3_000 === 2_000) cells[2] = `x:${ID}`;
  if (row % 3_000 === 0) cells[0] = '31/12/2026';
  return cells;
};
const LARGE = [
  ['Fecha', 'Red social', 'ID', 'Consulta en GIS', 'Respuesta', 'Canal', 'Código'],
  ...Array.from({ length: LARGE_ROWS }, (_, index) => largeRow(index + 2)),
];

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'libre-office-'));
  writeFileSync(at('real.fods'), REAL);
  writeFileSync(at('otra.fods'), UNUSUAL);
  writeFileSync(at('grande.csv'), LARGE.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n'));
  toXlsx(folder, ['real.fods', 'otra.fods']);
  // Comma, double quote, UTF-8, from line 1; column 1 is a date with its day first, the others are text.
  toXlsx(folder, ['grande.csv'], 'CSV:44,34,76,1,1/4/2/2/3/2/4/2/5/2/6/2/7/2,0,false,false');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a tab with real dates, hours, boxes, formulas, errors and notes', () => {
  const report = reportOf(at('real.xlsx'), TODAY);
  expect(report.tabs).toMatchObject([{ name: 'Ana María', kind: 'agent', rows: 13 }]);
  expect(report.skipped.map(({ name }) => name)).toEqual(['Hoja 2']);
  expect(placed(report.findings)).toEqual(
    [
      'Ana María!A3 row-date (aviso)',
      'Ana María!J5 wall-code-one',
      'Ana María!F6 comment-verbatim',
      'Ana María!F7 comment-verbatim',
      'Ana María!D8 case-id-digits',
      'Ana María!F11 comment-verbatim',
      'Ana María!F12 comment-verbatim',
      'Ana María!J14 archived-code',
    ].sort(),
  );
  const messageAt = (cell: string) => report.findings.find((finding) => finding.cell === cell)?.message;
  expect(messageAt('A3')).toContain('15/11/2026 no es un día de trabajo (domingo)');
  expect(messageAt('F6')).toContain('fórmula (=1+2)');
  expect(messageAt('F7')).toContain('fórmula (=NA())');
  expect(messageAt('F11')).toContain('un número (500000)');
  expect(messageAt('F12')).toContain('una fecha (20/12/2026)');
  expect(messageAt('D8')).toContain('más de 15 cifras');
});

test('what LibreOffice wrote is in the cells', async () => {
  const { tabs } = await readWorkbook(readFileSync(at('real.xlsx')));
  const rows = tabs[0]?.rows ?? [];
  const value = (row: number, column: number) => rows[row - 1]?.[column]?.value;
  expect(value(2, 0)).toBe(46_345);
  expect(value(2, 1)).toBeCloseTo(8.5 / 24, 9);
  expect(value(2, 4)).toBeCloseTo(46_344 + 7.75 / 24, 6);
  expect(value(2, 3)).toBe(ID);
  expect([value(2, 8), value(5, 8)]).toEqual([false, true]);
  expect(rows[5]?.[5]).toMatchObject({ value: 3, formula: '1+2' });
  expect(rows[6]?.[5]).toMatchObject({ value: '#N/A', formula: expect.stringMatching(/^NA\(\)$/) });
  expect(rows[9]?.[5]).toMatchObject({ value: 'Hola', note: expect.stringContaining('Una nota de Ana') });
});

test('headers in row 3 under a merged title, in another order, with other names and other columns', () => {
  const report = reportOf(at('otra.xlsx'), TODAY);
  const [tab] = report.tabs;
  expect(tab).toMatchObject({ name: 'BETO', kind: 'agent', rows: 8, notices: [] });
  expect(tab?.columns).toMatchObject({
    code: 'B',
    reply: 'C',
    comment: 'D',
    caseId: 'E',
    network: 'F',
    date: 'G',
    channel: 'H',
    inconcertError: 'I',
  });
  expect(placed(report.findings)).toEqual(
    [
      'BETO!G5 row-date',
      'BETO!B7 wall-code-one',
      'BETO!B8 wall-code-one',
      'BETO!F9 known-network',
      'BETO!E10 case-id-digits',
      'BETO!C11 reply-prefix',
      // The same id, network and comment.
      ...[4, 5, 6, 7, 8].map((row) => `BETO!E${row} duplicate-case (aviso)`),
    ].sort(),
  );
  const fixes = Object.fromEntries(report.findings.map(({ cell, fix }) => [cell, fix]));
  expect(fixes).toMatchObject({ F9: 'Twitter', E10: ID, B7: '1' });
});

test('a tab with 20,000 rows', () => {
  const report = reportOf(at('grande.xlsx'), TODAY);
  const expected = LARGE.slice(1).flatMap((_, index): string[] => {
    const row = index + 2;
    if (row % 3_000 === 1_000) return [`G${row} archived-code`, `E${row} archived-with-reply (aviso)`];
    if (row % 3_000 === 2_000) return [`C${row} case-id-digits`];
    return row % 3_000 === 0 ? [`A${row} row-date`] : [];
  });
  expect(report.tabs).toMatchObject([{ name: 'grande', rows: LARGE_ROWS }]);
  expect(placed(report.findings)).toEqual(expected.map((place) => `grande!${place}`).sort());
}, 60_000);

test('the files are as they were, and the result does not depend on the machine’s zone', () => {
  const digest = () =>
    createHash('sha256')
      .update(readFileSync(at('real.xlsx')))
      .digest('hex');
  const before = digest();
  const reports = ['America/Bogota', 'Pacific/Kiritimati', 'America/Santiago', 'Asia/Tokyo'].map((TZ) =>
    reportOf(at('real.xlsx'), TODAY, { environment: { TZ } }),
  );
  for (const report of reports) expect(report).toEqual(reports[0]);
  expect(digest()).toBe(before);
});

test('the report for people', () => {
  const { code, stdout, stderr } = commandLine(['revisar', at('otra.xlsx'), '--hoy', TODAY]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(
    /^otra\.xlsx · revisado con fecha 20\/11\/2026\n8 filas en 1 pestaña: 6 errores y 5 avisos\.\n/,
  );
  expect(stdout).toContain('  BETO (6)\n');
});
