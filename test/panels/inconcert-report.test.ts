import fc from 'fast-check';
import { proposedMapping, whyNotMapped } from '../../src/panels/inconcert/report/columns';
import { countReader } from '../../src/panels/inconcert/report/counts';
import { mustAsk, orderEvidence, readDay } from '../../src/panels/inconcert/report/days';
import { decodeFile } from '../../src/panels/inconcert/report/decode';
import { type Reading, readEntries } from '../../src/panels/inconcert/report/entries';
import { BadFile, Stopped } from '../../src/panels/inconcert/report/failure';
import { readTable } from '../../src/panels/inconcert/report/table';
import { HOSTILE_TEXTS } from '../support/hostile-texts';

/** How a report's file is read: its bytes, its table, its dates and its counts. */
const TODAY = '2026-11-20';
const never = () => new AbortController().signal;
const latin = (text: string) => new Blob([Buffer.from(text, 'latin1')]);
const LINE = 'Fecha;Agente\n19/11/2026;Julián Peña';

describe('the bytes', () => {
  test.each<[string, Blob, string]>([
    ['UTF-8', new Blob([LINE]), 'utf-8'],
    ['UTF-8 with its mark', new Blob([`\ufeff${LINE}`]), 'utf-8'],
    ['Windows-1252', latin(LINE), 'windows-1252'],
    ['UTF-16 as Excel saves «Texto Unicode»', new Blob([Buffer.from(`\ufeff${LINE}`, 'utf16le')]), 'utf-16le'],
  ])('%s', async (_, file, encoding) => {
    expect(await decodeFile(file, never())).toEqual({ text: LINE, encoding });
  });

  test('a letter of two bytes on the border of two pieces', async () => {
    const text = `${'x'.repeat(1_048_575)}ñ`;
    expect((await decodeFile(new Blob([text]), never())).text).toBe(text);
  });

  test.each<[string, Blob, RegExp]>([
    ['empty', new Blob([]), /está vacío/],
    ['an .xlsx that is called .csv', new Blob(['PK\u0003\u0004\u0000…']), /libro de Excel \(\.xlsx\)/],
    ['an .xls', latin('\u00d0\u00cf\u0011\u00e0…'), /libro antiguo de Excel/],
    ['a PDF', new Blob(['%PDF-1.7']), /PDF/],
    ['a web page', new Blob(['\ufeff  <!DOCTYPE html><table>']), /página web/],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])]), /no es un archivo de texto/i],
    ['50 MB', new Blob([new Uint8Array(52_428_800)]), /pesa 50 MB y aquí se leen hasta 25 MB/],
  ])('no report: %s', async (_, file, message) => {
    const problem = await decodeFile(file, never()).catch((thrown) => thrown);
    expect(problem).toBeInstanceOf(BadFile);
    expect(problem.message).toMatch(message);
  });

  test('stopped', async () => {
    const stop = new AbortController();
    const reading = decodeFile(new Blob(['x'.repeat(3_000_000)]), stop.signal, () => stop.abort());
    await expect(reading).rejects.toBeInstanceOf(Stopped);
  });
});

describe('the table', () => {
  test.each<[string, string, { delimiter: string; header: number; cells: string[] }]>([
    ['semicolons', 'Fecha;Agente;Gestionados\na;b;1', { delimiter: ';', header: 0, cells: ['a', 'b', '1'] }],
    ['commas', 'Fecha,Agente,Gestionados\na,"b;c",1', { delimiter: ',', header: 0, cells: ['a', 'b;c', '1'] }],
    ['tabs', 'Fecha\tAgente\tGestionados\na\tb\t1', { delimiter: '\t', header: 0, cells: ['a', 'b', '1'] }],
    [
      'titles with more commas than the table',
      'Reporte, de, gestión, por, agente\n\nFecha;Agente;Gestionados\na;b;1',
      { delimiter: ';', header: 1, cells: ['a', 'b', '1'] },
    ],
    ['Excel’s own line', 'sep=|\r\nFecha|Agente|Total\r\na|b|1', { delimiter: '|', header: 0, cells: ['a', 'b', '1'] }],
    ['strange headers', 'uno;dos;tres\na;b;1', { delimiter: ';', header: 0, cells: ['a', 'b', '1'] }],
  ])('%s', async (_, text, { delimiter, header, cells }) => {
    const table = await readTable(`\ufeff${text}`, never());
    expect(table).toMatchObject({ delimiter, header });
    expect(table.lines[header + 1]?.cells).toEqual(cells);
  });

  test('lines are numbered as an editor numbers them, whatever is empty or broken above', async () => {
    const { lines } = await readTable('Fecha;Agente\r\n\r\na;"b\r\nc"\r\nd;e\r\n', never());
    expect(lines.map(({ number }) => number)).toEqual([1, 3, 5]);
  });

  test('records that lie across the pieces in which it is read stay whole', async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => `${index};"Peña; ${'ñ'.repeat(index % 17)}"`);
    const { lines } = await readTable(['Fecha;Agente', ...rows].join('\n'), never());
    expect(lines.slice(1).map(({ cells }) => `${cells[0]};"${cells[1]}"`)).toEqual(rows);
    expect(lines[40_000]?.number).toBe(40_001);
  });

  test('a quotation mark that never closes is told', async () => {
    expect((await readTable('Fecha;Agente\na;"b\nc;d', never())).openQuote).toBe(true);
  });

  test.each([
    ['words', 'hola\nqué tal', /No hay una tabla/],
    ['headers alone', 'Fecha;Agente;Gestionados\n\n', /ninguna fila debajo/],
    ['too long', `Fecha;Agente\n${'a;b\n'.repeat(200_001)}`, /más de 200\.000 líneas/],
  ])('no report: %s', async (_, text, message) => {
    await expect(readTable(text, never())).rejects.toThrow(message);
  });
});

describe('what the headers say', () => {
  test.each([
    [
      ['Fecha', 'Agente', 'Red social', 'Gestionados', 'Archivados'],
      [0, 1, 2, 3, 4],
    ],
    [
      ['FECHA DE GESTIÓN', 'Nombre del Asesor', 'Casos archivados', 'Casos gestionados'],
      [0, 1, 'Facebook', 3, 2],
    ],
    [
      ['ID conversación', 'Fecha inicio', 'Agente', 'Canal'],
      [1, 2, 3, 'rows', null],
    ],
    [
      ['uno', 'dos'],
      [null, null, 'Facebook', null, null],
    ],
  ])('%j', (headers, [date, agent, network, managed, archived]) => {
    expect(proposedMapping(headers)).toEqual({ date, agent, network, managed, archived });
  });

  test('what is missing, and what is chosen twice', () => {
    const mapping = { date: 0, agent: 1, network: 'Facebook', managed: 2, archived: null } as const;
    expect(whyNotMapped(mapping)).toBeNull();
    expect(whyNotMapped({ ...mapping, date: null, managed: null })).toBe(
      'Diga qué columna es Fecha, y cuál Gestionados.',
    );
    expect(whyNotMapped({ ...mapping, archived: 2 })).toMatch(/dos veces/);
  });
});

describe('days', () => {
  test.each([
    ['19/11/2026', '2026-11-19', null],
    ['5/11/26', '2026-11-05', '2026-05-11'],
    ['05-11-2026 08:31', '2026-11-05', '2026-05-11'],
    ['05/11/2026 8:31:22 p. m.', '2026-11-05', '2026-05-11'],
    ['2026-11-19', '2026-11-19', '2026-11-19'],
    ['2026/11/19T23:59:59.123', '2026-11-19', '2026-11-19'],
    ['2026-11-20T02:00:00Z', '2026-11-19', '2026-11-19'],
    ['2026-11-19 23:00-05:00', '2026-11-19', '2026-11-19'],
    ['31/02/2026', null, null],
    ['00/11/2026', null, null],
    ['46345', null, null],
    ['ayer', null, null],
    ['19/11/2026; DROP', null, null],
  ])('%s', (cell, dayFirst, monthFirst) => {
    expect([readDay(cell, 'dayFirst'), readDay(cell, 'monthFirst')]).toEqual([dayFirst, monthFirst]);
  });

  test('a day is read as it was written, in both orders', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, ofMonth] = day.split('-');
          expect(readDay(`${ofMonth}/${month}/${year} 10:00`, 'dayFirst')).toBe(day);
          expect(readDay(`${Number(month)}/${Number(ofMonth)}/${year}`, 'monthFirst')).toBe(day);
        },
      ),
    );
  });

  test.each<[string, string[], string, boolean]>([
    ['a day above 12 first', ['05/11/2026', '19/11/2026'], 'dayFirst', false],
    ['a day above 12 second', ['11/05/2026', '11/19/2026'], 'monthFirst', true],
    ['both', ['19/11/2026', '11/19/2026'], 'mixed', true],
    ['no day above 12, all of them past', ['05/11/2026', '06/11/2026'], 'either', false],
    ['no day above 12, and day first some is to come', ['11/05/2026', '11/12/2026'], 'either', true],
    ['the same either way', ['11/11/2026'], 'none', false],
    ['year first', ['2026-11-19'], 'none', false],
  ])('what they say of their order: %s', (_, cells, says, asks) => {
    const evidence = orderEvidence(TODAY);
    for (const cell of cells) evidence.add(cell);
    expect([evidence.result().says, mustAsk(evidence.result())]).toEqual([says, asks]);
  });
});

describe('counts', () => {
  test.each<[string, number | string | null, string[]?]>([
    ['118', 118],
    [' 118 ', 118],
    ['0', 0],
    ['', null],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1.234.567', 'es demasiado grande'],
    ['123.456', 123_456],
    ['1 234', 1234],
    ['120,00', 120],
    ['1.234,00', 1234],
    ['1,234.0', 1234],
    ['-3', 'es negativo'],
    ['(3)', 'es negativo'],
    ['12,5', 'no es un número entero'],
    ['12.25', 'no es un número entero'],
    ['1.000', 'puede ser 1 o 1000'],
    ['1,234', 'puede ser 1 o 1234', ['0,5']],
    ['1.234', 1234, ['0,5']],
    ['1234567', 'es demasiado grande'],
    ['doce', 'no es un número'],
    ['=1+1', 'no es un número'],
    ['1e3', 'no es un número'],
  ])('%j', (cell, expected, others = []) => {
    expect(countReader([cell, ...others])(cell)).toBe(expected);
  });
});

const HEADERS = 'Fecha;Agente;Red;Gestionados;Archivados';
const WHOLE = { date: 0, agent: 1, network: 2, managed: 3, archived: 4 } as const;

async function entriesOf(lines: readonly string[], change: Partial<Reading> = {}, headers = HEADERS) {
  const table = await readTable([headers, ...lines].join('\n'), never());
  const reading = { mapping: WHOLE, order: 'dayFirst', repeated: 'sum', today: TODAY, ...change } as const;
  return readEntries(table, reading, never());
}

describe('figures', () => {
  test('a line is a figure, and says where it stands', async () => {
    const read = await entriesOf(['19/11/2026;Laura;Facebook;118;60', '18/11/2026;Juan;X;4;']);
    expect(read.entries).toEqual([
      { agent: 'Laura', day: '2026-11-19', network: 'Facebook', managed: 118, archived: 60 },
      { agent: 'Juan', day: '2026-11-18', network: 'X', managed: 4, archived: null },
    ]);
    expect(read.linesOf.get('Juan')).toEqual([3]);
    expect(read.problems).toEqual([]);
  });

  test.each([
    ['sum', { managed: 15, archived: 2 }],
    ['last', { managed: 5, archived: null }],
  ] as const)('lines that tell again of an agent, day and network: %s', async (repeated, expected) => {
    const read = await entriesOf(['19/11/2026;Laura;Facebook;10;2', '19/11/2026;Laura;Facebook;5;'], { repeated });
    expect(read.entries).toEqual([{ agent: 'Laura', day: '2026-11-19', network: 'Facebook', ...expected }]);
    expect(read.repeats).toBe(1);
  });

  test('each line is a case', async () => {
    const mapping = { ...WHOLE, network: 'Facebook', managed: 'rows' } as const;
    const lines = ['19/11/2026 08:00;Laura;;;ARCHIVADO', '19/11/2026 09:00;Laura;;;', '19/11/2026 10:00;Laura;;;No'];
    const read = await entriesOf(lines, { mapping });
    expect(read.entries).toEqual([{ agent: 'Laura', day: '2026-11-19', network: 'Facebook', managed: 2, archived: 1 }]);
    expect(read.repeats).toBe(0);
  });

  test.each([
    ['19/11/2026;Laura;Facebook;-3;0', 'Gestionados dice «-3», que es negativo'],
    ['19/11/2026;Laura;Facebook;1,5;0', 'Gestionados dice «1,5», que no es un número entero'],
    ['19/11/2026;Laura;Facebook;;0', 'no tiene Gestionados'],
    ['ayer;Laura;Facebook;1;0', 'la Fecha «ayer» no es una fecha'],
    [';Laura;Facebook;1;0', 'no tiene Fecha'],
    ['21/11/2026;Laura;Facebook;1;0', 'la Fecha «21/11/2026» todavía no llega'],
    ['19/11/2026;;Facebook;1;0', 'no dice el agente'],
    ['19/11/2026;Laura;;1;0', 'no dice la red social'],
    ['TOTAL;;;1;0', 'es una línea de totales'],
    [
      `19/11/2026;${'x'.repeat(10_001)};Facebook;1;0`,
      'trae un texto muy largo donde va el agente: mire si hay comillas sin cerrar',
    ],
  ])('not read: %.40s', async (line, problem) => {
    const read = await entriesOf([line]);
    expect(read.entries).toEqual([]);
    expect(read.problems).toEqual([{ line: 2, problem }]);
  });

  test('archived cases that cannot be read are named, and the rest of the line counts', async () => {
    const read = await entriesOf(['19/11/2026;Laura;Facebook;7;x']);
    expect(read.entries).toMatchObject([{ managed: 7, archived: null }]);
    expect(read.problems).toMatchObject([{ line: 2, problem: expect.stringContaining('Archivados dice «x»') }]);
  });

  test('headers that are printed again are no line', async () => {
    expect((await entriesOf([HEADERS, '19/11/2026;Laura;Facebook;7;1'])).problems).toEqual([]);
  });

  test('names stay as they are, whatever they hold', async () => {
    const names = Object.values(HOSTILE_TEXTS).map((text) => text.trim());
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const read = await entriesOf(names.map((name) => `19/11/2026;${quoted(name)};Facebook;1;0`));
    expect(read.entries.map(({ agent }) => agent)).toEqual([...new Set(names)]);
  });

  test('100,000 lines of cases', async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `${1 + (index % 19)}/11/2026;Agente ${index % 8};;;`);
    const read = await entriesOf(lines, {
      mapping: { ...WHOLE, network: 'Facebook', managed: 'rows', archived: null },
    });
    expect(read.entries.length).toBe(152);
    expect(read.entries.reduce((sum, { managed }) => sum + managed, 0)).toBe(100_000);
  });

  test('more figures than can be added at once', async () => {
    const lines = Array.from({ length: 10_001 }, (_, index) => `19/11/2026;Agente ${index};Facebook;1;0`);
    await expect(entriesOf(lines)).rejects.toThrow(/más de 10\.000 cifras/);
  });
});
