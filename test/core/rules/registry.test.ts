import { readdirSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/core/rules';

const FOLDER = path.join(__dirname, '../../../src/core/rules');

test('the registry is sorted and lists every file of the folder once', () => {
  const files = readdirSync(FOLDER)
    .map((name) => path.parse(name).name)
    .filter((name) => !['index', 'row-rules', 'rule'].includes(name));
  expect(RULES.map(({ id }) => id)).toEqual(files.sort());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s speaks to people', (_, rule) => {
  expect(rule.acta).toMatch(/^(?:–|\d+(-[A-Z]\d?)?(, \d+(-[A-Z]\d?)?)*)$/);
  expect(rule.summary).toMatch(/^\p{Lu}.*\.$/u);
  for (const { text } of Object.values(rule.messages)) {
    // What is wrong, then what to do.
    expect(text).toMatch(/[.)] \p{Lu}.*\.$/u);
    expect(text.length).toBeLessThan(260);
  }
});
