import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/base/cell';
import { contentKey, occurrenceCounter } from '../../../src/core/base/row-key';
import type { Day } from '../../../src/core/calendar/day';

const REVIEW = 4;
const text = fc.string({ maxLength: 12 });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('2026-11-20', '2026-11-21').map((day) => ({ day: day as Day, minutes: null })),
  text.map((formula) => ({ formula: `=${formula}`, value: 0 })),
);
const rows = fc.array(cell, { minLength: REVIEW + 1, maxLength: 8 });
const change = (row: readonly Cell[], index: number, to: Cell) => row.map((old, at) => (at === index ? to : old));

test('Revisión and empty cells at the end do not count', () => {
  fc.assert(
    fc.property(rows, text, (row, review) => {
      const key = contentKey(row, REVIEW);
      expect(contentKey(change(row, REVIEW, review), REVIEW)).toBe(key);
      expect(contentKey([...row, '', ''], REVIEW)).toBe(key);
    }),
  );
});

test('the row keeps its key when Revisión is added at its end', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: REVIEW }), (row) => {
      const padded = [...row, ...Array<Cell>(REVIEW - row.length).fill('')];
      expect(contentKey([...padded, '✖ Falta'], REVIEW)).toBe(contentKey(row, undefined));
    }),
  );
});

test('any other change changes the key', () => {
  fc.assert(
    fc.property(rows, fc.nat(7), text, (row, at, other) => {
      const index = at % row.length;
      fc.pre(index !== REVIEW);
      const old = row[index];
      const changed = change(row, index, typeof old === 'string' && old === other ? `${other}.` : `«${other}»`);
      expect(contentKey(changed, REVIEW)).not.toBe(contentKey(row, REVIEW));
    }),
    { numRuns: 500 },
  );
});

test('the same words in another cell are another row', () => {
  expect(contentKey(['a', ''], undefined)).not.toBe(contentKey(['', 'a'], undefined));
  expect(contentKey(['ab', 'c'], undefined)).not.toBe(contentKey(['a', 'bc'], undefined));
});

test('another formula with the same result is another row', () => {
  const keys = ['=1+2', '=3', '=A1'].map((formula) => contentKey([{ formula, value: 3 }], REVIEW));
  expect(new Set([...keys, contentKey([3], REVIEW)]).size).toBe(4);
});

test('200,000 rows that differ by a digit have 200,000 keys', () => {
  const keys = new Set(Array.from({ length: 200_000 }, (_, index) => contentKey(['Twitter', index, 'Hola'], REVIEW)));
  expect(keys.size).toBe(200_000);
});

test('equal rows are numbered from the second on', () => {
  const number = occurrenceCounter();
  expect(['a', 'b', 'a', 'a', 'b'].map(number)).toEqual(['a', 'b', 'a#2', 'a#3', 'b#2']);
});
