import Papa from 'papaparse';
import type { Board, DayTally } from '../../src/app/panel-api';
import { boardReducer, OPENING } from '../../src/panels/board/board-state';
import { topOf, trendOf } from '../../src/panels/board/charts/trend';
import { cellText, csvOf, fileNameOf } from '../../src/panels/board/csv';
import { archivedShare, entriesOf, standingWords } from '../../src/panels/board/entries';
import { heatCell, levelOf, signOf } from '../../src/panels/board/heat';
import { cellWords, percent, shortWord } from '../../src/panels/board/heat-words';
import { daysIn, rangeOf, rangeProblem } from '../../src/panels/board/ranges';

const TODAY = '2026-11-20';

const tally = (change: Partial<DayTally> = {}): DayTally => ({
  date: '2026-11-19' as DayTally['date'],
  managed: 100,
  archived: 70,
  pending: 0,
  inconcert: 5,
  inconcertArchived: null,
  goalManaged: 130,
  goalArchived: 70,
  noGoal: '',
  met: false,
  incidents: [],
  lostMinutes: 0,
  lostOpen: false,
  proRated: null,
  ...change,
});
const onDay = (date: string, change: Partial<DayTally> = {}) => tally({ date: date as DayTally['date'], ...change });
const closed = (noGoal: string, change: Partial<DayTally> = {}) =>
  tally({ managed: 0, archived: 0, goalManaged: null, goalArchived: null, met: null, noGoal, ...change });

describe('ranges', () => {
  test.each([
    ['week', '2026-11-20', '2026-11-16', '2026-11-22'],
    ['week', '2026-11-16', '2026-11-16', '2026-11-22'],
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['month', '2026-11-20', '2026-11-01', '2026-11-30'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['lastMonth', '2026-11-20', '2026-10-01', '2026-10-31'],
    ['lastMonth', '2027-01-15', '2026-12-01', '2026-12-31'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ] as const)('%s on %s', (name, today, from, to) => expect(rangeOf(name, today)).toEqual({ from, to }));

  test('every day between two, over the end of a month', () =>
    expect(daysIn({ from: '2026-10-30', to: '2026-11-02' })).toEqual([
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
      '2026-11-02',
    ]));

  test.each([
    ['', '2026-11-02', 'Escriba las dos fechas completas.'],
    ['2026-11-02', '', 'Escriba las dos fechas completas.'],
    ['2026-11-03', '2026-11-02', expect.stringContaining('posterior')],
    ['2026-11-02', '2026-11-02', null],
  ])('%s to %s', (from, to, problem) => expect(rangeProblem({ from, to })).toEqual(problem));
});

describe('heat', () => {
  test.each([
    [0, 0],
    [0.499, 0],
    [0.5, 1],
    [0.799, 1],
    [0.8, 2],
    [0.999, 2],
    [1, 3],
    [1.199, 3],
    [1.2, 4],
    [9, 4],
  ])('a share of %d is level %d', (share, level) => expect(levelOf(share)).toBe(level));

  test.each<[string, DayTally, ReturnType<typeof heatCell>['kind'], number | null, string, string]>([
    ['below the goal', tally(), 'counted', 2, '✗', ''],
    ['reached with Inconcert', tally({ managed: 125, met: true }), 'counted', 3, '✓', ''],
    ['Inconcert missing', tally({ inconcert: null, met: null }), 'counted', 1, '?', ''],
    ['today', onDay(TODAY), 'running', null, '…', ''],
    ['today, reached', onDay(TODAY, { managed: 160, met: true }), 'counted', 4, '✓', ''],
    ['to come', onDay('2026-11-23', { managed: 0, archived: 0, inconcert: null, met: null }), 'future', null, '', ''],
    ['a tab that cannot be counted', tally({ managed: null, archived: null, met: null }), 'noData', null, '?', 's/d'],
    ['a holiday', closed('festivo: Navidad'), 'holiday', null, '', 'fest.'],
    ['a day that the team closes', closed('cerrado: inventario'), 'holiday', null, '', 'fest.'],
    ['a Saturday', closed('sábado'), 'weekend', null, '', ''],
    ['an absence', closed('ausencia'), 'absence', null, '', 'aus.'],
    ['nobody knows the shift', closed('sin turno', { managed: 12 }), 'noGoal', null, '', '—'],
  ])('%s', (_, day, kind, level, mark, word) => {
    const cell = heatCell(day, 'managed', TODAY);
    expect([cell.kind, cell.level, signOf(day, TODAY)?.mark ?? '', shortWord(cell)]).toEqual([kind, level, mark, word]);
  });

  test('by archived: its own share; the short shift has no goal of them', () => {
    expect(heatCell(tally({ archived: 63 }), 'archived', TODAY)).toMatchObject({ figure: 63, share: 0.9, level: 2 });
    const short = heatCell(tally({ goalArchived: null, archived: 4 }), 'archived', TODAY);
    expect(short).toMatchObject({ kind: 'noGoal', figure: 4, share: null, level: null });
  });

  test('all of it in words', () => {
    const words = (day: DayTally) => cellWords(day, heatCell(day, 'managed', TODAY), 'managed', TODAY);
    expect(words(tally())).toBe(
      '100 gestiones; 5 de Facebook en Inconcert; 80\u00a0% de la meta de 130; no cumplió la meta',
    );
    expect(words(tally({ managed: null, inconcert: null, met: null }))).toBe(
      'sin dato; sin dato de Inconcert; sin dato: su pestaña no se puede contar',
    );
    expect(words(closed('festivo: Navidad'))).toBe('sin meta: festivo: Navidad');
    const incidents = [{ kind: 'INTERNET' }, { kind: 'INTERNET' }] as unknown as DayTally['incidents'];
    const lost = tally({ incidents, lostMinutes: 75, lostOpen: true, proRated: { managed: 110, archived: 59 } });
    expect(words(lost)).toContain('internet: 75 min perdidos, o más: falta una hora; meta prorrateada 110');
  });

  test.each([
    [0.996, '99\u00a0%'],
    [1, '100\u00a0%'],
    [0.29, '29\u00a0%'],
    [12, '1.200\u00a0%'],
  ])('%d is %s', (share, shown) => expect(percent(share)).toBe(shown));
});

describe('entries', () => {
  const standing = (met: number, missed: number, unknown = 0) => ({
    agent: '',
    shift: null,
    met,
    missed,
    unknown,
    managed: 90,
    archived: 30,
  });
  const figures = (agent: string) => ({ agent, shift: null, days: [tally()], weeks: [], months: [] });
  const board = {
    agents: ['bien', 'peor', 'sin meta', 'regular'].map(figures),
    standings: [standing(4, 0), standing(0, 4), standing(0, 0), standing(3, 1)],
  } as unknown as Board;

  test('whoever misses most comes first, whoever has no goal last', () =>
    expect(entriesOf(board).map((entry) => entry.figures.agent)).toEqual(['peor', 'regular', 'bien', 'sin meta']));

  test('what a standing says', () => {
    expect(standingWords(standing(7, 2, 1))).toEqual({
      short: '7 de 10',
      words: 'cumplió 7 de 10 días con meta; de 1 no se sabe',
    });
    expect(standingWords(standing(1, 0))?.words).toBe('cumplió 1 de 1 día con meta');
    expect(standingWords(standing(0, 0))).toBeNull();
  });

  test('the archived share, of what was done', () => {
    expect(archivedShare(standing(1, 1))).toBe(0.25);
    expect(archivedShare({ ...standing(1, 1), managed: 0, archived: 0 })).toBeNull();
    expect(archivedShare({ ...standing(1, 1), managed: null })).toBeNull();
  });
});

describe('trend', () => {
  const byDay = new Map(
    [onDay('2026-11-18', { managed: null, met: null }), closed('festivo: x'), onDay(TODAY), onDay('2026-11-23')].map(
      (day, index) => [['2026-11-18', '2026-11-19', TODAY, '2026-11-23'][index] as string, day] as const,
    ),
  );
  const points = trendOf({ byDay }, daysIn({ from: '2026-11-17', to: '2026-11-24' }), TODAY);

  test('days with a goal up to today, what is unknown as a gap, today judged by nobody', () =>
    expect(points).toEqual([
      { day: '2026-11-18', done: null, goal: 130, met: null },
      { day: TODAY, done: 105, goal: 130, met: null },
    ]));

  test('a round top that holds the goal', () => {
    expect(topOf([points])).toBe(150);
    expect(topOf([[{ day: TODAY, done: 3, goal: 8, met: false }]])).toBe(10);
    expect(topOf([])).toBe(2);
  });
});

describe('CSV', () => {
  const column = (header: string) => ({ header, kind: 'text' as const, place: 0 });
  const table = {
    columns: ['Agente', 'Fecha', '% de la meta', 'Nota'].map(column),
    rows: [
      ['Ana; «la de "siempre"»', { day: '2026-11-20' as DayTally['date'], minutes: null }, 94.9, ''],
      ['Línea\nnueva', '', 1234567, ' con blancos '],
      ['=HYPERLINK("x")', '', -5, 'sin dato'],
      ['+57 300', '', 0, '-1'],
      ['@alguien', '', 1, '  =1+1'],
    ],
  };
  const read = () => Papa.parse<string[]>(csvOf(table).slice(1), { delimiter: ';', skipEmptyLines: true });

  test('what a parser reads is what was there: days and decimals as in Colombia, formulas harmless', () => {
    expect(csvOf(table).startsWith('\uFEFF"')).toBe(false);
    expect(csvOf(table).codePointAt(0)).toBe(0xfeff);
    expect(read().errors).toEqual([]);
    expect(read().data).toEqual([
      ['Agente', 'Fecha', '% de la meta', 'Nota'],
      ['Ana; «la de "siempre"»', '20/11/2026', '94,9', ''],
      ['Línea\nnueva', '', '1234567', ' con blancos '],
      [`'=HYPERLINK("x")`, '', '-5', 'sin dato'],
      ["'+57 300", '', '0', "'-1"],
      ["'@alguien", '', '1', "'  =1+1"],
    ]);
  });

  test('a cell as people read it', () =>
    expect([cellText(true), cellText(false), cellText(0.5), cellText('x')]).toEqual(['Sí', 'No', '0,5', 'x']));

  test('its name says what it holds', () =>
    expect(fileNameOf('weeks', '2026-11-01', '2026-11-30')).toBe('tablero-por-semana-2026-11-01-a-2026-11-30.csv'));
});

describe('state', () => {
  const board = { from: '2026-11-01', to: '2026-11-30' } as Board;

  test('what came stays while something else is counted, and when that fails', () => {
    const came = boardReducer(OPENING, { type: 'boardCame', board });
    const asked = boardReducer(came, { type: 'boardAsked' });
    expect(asked.board).toEqual({ status: 'loading', value: board, problem: '' });
    const failed = boardReducer(asked, { type: 'boardFailed', problem: 'no' });
    expect(failed.board).toEqual({ status: 'failed', value: board, problem: 'no' });
    expect(came.typed).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  });

  test('what was written is told until something else is looked at', () => {
    const written = boardReducer(OPENING, { type: 'written', tab: 'TABLERO', from: 'a', to: 'b' });
    expect(written.writing).toEqual({ status: 'done', tab: 'TABLERO', from: 'a', to: 'b' });
    expect(boardReducer(written, { type: 'boardAsked' }).writing).toEqual({ status: 'none' });
  });
});
