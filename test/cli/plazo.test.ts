import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { dateCell, tabOf } from '../support/book';
import { commandLine } from '../support/command-line';
import { readCsv } from '../support/read-csv';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plazo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function save(name: string, ...tabs: readonly ReturnType<typeof tabOf>[]): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, await writeWorkbook({ tabs: tabs.map((tab, index) => ({ ...tab, id: index + 1 })) }));
  return file;
}

function deadline(...options: readonly string[]) {
  const { code, stdout, stderr } = commandLine(['plazo', ...options, '--json']);
  if (code !== 0 || stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

test('--json has the shape of issue 4, and nothing else on the way', () => {
  const day = (date: string, counted: boolean, reason: string) => ({ date, counted, reason });
  expect(deadline('2026-07-03')).toEqual({
    sent: '2026-07-03',
    report: '2026-07-10',
    due: '2026-07-16',
    days: [
      day('2026-07-04', false, 'sábado'),
      day('2026-07-05', false, 'domingo'),
      day('2026-07-06', true, 'día 1'),
      day('2026-07-07', true, 'día 2'),
      day('2026-07-08', true, 'día 3'),
      day('2026-07-09', true, 'día 4'),
      day('2026-07-10', true, 'día 5'),
      day('2026-07-11', false, 'sábado'),
      day('2026-07-12', false, 'domingo'),
      day('2026-07-13', false, 'festivo: Nuestra Señora del Rosario de Chiquinquirá'),
      day('2026-07-14', true, 'día 6'),
      day('2026-07-15', true, 'día 7'),
      day('2026-07-16', true, 'día 8'),
    ],
  });
});

test('without it, the days for a person', () => {
  expect(commandLine(['plazo', '2026-07-09', '--dias', '6'])).toEqual({
    code: 0,
    stderr: '',
    stdout: `Enviado el 09/07/2026
Se reporta el 17/07/2026 (día 5)
Fecha límite: 21/07/2026 (día 6)

  vie 10 jul: día 1
  sáb 11 jul: sábado, no cuenta
  dom 12 jul: domingo, no cuenta
  lun 13 jul: festivo, no cuenta (Nuestra Señora del Rosario de Chiquinquirá)
  mar 14 jul: día 2
  mié 15 jul: día 3
  jue 16 jul: día 4
  vie 17 jul: día 5
  sáb 18 jul: sábado, no cuenta
  dom 19 jul: domingo, no cuenta
  lun 20 jul: festivo, no cuenta (Día de la Independencia)
  mar 21 jul: día 6
`,
  });
});

// Each run starts the program: three of the table, the whole of it is in test/core/calendar.
test.each(readCsv('due_dates.csv').slice(4, 7))('$enviado ends on $mas8_habiles', (row) => {
  expect(deadline(row.enviado as string)).toMatchObject({ report: row.mas5_habiles, due: row.mas8_habiles });
});

test('a term shorter than the report: its 5th day is told, and not printed', () => {
  expect(deadline('2026-07-03', '--dias', '2')).toMatchObject({ report: '2026-07-10', due: '2026-07-07' });
  expect(commandLine(['plazo', '2026-07-03', '--dias', '2']).stdout).not.toContain('reporta');
});

test('with a workbook its FESTIVOS and its switches count', async () => {
  const book = await save(
    'base.xlsx',
    tabOf('FESTIVOS', [
      ['Fecha', 'Nombre', 'Hábil'],
      [dateCell('2026-07-06'), 'Jornada \u001b[31msindical', 'No'],
      [dateCell('2026-07-13'), 'Recuperación', 'Sí'],
    ]),
    tabOf('CONFIGURACIÓN', [
      ['Clave', 'Valor', 'Descripción'],
      ['sabado_habil', 'Sí', ''],
      ['escalamiento.alerta', '3', ''],
    ]),
  );
  const { report, due, days } = deadline('2026-07-03', book);
  expect({ report, due }).toEqual({ report: '2026-07-08', due: '2026-07-14' });
  expect(days[0]).toEqual({ date: '2026-07-04', counted: true, reason: 'día 1' });
  const { stdout } = commandLine(['plazo', '2026-07-03', book]);
  expect(stdout).toContain('\nSe reporta el 08/07/2026 (día 3)\n');
  expect(stdout).toContain('\n  lun 6 jul: cerrado, no cuenta (Jornada \ufffd[31msindical)\n');
});

test('the day is the same wherever the laptop is', () => {
  for (const TZ of ['UTC', 'Asia/Tokyo', 'Pacific/Kiritimati', 'America/Los_Angeles'])
    expect(commandLine(['plazo', '2026-07-03'], { environment: { TZ } }).stdout).toContain('Fecha límite: 16/07/2026');
});

describe('what cannot be counted ends with 2, a message, and nothing else', () => {
  test.each<[string, string[], RegExp]>([
    ['no day', [], /^Indique el día del envío, por ejemplo: plazo 2026-07-03\.\n\nUso:/],
    ['a day that no month has', ['2026-02-30'], /^«2026-02-30» no es una fecha\. Escríbala como aaaa-mm-dd/],
    ['a word', ['mañana'], /^«mañana» no es una fecha/],
    ['an empty day', [''], /^«» no es una fecha/],
    ['a day before the law', ['1983-12-31'], /^El 31\/12\/1983 está fuera del calendario/],
    ['a day after the calendar', ['2101-01-01'], /^El 01\/01\/2101 está fuera del calendario/],
    [
      'a term beyond the calendar',
      ['2026-07-03', '--dias', '99999'],
      /^Desde el 03\/07\/2026, el día 99999 queda fuera/,
    ],
    ['no days', ['2026-07-03', '--dias', '0'], /^--dias 0: escriba un número entero, 1 o mayor\.\n$/],
    ['days back', ['2026-07-03', '--dias=-8'], /^--dias -8: escriba un número entero/],
    ['half a day', ['2026-07-03', '--dias', '2.5'], /^--dias 2\.5: escriba un número entero/],
    ['a word for a number', ['2026-07-03', '--dias', 'ocho'], /^--dias ocho: escriba un número entero/],
    ['far too many', ['2026-07-03', '--dias', '1e99'], /^--dias 1e99: escriba un número entero/],
    ['a number left out', ['2026-07-03', '--dias'], /^No se entiende la orden\.\n\nUso:/],
    ['a file that is not there', ['2026-07-03', 'nada.xlsx'], /^No se encontró el archivo «nada\.xlsx»/],
    ['two files', ['2026-07-03', 'a.xlsx', 'b.xlsx'], /^Indique el día del envío/],
  ])('%s', (_, options, message) => {
    for (const given of [options, [...options, '--json']]) {
      const { code, stdout, stderr } = commandLine(['plazo', ...given]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      if (given === options) expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/\bat .*\.m?js|Error interno|undefined/);
    }
  });
});
