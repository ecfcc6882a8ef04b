/** How fast rows are reviewed, beside the least that any review must do: look at every cell once. */

import { contextOf } from '../../src/core/base/facts';
import { readRows } from '../../src/core/base/rows';
import type { Day } from '../../src/core/calendar/day';
import type { JudgeOptions } from '../../src/core/review/judge';
import { reviewTab } from '../../src/core/review/review-tab';
import { reviewTeam, teamTab } from '../../src/core/review/review-team';
import { RULES } from '../../src/core/rules';
import type { Book, Rule, RuleContext, TeamRow } from '../../src/core/rules/rule';
import { DEFAULT_SETTINGS } from '../../src/core/settings/read-settings';
import { type Figure, report } from '../figure';
import { sumOfLengths } from '../pass';
import { agentTab, sideTabs, TODAY } from '../rows';
import { median, timed } from '../timing';
import { throughZod } from '../zod-rows';

const ROWS = 240_000;
const RUNS = 5;

// Every rule at work: replies are compared with the templates.
const settings = { ...DEFAULT_SETTINGS, templatesComplete: true };
const facts = { settings, calendarChanges: [], agents: [], entityAccounts: [], publicNumbers: settings.officialLines };
const options: JudgeOptions = {
  rules: RULES,
  context: contextOf(facts, TODAY as Day),
  exceptions: {},
  onRuleError: (_, problem) => {
    throw problem;
  },
};
const side = sideTabs();
const many = agentTab(ROWS);
const fewer = agentTab(ROWS / 10);

const reviewWhole = ({ layout, cells }: typeof many) => {
  reviewTab('MUESTRA', layout, cells, side, options);
  reviewTeam([teamTab('MUESTRA', layout, cells, RULES)], new Set(['MUESTRA']), options);
};

const { layout, cells } = many;
const times = timed(RUNS, {
  pass: () => sumOfLengths(cells),
  review: () => reviewWhole(many),
  read: () => readRows('agent', layout, cells, 0),
  // As many rows in all.
  fewer: () => {
    for (let time = 0; time < 10; time++) reviewWhole(fewer);
  },
});
const zod = median(timed(3, { zod: () => throughZod(layout, cells) }).zod);
const pass = median(times.pass);
const review = median(times.review);

const rows = readRows('agent', layout, cells, 0).map(({ index, values }) => ({ number: index + 1, values }));
const context: RuleContext = { ...options.context, has: (column) => layout.at.has(column) };
const book: Book<'agent'> = { rows: rows.map(({ values }) => values), side };
const team: TeamRow[] = rows.map((row) => ({ tab: 'MUESTRA', ...row }));

/** The rule over all rows, with what it has to look at first. */
function checkAll(rule: Rule<'agent'>): void {
  const check =
    rule.scope === 'row'
      ? rule.check
      : rule.scope === 'book'
        ? rule.prepare(book, context)
        : rule.prepare(team, context, side);
  for (const { values } of rows) check(values, context);
}
const agentRules = RULES.filter((rule) => rule.tab === 'agent') as unknown as readonly Rule<'agent'>[];
const ruleTimes = timed(3, Object.fromEntries(agentRules.map((rule) => [rule.id, () => checkAll(rule)])));
const ruleFigures = Object.entries(ruleTimes)
  .map(
    ([id, ofRule]): Figure => ({ id: `rule.${id}`, name: `  solo la regla ${id}`, value: median(ofRule), unit: 'ms' }),
  )
  .sort((a, b) => b.value - a.value);

report([
  {
    id: 'review.speed',
    name: `Revisión de 240.000 filas × 18 columnas, ${agentRules.length} reglas`,
    value: ROWS / (review / 1000),
    unit: 'filas/s',
  },
  { id: 'review.time', name: '  en total', value: review, unit: 'ms' },
  { id: 'review.pass', name: '  una pasada que suma el largo de cada celda', value: pass, unit: 'ms' },
  { id: 'review.multiple', name: '  la revisión, en pasadas', value: review / pass, unit: '×' },
  {
    id: 'review.growth',
    name: '  cada fila, frente a una pestaña de 24.000',
    value: review / median(times.fewer),
    unit: '×',
  },
  { id: 'review.read', name: '  solo leer las filas', value: median(times.read), unit: 'ms' },
  { id: 'review.zod', name: '  leer las filas con zod (sin reglas)', value: zod, unit: 'ms' },
  { id: 'review.zodMultiple', name: '  leer con zod, en pasadas', value: zod / pass, unit: '×' },
  ...ruleFigures,
]);
