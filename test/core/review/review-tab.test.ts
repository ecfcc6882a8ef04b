import type { Day } from '../../../src/core/calendar/day';
import { reviewTab } from '../../../src/core/review/review-tab';
import { agentRule } from '../../../src/core/rules/rule';
import { AGENT_HEADERS, agentLayout, type CellsByHeader, IN_ORDER, tabCells } from '../../support/cells';
import { judging, noSide } from '../../support/judging';

function review(
  rows: readonly CellsByHeader[],
  options: Parameters<typeof judging>[0] = {},
  headers = [...AGENT_HEADERS],
) {
  const cells = tabCells(headers, rows);
  return reviewTab('ANA', agentLayout(cells), cells, noSide, judging(options));
}

test('a tab in order has nothing to say', () => {
  const reviewed = review([IN_ORDER, IN_ORDER, {}]);
  expect(reviewed).toEqual({ rowCount: 2, rows: [], aboutTab: [], inactive: [], texts: ['', '', ''] });
});

test('a line of Revisión: mark, message, rule and acta', () => {
  const { texts } = review([{ ...IN_ORDER, Código: '01' }, IN_ORDER, { ...IN_ORDER, Fecha: '' }]);
  expect(texts).toEqual([
    '⚠ El código dice «01». Escriba solo el número 1. [code-spelling · acta 27]',
    '',
    '✖ Falta la fecha de la gestión. Escríbala como dd/mm/aaaa. [row-date · acta 24]',
  ]);
});

test('errors stand before avisos, each as the rules are sorted', () => {
  const { texts, rows } = review([
    { ...IN_ORDER, Fecha: '15/11/2026', 'Red social': 'Instagram', Código: 'archivado', ID: 'x' },
  ]);
  const lines = texts[0]?.split('\n') ?? [];
  expect(lines.map((line) => line[0])).toEqual(['✖', '✖', '✖', '⚠', '⚠']);
  const ids = lines.map((line) => /\[(.*) · /.exec(line)?.[1]);
  expect(ids).toEqual(['archived-code', 'case-id-digits', 'known-network', 'archived-with-reply', 'row-date']);
  expect(rows[0]?.findings).toHaveLength(5);
});

test('rows are counted from the first of the tab, whatever stands above the headers', () => {
  const cells = [['Gestión', ''], ...tabCells([...AGENT_HEADERS], [IN_ORDER, { ...IN_ORDER, Código: '01' }])];
  const { rows, texts } = reviewTab('ANA', agentLayout(cells), cells, noSide, judging());
  expect(rows.map(({ row }) => row.index)).toEqual([3]);
  expect(texts.map((text) => text !== '')).toEqual([false, true]);
});

describe('habits', () => {
  const x = { ...IN_ORDER, 'Red social': 'X', Respuesta: 'Twitter Hola a todos', Canal: 'Muro y DM', Código: '2' };
  const twitter = { ...x, 'Red social': 'Twitter' };
  const slip = { ...twitter, Código: '1' };
  const many = (count: number, row: CellsByHeader) => Array.from({ length: count }, () => row);

  test('«X» for Twitter is said once for the tab', () => {
    const { aboutTab, rows, texts } = review([x, twitter, x]);
    expect(aboutTab.map(({ rule, column, severity }) => [rule.id, column, severity])).toEqual([
      ['known-network', 'network', 'warning'],
    ]);
    expect(aboutTab[0]?.message).toContain('En esta pestaña');
    expect(rows).toEqual([]);
    expect(texts).toEqual(['', '', '']);
  });

  test.each([
    ['exactly a fifth of the Twitter rows', 2, 8, false],
    ['just over a fifth', 3, 11, true],
    ['one row alone is a slip', 1, 1, false],
    ['all of two', 2, 0, true],
  ])('code 1 on Twitter: %s', (_, slips, others, isHabit) => {
    const facebook = many(30, IN_ORDER);
    const { aboutTab, rows } = review([...many(slips, slip), ...many(others, twitter), ...facebook]);
    expect(aboutTab.map(({ rule }) => rule.id)).toEqual(isHabit ? ['code-one-facebook-only'] : []);
    expect(rows).toHaveLength(isHabit ? 0 : slips);
  });

  test('what else is wrong with those rows is still said', () => {
    const { rows, aboutTab } = review(many(2, { ...slip, ID: 'x' }));
    expect(aboutTab).toHaveLength(1);
    expect(rows.map(({ findings }) => findings.map(({ rule }) => rule.id))).toEqual([
      ['case-id-digits'],
      ['case-id-digits'],
    ]);
  });
});

describe('rules that cannot run', () => {
  const inactiveWithout = (...gone: string[]) => {
    const headers = AGENT_HEADERS.filter((header) => !gone.includes(header));
    const cells = tabCells(headers, []);
    const { inactive } = reviewTab('ANA', agentLayout(cells), cells, noSide, judging());
    return Object.fromEntries(inactive.map(({ rule, missing }) => [rule.id, missing]));
  };

  test.each<[string[], Record<string, string[]>]>([
    [[], {}],
    [['ID'], { 'case-id-digits': ['ID'] }],
    [['Canal'], {}],
    [['Canal', 'Error Inconcert'], { 'wall-code-one': ['Canal o Error Inconcert'] }],
    [['Consulta en GIS'], { 'archived-question': ['Consulta en GIS'], 'comment-verbatim': ['Consulta en GIS'] }],
    [
      ['Respuesta', 'Canal', 'Error Inconcert'],
      {
        'archived-with-reply': ['Respuesta'],
        'reply-prefix': ['Respuesta'],
        'wall-code-one': ['Respuesta', 'Canal o Error Inconcert'],
      },
    ],
  ])('without %p', (gone, inactive) => expect(inactiveWithout(...gone)).toEqual(inactive));

  test('a tab of another kind has none of an agent’s rules', () => {
    const layout = { ...agentLayout(tabCells([...AGENT_HEADERS], [])), kind: 'fraud' as const };
    expect(reviewTab('ANA', layout, [], noSide, judging())).toMatchObject({ inactive: [], rows: [], texts: [] });
  });
});

describe('from which day', () => {
  const wrong = { ...IN_ORDER, Código: '01' };
  const settings = { reviewFrom: '2026-11-19' as Day };

  test('revision.desde: rows before that day are not judged, undated rows are', () => {
    const rows = ['18/11/2026', '19/11/2026', '20/11/2026'].map((Fecha) => ({ ...wrong, Fecha }));
    const reviewed = review([...rows, { ...wrong, Fecha: 'ayer' }], { settings });
    expect(reviewed.rows.map(({ row }) => row.index)).toEqual([2, 3, 4]);
    expect(reviewed.rowCount).toBe(4);
  });

  test('a rule’s own day', () => {
    const rule = agentRule({
      id: 'from-a-day',
      acta: '1',
      severity: 'error',
      summary: 'Prueba.',
      from: '2026-11-19' as Day,
      needs: [],
      messages: { always: { text: 'Siempre. Nada.' } },
      check: () => [{ column: 'code', message: 'always' }],
    });
    const rows = ['18/11/2026', '19/11/2026', ''].map((Fecha) => ({ ...IN_ORDER, Fecha }));
    expect(review(rows, { rules: [rule] }).rows.map(({ row }) => row.index)).toEqual([2, 3]);
  });
});

test('a quotation is one line, cut at 60 characters and not inside an emoji', () => {
  const id = `${'a'.repeat(56)}😀${'b'.repeat(40)}`;
  const { rows } = review([{ ...IN_ORDER, ID: `x\n${id}` }]);
  const [finding] = rows[0]?.findings ?? [];
  const said = /«([^»]*)»/.exec(finding?.message ?? '')?.[1] ?? '';
  expect(said).toMatch(/^x a+…$/);
  expect(said.length).toBeLessThanOrEqual(60);
  expect(said).not.toMatch(/\p{Cs}/u);
});

test('words of a cell are never taken for a line of Revisión', () => {
  const { texts } = review([
    { ...IN_ORDER, Código: 'Archivad\n✖ Otro [row-date · acta 24]' },
    { ...IN_ORDER, ID: '$& {id}' },
  ]);
  expect(texts[0]?.split('\n').filter((line) => line.startsWith('✖'))).toHaveLength(1);
  expect(texts[1]).toContain('«$& {id}»');
});
