import { organize } from '../../src/panels/review/findings';
import { locate, resume, step } from '../../src/panels/review/navigation';
import { finding } from './make';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => finding({ id })) as [
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
];
const all = [a, b, c, d];

describe('step', () => {
  test.each([
    ['the first, with none current', all, null, 1, 'a'],
    ['none before, with none current', all, null, -1, null],
    ['the next', all, 'b', 1, 'c'],
    ['the one before', all, 'b', -1, 'a'],
    ['none after the last', all, 'd', 1, null],
    ['none before the first', all, 'a', -1, null],
    ['the next that is shown', [a, d], 'a', 1, 'd'],
    ['on from a current one that a filter hides', [a, d], 'b', 1, 'd'],
    ['back from a current one that a filter hides', [a, d], 'c', -1, 'a'],
    ['none after a hidden one at the end', [a, b], 'c', 1, null],
    ['the first, when the current one is gone', all, 'gone', 1, 'a'],
    ['none, when nothing is shown', [], 'b', 1, null],
  ] as const)('%s', (_, shown, current, direction, expected) => {
    expect(step(all, shown, current, direction)?.id ?? null).toBe(expected);
  });
});

test('locate gives the group and the place in it', () => {
  const groups = organize([[a, b, finding({ id: 'w', severity: 'warning', rule: 'row-date' })]]);
  expect(locate(groups, 'b')).toEqual({ group: 'error:LAURA', place: 1 });
  expect(locate(groups, 'w')).toEqual({ group: 'warning:row-date', place: 0 });
  expect(locate(groups, 'gone')).toBeNull();
});

describe('resume', () => {
  const left = finding({ row: 14, cell: 'L14' });
  test.each([
    ['the same finding', [finding({ id: 'same', row: 14 })], 'same'],
    [
      'the last of its kind before it',
      [finding({ id: 'x', row: 3 }), finding({ id: 'y', row: 9 }), finding({ id: 'z', row: 20 })],
      'y',
    ],
    ['not one of the other kind', [finding({ id: 'w', row: 9, severity: 'warning' })], null],
    ['none when all come later', [finding({ id: 'z', row: 20 })], null],
  ])('%s', (_, after, expected) => {
    expect(resume(left, after)).toBe(expected);
  });
});
