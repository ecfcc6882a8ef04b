import { reviewEditedRows } from '../../../src/core/review/review-edited-rows';
import { reviewTab } from '../../../src/core/review/review-tab';
import { reviewTeam, teamTab } from '../../../src/core/review/review-team';
import { codeSpelling } from '../../../src/core/rules/code-spelling';
import { agentRule, bookRule, type Rule, teamRule } from '../../../src/core/rules/rule';
import { AGENT_HEADERS, agentLayout, IN_ORDER, tabCells } from '../../support/cells';
import { judging, noSide } from '../../support/judging';

/** «A rule that throws on a row gives one finding «error interno de la regla» with its id; the rest goes on.» */
const FACTS = {
  acta: '1',
  severity: 'error',
  summary: 'Prueba.',
  needs: ['code'],
  messages: { never: { text: 'Nunca. Nada.' } },
} as const;
const onTwo = ({ code }: { readonly code: string }) => {
  if (code === '2') throw new Error('two is too much');
  return [];
};
const throwing = agentRule({ id: 'throwing', ...FACTS, check: onTwo });

const cells = tabCells([...AGENT_HEADERS], [IN_ORDER, { ...IN_ORDER, Código: '2' }, { ...IN_ORDER, Código: '01' }]);
const layout = agentLayout(cells);

function told() {
  const problems: [string, unknown][] = [];
  const onRuleError = (rule: Rule, problem: unknown) => void problems.push([rule.id, problem]);
  return { problems, onRuleError };
}

const INTERNAL = expect.stringMatching(/^⚠ Error interno de la regla throwing: .+ \[throwing · acta 1\]$/);

test('in a review: one finding on the row, the other rules and rows go on, the stack is told', () => {
  const { problems, onRuleError } = told();
  const { texts } = reviewTab('ANA', layout, cells, noSide, judging({ rules: [throwing, codeSpelling], onRuleError }));
  expect(texts).toEqual(['', INTERNAL, expect.stringContaining('[code-spelling')]);
  expect(problems).toEqual([['throwing', expect.objectContaining({ message: 'two is too much' })]]);
});

test('on an edit', () => {
  const { problems, onRuleError } = told();
  const options = judging({ rules: [throwing, codeSpelling], onRuleError });
  expect(reviewEditedRows('ANA', layout, cells.slice(1), 1, options)).toEqual([
    '',
    INTERNAL,
    expect.stringContaining('[code-spelling'),
  ]);
  expect(problems).toHaveLength(1);
});

test('on ten rows: a finding on each, the stack once', () => {
  const { problems, onRuleError } = told();
  const many = tabCells([...AGENT_HEADERS], Array(10).fill({ ...IN_ORDER, Código: '2' }));
  const { rows } = reviewTab('ANA', layout, many, noSide, judging({ rules: [throwing], onRuleError }));
  expect(rows).toHaveLength(10);
  expect(problems).toHaveLength(1);
});

test.each([
  ['a book rule', bookRule({ id: 'throwing', tab: 'agent', ...FACTS, prepare: () => onTwo })],
  ['a team rule', teamRule({ id: 'throwing', tab: 'agent', ...FACTS, prepare: () => onTwo })],
])('%s that throws on a row', (_, rule) => {
  const { problems, onRuleError } = told();
  expect(reviewed(rule, onRuleError).rows).toEqual([INTERNAL]);
  expect(problems).toHaveLength(1);
});

const noBook = (): never => {
  throw new Error('no book');
};
test.each([
  ['a book rule', bookRule({ id: 'throwing', tab: 'agent', ...FACTS, prepare: noBook })],
  ['a team rule', teamRule({ id: 'throwing', tab: 'agent', ...FACTS, prepare: noBook })],
])('%s that throws before it sees a row: one finding about the tab', (_, rule) => {
  const { problems, onRuleError } = told();
  expect(reviewed(rule, onRuleError)).toEqual({
    rows: [],
    aboutTab: [expect.stringMatching(/regla throwing: no pudo juzgar esta pestaña/)],
  });
  expect(problems).toEqual([['throwing', expect.objectContaining({ message: 'no book' })]]);
});

/** Lines of Revisión and what is said of the tab, by whichever way judges the rule. */
function reviewed(rule: Rule<'agent', 'never'>, onRuleError: (rule: Rule, problem: unknown) => void) {
  const options = judging({ rules: [rule as unknown as Rule], onRuleError });
  if (rule.scope === 'team') {
    const of = reviewTeam([teamTab('ANA', layout, cells, options.rules)], new Set(['ANA']), options).get('ANA');
    return { rows: [...(of?.texts.values() ?? [])], aboutTab: of?.aboutTab.map(({ message }) => message) };
  }
  const of = reviewTab('ANA', layout, cells, noSide, options);
  return { rows: of.texts.filter(Boolean), aboutTab: of.aboutTab.map(({ message }) => message) };
}
