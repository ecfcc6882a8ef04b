import { countRows } from '../../../src/core/productivity/count-rows';
import { countProblems } from '../../../src/core/productivity/problems';
import { tallyOf } from '../../../src/core/productivity/tally';
import { agent, day, during, inputOf, type Team } from '../../support/team';

function problemsOf(team: Team, from = '2026-11-09', to = '2026-11-13'): string[] {
  const { input } = inputOf(from, to, team);
  return countProblems(input, tallyOf(input));
}

const ANA = agent('Ana', 'LARGO');

test('nothing to say of a base in order', () => {
  expect(problemsOf({ agents: [ANA], rows: { ANA: [['2026-11-09', 130, 70]] } })).toEqual([]);
});

/** The tab with these dates, all of gestiones. */
function datedBy(...dates: readonly string[]): string[] {
  const { input } = inputOf('2026-11-09', '2026-11-13', { agents: [ANA] });
  const date = ['', { day: day('2026-11-09'), minutes: null }, ...dates];
  const code = ['', ...date.slice(1).map(() => '3')];
  const counts = new Map([['ana', countRows({ date, network: [], code, status: [] }, 1)]]);
  return countProblems({ ...input, counts }, tallyOf({ ...input, counts }));
}

describe('dates', () => {
  test.each<[string, string[], string[]]>([
    [
      'one that cannot be read',
      ['pronto'],
      ['ANA: sin una Fecha que se pueda leer no se cuenta 1 fila (3). Escríbala como dd/mm/aaaa.'],
    ],
    [
      'two',
      ['', '32/11/2026'],
      ['ANA: sin una Fecha que se pueda leer no se cuentan 2 filas (3, 4). Escríbala como dd/mm/aaaa.'],
    ],
    [
      'more than five',
      ['', '', '', '', '', ''],
      ['ANA: sin una Fecha que se pueda leer no se cuentan 6 filas (3, 4, 5, 6, 7…). Escríbala como dd/mm/aaaa.'],
    ],
    [
      'one that is a text',
      ['10/11/2026'],
      ['ANA: la Fecha es un texto en 1 fila (3). Se leyó como dd/mm/aaaa; dele formato de fecha.'],
    ],
    [
      'both',
      ['10/11/2026', 'x', '2026-11-11'],
      [
        'ANA: sin una Fecha que se pueda leer no se cuenta 1 fila (4). Escríbala como dd/mm/aaaa.',
        'ANA: la Fecha es un texto en 2 filas (3, 5). Se leyó como dd/mm/aaaa; dele formato de fecha.',
      ],
    ],
  ])('%s', (_, dates, expected) => {
    expect(datedBy(...dates)).toEqual(expected);
  });
});

describe('rows of days on which nobody works in the tab', () => {
  const agents = [agent('Ana', 'LARGO', during('2026-11-11', null))];
  test.each<[string, Team['rows'], RegExp | null]>([
    ['none', { ANA: [['2026-11-11', 1]] }, null],
    [
      'one',
      {
        ANA: [
          ['2026-11-10', 1],
          ['2026-11-11', 1],
        ],
      },
      /^ANA: hay filas del 10\/11\/2026 en que, según Desde y Hasta de AGENTES, nadie trabaja/,
    ],
    [
      'two',
      {
        ANA: [
          ['2026-11-10', 1],
          ['2026-11-09', 1],
          ['2026-11-11', 1],
        ],
      },
      /^ANA: hay filas del 09\/11\/2026 y de 1 día más en que/,
    ],
    [
      'outside what was asked',
      {
        ANA: [
          ['2026-11-06', 1],
          ['2026-11-11', 1],
        ],
      },
      null,
    ],
  ])('%s', (_, rows, expected) => {
    expect(problemsOf({ agents, ...(rows ? { rows } : {}) })).toEqual(
      expected === null ? [] : [expect.stringMatching(expected)],
    );
  });
});

describe('an agent without rows', () => {
  test.each<[string, Partial<Team>, [string, string], string[]]>([
    ['a week', {}, ['2026-11-09', '2026-11-15'], ['Ana no tiene filas entre el 09/11/2026 y el 13/11/2026.']],
    ['a month', {}, ['2026-10-01', '2026-10-31'], ['Ana no tiene filas entre el 01/10/2026 y el 30/10/2026.']],
    ['one day', {}, ['2026-11-10', '2026-11-10'], ['Ana no tiene filas el 10/11/2026.']],
    [
      'up to today',
      { today: '2026-11-11' },
      ['2026-11-09', '2026-11-15'],
      ['Ana no tiene filas entre el 09/11/2026 y el 11/11/2026.'],
    ],
    ['days to come', { today: '2026-11-06' }, ['2026-11-09', '2026-11-15'], []],
    ['a holiday', {}, ['2026-11-14', '2026-11-16'], []],
    [
      'an absence',
      { incidents: [{ agent: 'Ana', kind: 'AUSENCIA', on: '2026-11-10' }] },
      ['2026-11-10', '2026-11-10'],
      [],
    ],
    ['only pending ones are rows', { rows: { ANA: [['2026-11-10', 0, 0, 1]] } }, ['2026-11-09', '2026-11-13'], []],
    ['in a tab that cannot be counted', { rows: {} }, ['2026-11-09', '2026-11-13'], []],
  ])('%s', (_, team, [from, to], expected) => {
    expect(problemsOf({ agents: [ANA], rows: { ANA: [] }, ...team }, from, to)).toEqual(expected);
  });
});
