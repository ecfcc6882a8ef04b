import type { ContractRow } from '../../src/app/panel-api';
import { CONTRACT } from '../../src/google/contract';
import { judge } from '../../src/panels/diagnostics/verdict';
import { Book, HEADERS, rowInOrder, tabOf } from '../support/book';

const open = () =>
  new Book([tabOf('ANA', [[...HEADERS], rowInOrder()]), tabOf('Otra', [['x']])], { user: 'ana@example.com' });
const rows = CONTRACT.flatMap((group) => group.rows.map((row) => ({ ...row, checkedBy: group.checkedBy })));

describe('the table', () => {
  test('ids and titles are unique, and read as ids and titles', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(CONTRACT.map(({ title }) => title)).size).toBe(CONTRACT.length);
  });

  test('each row says something in Spanish, and each source has a quote and a place', () => {
    expect(rows.filter(({ says }) => !/^\p{L}.+\.$/su.test(says) && !/^\d.+\.$/su.test(says))).toEqual([]);
    expect(rows.filter(({ source }) => source && (source.quote.length < 15 || source.where.length < 10))).toEqual([]);
  });

  test('what a menu checks has a check; what a page or a person checks has none here', () => {
    expect(rows.filter((row) => (row.checkedBy === 'menu') !== (row.check !== undefined)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe.each(CONTRACT.filter(({ checkedBy }) => checkedBy === 'menu'))('$title', ({ title, rows: ofGroup }) => {
  test.each(ofGroup)('$id', async (row) => {
    const { rows: checked } = await answers(title);
    const found = checked.find(({ id }) => id === row.id);
    expect(found).toEqual({ id: row.id, difference: null });
    expect(judge(row as ContractRow, 'menu', found?.difference).verdict).toBe(row.source ? 'passed' : 'unverified');
  });
});

const once = new Map<string, ReturnType<typeof run>>();
const run = (title: string) => open().get('diagnostics.check', { group: title });
/** One execution a group, as in the panel. */
function answers(title: string): ReturnType<typeof run> {
  const known = once.get(title) ?? run(title);
  once.set(title, known);
  return known;
}
