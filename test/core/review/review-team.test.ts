import { reviewTab } from '../../../src/core/review/review-tab';
import { reviewTeam, teamTab } from '../../../src/core/review/review-team';
import { type Rule, teamRule } from '../../../src/core/rules/rule';
import { AGENT_HEADERS, agentLayout, type CellsByHeader, IN_ORDER, tabCells } from '../../support/cells';
import { judging, noSide } from '../../support/judging';

/** A stand-in for the rules over all agents: says how many rows of the team share the row's network and comment. */
const shared = teamRule({
  id: 'shared',
  tab: 'agent',
  acta: '24',
  severity: 'warning',
  summary: 'Prueba.',
  needs: ['network', 'comment'],
  messages: { shared: { text: '{count} filas iguales: {where}. Mire.' } },
  prepare(rows) {
    const places = new Map<string, string[]>();
    const keyOf = ({ network, comment }: (typeof rows)[number]['values']) => `${network} ${comment}`;
    for (const { tab, number, values } of rows)
      places.set(keyOf(values), [...(places.get(keyOf(values)) ?? []), `${tab} ${number}`]);
    return (row) => {
      const at = places.get(keyOf(row)) ?? [];
      return at.length > 1
        ? [{ column: 'comment', message: 'shared', data: { count: String(at.length), where: at.join(', ') } }]
        : [];
    };
  },
}) as unknown as Rule;
const rules = [...judging().rules, shared];

const say = (text: string, more: CellsByHeader = {}): CellsByHeader => ({
  ...IN_ORDER,
  'Consulta en GIS': text,
  ...more,
});
const tab = (name: string, rows: readonly CellsByHeader[], headers: readonly string[] = AGENT_HEADERS) => {
  const cells = tabCells(headers, rows);
  return teamTab(name, agentLayout(cells), cells, rules);
};
const ana = tab('ANA', [say('a'), say('b'), {}, say('c')]);
const luis = tab('LUIS', [say('c'), say('d')], [...AGENT_HEADERS].reverse());

test('rows of all tabs are compared, and only the tabs asked for are judged', () => {
  const reviewed = reviewTeam([ana, luis], new Set(['ANA']), judging({ rules }));
  expect([...reviewed.keys()]).toEqual(['ANA']);
  const found = reviewed.get('ANA')?.rows.map(({ row, findings }) => [row.index, findings.map((f) => f.message)]);
  expect(found).toEqual([[4, ['2 filas iguales: ANA 5, LUIS 2. Mire.']]]);
});

test('Revisión keeps what the review of the tab found, and loses what is no longer true', () => {
  const other = '✖ Mal. Corrija. [row-date · acta 24]';
  const old = '⚠ 9 filas iguales: X 1. Mire. [shared · acta 24]';
  const rows = [say('c', { Revisión: `${other}\n${old}` }), say('z', { Revisión: `${other}\n${old}` }), say('y')];
  const of = reviewTeam([tab('EVA', rows), luis], new Set(['EVA']), judging({ rules })).get('EVA');
  expect([...(of?.texts ?? [])]).toEqual([
    [1, `${other}\n⚠ 2 filas iguales: EVA 2, LUIS 2. Mire. [shared · acta 24]`],
    [2, other],
  ]);
});

test('a note of a person in Revisión is left to the review of the tab', () => {
  const of = reviewTeam([tab('EVA', [say('z', { Revisión: 'ojo' })])], new Set(['EVA']), judging({ rules })).get('EVA');
  expect(of?.texts.size).toBe(0);
});

test('the review of a tab leaves the lines of the comparison as they stand', () => {
  const line = '⚠ 9 filas iguales: X 1. Mire. [shared · acta 24]';
  const cells = tabCells([...AGENT_HEADERS], [say('a', { Revisión: line }), { Revisión: line }]);
  const { texts } = reviewTab('ANA', agentLayout(cells), cells, noSide, judging({ rules }));
  expect(texts).toEqual([line, '']);
});

test('a switched-off rule takes its lines away', () => {
  const line = '⚠ 2 filas iguales: X 1. Mire. [shared · acta 24]';
  const settings = { rules: { shared: { off: true } } };
  const of = reviewTeam(
    [tab('EVA', [say('c', { Revisión: line })]), luis],
    new Set(['EVA']),
    judging({ rules, settings }),
  ).get('EVA');
  expect([...(of?.texts ?? [])]).toEqual([[1, '']]);
});
