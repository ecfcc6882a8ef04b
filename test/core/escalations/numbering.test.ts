import fc from 'fast-check';
import type { Cell } from '../../../src/core/base/cell';
import { nextNumber, numberCell } from '../../../src/core/escalations/numbering';

test.each<[string, readonly string[], string]>([
  ['nothing has a number', [], '1'],
  ['empty cells', ['', ' '], '1'],
  ['plain numbers, in no order', ['3', '14', '9'], '15'],
  ['zeros that fill up', ['007', '009'], '010'],
  ['zeros that are used up', ['99'], '100'],
  ['a prefix', ['ESC-014', 'ESC-002'], 'ESC-015'],
  ['a prefix with a year', ['E-2026-003', 'E-2025-002'], 'E-2026-004'],
  ['words', ['No. 8', 'No. 7'], 'No. 9'],
  ['of two ways to number the highest one', ['ESC-014', '15'], '16'],
  ['a number without an end', ['14 bis', 'pendiente'], '1'],
  ['a pasted id', ['12', '460062106166120', 'tel. 3001234567'], '13'],
  ['a mail of a row that was deleted', ['4', '9'], '10'],
])('%s', (_, taken, next) => {
  expect(nextNumber(taken)).toBe(next);
});

test('is none of those that were given', () => {
  const number = fc.oneof(
    fc.stringMatching(/^(?:[A-Z]{0,3}-?)?0{0,2}\d{1,8}$/),
    fc.nat({ max: 99_999 }).map(String),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(number), (taken) => {
      const next = nextNumber(taken);
      expect(taken.map((each) => each.trim())).not.toContain(next);
      expect(nextNumber([...taken, next])).not.toBe(next);
    }),
  );
});

test.each<[string, string, readonly Cell[], string | number]>([
  ['beside numbers a number', '15', [13, 14], 15],
  ['beside texts a text', '15', ['13', '14'], '15'],
  ['as the last one', '15', ['13', 14, ''], 15],
  ['beside formulas what they show', '15', [{ formula: '=ROW()-1', value: 14 }], 15],
  ['with zeros a text', '015', [14], '015'],
  ['the first of all a text', '1', [], '1'],
])('%s', (_, number, others, cell) => {
  expect(numberCell(number, others)).toBe(cell);
});
