import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXPLAINED } from '../../docs/rules';
import type { ExampleRow, RuleExplained } from '../../docs/rules/explained';
import { rulesPage } from '../../docs/rules/page';
import { kindLabel } from '../../src/core/base/facts';
import { kindOfName } from '../../src/core/base/recognise';
import { type TabKindName, tabKinds } from '../../src/core/base/tabs';
import { RULES } from '../../src/core/rules';
import { reviewedBase } from '../support/reviewed-base';
import { ROWS_IN_ORDER } from '../support/rows-in-order';

const DOCS = path.join(__dirname, '../../docs');
const AGENT_TAB = 'ANA';

test('docs/reglas.md is what the rules say today; npm run rules renews it', () => {
  expect(readFileSync(path.join(DOCS, 'reglas.md'), 'utf8')).toBe(rulesPage());
});

test('every rule is explained, in a file of its own, and no other', () => {
  const files = readdirSync(path.join(DOCS, 'rules')).map((file) => path.parse(file).name);
  const ids = RULES.map(({ id }) => id);
  expect(files.filter((name) => !['index', 'page', 'explained'].includes(name)).sort()).toEqual([...ids].sort());
  expect(Object.keys(EXPLAINED)).toEqual(ids);
});

const headersOf = (kind: TabKindName) => Object.values(tabKinds[kind].columns).map(({ header }) => header);

/** A tab with every column of its kind and these rows; cells that a row does not name are those of a row in order. */
function tabOf(name: string, kind: TabKindName, rows: readonly ExampleRow[]) {
  const headers = headersOf(kind);
  for (const row of rows)
    for (const header of Object.keys(row)) if (!headers.includes(header)) throw new Error(`${name} has no ${header}`);
  const cells = rows.map((row) => headers.map((header) => row[header] ?? ROWS_IN_ORDER[kind]?.[header] ?? ''));
  return { name, cells: [headers, ...cells] };
}

/** Ids of the rules that find something in the example's row. */
function foundIn(kind: TabKindName, row: ExampleRow, beside: RuleExplained['example']['beside'] = []): string[] {
  const own = kind === 'agent' ? AGENT_TAB : kindLabel(kind);
  const others = beside.filter(({ tab }) => tab !== own);
  const more = beside.filter(({ tab }) => tab === own).flatMap(({ rows }) => rows);
  const tabs = [
    tabOf(own, kind, [row, ...more]),
    ...others.map(({ tab, rows }) => tabOf(tab, kindOfName(tab) ?? 'agent', rows)),
  ];
  const findings = reviewedBase(tabs).get(own) ?? [];
  return findings.filter((found) => found.row === 2 || found.row === 0).map(({ finding }) => finding.rule.id);
}

test.each(Object.entries(ROWS_IN_ORDER))('a row in order of %s', (kind, row) => {
  expect(foundIn(kind as TabKindName, row)).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { tab }) => {
  const { why, example } = EXPLAINED[id] as RuleExplained;
  test('has a reason', () => expect(why).toMatch(/^\p{Lu}.{20,}\.$/su));
  test('finds nothing in its right example', () => {
    expect(foundIn(tab, example.right, example.beside)).not.toContain(id);
  });
  test('finds something in its wrong example', () => {
    expect(foundIn(tab, example.wrong, example.beside)).toContain(id);
  });
});
