import * as fc from 'fast-check';
import { editDistance } from '../../../src/core/base/edit-distance';

/** As the definition reads: the cheapest of dropping, adding, changing and swapping the last letters. */
function reference(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.slice(0, -1), right.slice(0, -1)];
  const costs = [
    reference(a, right) + 1,
    reference(left, b) + 1,
    reference(a, b) + (left.at(-1) === right.at(-1) ? 0 : 1),
  ];
  const swapped = left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1);
  if (left.length > 1 && right.length > 1 && swapped) costs.push(reference(left.slice(0, -2), right.slice(0, -2)) + 1);
  return Math.min(...costs);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('it is the distance of the definition, in both directions', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(editDistance(left, right)).toBe(reference(left, right));
      expect(editDistance(right, left)).toBe(editDistance(left, right));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['twitter', 'twitter', 0],
  ['twiter', 'twitter', 1],
  ['twtiter', 'twitter', 1],
  ['facebok', 'facebook', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s → %s: %d', (left, right, distance) => expect(editDistance(left, right)).toBe(distance));
