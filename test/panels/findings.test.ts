import { byPlace, inOrder, organize, readFindings } from '../../src/panels/review/findings';
import { finding, view } from './make';

describe('byPlace', () => {
  test.each([
    ['a lower row first', view({ row: 9, cell: 'Z9' }), view({ row: 10, cell: 'A10' })],
    ['a column more to the left first', view({ row: 4, cell: 'B4' }), view({ row: 4, cell: 'L4' })],
    ['Z before AA', view({ row: 4, cell: 'Z4' }), view({ row: 4, cell: 'AA4' })],
  ])('%s', (_, first, second) => {
    expect(byPlace(first, second)).toBeLessThan(0);
    expect(byPlace(second, first)).toBeGreaterThan(0);
    expect(byPlace(first, first)).toBe(0);
  });
});

test('readFindings sorts by place, keeps the order of equals and leaves its argument alone', () => {
  const given = [view({ row: 20 }), view({ row: 4, rule: 'a' }), view({ row: 4, rule: 'b' })];
  const read = readFindings(3, given);
  expect(read.map(({ id, row, rule }) => [id, row, rule])).toEqual([
    ['hallazgo-3-0', 4, 'a'],
    ['hallazgo-3-1', 4, 'b'],
    ['hallazgo-3-2', 20, 'reply-prefix'],
  ]);
  expect(given[0]?.row).toBe(20);
});

describe('organize', () => {
  const laura = [
    finding({ id: 'l1', severity: 'warning', rule: 'row-date' }),
    finding({ id: 'l2' }),
    finding({ id: 'l3', severity: 'warning', rule: 'code-spelling' }),
  ];
  const juan = [
    finding({ id: 'j1', tab: 'JUAN', severity: 'warning', rule: 'code-spelling' }),
    finding({ id: 'j2', tab: 'JUAN' }),
  ];

  test('errors by tab come first, then warnings by rule as the rules appear', () => {
    expect(organize([laura, juan]).map(({ key, findings }) => [key, findings.map(({ id }) => id)])).toEqual([
      ['error:LAURA', ['l2']],
      ['error:JUAN', ['j2']],
      ['warning:row-date', ['l1']],
      ['warning:code-spelling', ['l3', 'j1']],
    ]);
  });

  test('a tab that comes later changes the order of nothing that was there', () => {
    const before = inOrder(organize([laura])).map(({ id }) => id);
    const after = inOrder(organize([laura, juan])).map(({ id }) => id);
    expect(after.filter((id) => before.includes(id))).toEqual(before);
  });

  test('a tab and a rule of the same name stay apart', () => {
    const groups = organize([[finding({ tab: 'x' }), finding({ severity: 'warning', rule: 'x' })]]);
    expect(groups.map(({ key }) => key)).toEqual(['error:x', 'warning:x']);
  });
});
