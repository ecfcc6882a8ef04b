import type { Cell } from '../../../src/core/base/cell';
import { recognise } from '../../../src/core/base/recognise';
import { readRows } from '../../../src/core/base/rows';
import { figureOf, readFigures } from '../../../src/core/inconcert/figures';
import { day } from '../../support/team';

const MONDAY: Cell = { day: day('2026-11-09'), minutes: null };
const TUESDAY: Cell = { day: day('2026-11-10'), minutes: null };
const PEOPLE: Readonly<Record<string, string>> = { Ana: 'ana', 'Ruiz Ana': 'ana', Beto: 'beto' };

/** INCONCERT with its headers in row 1: Fecha, Agente, Red social, Gestionados, Archivados. */
function read(...lines: readonly (readonly Cell[])[]) {
  const cells = [['Fecha', 'Agente', 'Red social', 'Gestionados', 'Archivados'], ...lines];
  const found = recognise('inconcert', cells);
  if (!found.ok) throw new Error('not recognised');
  const { figures, problems } = readFigures(
    readRows('inconcert', found.layout, cells, 0),
    (name) => PEOPLE[name.trim()] ?? null,
  );
  return { figures: figures.map(({ index: _, ...figure }) => figure), problems };
}

test.each<[Cell, number | null | undefined]>([
  ['', null],
  ['  ', null],
  [0, 0],
  [12, 12],
  ['12', 12],
  [' 007 ', 7],
  [999_999, 999_999],
  [{ formula: '=5+7', value: 12 }, 12],
  [-3, undefined],
  [2.5, undefined],
  ['2,5', undefined],
  ['1.234', undefined],
  ['doce', undefined],
  ['12 casos', undefined],
  [1_000_000, undefined],
  [true, undefined],
  [MONDAY, undefined],
  [{ formula: '=1/0', value: '#DIV/0!' }, undefined],
])('the figure of %p is %p', (cell, figure) => {
  expect(figureOf(cell)).toBe(figure);
});

const facebook = (person: string, on: string, managed: number, archived: number | null) => ({
  person,
  day: on,
  network: 'Facebook',
  managed,
  archived,
});

test('one figure for each person, day and network', () => {
  expect(
    read(
      [MONDAY, 'Ana', 'Facebook', 12, 3],
      [MONDAY, 'Beto', 'facebook', '0', ''],
      [TUESDAY, 'Ruiz Ana', '', 9, 0],
      ['10/11/2026', 'Beto', 'X', 4, 1],
      ['', '', '', '', ''],
    ),
  ).toEqual({
    figures: [
      facebook('ana', '2026-11-09', 12, 3),
      facebook('beto', '2026-11-09', 0, null),
      facebook('ana', '2026-11-10', 9, 0),
      { ...facebook('beto', '2026-11-10', 4, 1), network: 'Twitter' },
    ],
    problems: [],
  });
});

test('a row without Gestionados is «sin dato» and no problem', () => {
  expect(read([MONDAY, 'Ana', 'Facebook', '', 3])).toEqual({ figures: [], problems: [] });
});

describe('what is wrong is named by its row, and the rest counts all the same', () => {
  test.each<[string, Cell[], RegExp]>([
    ['no date', ['', 'Ana', 'Facebook', 5, 0], /^INCONCERT, fila 3: falta la Fecha\. Escríbala como dd\/mm\/aaaa\.$/],
    ['a word for a date', ['lunes', 'Ana', 'Facebook', 5, 0], /^INCONCERT, fila 3: «lunes» no es una fecha/],
    ['nobody of AGENTES', [TUESDAY, 'Zoe', 'Facebook', 5, 0], /fila 3: «Zoe» no es una sola persona de AGENTES/],
    ['another network', [TUESDAY, 'Ana', 'Instagram', 5, 0], /fila 3: «Instagram» no es una red/],
    [
      'a negative figure',
      [TUESDAY, 'Ana', 'Facebook', -5, 0],
      /fila 3: Gestionados dice «-5», y se esperaba un número entero, 0 o mayor\. .* queda sin dato\.$/,
    ],
    ['a fraction', [TUESDAY, 'Ana', 'Facebook', 5.5, 0], /Gestionados dice «5\.5»/],
    ['a word', [TUESDAY, 'Ana', 'Facebook', 'cinco', 0], /Gestionados dice «cinco»/],
  ])('%s', (_, line, problem) => {
    expect(read([MONDAY, 'Ana', 'Facebook', 12, 3], line, [MONDAY, 'Beto', 'Facebook', 7, 0])).toEqual({
      figures: [facebook('ana', '2026-11-09', 12, 3), facebook('beto', '2026-11-09', 7, 0)],
      problems: [expect.stringMatching(problem)],
    });
  });

  test('a bad figure of archived cases leaves that one out', () => {
    expect(read([MONDAY, 'Ana', 'Facebook', 12, 'muchos'])).toEqual({
      figures: [facebook('ana', '2026-11-09', 12, null)],
      problems: [expect.stringMatching(/^INCONCERT, fila 2: Archivados dice «muchos»/)],
    });
  });

  test.each<[string, Cell[], RegExp | null]>([
    [
      'another figure',
      [MONDAY, 'Ana', 'Facebook', 14, 3],
      /^INCONCERT, filas 2 y 3: dos cifras de Ana para el 09\/11\/2026 \(12 con 3 archivados y 14 con 3 archivados\)\. Se usa la última/,
    ],
    [
      'another figure of archived cases',
      [MONDAY, 'Ana', 'Facebook', 12, 1],
      /\(12 con 3 archivados y 12 con 1 archivado\)/,
    ],
    ['the same', [MONDAY, 'Ana', 'Facebook', 12, 3], null],
  ])('the same day twice: %s', (_, [date = '', agent = '', network = '', managed = '', archived = ''], problem) => {
    expect(read([MONDAY, 'Ana', 'Facebook', 12, 3], [date, agent, network, managed, archived])).toEqual({
      figures: [facebook('ana', '2026-11-09', Number(managed), Number(archived))],
      problems: problem === null ? [] : [expect.stringMatching(problem)],
    });
  });
});
