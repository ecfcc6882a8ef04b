/** How fast rows are reviewed, beside the least that any review must do: look at every cell once. */
import { readRows } from '../../src/core/base/rows';
import type { Day } from '../../src/core/calendar/day';
import { reviewTab } from '../../src/core/review/review-tab';
import { RULES } from '../../src/core/rules';
import type { Rule, RuleContext } from '../../src/core/rules/rule';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { type Figure, report } from '../figure';
import { agentTab, type Cells, TODAY } from '../rows';
import { median, timed } from '../timing';
import { throughZod } from '../zod-rows';

const ROWS = 240_000;
const RUNS = 7;

/** The pass: the length of every cell, summed. A date counts as its ten characters. */
function sumOfLengths(rows: Cells): number {
  let sum = 0;
  for (const cells of rows)
    for (const cell of cells) sum += typeof cell === 'string' ? cell.length : typeof cell === 'object' ? 10 : 1;
  return sum;
}

const options = { rules: RULES, today: TODAY as Day, settings: DEFAULT_SETTINGS };
const { cells, layout } = agentTab(ROWS);
const fewer = agentTab(ROWS / 10);

const times = timed(RUNS, {
  pass: () => sumOfLengths(cells),
  review: () => reviewTab(layout, cells, options),
  read: () => readRows('agent', layout, cells, 0),
  // As many rows in all.
  fewer: () => {
    for (let time = 0; time < 10; time++) reviewTab(fewer.layout, fewer.cells, options);
  },
});
const zod = median(timed(3, { zod: () => throughZod(layout, cells) }).zod);
const pass = median(times.pass);
const review = median(times.review);

const rows = readRows('agent', layout, cells, 0);
const context: RuleContext = { ...options, has: (column) => layout.at.has(column) };
const checkAll = (rule: Rule) => () => {
  for (const { values } of rows) rule.check(values, context);
};
const ruleTimes = timed(RUNS, Object.fromEntries(RULES.map((rule) => [rule.id, checkAll(rule)])));
const ruleFigures = Object.entries(ruleTimes)
  .map(
    ([id, ofRule]): Figure => ({ id: `rule.${id}`, name: `  solo la regla ${id}`, value: median(ofRule), unit: 'ms' }),
  )
  .sort((a, b) => b.value - a.value);

report([
  {
    id: 'review.speed',
    name: 'Revisión de 240.000 filas × 18 columnas',
    value: ROWS / (review / 1000),
    unit: 'filas/s',
  },
  { id: 'review.time', name: '  en total', value: review, unit: 'ms' },
  { id: 'review.pass', name: '  una pasada que suma el largo de cada celda', value: pass, unit: 'ms' },
  { id: 'review.multiple', name: '  la revisión, en pasadas', value: review / pass, unit: '×', aim: 10 },
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
