import vm from 'node:vm';
import { readCsv } from '../support/read-csv';
import { built } from '../support/repository';

const CODE = built('dist', 'Code.js');
const NAMES = ['FECHA_LIMITE', 'DIAS_HABILES', 'ES_HABIL'] as const;

/** The script as Sheets runs it for a formula: no service, values and dates of its own realm. */
const context = vm.createContext({});
vm.runInContext(CODE, context);
const run = (formula: string): unknown => vm.runInContext(`JSON.stringify([${formula}])`, context);
/** What the cell gets; a date as the local day that it shows. */
const computed = (formula: string): unknown =>
  JSON.parse(
    String(
      run(
        `(function show(value) {
          if (Array.isArray(value)) return value.map(show);
          if (!(value instanceof Date)) return value;
          if (value.getHours() + value.getMinutes() !== 0) throw new Error('not midnight');
          return [value.getFullYear(), value.getMonth() + 1, value.getDate()].join('-');
        })(${formula})`,
      ),
    ),
  )[0];

describe.each(NAMES)('the help of %s', (name) => {
  const [, help = '', parameters = ''] =
    new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nfunction ${name}\\(([^)]*)\\) \\{`).exec(CODE) ?? [];

  test('says in Spanish what it does, every parameter by its name, and what it returns', () => {
    expect(help).toMatch(/^\/\*\*\n \* \p{Lu}[^@]{60,}\n \*\n/u);
    const described = Array.from(help.matchAll(/^ \* @param \{\w+\} (\w+) \p{L}/gmu), ([, parameter]) => parameter);
    expect(described).toEqual(parameters.split(', '));
    expect(help).toMatch(/^ \* @return \{\w+\} \S/m);
    expect(help).toMatch(/^ \* @customfunction$/m);
  });

  test('says that CONFIGURACIÓN is not read, and what «festivos» takes', () => {
    expect(help).toMatch(/\bno lee CONFIGURACIÓN/i);
    expect(help).toMatch(/@param \{Array\} festivos Opcional\. FESTIVOS!A:C/);
  });
});

test.each([
  ['FECHA_LIMITE(new Date(2026, 6, 3), 8)', '2026-7-16'],
  ['FECHA_LIMITE(new Date(2026, 6, 3, 23, 59), 8)', '2026-7-16'],
  ["FECHA_LIMITE('03/07/2026', '8')", '2026-7-16'],
  ['FECHA_LIMITE(new Date(2026, 6, 3), 8, [[new Date(2026, 6, 14)]])', '2026-7-17'],
  [
    "FECHA_LIMITE(new Date(2026, 6, 3), 1, [['Fecha', 'Nombre', 'Hábil'], [new Date(2026, 6, 4), '', true]])",
    '2026-7-4',
  ],
  ["FECHA_LIMITE([[new Date(2026, 6, 3)], [''], ['2026-12-24']], 8, '')", [['2026-7-16'], [''], ['2027-1-7']]],
  ["FECHA_LIMITE('', 8)", ''],
  ['DIAS_HABILES(new Date(2026, 6, 3), new Date(2026, 6, 16, 15))', 8],
  ['DIAS_HABILES(new Date(2026, 6, 16), new Date(2026, 6, 3))', -8],
  ["DIAS_HABILES([[new Date(2026, 6, 3), '']], [[new Date(2026, 6, 6), new Date(2026, 6, 6)]])", [[1, '']]],
  ['ES_HABIL(new Date(2026, 6, 13))', false],
  ['ES_HABIL(new Date(2026, 6, 14))', true],
  ["ES_HABIL([['2026-07-13'], ['2026-07-14'], ['']], [['2026-07-14']])", [[false], [false], ['']]],
])('%s', (formula, value) => expect(computed(formula)).toEqual(value));

test('the table of due dates, as one range', () => {
  const rows = readCsv('due_dates.csv');
  const dates = rows.map(({ enviado = '' }) => `[new Date(${enviado.split('-').join(',')})]`);
  const sent = `[${dates}].map(([date]) => [new Date(date.getFullYear(), date.getMonth() - 1, date.getDate())])`;
  const shown = (day = '') => day.split('-').map(Number).join('-');
  expect(computed(`FECHA_LIMITE(${sent}, 8)`)).toEqual(rows.map((row) => [shown(row.mas8_habiles)]));
});

test.each([
  ["FECHA_LIMITE('ayer', 8)", '«ayer» no es una fecha. Escríbala como dd/mm/aaaa.'],
  ['FECHA_LIMITE(new Date(2026, 6, 3), 2.5)', '«2.5» no es un número de días. Escriba un entero: 0, 1, 2…'],
  ['FECHA_LIMITE(new Date(1899, 11, 30, 8), 1)', '«una hora sin fecha» no es una fecha. Escríbala como dd/mm/aaaa.'],
  ['FECHA_LIMITE(new Date(NaN), 1)', '«una hora sin fecha» no es una fecha. Escríbala como dd/mm/aaaa.'],
  ['FECHA_LIMITE(new Date(2026, 6, 3))', 'Falta un dato. Escriba =FECHA_LIMITE(fecha; dias; [festivos])'],
  ['FECHA_LIMITE()', 'Falta un dato. Escriba =FECHA_LIMITE(fecha; dias; [festivos])'],
  ["ES_HABIL([['2026-07-13'], ['hoy']])", 'Fila 2 del rango: «hoy» no es una fecha. Escríbala como dd/mm/aaaa.'],
  [
    "DIAS_HABILES([['2026-07-13'], ['2026-07-13']], [['2026-07-13']])",
    'Los rangos no tienen el mismo tamaño (2×1 y 1×1). Use rangos iguales, o una sola celda.',
  ],
])('%s says what is wrong', (formula, message) => {
  const told = vm.runInContext(
    `(() => { try { ${formula}; } catch (problem) { return String(problem); } })()`,
    context,
  );
  // Sheets shows the error as text.
  expect(told).toBe(`Error: ${message}`);
});
