import * as fc from 'fast-check';
import { paceAt } from '../../../src/core/productivity/pace';

const LONG = { goalManaged: 130, goalArchived: 70 };
const HOURS = { start: 480, end: 1080 };

test.each([
  ['before the shift', 400, { managed: 0, archived: 0, minutesLeft: 600 }],
  ['as it begins', 480, { managed: 0, archived: 0, minutesLeft: 600 }],
  ['after a tenth', 540, { managed: 13, archived: 7, minutesLeft: 540 }],
  ['at half', 780, { managed: 65, archived: 35, minutesLeft: 300 }],
  ['at the end', 1080, { managed: 130, archived: 70, minutesLeft: 0 }],
  ['after it', 1300, { managed: 130, archived: 70, minutesLeft: 0 }],
])('%s', (_, minutes, expected) => {
  expect(paceAt(LONG, HOURS, minutes)).toEqual(expected);
});

test('no pace where nothing is asked, and none of archived cases where none are', () => {
  expect(paceAt({ goalManaged: null, goalArchived: null }, HOURS, 600)).toBeNull();
  expect(paceAt({ goalManaged: 113, goalArchived: null }, HOURS, 780)).toEqual({
    managed: 57,
    archived: null,
    minutesLeft: 300,
  });
});

test('it never falls, and stays between nothing and the goal', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(minute, minute, fc.uniqueArray(minute, { minLength: 2, maxLength: 2 }), (one, other, bounds) => {
      const [start = 0, end = 0] = bounds.sort((a, b) => a - b);
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((at) =>
        paceAt(LONG, { start, end }, at),
      );
      expect(later?.managed).toBeGreaterThanOrEqual(earlier?.managed ?? Number.NaN);
      expect(earlier?.managed).toBeGreaterThanOrEqual(0);
      expect(later?.managed).toBeLessThanOrEqual(130);
      expect(later?.minutesLeft).toBeLessThanOrEqual(earlier?.minutesLeft ?? Number.NaN);
    }),
  );
});
