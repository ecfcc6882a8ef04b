import { remembered } from '../../../src/core/base/remembered';

test('derives each text once, null and empty answers too, until there are too many', () => {
  const asked: string[] = [];
  const answer = remembered((text: string) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect([answer('ab'), answer('ab'), answer(''), answer('')]).toEqual([2, 2, null, null]);
  expect(asked).toEqual(['ab', '']);
  for (let count = 0; count < 5_000; count++) answer(`word ${count}`);
  expect(answer('ab')).toBe(2);
  expect(asked.filter((text) => text === 'ab')).toHaveLength(2);
});
