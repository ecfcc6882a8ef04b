import type { ComparedDay } from '../../src/app/panel-api';
import { compareTable, daysOf } from '../../src/panels/inconcert/compare-table';
import { differenceWords, facebookWords, twitterWords } from '../../src/panels/inconcert/compare-words';
import { compareCsv } from '../../src/panels/inconcert/csv';
import { linesWords, orderWords, outcomeWords } from '../../src/panels/inconcert/words';

const count = (managed: number | null, archived: number | null = managed === null ? null : 0) => ({
  managed,
  archived,
});

const day = (change: Partial<ComparedDay> = {}): ComparedDay => ({
  agent: 'Laura Pérez',
  day: '2026-11-19' as ComparedDay['day'],
  facebook: { inconcert: count(121), base: count(1), twice: 1 },
  twitter: { inconcert: count(9), base: count(7), difference: -2, archivedDifference: 0 },
  differs: true,
  missing: [],
  ...change,
});

describe('in words', () => {
  test.each([
    [-3, 'faltan 3 en la base'],
    [-1, 'falta 1 en la base'],
    [0, 'igual'],
    [2, '2 de más en la base'],
  ])('a difference of %i', (difference, words) => expect(differenceWords(difference)).toBe(words));

  test.each<[ComparedDay['facebook'], string]>([
    [{ inconcert: count(null), base: count(1), twice: null }, 'sin dato de Inconcert'],
    [{ inconcert: count(5), base: count(null), twice: null }, 'sin dato de la base'],
    [{ inconcert: count(5), base: count(0), twice: 0 }, ''],
    [{ inconcert: count(5), base: count(2), twice: 2 }, '2 pueden estar en ambos: vale la fila de la base'],
  ])('Facebook %#', (facebook, words) => expect(facebookWords(facebook)).toBe(words));

  test.each<[ComparedDay['twitter'], string]>([
    [{ inconcert: count(null), base: count(0), difference: null, archivedDifference: null }, ''],
    [{ inconcert: count(null), base: count(3), difference: null, archivedDifference: null }, 'sin dato de Inconcert'],
    [{ inconcert: count(3), base: count(null), difference: null, archivedDifference: null }, 'sin dato de la base'],
    [
      { inconcert: count(3, 4), base: count(3, 2), difference: 0, archivedDifference: -2 },
      'igual; archivados: faltan 2 en la base',
    ],
  ])('Twitter %#', (twitter, words) => expect(twitterWords(twitter)).toBe(words));

  test('of the panel', () => {
    expect(linesWords([4])).toBe('línea 4');
    expect(linesWords([1, 2, 3, 4, 5, 6])).toBe('líneas 1, 2, 3, 4, 5…');
    expect(orderWords('monthFirst', '11/05/2026 08:00')).toBe(
      'Mes y día: 11/05/2026 08:00 es el 5 de noviembre de 2026',
    );
    expect(orderWords('dayFirst', '11/19/2026')).toBe('Día y mes: 11/19/2026 no sería una fecha');
    expect(outcomeWords({ batch: 'I1', added: 24, updated: 1, same: 8, left: [] })).toBe(
      'Se agregaron 24 cifras; cambiaron 1; 8 ya estaban.'.replace('cambiaron 1', 'cambió 1'),
    );
    expect(outcomeWords({ batch: null, added: 0, updated: 0, same: 0, left: [] })).toBe('No había cifras por agregar.');
  });
});

const silent = day({
  day: '2026-11-18' as ComparedDay['day'],
  facebook: { inconcert: count(null), base: count(2), twice: null },
  twitter: { inconcert: count(null), base: count(4), difference: null, archivedDifference: null },
  differs: false,
  missing: ['Facebook', 'Twitter'],
});
const other = day({ agent: 'Juan', differs: false, twitter: { ...day().twitter, difference: 0, base: count(9) } });

test('an agent’s total is of all days, whichever are shown, and counts «sin dato» for nothing', () => {
  const [laura, ...rest] = compareTable([silent, day(), other], 'differences');
  expect(rest).toEqual([]);
  expect(laura?.rows.map(({ cells }) => cells.slice(1))).toEqual([
    ['19/11/2026', 121, 1, '1 puede estar en ambos: vale la fila de la base', 9, 7, 'faltan 2 en la base'],
    ['Total', 121, 3, '1 en ambos; sin dato en 1 día', 9, 11, 'faltan 2 en la base; sin dato en 1 día'],
  ]);
});

test('which days are shown', () => {
  const days = [silent, day(), other];
  expect([daysOf(days, 'all').length, daysOf(days, 'differences').length, daysOf(days, 'missing').length]).toEqual([
    3, 1, 1,
  ]);
});

test('the file says what the table shows, in the way in which Excel in Colombia opens it', () => {
  const csv = compareCsv(compareTable([silent], 'all'));
  expect(csv.startsWith('\ufeffAgente;Fecha;')).toBe(true);
  expect(csv.slice(1).trimEnd().split('\r\n')).toHaveLength(3);
  expect(csv).toContain('Laura Pérez;18/11/2026;–;2;sin dato de Inconcert;–;4;sin dato de Inconcert\r\n');
});

test.each(['=HYPERLINK("http://127.0.0.1:9/")', '+57 300', '-2+3', '@SUM(1)', '\t=1+1'])(
  '%j is no formula there',
  (agent) => {
    const [, line = ''] = compareCsv(compareTable([day({ agent })], 'all')).split('\r\n');
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);
